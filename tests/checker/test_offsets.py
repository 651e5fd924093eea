"""Findings lie where the browser will underline them, whatever a text is made of, and memory changes nothing."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from prudence.checker.engine import Checker, Memory
from prudence.checker.finding import Finding
from prudence.checker.rules import load_rules
from prudence.checker.situation import Situation
from prudence.settings.model import OwnerSettings, SecretProject

CHECKER = Checker.standard()
SITUATION = Situation(
    settings=OwnerSettings(
        secret_projects=(
            SecretProject(id="1", name="Le Fournil du Phare", clues=("l’ancienne criée", "Yann Kerdoncuff")),
        )
    )
)
TELLING = (
    *("Le Fournil du Phare", "le f\u043eurnil du ph\u0430re", "Fourn\u200bil du Phare", "Fournil du Phar\u0435\u0301"),
    "l’ancienne crie\u0301e avec Yann Kerdoncuff",
    "NOUS SOMMES TRE\u0300S EN COLÈRE CONTRE VOUS",
    *(
        example
        for rule in load_rules().values()
        for examples in rule.examples.values()
        for example in examples.warn[:1]
        if isinstance(example, str)
    ),
)
STRANGE = (
    *("😀", "👩‍👩‍👧", "🇫🇷", "👍🏽", "𝐀", "\U0001f469\u200d\U0001f373"),
    *("\u0301", "e\u0301", "a\u0323\u0302", "ﬁ", "ß", "İ", "ŉ", "Å", "가", "ก็"),
    *("שלום", "مرحبا", "\u202e", "\u2067", "\u2069", "\u200f"),
    *("\u200b", "\u200d", "\ufeff", "\u00ad", "\ufe0f", "\ud83d", "\udc00"),
    *(" ", "\u00a0", "\u202f", "\t", "\n", "\r\n", "\n\n", "\u2028", "\x00", ".", "! ", "…", "«", "’"),
)
TEXTS = st.lists(st.one_of(st.sampled_from(TELLING), st.sampled_from(STRANGE), st.text(max_size=6)), max_size=8).map(
    " ".join
) | st.lists(st.sampled_from((*TELLING, *STRANGE)), max_size=8).map("".join)


def units(text: str) -> list[str]:
    """The text as the browser sees it: UTF-16 code units."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return [encoded[at : at + 2].decode("utf-16-le", "surrogatepass") for at in range(0, len(encoded), 2)]


def joined(pieces: list[str]) -> str:
    return "".join(pieces).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def splits_a_pair(whole: list[str], at: int) -> bool:
    return 0 < at < len(whole) and "\ud800" <= whole[at - 1] <= "\udbff" and "\udc00" <= whole[at] <= "\udfff"


def check(text: str) -> list[Finding]:
    return CHECKER.check(text, SITUATION)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_every_finding_is_a_part_of_the_text(text: str) -> None:
    whole = units(text)
    for finding in check(text):
        assert 0 <= finding.start < finding.end <= len(whole)
        assert not splits_a_pair(whole, finding.start)
        assert not splits_a_pair(whole, finding.end)
        assert joined(whole[finding.start : finding.end]) == finding.excerpt
        assert not unicodedata.combining((joined(whole[finding.end :]) or " ")[0])


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_a_safe_rewrite_changes_these_words_only_and_heals_them(text: str) -> None:
    for finding in check(text):
        if finding.replacement is not None:
            whole = units(text)
            rewritten = joined([*whole[: finding.start], finding.replacement, *whole[finding.end :]])
            assert len(units(rewritten)) == len(whole) - len(units(finding.excerpt)) + len(units(finding.replacement))
            assert finding.identity not in {after.identity for after in check(finding.replacement)}


@given(
    TEXTS,
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 12), st.sampled_from((*TELLING, *STRANGE))), max_size=6),
)
@settings(max_examples=100, deadline=None)
def test_memory_of_earlier_versions_changes_nothing(text: str, edits: list[tuple[int, int, str]]) -> None:
    memory = Memory()
    assert CHECKER.check(text, SITUATION, memory) == check(text)
    for at, removed, inserted in edits:
        text = text[:at] + inserted + text[at + removed :]
        assert CHECKER.check(text, SITUATION, memory) == check(text)


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_memory_of_another_situation_changes_nothing(text: str) -> None:
    memory = Memory()
    for situation in (SITUATION, Situation(account_kind="personal", audience="friends"), SITUATION):
        assert CHECKER.check(text, situation, memory) == CHECKER.check(text, situation)


def test_memory_serves_long_posts_too() -> None:
    paragraph = "Rien à dire de plus ici, il fait beau et le pain est bon. " * 40
    memory = Memory()
    for telling in TELLING[::12]:
        for text in (f"{paragraph}{telling} {paragraph}", f"{telling}\n{paragraph}{telling}"):
            assert CHECKER.check(text, SITUATION, memory) == check(text)
