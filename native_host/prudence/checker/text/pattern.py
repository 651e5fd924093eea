"""Regular expressions that run only where they have a chance, compiled on first need."""

import re
from collections.abc import Iterator
from functools import cached_property

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
        long_enough = all(len(literal) >= 3 for literal in any_of)
        self._beginnings = frozenset(tuple(literal[:3]) for literal in any_of) if long_enough else None
        self._digit = digit
        self._language = language
        self._original_case = original_case
        """Match the normalised text instead of the folded one."""

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._expression)

    def find(self, passage: Passage) -> Iterator[re.Match[str]]:
        """Matches with offsets in code points of `passage.text`."""
        found = passage.matches.get(self)
        if found is None:
            found = passage.matches[self] = list(self._search(passage))
        return iter(found)

    def _search(self, passage: Passage) -> Iterator[re.Match[str]]:
        if self._digit and not passage.has_digit:
            return iter(())
        if self._language is not None and passage.language != self._language:
            return iter(())
        if self._any_of and not self._may_occur(passage):
            return iter(())
        return self._compiled.finditer(passage.text if self._original_case else passage.folded)

    def _may_occur(self, passage: Passage) -> bool:
        if self._beginnings is not None and self._beginnings.isdisjoint(passage.trigrams):
            return False
        return any(literal in passage.folded for literal in self._any_of)
