"""A passage (a paragraph, or a part of a very long one) in the forms that rules look at."""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cached_property
from typing import Any, TypeVar

from prudence.checker.text.folding import fold

_Found = TypeVar("_Found")

_ELIDED = tuple("l d j n s c m t qu jusqu lorsqu puisqu quelqu presqu".split())
_WORD = re.compile(rf"(?:{'|'.join(_ELIDED)})'(?=[^\W_])|[^\W_]+(?:'[^\W_]+)*")
"""Elided articles and pronouns stand alone: "l'atelier" is "l'" and "atelier"."""
_DIGIT = re.compile(r"\d")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”)]*(?=\s)|\n")


def elision(word: str) -> int:
    """Length of the elided French word, apostrophe included, that `word` (folded) begins with; else 0."""
    apostrophe = word.find("'")
    return apostrophe + 1 if apostrophe > 0 and word[:apostrophe] in _ELIDED else 0


class Passage:
    """All offsets are code points into `text`."""

    def __init__(self, text: str, language: str = "en") -> None:
        self.text = text
        """Normalised, see folding.normalise."""
        self.language = language
        """en or fr: the passage's own, or where its words do not tell, the post's."""
        self.folded = fold(text)
        """Lower case, no accents; as long as `text`."""
        self._written: Sequence[str] = _WORD.findall(self.folded)
        self.words: Sequence[str] = (
            [word.replace("œ", "oe") for word in self._written] if "œ" in self.folded else self._written
        )
        """Folded words in order."""
        self.digits = len(_DIGIT.findall(text))
        """Number of digits."""
        self.found: dict[object, Any] = {}
        """By who found it: several rules, and several questions of one rule, ask for the same."""
        self.promising_patterns: Set[object] | None = None
        """Those of which a literal was found here, once one was asked."""
        self.phrases: Mapping[object, Mapping[int, int]] | None = None
        """See phrases.phrases_in."""
        self.promising: Set[object] | None = None
        """See cues.promising."""

    @property
    def has_digit(self) -> bool:
        return self.digits > 0

    @cached_property
    def word_spans(self) -> Sequence[tuple[str, int, int]]:
        """(folded word, start, end) in order."""
        end = 0
        return [
            (word, start := self.folded.index(written, end), end := start + len(written))
            for word, written in zip(self.words, self._written, strict=True)
        ]

    def places(self, word: str) -> Sequence[int]:
        """Indexes of a folded word in `words`."""
        return [index for index, other in enumerate(self.words) if other == word]

    @cached_property
    def sentences(self) -> Sequence[tuple[int, int]]:
        """(start, end) of each sentence, spaces around it left out."""
        spans: list[tuple[int, int]] = []
        start = 0
        for end in [*(match.end() for match in _SENTENCE_END.finditer(self.text)), len(self.text)]:
            piece = self.text[start:end]
            stripped = piece.strip()
            if stripped:
                first = start + len(piece) - len(piece.lstrip())
                spans.append((first, first + len(stripped)))
            start = end
        return spans

    def once(self, find: Callable[["Passage"], _Found]) -> _Found:
        """What `find` says of this passage, asked for the first time only."""
        found: _Found | None = self.found.get(find)
        if found is None:
            found = self.found[find] = find(self)
        return found

    def sentence_around(self, start: int, end: int) -> tuple[int, int]:
        """The sentence or sentences that hold a span."""
        touched = [span for span in self.sentences if span[0] < end and start < span[1]]
        return (touched[0][0], touched[-1][1]) if touched else (start, end)
