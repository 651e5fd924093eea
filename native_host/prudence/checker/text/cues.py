"""Words that tell something only in company: two or more cues within one sentence."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain
from typing import Protocol

from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import ALWAYS, Pattern, promising_patterns
from prudence.checker.text.phrases import phrases_in


class Needing(Protocol):
    """What cannot be in every passage."""

    @property
    def needs(self) -> Set[object]:
        """Phrases and Patterns one of which occurs wherever this finds something, or a number of digits; ALWAYS where
        nothing is known."""


class Finder(Needing, Protocol):
    """Phrases, and whatever else finds spans."""

    def find(self, passage: Passage) -> Iterable[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`."""


Cue = Finder | Pattern


class AnyOf:
    """A cue that is there if one of several is."""

    def __init__(self, *cues: Cue) -> None:
        self._cues = cues
        self.needs: Set[object] = frozenset().union(*(cue.needs for cue in cues))
        """See Needing."""

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans of all of them, one cue after the other."""
        return chain.from_iterable(spans(cue, passage) for cue in self._cues)


def spans(cue: Cue, passage: Passage) -> Iterable[tuple[int, int]]:
    """Where a cue is, (start, end) in code points of `passage.text`."""
    if isinstance(cue, Pattern):
        return [match.span() for match in cue.find(passage)]
    return cue.find(passage)


def promising(passage: Passage) -> Set[object]:
    """What may occur in a passage, by a cheap look at it: a cue is there only if this has one of its needs."""
    if passage.promising is None:
        digits = range(1, passage.digits + 1)
        passage.promising = {*ALWAYS, *digits, *promising_patterns(passage), *phrases_in(passage)}
    return passage.promising


def present(cue: Cue, passage: Passage) -> bool:
    return any(True for _ in spans(cue, passage))


def together(passage: Passage, rare: Cue, *others: Cue, within: int = 160) -> Iterator[tuple[int, int]]:
    """For each sentence that has all cues: the span from the first to the last, each the nearest to `rare`, if it is
    at most `within` code points long. Texts without one of them cost a look-up."""
    here = promising(passage)
    for cue in (rare, *others):
        if cue.needs.isdisjoint(here):
            return
    anchors = list(spans(rare, passage))
    if not anchors:
        return
    found = [sorted(spans(other, passage)) for other in others]
    if not all(found):
        return
    last_end = -1
    for anchor in anchors:
        if anchor[0] < last_end:
            continue
        sentence = passage.sentence_around(*anchor)
        start, end = anchor
        for candidates in found:
            nearest = _nearest(candidates, anchor, sentence, within)
            if nearest is None:
                break
            start, end = min(start, nearest[0]), max(end, nearest[1])
        else:
            if end - start <= within:
                last_end = end
                yield start, end


def near(
    passage: Passage, cue: Cue, start: int, end: int, *, before: int = 60, after: int = 40, inside: bool = True
) -> bool:
    """True if a cue stands close to a span, or, if `inside`, within it; text between may hold anything."""
    return any(
        start - before <= at and until <= end + after and (inside or until <= start or end <= at)
        for at, until in spans(cue, passage)
    )


def _nearest(
    candidates: Sequence[tuple[int, int]], anchor: tuple[int, int], sentence: tuple[int, int], within: int
) -> tuple[int, int] | None:
    """The span closest to `anchor` in its sentence: beside it or a part of it, but neither it nor overlapping its edge.
    Spans that begin farther away than `within` are not looked at."""
    best: tuple[int, int] | None = None
    best_distance = 0
    for at in range(bisect_left(candidates, (anchor[0] - within, 0)), len(candidates)):
        start, end = candidates[at]
        if start > anchor[1] + within:
            break
        if start < sentence[0] or end > sentence[1] or (start, end) == anchor:
            continue
        beside = end <= anchor[0] or start >= anchor[1]
        if not beside and not (anchor[0] <= start and end <= anchor[1]):
            continue
        distance = max(start - anchor[1], anchor[0] - end)
        if best is None or distance < best_distance:
            best, best_distance = (start, end), distance
    return best
