"""Regular expressions that run only where they have a chance, compiled on first need."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cached_property

import ahocorasick

from prudence.checker.text.passage import Passage

ALWAYS: Set[object] = frozenset(("always",))
"""What nothing is known of that it needs."""


class Pattern:
    """A regular expression over the folded text (lower case, no accents; write it so).

    It is tried only if the passage has one of the literals `any_of` (folded; the fewer texts have one, the better), at
    least so many `digits`, and only in `language` if one is given.
    Begin every alternative with \\b, or all with the same kind of sign: the others are skipped fast.
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
        self.language = language
        self._original_case = original_case
        """Match the normalised text instead of the folded one."""
        self.needs: Set[object] = frozenset((self,)) if any_of else frozenset((digits,)) if digits else ALWAYS
        """See cues.Needing."""
        for literal in any_of:
            if literal not in _LITERALS:
                _LITERALS.add_word(literal, [])
            _LITERALS.get(literal).append(self)
        PATTERNS.append(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """On first need."""
        return re.compile(self._expression)

    def find(self, passage: Passage) -> Sequence[re.Match[str]]:
        """Matches with offsets in code points of `passage.text`."""
        if not (self in promising_patterns(passage) if self._any_of else self.may_occur(passage)):
            return ()
        found: list[re.Match[str]] | None = passage.found.get(self)
        if found is None:
            matches = self.compiled.finditer(passage.text if self._original_case else passage.folded)
            found = passage.found[self] = list(matches)
        return found

    def may_occur(self, passage: Passage) -> bool:
        """Whether the passage is in its language and has enough digits."""
        return passage.digits >= self._digits and self.language in (None, passage.language)


_LITERALS = ahocorasick.Automaton()
"""Every literal, and the patterns that need it: one walk through a passage finds all."""
PATTERNS: list[Pattern] = []
"""All that were made."""


def compiled_patterns(language: str) -> Iterator[re.Pattern[str]]:
    """What texts in a language may need. One pattern a step is compiled: most take a millisecond, a few take ten."""
    for pattern in PATTERNS:
        if pattern.language in (None, language):
            yield pattern.compiled


def promising_patterns(passage: Passage) -> Set[object]:
    """Those of which a literal is in the passage."""
    if passage.promising_patterns is None:
        if _LITERALS.kind == ahocorasick.TRIE:  # literals were added
            _LITERALS.make_automaton()
        passage.promising_patterns = {
            pattern
            for _, patterns in (_LITERALS.iter(passage.folded) if _LITERALS else ())
            for pattern in patterns
            if pattern.may_occur(passage)
        }
    return passage.promising_patterns
