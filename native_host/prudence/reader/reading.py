"""Reading one composer's text, window by window: only what changed, and first where the owner is writing."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from prudence.reader.candidates import Candidate, candidates
from prudence.reader.windows import windows

if TYPE_CHECKING:
    from prudence.reader.messages import ReadingSituation
    from prudence.reader.model import ReaderModel
    from prudence.reader.tokenizer import Token


class ReadingMemory:
    """What was found in a composer's last text, so that the next one is read only where it differs."""

    def __init__(self) -> None:
        self.situation: ReadingSituation | None = None
        self.text = ""
        self.found: list[Candidate] = []
        self.windows: Mapping[str, list[Candidate]] = {}
        """By a window's words; offsets from its start."""


class _Window(Struct, frozen=True):
    start: int
    """Code points."""
    words: str
    tokens: "list[Token]"

    @property
    def end(self) -> int:
        return self.start + len(self.words)


class TextReading:
    """A text on its way through the model. What was read stays in the memory, also when the rest is given up."""

    def __init__(self, model: "ReaderModel", memory: ReadingMemory, text: str, situation: "ReadingSituation") -> None:
        if memory.situation != situation:
            memory.situation, memory.found, memory.windows = situation, [], {}
        self._model, self._memory, self._situation = model, memory, situation.situation()
        self._calibrations = {
            category: replace(calibration, shift=calibration.shift - situation.doubts.get(category, 0))
            for category, calibration in model.record.calibrations.items()
        }
        tokens = model.tokenize(text)
        self._windows = [
            _Window(tokens[first].start, text[tokens[first].start : tokens[end - 1].end], tokens[first:end])
            for first, end in windows(text, tokens)
        ]
        present = {window.words for window in self._windows}
        self._known = {words: found for words, found in memory.windows.items() if words in present}
        edit_start, edit_end, by = _edit(memory.text, text)
        self._earlier = [*_moved(memory.found, edit_start, edit_end, by)]
        memory.text, memory.windows = text, self._known
        unread = {window.words: window for window in self._windows if window.words not in self._known}
        self._unread = sorted(unread.values(), key=lambda window: -_distance(window, edit_end))
        memory.found = self.candidates()

    @property
    def complete(self) -> bool:
        return not self._unread

    def step(self) -> None:
        """Read one window more: the nearest to the last edit."""
        window = self._unread.pop()
        tokens = [
            replace(token, start=token.start - window.start, end=token.end - window.start) for token in window.tokens
        ]
        reading = self._model.read(tokens, self._situation)
        self._known[window.words] = candidates(window.words, reading, self._calibrations, self._situation)
        self._memory.found = self.candidates()

    def finish(self) -> list[Candidate]:
        """Read all that is left; the candidates."""
        while not self.complete:
            self.step()
        return self.candidates()

    def candidates(self) -> list[Candidate]:
        """By place. Where windows overlap, the more probable one of a category's candidates."""
        found: list[Candidate] = []
        for window in self._windows:
            if window.words in self._known:
                found += (_shifted(candidate, window.start) for candidate in self._known[window.words])
            else:
                found += (old for old in self._earlier if window.start <= old.start and old.end <= window.end)
        kept: list[Candidate] = []
        for candidate in sorted(found, key=lambda candidate: -candidate.probability):
            if not any(_overlap(candidate, other) for other in kept):
                kept.append(candidate)
        return sorted(kept, key=lambda candidate: (candidate.start, candidate.end, candidate.category))


def _edit(before: str, after: str) -> tuple[int, int, int]:
    """Where `after` differs: start and end of the edit in it, and by how much what follows has moved."""
    by = len(after) - len(before)
    start = _common_beginning(before, after)
    ending = _common_beginning(before[start:][::-1], after[start:][::-1])
    return start, len(after) - ending, by


def _common_beginning(one: str, other: str) -> int:
    """Its length."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _moved(found: Iterable[Candidate], edit_start: int, edit_end: int, by: int) -> Iterable[Candidate]:
    """Without those that the edit touched."""
    for candidate in found:
        if candidate.end <= edit_start:
            yield candidate
        elif candidate.start >= edit_end - by:
            yield _shifted(candidate, by)


def _shifted(candidate: Candidate, by: int) -> Candidate:
    return replace(candidate, start=candidate.start + by, end=candidate.end + by) if by else candidate


def _distance(window: _Window, place: int) -> int:
    return max(window.start - place, place - window.end, 0)


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.category == other.category and one.start < other.end and other.start < one.end
