"""Finding many phrases at once by looking up words: the cost depends on the text, not on the number of phrases."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from prudence.checker.text.folding import fold_excerpt
from prudence.checker.text.passage import Passage, elision

_Part = str | frozenset[str]


class Phrases:
    """Phrases of one rule, by language.

    A phrase is words in any capitals and accents. `(a|b)` stands for either word, `*` for any one word, `stem*` for
    any word that begins so (three letters at least); `?` after a word or bracket makes it optional. The first part
    must not be a bare `*`. Punctuation between the words is not looked at.
    """

    def __init__(self, *, en: Iterable[str] = (), fr: Iterable[str] = (), both: Iterable[str] = ()) -> None:
        shared = list(both)
        self._tables: Mapping[str, _Table] = {"en": _Table([*en, *shared]), "fr": _Table([*fr, *shared])}

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`, longest phrase at each place."""
        spans = passage.word_spans
        for first, last in self._tables[passage.language].find(passage):
            yield spans[first][1], spans[last][2]

    def __contains__(self, passage: object) -> bool:
        return isinstance(passage, Passage) and next(self.find(passage), None) is not None


class _Table:
    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[tuple[_Part, ...]]] = {}
        self._by_stem: dict[str, list[tuple[_Part, ...]]] = {}
        for phrase in phrases:
            for parts in _expand([_part(word) for word in re.findall(r"\([^)]*\)\??|[^\s()]+", phrase)]):
                head = parts[0]
                for word in [head] if isinstance(head, str) else head:
                    if word.endswith("*") and len(word) < 4:
                        raise ValueError(f"The stem {word!r} of {phrase!r} needs three letters.")
                    table = self._by_stem if word.endswith("*") else self._by_first_word
                    table.setdefault(word.removesuffix("*"), []).append(parts)

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        words, positions = passage.words, passage.positions
        starts = [(at, phrases) for word, phrases in self._candidates(passage) for at in positions[word]]
        for at, phrases in sorted(starts, key=lambda start: start[0]):
            longest = max((len(parts) for parts in phrases if _matches(parts, words, at)), default=0)
            if longest:
                yield at, at + longest - 1

    def _candidates(self, passage: Passage) -> Iterator[tuple[str, list[tuple[_Part, ...]]]]:
        for word in passage.positions.keys() & self._by_first_word.keys():
            yield word, self._by_first_word[word]
        if self._by_stem:
            for stem in passage.stems.keys() & self._by_stem.keys():
                for word in passage.stems[stem]:
                    yield word, self._by_stem[stem]


def _part(word: str) -> tuple[_Part, bool]:
    optional = word.endswith("?") and len(word) > 1
    word = word.removesuffix("?") if optional else word
    if word.startswith("("):
        return frozenset(fold_excerpt(choice) for choice in word[1:-1].split("|")), optional
    return fold_excerpt(word), optional


def _expand(parts: Sequence[tuple[_Part, bool]]) -> Iterator[tuple[_Part, ...]]:
    """The phrase with and without its optional parts; elided words as the two words a passage gives."""
    if not parts:
        yield ()
        return
    (part, optional), rest = parts[0], parts[1:]
    head = _elided(part)
    for tail in _expand(rest):
        yield (*head, *tail)
        if optional:
            yield tail


def _elided(part: _Part) -> tuple[_Part, ...]:
    words: list[_Part] = []
    while isinstance(part, str) and 0 < (cut := elision(part)) < len(part):
        words.append(part[:cut])
        part = part[cut:]
    return (*words, part)


def _matches(parts: tuple[_Part, ...], words: Sequence[str], at: int) -> bool:
    if at + len(parts) > len(words):
        return False
    return all(_fits(part, words[at + index]) for index, part in enumerate(parts))


def _fits(part: _Part, word: str) -> bool:
    if isinstance(part, frozenset):
        return word in part or any(choice.endswith("*") and word.startswith(choice[:-1]) for choice in part)
    if part.endswith("*"):
        return word.startswith(part[:-1])
    return part == word
