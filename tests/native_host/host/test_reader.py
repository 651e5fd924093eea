"""The reader beside the host: its findings follow the rules' answer, and whatever befalls it changes nothing else."""

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import psutil
import pytest

from prudence.checker.situation import Situation
from prudence.history.warnings import list_warnings
from prudence.host.reader_process import ReaderProcess
from prudence.protocol import HostMessage
from prudence.reader.messages import Found, Read, ReadingSituation
from prudence.reader.model import FORMAT, MODEL_FILE, RECORD_FILE
from prudence.records import Records
from prudence.settings.model import EditorialLine
from prudence.settings.store import forget_doubts, save_setting
from tests.native_host.host.conftest import StartHost
from tests.native_host.host.host_process import PATIENCE_SECONDS, HostProcess, Message, check, frame
from tests.word_reader_model import write_word_reader_model

SHOUT = "COME IN NOW EVERYBODY PLEASE"


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_word_reader_model(tmp_path_factory.mktemp("reader") / "model")


@pytest.fixture(autouse=True)
def with_model(home: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 (undoes its part)
    """Hosts find the model that knows a few words."""
    monkeypatch.setenv("PRUDENCE_READER_MODEL", str(model))


def from_reader(revision: int, composer: str = "composer") -> Callable[[Message], bool]:
    return lambda message: (
        message["type"] == "findings"
        and (message["source"], message["composer"], message["revision"]) == ("reader", composer, revision)
    )


def is_reader(state: str) -> Callable[[Message], bool]:
    return lambda message: message["type"] == "status" and message["status"]["reader"] == state


def words(text: str, message: Message) -> list[str]:
    return [text[finding["start"] : finding["end"]] for finding in message["findings"]]


def readers(host: HostProcess) -> list[psutil.Process]:
    return [child for child in psutil.Process(host.pid).children() if is_reading(child)]


def is_reading(process: psutil.Process) -> bool:
    try:
        return "prudence.reader.main" in process.cmdline()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return False


def wait_until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_finding_follows_the_rules_answer(ready: HostProcess) -> None:
    text = "What a day: the sniffles"
    assert ready.ask(check(text))["findings"] == []
    heard = ready.receive_until(from_reader(1))
    (finding,) = heard["findings"]
    assert heard["request"] is None
    assert heard["texts"][finding["rule"]]["advice"]
    assert (finding["category"], finding["level"], words(text, heard)) == ("health", "warn", ["sniffles"])


def test_what_is_uncertain_is_a_hint(ready: HostProcess) -> None:
    ready.ask(check("A tickle today"))
    assert [finding["level"] for finding in ready.receive_until(from_reader(1))["findings"]] == ["hint"]


def test_offsets_are_those_of_the_page(ready: HostProcess) -> None:
    ready.ask(check("🥐🥐 sniffles"))
    (finding,) = ready.receive_until(from_reader(1))["findings"]
    assert (finding["start"], finding["end"]) == (5, 13)


def test_a_finding_goes_with_its_words(ready: HostProcess) -> None:
    ready.ask(check("The sniffles"))
    ready.receive_until(from_reader(1))
    ready.ask(check("The bread", revision=2))
    assert ready.receive_until(from_reader(2))["findings"] == []


def test_a_text_that_is_no_more_is_not_spoken_of(ready: HostProcess) -> None:
    texts = ["The sniffles"[: length + 1] for length in range(12)] * 4
    for number, text in enumerate(texts):
        ready.write(frame({**check(text, revision=number), "request": 1000 + number}))
    last = len(texts) - 1
    assert words(texts[-1], ready.receive_until(from_reader(last))) == ["sniffles"]
    answered = [news["revision"] for news in ready.news if news["type"] == "findings" and news["source"] == "rules"]
    told = [news["revision"] for news in ready.news if news["type"] == "findings" and news["source"] == "reader"]
    assert told == sorted(told)
    assert set(told) <= set(answered)


def test_on_purpose_holds_while_the_words_around_it_change(ready: HostProcess) -> None:
    ready.ask(check("The sniffles"))
    (finding,) = ready.receive_until(from_reader(1))["findings"]
    verdict = {"type": "verdict", "composer": "composer", "identity": finding["identity"], "verdict": "on_purpose"}
    assert ready.ask(verdict)["type"] == "done"
    assert ready.receive_until(from_reader(1))["findings"] == []
    ready.ask(check("The sniffles and a smooch", revision=2))
    assert [found["category"] for found in ready.receive_until(from_reader(2))["findings"]] == ["intimate"]


def test_on_purpose_holds_where_its_edges_are_drawn_otherwise_later(ready: HostProcess) -> None:
    ready.ask(check("The sniffles"))
    (finding,) = ready.receive_until(from_reader(1))["findings"]
    ready.ask({"type": "verdict", "composer": "composer", "identity": finding["identity"], "verdict": "on_purpose"})
    ready.ask(check("The bread", revision=2))
    ready.ask(check("The sniffles rhume and a smooch", revision=3))
    assert [found["category"] for found in ready.receive_until(from_reader(3))["findings"]] == ["intimate"]


def test_what_is_always_allowed_is_so_in_the_next_post(ready: HostProcess) -> None:
    ready.ask(check("The sniffles"))
    (finding,) = ready.receive_until(from_reader(1))["findings"]
    verdict = {"type": "verdict", "composer": "composer", "identity": finding["identity"], "verdict": "allow"}
    assert ready.ask(verdict)["type"] == "done"
    ready.ask(check("More sniffles, smooch", composer="next"))
    assert [found["category"] for found in ready.receive_until(from_reader(1, "next"))["findings"]] == ["intimate"]


def test_what_is_not_a_problem_is_pointed_out_less_readily_until_that_is_forgotten(
    ready: HostProcess, records: Records
) -> None:
    for number in range(2):
        ready.ask(check("A tickle", composer=str(number)))
        (finding,) = ready.receive_until(from_reader(1, str(number)))["findings"]
        verdict = {"type": "verdict", "composer": str(number), "identity": finding["identity"]}
        assert ready.ask({**verdict, "verdict": "not_a_problem"})["type"] == "done"
        assert ready.receive_until(from_reader(1, str(number)))["findings"] == []
    assert {warning.outcome for warning in list_warnings(records)} == {"not_a_problem"}
    ready.ask(check("A tickle, a smooch", composer="next"))
    assert [found["category"] for found in ready.receive_until(from_reader(1, "next"))["findings"]] == ["intimate"]
    forget_doubts(records)
    ready.receive_until(lambda news: from_reader(1, "next")(news) and len(news["findings"]) == 2)


def test_the_history_tells_what_became_of_it(ready: HostProcess, records: Records) -> None:
    ready.ask(check("The sniffles"))
    ready.receive_until(from_reader(1))
    ready.ask({"type": "published", "composer": "composer"})
    ready.greet()
    (warning,) = list_warnings(records)
    assert (warning.category, warning.excerpt, warning.outcome) == ("health", "sniffles", "published")


def test_topics_to_avoid_are_the_readers_business_too(ready: HostProcess, records: Records) -> None:
    ready.ask(check("A zebra and a smooch"))
    assert [found["category"] for found in ready.receive_until(from_reader(1))["findings"]] == ["intimate"]
    save_setting(records, "editorial_line", EditorialLine(avoid=("animals",)))
    ready.receive_until(lambda news: from_reader(1)(news) and len(news["findings"]) == 2)


def test_a_pause_holds_for_the_reader_too(ready: HostProcess) -> None:
    ready.ask(check("The sniffles"))
    ready.receive_until(from_reader(1))
    ready.ask({"type": "pause", "network": None, "minutes": 5})
    assert ready.receive_until(from_reader(1))["findings"] == []
    ready.ask({"type": "pause", "network": None, "minutes": 0})
    assert ready.receive_until(from_reader(1))["findings"]


def test_the_longest_post_is_read_where_the_owner_writes_first(ready: HostProcess) -> None:
    text = "The sniffles. " + " ".join(f"Number {number} is fine." for number in range(4000))
    text = text[: 63_206 - 8] + " smooch."
    ready.ask(check(text))
    first = ready.receive_until(from_reader(1))
    assert words(text, first) == ["smooch"]
    whole = ready.receive_until(lambda message: from_reader(1)(message) and len(message["findings"]) == 2)
    assert words(text, whole) == ["sniffles", "smooch"]


def test_it_can_be_turned_off_and_on(ready: HostProcess, records: Records) -> None:
    ready.ask(check("The sniffles"))
    ready.receive_until(from_reader(1))
    (reader,) = readers(ready)
    save_setting(records, "reader", False)
    assert ready.receive_until(from_reader(1))["findings"] == []
    ready.receive_until(is_reader("off"))
    reader.wait(PATIENCE_SECONDS)
    assert ready.ask(check(SHOUT, revision=2))["findings"]
    assert readers(ready) == []
    save_setting(records, "reader", True)
    ready.receive_until(is_reader("ready"))
    ready.ask(check("The sniffles again", revision=3))
    assert ready.receive_until(from_reader(3))["findings"]


def test_before_the_first_composer_there_is_none(ready: HostProcess) -> None:
    assert readers(ready) == []


def test_one_that_was_killed_is_started_again(ready: HostProcess) -> None:
    ready.ask(check("The sniffles"))
    ready.receive_until(from_reader(1))
    (reader,) = readers(ready)
    reader.kill()
    assert ready.ask(check(SHOUT + " sniffles", revision=2))["findings"]
    assert ready.receive_until(from_reader(2))["findings"]
    assert readers(ready) != [reader]


def test_one_that_is_killed_again_and_again_is_absent_until_it_is_back(ready: HostProcess) -> None:
    ready.ask(check("Begin"))
    for _ in range(2):
        wait_until(lambda: bool(readers(ready)))
        (reader,) = readers(ready)
        reader.kill()
        wait_until(lambda: not readers(ready))
        ready.ask(check(f"The sniffles {reader.pid}", revision=reader.pid))
    ready.receive_until(is_reader("absent"))
    ready.receive_until(is_reader("ready"))
    assert ready.receive_until(from_reader(reader.pid))["findings"]


def test_without_a_model_rules_judge_alone(start_host: StartHost, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRUDENCE_READER_MODEL", str(home / "none"))
    host = start_host()
    host.greet()
    host.wait_for_records("undecided")
    assert host.ask(check(SHOUT))["findings"]
    host.receive_until(is_reader("absent"))


def damage(folder: Path) -> None:
    content = bytearray((folder / MODEL_FILE).read_bytes())
    content[-1] ^= 1
    (folder / MODEL_FILE).write_bytes(content)


def make_foreign(folder: Path) -> None:
    record = folder / RECORD_FILE
    record.write_text(record.read_text().replace(f'"format":{FORMAT}', '"format":99'))


@pytest.mark.parametrize(("spoil", "said"), [(damage, "damaged"), (make_foreign, "format 99")])
def test_a_spoilt_model_is_not_used(
    start_host: StartHost, model: Path, tmp_path: Path, spoil: Callable[[Path], None], said: str
) -> None:
    folder = shutil.copytree(model, tmp_path / "spoilt")
    spoil(folder)
    host = start_host(environment={"PRUDENCE_READER_MODEL": str(folder)})
    host.greet()
    host.wait_for_records("undecided")
    assert host.ask(check(SHOUT + " sniffles"))["findings"]
    host.receive_until(is_reader("absent"))
    assert said in host.standard_error


def test_each_host_has_its_own(ready: HostProcess, start_host: StartHost) -> None:
    other = start_host()
    other.greet()
    other.wait_for_records()
    for host in (ready, other):
        host.ask(check("The sniffles"))
        host.receive_until(from_reader(1))
    (killed,) = readers(ready)
    killed.kill()
    killed.wait(PATIENCE_SECONDS)
    other.ask(check("A smooch", revision=2))
    assert [found["category"] for found in other.receive_until(from_reader(2))["findings"]] == ["intimate"]


def test_it_ends_with_its_host(start_host: StartHost) -> None:
    host = start_host()
    host.greet()
    host.wait_for_records("undecided")
    host.ask(check("The sniffles"))
    host.receive_until(from_reader(1))
    (reader,) = readers(host)
    host.close()
    host.wait()
    reader.wait(PATIENCE_SECONDS)


def test_nothing_of_a_text_is_said_on_standard_error(ready: HostProcess) -> None:
    ready.ask(check("The sniffles \U0001f600 " + "\ud800 x"))
    ready.receive_until(from_reader(1))
    assert "sniffles" not in ready.standard_error


class Loop:
    """A main loop, and what the reader has told it."""

    def __init__(self, **values: Any) -> None:
        self._work: Queue[Callable[[], Iterator[HostMessage]]] = Queue()
        self.found: list[Found] = []
        self.reader = ReaderProcess(self._work.put, self._hear, lambda: iter(()), **values)

    def _hear(self, found: Found) -> Iterator[HostMessage]:
        self.found.append(found)
        return iter(())

    def run_until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not done():
            assert time.monotonic() < end
            with suppress(Empty):
                list(self._work.get(timeout=0.02)())
            list(self.reader.tick(time.monotonic()))


def request(number: int, text: str = "The sniffles") -> Read:
    return Read(number, "composer", text, ReadingSituation.of(Situation()))


def own_readers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if is_reading(child)]


@pytest.fixture
def loop() -> Iterator[Loop]:
    loop = Loop(answer_seconds=0.3, rests=(0.05,))
    yield loop
    processes = own_readers()
    loop.reader.stop()
    for process in processes:
        process.wait(PATIENCE_SECONDS)


def test_one_that_hangs_is_replaced_and_what_was_asked_is_read(loop: Loop) -> None:
    loop.reader.read(request(1))
    loop.run_until(lambda: len(loop.found) == 1)
    (hanging,) = own_readers()
    hanging.suspend()
    loop.reader.read(request(2, "A smooch"))
    loop.run_until(lambda: len(loop.found) == 2)
    assert [candidate.category for candidate in loop.found[1].candidates] == ["intimate"]
    assert hanging not in own_readers()


def changed_reader(change: str) -> list[str]:
    """Its command, with a constant changed."""
    return [sys.executable, "-c", f"import sys, prudence.reader.main as main; {change}; sys.exit(main.main())"]


def test_an_idle_one_leaves_and_the_next_text_starts_another() -> None:
    loop = Loop(command=changed_reader("main.IDLE_SECONDS = 0.05"), rests=(1e9,))
    for number in range(1, 4):
        loop.reader.read(request(number))
        loop.run_until(lambda expected=number: len(loop.found) == expected)
        children = psutil.Process().children()
        loop.run_until(lambda left=children: not any(map(psutil.Process.is_running, left)))
    assert not loop.reader.absent


def test_one_that_takes_too_much_memory_leaves() -> None:
    loop = Loop(command=changed_reader("main.MAXIMUM_BYTES = 1"), rests=(0.01, 1e9))
    loop.reader.read(request(1))
    loop.run_until(lambda: loop.reader.absent)
    assert loop.found == []


def test_one_that_cannot_be_started_is_absent() -> None:
    loop = Loop(command=["/no/such/program"], rests=(0.01,))
    loop.reader.read(request(1))
    loop.run_until(lambda: loop.reader.absent)


def test_nothing_is_waited_for_once_everything_is_read(loop: Loop) -> None:
    loop.reader.read(request(1))
    assert loop.reader.next_tick() is not None
    loop.run_until(lambda: len(loop.found) == 1)
    assert loop.reader.next_tick() is None
