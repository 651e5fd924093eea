"""Finding many phrases at once by looking up words: the cost depends on the text, not on the number of phrases."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache

from prudence.checker.text.folding import fold_excerpt
from prudence.checker.text.language import SMALL_WORDS
from prudence.checker.text.passage import Passage, elision

_Part = str | frozenset[str]
_Test = str | tuple[frozenset[str], tuple[str, ...]]
"""What one word of a text must be: this, or one of these, or begin with one of those ("" for any word)."""
_Anchored = tuple[int, int, tuple[tuple[int, _Test], ...]]
"""A phrase seen from its rarest part: words before it, words in all, and what each other word must be, with its distance
from the rarest: the rarer ones first, which mostly say no."""


class Phrases:
    """Phrases of one rule, by language.

    A phrase is words in any capitals and accents. `(a|b c)` stands for either, `*` for any one word, `stem*` for
    any word that begins so (three letters at least); `?` after a word or bracket makes it optional. Punctuation
    between the words is not looked at.
    """

    def __init__(self, *, en: Iterable[str] = (), fr: Iterable[str] = (), both: Iterable[str] = ()) -> None:
        shared = list(both)
        self._phrases: Mapping[str, Sequence[str]] = {"en": [*en, *shared], "fr": [*fr, *shared]}
        self._known: dict[str, _Index] = {}

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`, longest phrase at each place."""
        index = self._known.get(passage.language) or self._learn(passage.language)
        anchored = index.found_in(passage).get(self)
        return iter(()) if anchored is None else _longest(passage, anchored)

    @property
    def needs(self) -> Set[object]:
        """See cues.Needing."""
        return {self}

    def learn(self, language: str) -> None:
        """Done by itself on first need: an owner who writes one language never waits for the other."""
        if language not in self._known:
            self._learn(language)

    def _learn(self, language: str) -> "_Index":
        index = self._known[language] = _INDEXES[language]
        index.add(self, self._phrases[language])
        return index

    def __contains__(self, passage: object) -> bool:
        return isinstance(passage, Passage) and next(self.find(passage), None) is not None


_Found = dict[Phrases, list[tuple[Sequence[int], list[_Anchored]]]]
"""For each set of phrases: places of a word by which some of them are looked up, and these phrases."""


class _Index:
    """All phrases of one language. Each is looked up by its rarest part, so that common words cost nothing, and every
    word of a passage is looked up once for all rules."""

    def __init__(self) -> None:
        self._by_word: dict[str, dict[Phrases, list[_Anchored]]] = {}
        self._by_stem: dict[str, dict[Phrases, list[_Anchored]]] = {}
        self._stem_lengths: dict[str, set[int]] = {}
        """By the letters that all stems have."""
        self._sets = 0
        self._last: tuple[Passage | None, int, _Found] = (None, 0, {})

    def add(self, owner: Phrases, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            for parts in _expand([_part(word) for word in re.findall(r"\([^)]*\)\??|[^\s()]+", phrase)]):
                if not parts:
                    raise ValueError(f"Every part of {phrase!r} is optional.")
                anchor = max(range(len(parts)), key=lambda index: _rarity(parts[index]))
                if not _rarity(parts[anchor]):
                    raise ValueError(f"{phrase!r} needs a word, or a stem of three letters.")
                others = sorted((at for at in range(len(parts)) if at != anchor), key=lambda at: -_rarity(parts[at]))
                anchored = (anchor, len(parts), tuple((at - anchor, _test(parts[at])) for at in others))
                part = parts[anchor]
                for word in [part] if isinstance(part, str) else part:
                    stem = word.removesuffix("*")
                    table = self._by_word if stem == word else self._by_stem
                    table.setdefault(stem, {}).setdefault(owner, []).append(anchored)
                    if stem != word:
                        self._stem_lengths.setdefault(stem[:_SHORTEST_STEM], set()).add(len(stem))
        self._sets += 1

    def found_in(self, passage: Passage) -> _Found:
        """What the words of a passage lead to. The last answer is remembered: all rules ask about one passage."""
        last_passage, sets, found = self._last
        if last_passage is not passage or sets != self._sets:
            found = self._look_up(passage)
            self._last = (passage, self._sets, found)
        return found

    def _look_up(self, passage: Passage) -> _Found:
        found: _Found = {}
        by_word, by_stem, lengths = self._by_word, self._by_stem, self._stem_lengths
        for word, places in passage.positions.items():
            tables = [by_word[word]] if word in by_word else []
            if word[:_SHORTEST_STEM] in lengths:
                stems = [word[:length] for length in lengths[word[:_SHORTEST_STEM]] if length <= len(word)]
                tables += [by_stem[stem] for stem in stems if stem in by_stem]
            for table in tables:
                for owner, phrases in table.items():
                    if owner in found:
                        found[owner].append((places, phrases))
                    else:
                        found[owner] = [(places, phrases)]
        return found


def promising_phrases(passage: Passage) -> Set[object]:
    """Those sets, of the learned ones, of which the rarest word of some phrase is in the passage."""
    return _INDEXES[passage.language].found_in(passage).keys()


def _longest(passage: Passage, anchored: Sequence[tuple[Sequence[int], list[_Anchored]]]) -> Iterator[tuple[int, int]]:
    words, spans = passage.words, passage.word_spans
    count = len(words)
    longest: dict[int, int] = {}
    for places, phrases in anchored:
        for before, length, others in phrases:
            for at in places:
                start = at - before
                if start < 0 or start + length > count or longest.get(start, 0) >= length:
                    continue
                for distance, test in others:
                    word = words[at + distance]
                    if test != word and (isinstance(test, str) or not (word in test[0] or word.startswith(test[1]))):
                        break
                else:
                    longest[start] = length
    for start in sorted(longest):
        yield spans[start][1], spans[start + longest[start] - 1][2]


_SHORTEST_STEM = 3
_INDEXES: Mapping[str, _Index] = {"en": _Index(), "fr": _Index()}


@cache
def _rarity(part: _Part) -> int:
    """A guess how seldom a part is met: the length of its shortest choice; small words and `*` hardly count."""
    choices = [part] if isinstance(part, str) else part
    return min(_word_rarity(choice) for choice in choices)


def _word_rarity(word: str) -> int:
    if word.endswith("*"):
        return 0 if len(word) < 4 else 2 * len(word) - 2
    return 1 if word in SMALL_WORDS or word.endswith("'") else 2 * len(word)


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


def _test(part: _Part) -> _Test:
    choices = [part] if isinstance(part, str) else sorted(part)
    words = frozenset(choice for choice in choices if not choice.endswith("*"))
    stems = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    return part if isinstance(part, str) and words else (words, stems)
