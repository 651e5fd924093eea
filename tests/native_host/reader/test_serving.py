"""Requests are answered the newest first, and one that is superseded is given up."""

from queue import Queue

import pytest

from prudence.checker.situation import Situation
from prudence.reader import main
from prudence.reader.messages import Forget, Found, Read, ReaderRequest, ReadingSituation
from prudence.reader.model import ReaderModel, Reading
from prudence.reader.tokenizer import Token

LONG = "We bake and we sell. " * 60


def read(number: int, text: str, composer: str = "composer") -> Read:
    return Read(number, composer, text, ReadingSituation.of(Situation()))


class Service:
    """The reader's loop, with requests that arrive while a certain window is read."""

    def __init__(self, model: ReaderModel, monkeypatch: pytest.MonkeyPatch) -> None:
        self.requests: Queue[ReaderRequest] = Queue()
        self.arriving: dict[int, list[ReaderRequest]] = {}
        self.windows = 0
        self.told: list[Found] = []
        self._model = model
        self._read = model.read
        monkeypatch.setattr(model, "read", self._count)
        monkeypatch.setattr(main, "IDLE_SECONDS", 0.05)

    def run(self) -> None:
        """Until it is idle."""
        main.serve(self._model, self.requests, self.told.append)

    def _count(self, tokens: list[Token], situation: Situation) -> Reading:
        self.windows += 1
        for request in self.arriving.get(self.windows, ()):
            self.requests.put(request)
        return self._read(tokens, situation)


@pytest.fixture
def service(model: ReaderModel, monkeypatch: pytest.MonkeyPatch) -> Service:
    return Service(model, monkeypatch)


def test_a_superseded_request_is_given_up(service: Service) -> None:
    service.requests.put(read(1, LONG))
    service.arriving = {1: [read(2, "the sniffles")]}
    service.run()
    assert [(found.number, found.complete) for found in service.told] == [(2, True)]
    assert service.windows == 2


def test_of_several_that_wait_only_the_newest_is_read(service: Service) -> None:
    for number in range(9):
        service.requests.put(read(number, f"bread number {number}"))
    service.run()
    assert [found.number for found in service.told] == [8]


def test_another_composer_only_comes_first(service: Service) -> None:
    service.requests.put(read(1, LONG, "one"))
    service.arriving = {1: [read(2, "the sniffles", "other")]}
    service.run()
    assert [found.composer for found in service.told if found.complete] == ["other", "one"]


def test_somebody_who_never_stops_writing_does_not_keep_a_long_text_from_being_read(service: Service) -> None:
    keys = range(2, 60)
    service.requests.put(read(1, LONG))
    service.arriving = {key - 1: [read(key, LONG + "x" * (key % 3))] for key in keys}
    service.run()
    assert any(found.complete for found in service.told)
    assert service.told[-1].complete


def test_what_is_forgotten_is_not_answered(service: Service) -> None:
    service.requests.put(read(1, LONG))
    service.arriving = {1: [Forget("composer")]}
    service.run()
    assert service.told == []
