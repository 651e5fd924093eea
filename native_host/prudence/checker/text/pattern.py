"""Regular expressions that run only where they have a chance, compiled on first need."""

import re
from collections.abc import Iterator, Set
from functools import cached_property

from prudence.checker.text.passage import Passage

ALWAYS: Set[object] = frozenset(("always",))
"""What nothing is known of that it needs."""


class Pattern:
    """A regular expression over the folded text (lower case, no accents; write it so).

    It is tried only if the passage has one of the literals `any_of` (folded, at least three letters, so that most
    texts cost a substring search), at least so many `digits`, and only in `language` if one is given.
    Never nest quantifiers: a test feeds every rule hostile input.
    """

    def __init__(
        self,
        expression: str,
        *,
        any_of: tuple[str, ...] = (),
        digits: int = 0,
        language: str | None = None,
        original_case: bool = False,
    ) -> None:
        self._expression = expression
        self._any_of = any_of
        self._digits = digits
        self._language = language
        self._original_case = original_case
        """Match the normalised text instead of the folded one."""
        self.needs: Set[object] = frozenset((self,)) if any_of else frozenset((digits,)) if digits else ALWAYS
        """See cues.Needing."""
        for literal in any_of:
            if len(literal) < _BEGINNING:
                _SHORT.setdefault(literal, []).append(self)
            else:
                beginning = tuple(literal[:_BEGINNING])
                _BEGINNINGS.add(beginning)
                _LONG.setdefault(beginning, {}).setdefault(literal, []).append(self)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._expression)

    def find(self, passage: Passage) -> Iterator[re.Match[str]]:
        """Matches with offsets in code points of `passage.text`."""
        found = passage.matches.get(self)
        if found is None:
            if not (self in promising_patterns(passage) if self._any_of else self.may_occur(passage)):
                return iter(())
            matches = self._compiled.finditer(passage.text if self._original_case else passage.folded)
            found = passage.matches[self] = list(matches)
        return iter(found)

    def may_occur(self, passage: Passage) -> bool:
        """Whether the passage is in its language and has enough digits."""
        return passage.digits >= self._digits and self._language in (None, passage.language)


_BEGINNING = 3
"""Letters by which literals are looked up."""
_BEGINNINGS: set[tuple[str, ...]] = set()
_LONG: dict[tuple[str, ...], dict[str, list[Pattern]]] = {}
"""Every literal by its beginning, and the patterns that need it: one look at a passage serves all."""
_SHORT: dict[str, list[Pattern]] = {}
"""Literals of fewer letters."""


def promising_patterns(passage: Passage) -> Set[object]:
    """Those of which a literal is in the passage."""
    if passage.promising_patterns is None:
        folded = passage.folded
        found = [patterns for literal, patterns in _SHORT.items() if literal in folded]
        for beginning in _BEGINNINGS.intersection(zip(folded, folded[1:], folded[2:], strict=False)):
            for literal, patterns in _LONG[beginning].items():
                if len(literal) == _BEGINNING or literal in folded:
                    found.append(patterns)
        passage.promising_patterns = {
            pattern for patterns in found for pattern in patterns if pattern.may_occur(passage)
        }
    return passage.promising_patterns
