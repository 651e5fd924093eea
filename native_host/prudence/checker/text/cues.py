"""Words that tell something only in company: two or more cues within one sentence."""

from collections.abc import Iterator
from itertools import chain
from typing import Protocol

from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern


class Finder(Protocol):
    """Phrases, and whatever else finds spans."""

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`."""


Cue = Finder | Pattern


class AnyOf:
    """A cue that is there if one of several is."""

    def __init__(self, *cues: Cue) -> None:
        self._cues = cues

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans of all of them, one cue after the other."""
        return chain.from_iterable(spans(cue, passage) for cue in self._cues)


def spans(cue: Cue, passage: Passage) -> Iterator[tuple[int, int]]:
    """Where a cue is, (start, end) in code points of `passage.text`."""
    if isinstance(cue, Pattern):
        for match in cue.find(passage):
            yield match.span()
    else:
        yield from cue.find(passage)


def present(cue: Cue, passage: Passage) -> bool:
    return next(spans(cue, passage), None) is not None


def together(passage: Passage, rare: Cue, *others: Cue, within: int = 160) -> Iterator[tuple[int, int]]:
    """For each sentence that has all cues: the span from the first to the last, each the nearest to `rare`, if it is
    at most `within` code points long. Texts without `rare` cost one look-up."""
    last_end = -1
    for anchor in spans(rare, passage):
        if anchor[0] < last_end:
            continue
        sentence = passage.sentence_around(*anchor)
        span: tuple[int, int] | None = anchor
        for other in others:
            nearest = _nearest(other, passage, anchor, sentence)
            if nearest is None:
                span = None
                break
            span = (min(span[0], nearest[0]), max(span[1], nearest[1])) if span else None
        if span is not None and span[1] - span[0] <= within:
            last_end = span[1]
            yield span


def near(
    passage: Passage, cue: Cue, start: int, end: int, *, before: int = 60, after: int = 40, inside: bool = True
) -> bool:
    """True if a cue stands close to a span, or, if `inside`, within it; text between may hold anything."""
    return any(
        start - before <= at and until <= end + after and (inside or until <= start or end <= at)
        for at, until in spans(cue, passage)
    )


def _nearest(cue: Cue, passage: Passage, anchor: tuple[int, int], sentence: tuple[int, int]) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    best_distance = 0
    for start, end in spans(cue, passage):
        if start < sentence[0] or end > sentence[1]:
            continue
        if (
            start < anchor[1]
            and anchor[0] < end
            and not (anchor[0] <= start and end <= anchor[1] and (start, end) != anchor)
        ):
            continue
        distance = max(start - anchor[1], anchor[0] - end)
        if best is None or distance < best_distance:
            best, best_distance = (start, end), distance
    return best
