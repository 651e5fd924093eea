"""Ready-made `find` functions for rules that need nothing but cues."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set

from prudence.checker.rule import Mark
from prudence.checker.situation import Situation
from prudence.checker.text.cues import Cue, Needing, near, promising, spans, together
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases

_CLOSE = 60
"""Code points between a cue and what takes its meaning away."""


class Find:
    """A rule's `find` function, which costs nothing on passages without any of its cues."""

    def __init__(self, find: Callable[[Passage, Situation], Iterable[Mark]], *cues: Needing) -> None:
        self.look = find
        """Without a thought for what it needs."""
        self.needs: Set[object] = frozenset().union(*(cue.needs for cue in cues))
        """Nothing is found in a passage where none of these is promising."""
        self.parts: Sequence[Find] = (self,)
        """What together finds the same, each with needs of its own."""

    def __call__(self, passage: Passage, situation: Situation) -> Iterable[Mark]:
        return () if self.needs.isdisjoint(promising(passage)) else self.look(passage, situation)


def marks_of(*cues: Cue, certain: bool = True, unless: Cue | None = None) -> Find:
    """Each cue tells enough alone, unless another cue stands close to it."""
    return all_of(*(_marks_of_one(cue, certain, unless) for cue in cues))


def _marks_of_one(cue: Cue, certain: bool, unless: Cue | None) -> Find:
    def find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
        for start, end in spans(cue, passage):
            if unless is None or not near(passage, unless, start, end, before=_CLOSE, after=_CLOSE):
                yield Mark(start, end, certain=certain)

    return Find(find, cue)


def marks_together(rare: Cue, *others: Cue, certain: bool = True, unless: Cue | None = None, within: int = 160) -> Find:
    """The cues tell enough in one sentence, unless another cue stands close to them. Of phrases is known whether they
    are there, of patterns only whether they may be."""

    def find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
        for start, end in together(passage, rare, *others, within=within):
            if unless is None or not near(passage, unless, start, end, before=_CLOSE, after=_CLOSE):
                yield Mark(start, end, certain=certain)

    return Find(find, next((cue for cue in (rare, *others) if isinstance(cue, Phrases)), rare))


def all_of(*finds: Find) -> Find:
    """What any of several functions finds."""

    def find(passage: Passage, situation: Situation) -> Iterator[Mark]:
        for one in finds:
            yield from one(passage, situation)

    whole = Find(find, *finds)
    whole.parts = [part for one in finds for part in one.parts]
    return whole
