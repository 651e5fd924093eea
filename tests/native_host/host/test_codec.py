"""Whatever arrives is a message or is refused by number, and no refusal repeats what was sent."""

import json
from typing import Any, Literal

import msgspec
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from prudence.host.codec import RefusedError, decode, encode
from prudence.protocol import (
    MAXIMUM_MESSAGE_BYTES,
    Check,
    ErrorCode,
    FindingMessage,
    Findings,
    SpeakingAccount,
    Texts,
)
from tests.native_host.host.host_process import check, hello

MARKER = "confidential words of the owner"
MESSAGES = [
    hello(),
    {**check("Bonjour 👋"), "request": 2},
    {"type": "blur", "request": 3, "composer": "c"},
    {"type": "verdict", "request": 4, "composer": "c", "identity": "shouting:come in", "verdict": "on_purpose"},
    {"type": "published", "request": 5, "composer": "c"},
    {"type": "closed", "request": 6, "composer": "c"},
    {"type": "set_account", "request": 7, "network": "x", "handle": "h", "kind": "public"},
    {"type": "pause", "request": 8, "network": None, "minutes": 60},
    {"type": "open_desktop", "request": 9, "page": "history"},
]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(MARKER),
    lambda children: (
        st.lists(children, max_size=3) | st.dictionaries(st.text() | st.just(MARKER), children, max_size=3)
    ),
    max_leaves=8,
)


def refusal(frame: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        decode(frame)
    return caught.value


def written(value: object) -> bytes:
    return json.dumps(value).encode()


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message["type"])
def test_every_message_is_understood(message: dict[str, Any]) -> None:
    assert msgspec.to_builtins(decode(written(message))) == message


@given(st.binary())
def test_bytes_that_are_no_message_are_refused(data: bytes) -> None:
    assert refusal(data).code in (ErrorCode.INVALID_JSON, ErrorCode.UNKNOWN_MESSAGE)


@given(json_values)
def test_json_that_is_no_message_is_refused_without_repeating_it(value: object) -> None:
    error = refusal(written(value))
    assert error.code in (ErrorCode.INVALID_JSON, ErrorCode.UNKNOWN_MESSAGE)
    assert MARKER not in str(error)


@given(st.sampled_from(MESSAGES), st.data())
def test_one_wrong_value_is_refused_without_repeating_it(message: dict[str, Any], data: st.DataObject) -> None:
    """Also inside the situation and its account; the number is repeated where it is one."""
    changed = json.loads(json.dumps(message))
    place = changed
    while True:
        name = data.draw(st.sampled_from(sorted(place)))
        if isinstance(place[name], dict) and data.draw(st.booleans()):
            place = place[name]
            continue
        break
    place[name] = data.draw(json_values)
    try:
        decode(written(changed))
    except RefusedError as error:
        assert MARKER not in str(error)
        if name != "request" and error.code != ErrorCode.INVALID_JSON:
            assert error.request == message["request"]


@given(st.sampled_from(MESSAGES), st.data())
def test_a_missing_or_foreign_field_is_refused(message: dict[str, Any], data: st.DataObject) -> None:
    lacking = data.draw(st.sampled_from(sorted(message)))
    error = refusal(written({name: value for name, value in message.items() if name != lacking}))
    assert error.code == (ErrorCode.UNKNOWN_MESSAGE if lacking == "type" else ErrorCode.INVALID_MESSAGE)
    extra = data.draw(st.text() | st.just(f"{MARKER} - at `$.{MARKER.replace(' ', '_')}`"))
    assume(extra not in message)
    error = refusal(written({**message, extra: 1}))
    assert (error.code, error.request) == (ErrorCode.INVALID_MESSAGE, message["request"])
    assert "owner" not in error.detail


def test_the_wrong_field_is_named() -> None:
    message = {**check("x"), "request": 1}
    message["situation"]["audience"] = MARKER
    assert refusal(written(message)).detail == "check $.situation.audience"


@pytest.mark.parametrize("number", [-1, 2**53, 1.5, True, "1", None])
def test_a_number_that_is_none_is_not_repeated(number: object) -> None:
    error = refusal(written({"type": "closed", "composer": "c", "request": number}))
    assert (error.code, error.request) == (ErrorCode.INVALID_MESSAGE, None)


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"type":"check","text":[', b'{"type":'])
def test_nesting_as_deep_as_a_frame_allows_is_refused(opening: bytes) -> None:
    assert refusal(opening * (MAXIMUM_MESSAGE_BYTES // len(opening))).code == ErrorCode.INVALID_JSON


def test_another_version_is_told_even_when_its_hello_has_other_fields() -> None:
    error = refusal(written({"type": "hello", "request": 1, "protocol": 2, "new": "field"}))
    assert (error.code, error.detail, error.request) == (ErrorCode.INCOMPATIBLE_PROTOCOL, "1", 1)


@given(st.text(st.characters(), max_size=50))
@example("\ud83d \udc4b \ud83d👋")
def test_every_text_keeps_its_length_in_utf16(text: str) -> None:
    """`characters()` has astral ones and lone surrogates; the latter become U+FFFD."""
    message = decode(written({**check(text), "request": 1}))
    assert isinstance(message, Check)
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    assert len(message.text.encode("utf-16-le")) == len(text.encode("utf-16-le", "surrogatepass"))
    assert message.text == paired


def findings(count: int, words: str) -> Findings:
    levels: tuple[Literal["hint", "warn", "hold"], ...] = ("hint", "warn", "hold")
    return Findings(
        request=1,
        composer="c",
        revision=1,
        source="rules",
        state="complete",
        account=SpeakingAccount(kind="public", known=True),
        findings=[
            FindingMessage(
                identity=f"shouting:{words}{number}",
                category="shouting",
                rule=f"rule {levels[number % 3]}",
                level=levels[number % 3],
                start=number,
                end=number + 1,
                replacement=None,
            )
            for number in range(count)
        ],
        texts={f"rule {level}": Texts("title", "what", "why", "advice") for level in levels},
    )


def test_too_many_findings_are_cut_to_the_gravest_and_it_says_so() -> None:
    message = findings(900, "é" * 1_000)
    body = encode(message)
    assert MAXIMUM_MESSAGE_BYTES // 2 < len(body) <= MAXIMUM_MESSAGE_BYTES
    kept = msgspec.json.decode(body, type=Findings)
    assert kept.omitted == 900 - len(kept.findings)
    assert [finding.level for finding in kept.findings].count("hold") == 300
    assert {finding.level for finding in kept.findings} == {"hold", "warn"}
    assert set(kept.texts) == {"rule hold", "rule warn"}
    assert [finding.start for finding in kept.findings] == sorted(finding.start for finding in kept.findings)


def test_findings_that_fit_are_all_there() -> None:
    message = findings(900, "short")
    assert msgspec.json.decode(encode(message), type=Findings) == message
