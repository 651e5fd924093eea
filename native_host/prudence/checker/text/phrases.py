"""Finding many phrases at once by looking up words: the cost depends on the text, not on the number of phrases."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from prudence.checker.text.folding import fold_excerpt
from prudence.checker.text.language import SMALL_WORDS
from prudence.checker.text.passage import Passage, elision

_Part = str | frozenset[str]
_Anchored = tuple[int, tuple[_Part, ...]]
"""Index of a phrase's rarest part, and the phrase."""


class Phrases:
    """Phrases of one rule, by language.

    A phrase is words in any capitals and accents. `(a|b c)` stands for either, `*` for any one word, `stem*` for
    any word that begins so (three letters at least); `?` after a word or bracket makes it optional. Punctuation
    between the words is not looked at.
    """

    def __init__(self, *, en: Iterable[str] = (), fr: Iterable[str] = (), both: Iterable[str] = ()) -> None:
        shared = list(both)
        self._phrases: Mapping[str, Sequence[str]] = {"en": [*en, *shared], "fr": [*fr, *shared]}
        self._tables: dict[str, _Table] = {}

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`, longest phrase at each place."""
        spans = passage.word_spans
        for first, last in self._table(passage.language).find(passage):
            yield spans[first][1], spans[last][2]

    def _table(self, language: str) -> "_Table":
        """Made on first need: an owner who writes one language never waits for the other."""
        if language not in self._tables:
            self._tables[language] = _Table(self._phrases[language])
        return self._tables[language]

    def __contains__(self, passage: object) -> bool:
        return isinstance(passage, Passage) and next(self.find(passage), None) is not None


class _Table:
    """Each phrase is looked up by its rarest part, so that common words cost nothing."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[_Anchored]] = {}
        self._by_stem: dict[str, list[_Anchored]] = {}
        for phrase in phrases:
            for parts in _expand([_part(word) for word in re.findall(r"\([^)]*\)\??|[^\s()]+", phrase)]):
                if not parts:
                    raise ValueError(f"Every part of {phrase!r} is optional.")
                anchor = max(range(len(parts)), key=lambda index: _rarity(parts[index]))
                if not _rarity(parts[anchor]):
                    raise ValueError(f"{phrase!r} needs a word, or a stem of three letters.")
                part = parts[anchor]
                for word in [part] if isinstance(part, str) else part:
                    table = self._by_stem if word.endswith("*") else self._by_word
                    table.setdefault(word.removesuffix("*"), []).append((anchor, parts))

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        words, positions = passage.words, passage.positions
        longest: dict[int, int] = {}
        for word, phrases in self._candidates(passage):
            for at in positions[word]:
                for anchor, parts in phrases:
                    start = at - anchor
                    if start >= 0 and longest.get(start, 0) < len(parts) and _matches(parts, words, start):
                        longest[start] = len(parts)
        for start in sorted(longest):
            yield start, start + longest[start] - 1

    def _candidates(self, passage: Passage) -> Iterator[tuple[str, list[_Anchored]]]:
        for word in passage.positions.keys() & self._by_word.keys():
            yield word, self._by_word[word]
        if self._by_stem:
            for stem in passage.stems.keys() & self._by_stem.keys():
                for word in passage.stems[stem]:
                    yield word, self._by_stem[stem]


@cache
def _rarity(part: _Part) -> int:
    """A guess how seldom a part is met: the length of its shortest choice; small words and `*` hardly count."""
    choices = [part] if isinstance(part, str) else part
    return min(_word_rarity(choice) for choice in choices)


def _word_rarity(word: str) -> int:
    if word.endswith("*"):
        return 0 if len(word) < 4 else 2 * len(word) - 2
    return 1 if word in SMALL_WORDS else 2 * len(word)


def _part(word: str) -> tuple[Sequence[tuple[_Part, ...]], bool]:
    """What may stand here, as alternative runs of words, and whether nothing may stand here, too."""
    optional = word.endswith("?") and len(word) > 1
    word = word.removesuffix("?") if optional else word
    if not word.startswith("("):
        return [_run(word)], optional
    if "(" in word[1:] or not word.endswith(")"):
        raise ValueError(f"{word!r} does not close its bracket, or has another within.")
    runs = [_run(choice) for choice in word[1:-1].split("|")]
    single = frozenset(part for run in runs if len(run) == 1 for part in run if isinstance(part, str))
    return [*([(single,)] if single else []), *(run for run in runs if len(run) > 1)], optional


def _run(words: str) -> tuple[_Part, ...]:
    """Folded words, cut where a passage cuts them: at hyphens and after elided words."""
    parts: list[_Part] = []
    for word in fold_excerpt(words).replace("œ", "oe").replace("-", " ").split():
        rest = word
        while (cut := elision(rest)) and cut < len(rest):
            parts.append(rest[:cut])
            rest = rest[cut:]
        parts.append(rest)
    return tuple(parts)


def _expand(parts: Sequence[tuple[Sequence[tuple[_Part, ...]], bool]]) -> Iterator[tuple[_Part, ...]]:
    """Every way to say the phrase: with each run that may stand at each place, and without the optional ones."""
    if not parts:
        yield ()
        return
    (runs, optional), rest = parts[0], parts[1:]
    for tail in _expand(rest):
        for run in runs:
            yield (*run, *tail)
        if optional:
            yield tail


def _matches(parts: tuple[_Part, ...], words: Sequence[str], at: int) -> bool:
    if at + len(parts) > len(words):
        return False
    for part, word in zip(parts, words[at : at + len(parts)], strict=True):
        if part != word and not _fits(part, word):
            return False
    return True


def _fits(part: _Part, word: str) -> bool:
    if isinstance(part, frozenset):
        return word in part or any(choice.endswith("*") and word.startswith(choice[:-1]) for choice in part)
    if part.endswith("*"):
        return word.startswith(part[:-1])
    return part == word
