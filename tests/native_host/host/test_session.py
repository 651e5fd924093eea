"""One connection from the first hello to the end of input, with a real host process."""

import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from prudence import __version__
from prudence.browsers.extension_ids import CHROMIUM_ID, GECKO_ID
from prudence.protocol import MAXIMUM_MESSAGE_BYTES, MAXIMUM_TEXT_UNITS, ErrorCode
from tests.native_host.host.conftest import StartHost
from tests.native_host.host.host_process import HOST_COMMAND, HostProcess, Message, check, frame, hello

SHOUT = "COME IN NOW EVERYBODY PLEASE"
MARKER = "Zanzibar"


def error_of(answer: Message) -> ErrorCode:
    assert answer["type"] == "error", answer
    return ErrorCode(answer["code"])


def script(folder: Path, body: str) -> tuple[str, ...]:
    """The command of a host in which `body` has changed something first."""
    path = folder / "changed_host.py"
    path.write_text(f"{body}\nfrom prudence.host.main import main\nraise SystemExit(main())\n", encoding="utf-8")
    return sys.executable, str(path)


def test_hello_is_answered_before_records_and_rules(start_host: StartHost) -> None:
    host = start_host()
    welcome = host.greet()
    assert welcome["type"] == "welcome"
    assert welcome["protocol"] == 1
    assert welcome["host_version"] == __version__
    assert welcome["status"] == {"records": "opening", "pauses": [], "reader": "ready"}


def test_nothing_heavy_is_imported_before_the_first_answer() -> None:
    listed = subprocess.run(
        [sys.executable, "-c", "import sys, prudence.host.main, prudence.host.session; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    heavy = {"keyring", "sqlcipher3", "prudence.records", "prudence.checker.engine", "asyncio", "subprocess", "socket"}
    assert heavy.isdisjoint(listed)


def test_a_finding_has_its_place_in_utf16_and_its_words_in_the_language_of_the_browser(start_host: StartHost) -> None:
    host = start_host()
    host.greet(language="fr-FR")
    answer = host.ask(check(f"👩‍🍳 Ça y est 🎉 é: {SHOUT}", revision=7))
    (finding,) = answer["findings"]
    text = f"👩‍🍳 Ça y est 🎉 é: {SHOUT}".encode("utf-16-le")
    assert text[finding["start"] * 2 : finding["end"] * 2].decode("utf-16-le") == SHOUT
    assert (answer["composer"], answer["revision"], answer["source"]) == ("composer", 7, "rules")
    assert answer["texts"][finding["rule"]]["title"] == "Vous criez"


def test_half_a_surrogate_pair_moves_nothing(host: HostProcess) -> None:
    (finding,) = host.ask(check(f"\ud83d 🎉 {SHOUT} \udc00"))["findings"]
    assert finding["start"] == 5


def test_without_an_account_on_the_page_the_text_is_judged_as_public(host: HostProcess) -> None:
    assert host.ask(check("Bonjour", handle=None))["account"] == {"kind": "public", "known": True}


def test_a_new_account_is_judged_as_public_until_the_owner_says(host: HostProcess) -> None:
    assert host.ask(check("Bonjour"))["account"] == {"kind": "public", "known": False}


@pytest.fixture(scope="module")
def lasting_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HostProcess]:
    folder = tmp_path_factory.mktemp("lasting")
    environment = {"PRUDENCE_HOME": str(folder), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    with HostProcess(folder, environment=environment) as host:
        host.greet()
        yield host


class TestErrors:
    """One session survives them all."""

    @pytest.fixture
    def host(self, lasting_host: HostProcess) -> HostProcess:
        return lasting_host

    @pytest.fixture(autouse=True)
    def goes_on(self, host: HostProcess) -> Iterator[None]:
        yield
        answer = host.ask(check(SHOUT, composer="still here"))
        assert (answer["type"], len(answer["findings"])) == ("findings", 1), answer

    def answer_to(self, host: HostProcess, data: bytes) -> Message:
        host.write(data)
        return host.receive_until(lambda message: message["type"] == "error")

    @pytest.mark.parametrize("size", [MAXIMUM_MESSAGE_BYTES + 1, 5 * MAXIMUM_MESSAGE_BYTES])
    def test_message_too_large(self, host: HostProcess, size: int) -> None:
        answer = self.answer_to(host, struct.pack("=I", size) + b"{" * size)
        assert (error_of(answer), answer["request"]) == (ErrorCode.MESSAGE_TOO_LARGE, None)

    @pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b'{"type":"closed"', b"[" * 100_000, b'"\\ud800'])
    def test_invalid_json(self, host: HostProcess, body: bytes) -> None:
        answer = self.answer_to(host, frame(body))
        assert (error_of(answer), answer["request"]) == (ErrorCode.INVALID_JSON, None)

    @pytest.mark.parametrize("message", [{"type": "sing"}, {"type": 5}, {"type": None}, {}])
    def test_unknown_message(self, host: HostProcess, message: Message) -> None:
        answer = self.answer_to(host, frame({**message, "request": 5}))
        assert (error_of(answer), answer["request"]) == (ErrorCode.UNKNOWN_MESSAGE, 5)

    @pytest.mark.parametrize("message", [[], "check", 5, None])
    def test_no_message_at_all(self, host: HostProcess, message: object) -> None:
        assert error_of(self.answer_to(host, frame(message))) == ErrorCode.UNKNOWN_MESSAGE

    @pytest.mark.parametrize(
        "change",
        [{"composer": ""}, {"composer": "x" * 65}, {"revision": -1}, {"text": None}, {"situation": {}}, {"more": 1}],
    )
    def test_invalid_message(self, host: HostProcess, change: Message) -> None:
        assert error_of(host.ask({**check("x"), **change})) == ErrorCode.INVALID_MESSAGE

    def test_a_verdict_about_something_that_does_not_stand(self, host: HostProcess) -> None:
        host.ask(check("Bonjour"))
        answer = host.ask({"type": "verdict", "composer": "composer", "identity": "gone", "verdict": "allow"})
        assert error_of(answer) == ErrorCode.INVALID_MESSAGE

    def test_incompatible_protocol(self, host: HostProcess) -> None:
        answer = host.ask({**hello(), "protocol": 2})
        assert (error_of(answer), answer["detail"]) == (ErrorCode.INCOMPATIBLE_PROTOCOL, "1")

    @pytest.mark.parametrize("text", ["x" * (MAXIMUM_TEXT_UNITS + 1), "👋" * (MAXIMUM_TEXT_UNITS // 2 + 1)])
    def test_text_too_long(self, host: HostProcess, text: str) -> None:
        assert error_of(host.ask(check(text))) == ErrorCode.TEXT_TOO_LONG

    @pytest.mark.parametrize("text", ["x" * MAXIMUM_TEXT_UNITS, "👋" * (MAXIMUM_TEXT_UNITS // 2)])
    def test_the_longest_text_is_checked(self, host: HostProcess, text: str) -> None:
        assert host.ask(check(text))["type"] == "findings"

    @pytest.mark.parametrize(
        "message",
        [
            {"type": "blur"},
            {"type": "published"},
            {"type": "closed"},
            {"type": "verdict", "identity": "x", "verdict": "on_purpose"},
        ],
    )
    def test_unknown_composer(self, host: HostProcess, message: Message) -> None:
        assert error_of(host.ask({**message, "composer": "never seen"})) == ErrorCode.UNKNOWN_COMPOSER

    def test_not_kept(self, host: HostProcess) -> None:
        """There is no keyring and the owner has not chosen yet: the answer holds, in memory."""
        host.ask(check("Bonjour"))
        answer = host.ask({"type": "set_account", "network": "facebook", "handle": "bakery", "kind": "personal"})
        assert error_of(answer) == ErrorCode.NOT_KEPT
        assert host.ask(check("Bonjour"))["account"] == {"kind": "personal", "known": True}


def test_hello_is_expected_first(start_host: StartHost) -> None:
    host = start_host()
    assert error_of(host.ask(check(SHOUT))) == ErrorCode.HELLO_EXPECTED
    host.greet()
    assert len(host.ask(check(SHOUT))["findings"]) == 1


def test_a_failing_rule_is_told_without_the_text(start_host: StartHost, tmp_path: Path) -> None:
    """The browser logs what the host says on standard error, and tracebacks quote values."""
    failing = (
        "from prudence.checker.engine import Checker\n"
        "working = Checker.check\n"
        "def check(self, text, *rest):\n"
        f"    if {MARKER!r} in text: raise ValueError(text)\n"
        "    return working(self, text, *rest)\n"
        "Checker.check = check"
    )
    host = start_host(command=script(tmp_path, failing))
    host.greet()
    answer = host.ask(check(f"To {MARKER} we go"))
    assert error_of(answer) == ErrorCode.INTERNAL
    assert "ValueError" in answer["detail"]
    assert len(host.ask(check(SHOUT))["findings"]) == 1
    host.close()
    assert host.wait() == 0
    assert "ValueError" in host.standard_error
    assert MARKER not in host.standard_error + answer["detail"]


@pytest.mark.parametrize("where", ["reading thread", "main loop"])
def test_not_even_a_crash_quotes_the_text(start_host: StartHost, tmp_path: Path, where: str) -> None:
    crash = (
        "import prudence.host.session as session\n"
        "working = session.decode\n"
        "def fail(*values): raise KeyError(str(values))\n"
        + (
            f"session.decode = lambda data: fail(data) if {MARKER!r}.encode() in data else working(data)"
            if where == "reading thread"
            else f"session.encode = lambda message: fail({MARKER!r})"
        )
    )
    host = start_host(command=script(tmp_path, crash))
    host.write(frame(hello()) + frame({**check(f"To {MARKER} we go"), "request": 2}))
    host.wait()
    assert "KeyError" in host.standard_error
    assert MARKER not in host.standard_error


def test_what_prints_does_not_disturb_the_frames(start_host: StartHost, tmp_path: Path) -> None:
    printing = (
        "import os\n"
        "from prudence.checker.engine import Checker\n"
        "working = Checker.check\n"
        "def check(*values):\n"
        "    print('printed', flush=True)\n"
        "    os.write(1, b'written')\n"
        "    os.system('echo from a child; cat')\n"
        "    return working(*values)\n"
        "Checker.check = check"
    )
    host = start_host(command=script(tmp_path, printing))
    host.greet()
    assert len(host.ask(check(SHOUT))["findings"]) == 1
    assert {"printed", "written", "from a child"} <= set(
        host.standard_error.replace("writtenfrom", "written\nfrom").split("\n")
    )


def test_each_request_has_one_answer_and_superseded_checks_are_not_judged(start_host: StartHost) -> None:
    """All arrive while the host still loads its rules."""
    host = start_host()
    checks = [frame({**check(f"{SHOUT} {number}", revision=number), "request": number}) for number in range(2, 22)]
    other = frame({**check(SHOUT, composer="other"), "request": 22})
    host.write(frame(hello()) + b"".join(checks) + other)
    answers: dict[int, Message] = {}
    while len(answers) < 22:
        message = host.receive()
        if message["request"] is not None:
            assert message["request"] not in answers
            answers[message["request"]] = message
    assert answers[21]["revision"] == 21
    assert len(answers[21]["findings"]) == 1
    assert len(answers[22]["findings"]) == 1
    unjudged = [number for number in range(2, 21) if answers[number]["type"] == "done"]
    assert len(unjudged) > 10


def test_a_check_before_the_text_was_published_is_judged(start_host: StartHost) -> None:
    host = start_host()
    published = {"type": "published", "request": 3, "composer": "composer"}
    host.write(
        frame(hello())
        + frame({**check(SHOUT), "request": 2})
        + frame(published)
        + frame({**check("Next", revision=2), "request": 4})
    )
    assert len(host.receive_until(lambda message: message["request"] == 2)["findings"]) == 1


@pytest.mark.parametrize("cut", [0, 2, 4, 10])
def test_the_end_of_input_is_the_end(host: HostProcess, cut: int) -> None:
    host.write(frame(hello())[:cut])
    host.close()
    assert host.wait() == 0
    assert host.standard_error == ""


def test_a_browser_that_reads_no_more_is_the_end() -> None:
    with subprocess.Popen(
        HOST_COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write(frame(hello()))
        process.stdin.flush()
        assert process.wait(60) == 0
        assert process.stderr.read() == b""


def test_an_interrupt_from_the_terminal_is_a_clean_end(host: HostProcess) -> None:
    host.ask(check(SHOUT))
    os.kill(host.pid, signal.SIGINT)
    assert host.wait() == 0
    assert host.standard_error == ""


@pytest.mark.parametrize(
    "arguments",
    [
        [f"chrome-extension://{CHROMIUM_ID}/"],
        [f"chrome-extension://{CHROMIUM_ID}/", "--parent-window=0"],
        ["/home/owner/.mozilla/native-messaging-hosts/org.prudence.host.json", GECKO_ID],
        ["--something-new"],
    ],
)
def test_browsers_start_it_for_our_extension(start_host: StartHost, arguments: list[str]) -> None:
    assert start_host(arguments=arguments).greet()["type"] == "welcome"


@pytest.mark.parametrize(
    "arguments",
    [[f"chrome-extension://{'a' * 32}/"], ["/home/owner/org.prudence.host.json", "other@example.org"]],
)
def test_it_leaves_when_another_extension_calls(start_host: StartHost, arguments: list[str]) -> None:
    host = start_host(arguments=arguments)
    assert host.wait() == 2
    assert "not Prudence" in host.standard_error


def test_version() -> None:
    told = subprocess.run([*HOST_COMMAND, "--version"], capture_output=True, text=True, check=True)
    assert told.stdout == f"prudence-host {__version__}\n"


class TestTrayApp:
    def start(self, start_host: StartHost, folder: Path, body: str | None, patience: float) -> HostProcess:
        """A host whose tray app is a shell script; None: it does not exist."""
        program = folder / "tray-app"
        if body is not None:
            program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
            program.chmod(0o755)
        changed = f"desktop.desktop_command = lambda: [{str(program)!r}]\ndesktop._PATIENCE_SECONDS = {patience}"
        host = start_host(command=script(folder, f"import prudence.host.desktop as desktop\n{changed}"))
        host.greet()
        return host

    def test_one_that_runs_already_shows_the_page(self, start_host: StartHost, tmp_path: Path) -> None:
        host = self.start(start_host, tmp_path, f'echo "$@" > {tmp_path}/arguments', patience=60)
        assert host.ask({"type": "open_desktop", "page": "accounts"})["type"] == "done"
        assert (tmp_path / "arguments").read_text(encoding="utf-8") == "--page accounts\n"

    def test_one_that_is_started_outlives_the_host(self, start_host: StartHost, tmp_path: Path) -> None:
        host = self.start(start_host, tmp_path, f"echo $$ > {tmp_path}/process\nexec sleep 60", patience=0.5)
        assert host.ask({"type": "open_desktop", "page": "overview"})["type"] == "done"
        host.close()
        host.wait()
        while not (process := tmp_path / "process").exists() or not process.read_text(encoding="utf-8"):
            pass
        os.kill(int(process.read_text(encoding="utf-8")), signal.SIGKILL)

    @pytest.mark.parametrize("body", [None, "exit 1", "kill -ABRT $$"])
    def test_one_that_cannot_work_is_told(self, start_host: StartHost, tmp_path: Path, body: str | None) -> None:
        host = self.start(start_host, tmp_path, body, patience=60)
        assert error_of(host.ask({"type": "open_desktop", "page": "overview"})) == ErrorCode.DESKTOP_NOT_STARTED
        assert len(host.ask(check(SHOUT))["findings"]) == 1


def test_the_oldest_of_very_many_composers_is_forgotten(host: HostProcess) -> None:
    for number in range(70):
        host.ask(check(SHOUT, composer=f"composer {number}"))
    assert error_of(host.ask({"type": "blur", "composer": "composer 0"})) == ErrorCode.UNKNOWN_COMPOSER
    assert host.ask({"type": "blur", "composer": "composer 69"})["type"] == "done"


def test_a_key_reader_whose_host_is_gone_leaves_in_silence() -> None:
    with subprocess.Popen([*HOST_COMMAND, "--read-key"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reader:
        assert reader.stdout and reader.stderr
        reader.stdout.close()
        reader.wait(60)
        assert reader.stderr.read() == b""
