"""Regular expressions that run only where they have a chance, compiled on first need."""

import re
from collections.abc import Iterator, Set
from functools import cached_property
from itertools import chain

from prudence.checker.text.passage import Passage


class Pattern:
    """A regular expression over the folded text (lower case, no accents; write it so).

    It is tried only if the passage has one of the literals `any_of` (folded, at least three letters, so that most
    texts cost a substring search), or a digit where `digit` is true, and only in `language` if one is given.
    Never nest quantifiers: a test feeds every rule hostile input.
    """

    def __init__(
        self,
        expression: str,
        *,
        any_of: tuple[str, ...] = (),
        digit: bool = False,
        language: str | None = None,
        original_case: bool = False,
    ) -> None:
        self._expression = expression
        self._any_of = any_of
        self._digit = digit
        self._language = language
        self._original_case = original_case
        """Match the normalised text instead of the folded one."""
        for literal in any_of:
            beginning = tuple(literal[:3])
            _LITERALS.setdefault(beginning, {}).setdefault(literal, []).append(self)
            (_BEGINNINGS if len(literal) >= 3 else _SHORT).add(beginning)

    @property
    def needs(self) -> Set[object]:
        """See cues.Needing."""
        return {self} if self._any_of else SOME_DIGIT if self._digit else ALWAYS

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._expression)

    def find(self, passage: Passage) -> Iterator[re.Match[str]]:
        """Matches with offsets in code points of `passage.text`."""
        found = passage.matches.get(self)
        if found is None:
            if not self._may_occur(passage):
                return iter(())
            matches = self._compiled.finditer(passage.text if self._original_case else passage.folded)
            found = passage.matches[self] = list(matches)
        return iter(found)

    def _may_occur(self, passage: Passage) -> bool:
        if self._digit and not passage.digits:
            return False
        if self._language is not None and passage.language != self._language:
            return False
        return not self._any_of or self in promising_patterns(passage)


_LITERALS: dict[tuple[str, ...], dict[str, list[Pattern]]] = {}
"""Every literal by its first three letters, and the patterns that need it: one look at a passage serves all."""
_BEGINNINGS: set[tuple[str, ...]] = set()
_SHORT: set[tuple[str, ...]] = set()
"""Literals of fewer letters: in almost every text."""


ALWAYS: Set[object] = frozenset(("always",))
"""What nothing is known of that it needs."""
SOME_DIGIT: Set[object] = frozenset(("some digit",))


def promising_patterns(passage: Passage) -> Set[object]:
    """Those of which a literal is in the passage."""
    if passage.promising_patterns is None:
        folded = passage.folded
        found: set[object] = set()
        for beginning in chain(passage.trigrams & _BEGINNINGS, _SHORT):
            for literal, patterns in _LITERALS[beginning].items():
                if literal in folded:
                    found.update(patterns)
        passage.promising_patterns = found
    return passage.promising_patterns
