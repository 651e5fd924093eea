"""Ready-made `find` functions for rules that need nothing but cues."""

from collections.abc import Callable, Iterator

from prudence.checker.rule import Mark
from prudence.checker.situation import Situation
from prudence.checker.text.cues import Cue, near, spans, together
from prudence.checker.text.passage import Passage

_CLOSE = 60
"""Code points between a cue and what takes its meaning away."""

Find = Callable[[Passage, Situation], Iterator[Mark]]


def marks_of(*cues: Cue, certain: bool = True, unless: Cue | None = None) -> Find:
    """Each cue tells enough alone, unless another cue stands close to it."""

    def find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
        for cue in cues:
            for start, end in spans(cue, passage):
                if unless is None or not near(passage, unless, start, end, before=_CLOSE, after=_CLOSE):
                    yield Mark(start, end, certain=certain)

    return find


def marks_together(rare: Cue, *others: Cue, certain: bool = True, unless: Cue | None = None, within: int = 160) -> Find:
    """The cues tell enough in one sentence, unless another cue stands close to them."""

    def find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
        for start, end in together(passage, rare, *others, within=within):
            if unless is None or not near(passage, unless, start, end, before=_CLOSE, after=_CLOSE):
                yield Mark(start, end, certain=certain)

    return find


def all_of(*finds: Find) -> Find:
    """What any of several functions finds."""

    def find(passage: Passage, situation: Situation) -> Iterator[Mark]:
        for one in finds:
            yield from one(passage, situation)

    return find
