"""Finding many phrases at once by looking up words: the cost depends on the text, not on the number of phrases."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from math import inf
from sys import intern
from typing import Literal

from msgspec import Struct

from prudence.checker.text.folding import fold_excerpt
from prudence.checker.text.language import SMALL_WORDS
from prudence.checker.text.passage import Passage, elision


class Phrases:
    """Phrases of one rule, by language.

    A phrase is words in any capitals and accents. `(a|b c)` stands for either, `*` for any one word, `stem*` for
    any word that begins so (three letters at least); `?` after a word or bracket makes it optional. Punctuation
    between the words is not looked at.
    """

    def __init__(self, *, en: Iterable[str] = (), fr: Iterable[str] = (), both: Iterable[str] = ()) -> None:
        self.needs: Set[object] = frozenset((self,))
        """See cues.Needing."""
        shared = list(both)
        for language, phrases in (("en", [*en, *shared]), ("fr", [*fr, *shared])):
            _INDEXES[language].expect(self, phrases)

    def find(self, passage: Passage) -> Sequence[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`, longest phrase at each place."""
        ends = (passage.phrases or phrases_in(passage)).get(self)
        if ends is None:
            return ()
        found: list[tuple[int, int]] | None = passage.found.get(self)
        if found is None:
            spans = passage.word_spans
            found = passage.found[self] = [(spans[first][1], spans[ends[first] - 1][2]) for first in sorted(ends)]
        return found

    def __contains__(self, passage: object) -> bool:
        return isinstance(passage, Passage) and self in phrases_in(passage)


_Place = tuple[Collection[str], tuple[str, ...], Mapping[str, Sequence[Sequence[str]]], bool]
"""What may stand at one place of a phrase: one of these words, one that begins so ("" for any), or one of these rows of
words, by their first ("*" where that is a stem); last, whether nothing may stand there, too."""


class _Shape(Struct, frozen=True, gc=False):
    """A phrase of several words seen from what it is looked up by: a word of its rarest place, or of one row of words
    there."""

    row: Sequence[str]
    """Empty for a single word."""
    turn: int
    """Which word of the row it is looked up by."""
    before: Sequence[_Place]
    """Backwards, and so are their rows."""
    after: Sequence[_Place]
    seen_before: int
    """Words beside it of which is known that they stand there, once its neighbours were looked at: none or one. They are
    not among the places."""
    seen_after: int


_Candidate = tuple[Literal[-1, 0, 1], Collection[str], Collection[str], Phrases, _Shape | None]
"""On which side of the word that a phrase is looked up by one of which words stands (0: that is not known), and of which
on the other side (empty: that is not known); whose phrase; None where the word is all of it. A plain tuple: a hundred of
them are looked at in a short post."""


class _Index:
    """All phrases of one language. Each is looked up by its rarest part, so that common words cost nothing, and every
    word of a passage is looked up once for all rules."""

    def __init__(self, language: str) -> None:
        self._small_words = SMALL_WORDS[language]
        self._by_word: dict[str, tuple[_Candidate, ...]] = {}
        self._by_stem: dict[str, dict[str, tuple[_Candidate, ...]]] = {}
        """By the letters that all stems have."""
        self._met: dict[str, tuple[_Candidate, ...]] = {}
        """What the words of the last texts were looked up to: most words of a text were met before."""
        self._expected: list[tuple[Phrases, Sequence[str]]] = []

    def expect(self, owner: Phrases, phrases: Sequence[str]) -> None:
        """They are added before the next look-up: an owner who writes one language never waits for the other."""
        self._expected.append((owner, phrases))

    def _add(self, owner: Phrases, phrases: Iterable[str]) -> None:
        for written in phrases:
            parts = _parts(written)
            always = [(self._frequency_of(part), at) for at, part in enumerate(parts) if not part.optional]
            if not always:
                raise ValueError(f"Every part of {written!r} is optional.")
            frequency, at = min(always)
            if frequency == inf:
                raise ValueError(f"{written!r} needs a word, or a stem of three letters.")
            rarest, left, right = parts[at], parts[:at][::-1], parts[at + 1 :]
            before, after = tuple(_place(part, -1) for part in left), tuple(_place(part, 1) for part in right)
            outside = _edge(left, -1), _edge(right, 1)
            if rarest.single:
                seen = tuple(
                    int(bool(edge) and _is_plain(side[0])) for edge, side in zip(outside, (left, right), strict=True)
                )
                shape = _Shape((), 0, before[seen[0] :], after[seen[1] :], *seen) if len(parts) > 1 else None
                self._enter(rarest.single, (*self._beside(*outside), owner, shape))
            for row in rarest.rows:
                turn = min(range(len(row)), key=lambda index: self._frequency(row[index]))
                edges = _next(row[:turn][::-1], outside[0]), _next(row[turn + 1 :], outside[1])
                self._enter(
                    row[turn : turn + 1], (*self._beside(*edges), owner, _Shape(row, turn, before, after, 0, 0))
                )

    def _frequency_of(self, part: "_Part") -> float:
        """A guess how often one of its choices is met."""
        rows = [min(map(self._frequency, row)) for row in part.rows]
        return sum([*map(self._frequency, part.single), *rows])

    def _frequency(self, word: str) -> float:
        """The shorter, the more frequent, small words above all; infinite where too little is known to look it up."""
        if word[-1] == "*":
            return inf if len(word) <= _SHORTEST_STEM else 2 * len(word[:-1]) ** -3
        return 1 if word in self._small_words or word[-1] == "'" else len(word) ** -3

    def _beside(
        self, before: Sequence[str], after: Sequence[str]
    ) -> tuple[Literal[-1, 0, 1], Collection[str], Collection[str]]:
        """On which side the rarer words stand, these, and the others."""
        if not before and not after:
            return 0, (), ()
        if before and (not after or sum(map(self._frequency, before)) < sum(map(self._frequency, after))):
            return -1, _choice(before), _choice(after)
        return 1, _choice(after), _choice(before)

    def _enter(self, words: Sequence[str], candidate: _Candidate) -> None:
        alone = (candidate,)
        for word in dict.fromkeys(words):
            stem = word.removesuffix("*")
            table = self._by_word if stem == word else self._by_stem.setdefault(stem[:_SHORTEST_STEM], {})
            table[stem] = table.get(stem, ()) + alone

    def find(self, words: Sequence[str]) -> dict[object, dict[int, int]]:
        """Of each set of phrases that has any: the first word of each, and the word after the longest that begins there."""
        while self._expected:
            self._add(*self._expected.pop())
            self._met.clear()
        met = self._met
        longest: dict[object, dict[int, int]] = {}
        edged = [*words, ""]
        for at, word in enumerate(words):
            candidates = met.get(word)
            if candidates is None:
                candidates = self._look_up(word)
            for side, rarer, other, owner, shape in candidates:
                if shape is None:
                    longest.setdefault(owner, {}).setdefault(at, at + 1)
                elif not side or (edged[at + side] in rarer and (not other or edged[at - side] in other)):
                    for first, after in _match(words, at, shape):
                        ends = longest.setdefault(owner, {})
                        ends[first] = max(ends.get(first, 0), after)
        return longest

    def _look_up(self, word: str) -> tuple[_Candidate, ...]:
        """Phrases that are looked up by a word, or by a stem that it begins with."""
        candidates = self._by_word.get(word, ())
        stems = self._by_stem.get(word[:_SHORTEST_STEM])
        if stems:
            for stem, others in stems.items():
                if word.startswith(stem):
                    candidates += others
        if len(self._met) >= _MOST_MET:
            self._met.clear()
        self._met[word] = candidates
        return candidates


def phrases_in(passage: Passage) -> Mapping[object, Mapping[int, int]]:
    """Of each set of phrases that has any in a passage: the first word of each, and the word after the longest that begins
    there."""
    if passage.phrases is None:
        passage.phrases = _INDEXES[passage.language].find(passage.words)
    return passage.phrases


def _match(words: Sequence[str], at: int, shape: _Shape) -> Iterable[tuple[int, int]]:
    """First word and word after of what is said around the word by which a phrase is looked up."""
    row, before, after = shape.row, shape.before, shape.after
    start, end = at - shape.seen_before, at + 1 + shape.seen_after
    if row:
        start -= shape.turn
        end = start + len(row)
        if not _stands(words, start, row, 1):
            return ()
    if after:
        ends = _walk(words, end, after, 1)
        if not ends:
            return ()
        end = max(ends)
    return [(last + 1, end) for last in _walk(words, start - 1, before, -1)] if before else ((start, end),)


def _walk(words: Sequence[str], at: int, places: Sequence[_Place], step: Literal[1, -1]) -> Collection[int]:
    """Where one can be after these places, beginning at a word, forwards or backwards."""
    reached: Collection[int] = (at,)
    count = len(words)
    for choices, stems, rows, optional in places:
        following = {*reached} if optional else set()
        for here in reached:
            if 0 <= here < count:
                word = words[here]
                if word in choices or (stems and word.startswith(stems)):
                    following.add(here + step)
                if word in rows:
                    following.update([here + step * len(row) for row in rows[word] if _stands(words, here, row, step)])
                if "*" in rows:
                    following.update([here + step * len(row) for row in rows["*"] if _stands(words, here, row, step)])
        if not following:
            return ()
        reached = following
    return reached


def _stands(words: Sequence[str], at: int, row: Sequence[str], step: Literal[1, -1]) -> bool:
    """Whether a row of words begins at one, forwards or backwards."""
    last = at + step * (len(row) - 1)
    if min(at, last) < 0 or max(at, last) >= len(words):
        return False
    for word in row:
        if words[at] != word and (word[-1] != "*" or not words[at].startswith(word[:-1])):
            return False
        at += step
    return True


_SHORTEST_STEM = 3
_MOST_MET = 2_000
"""Words of which is remembered what they are looked up to: a quarter of a mebibyte."""
_INDEXES: Mapping[str, _Index] = {language: _Index(language) for language in SMALL_WORDS}
_PART = re.compile(r"\([^)]*\)\??|[^\s()]+")


class _Part(Struct, frozen=True, gc=False):
    """A place of a phrase as it is written: `*` ends a stem."""

    single: Sequence[str]
    rows: Sequence[Sequence[str]] = ()
    optional: bool = False


def _parts(phrase: str) -> Sequence[_Part]:
    parts: list[_Part] = []
    for written in _PART.findall(fold_excerpt(phrase).replace("œ", "oe")):
        optional = written[-1] == "?" and len(written) > 1
        words = written[:-1] if optional else written
        if words[0] != "(":
            choices = [words]
        elif "(" in words[1:] or words[-1] != ")":
            raise ValueError(f"{words!r} does not close its bracket, or has another within.")
        else:
            choices = words[1:-1].split("|")
        rows = [_row(choice) for choice in choices]
        if len(rows) == 1 and not optional:
            parts += [_Part((word,)) for word in rows[0]]
        else:
            single = [row[0] for row in rows if len(row) == 1]
            parts.append(_Part(single, [row for row in rows if len(row) > 1], optional))
    return parts


def _row(folded: str) -> Sequence[str]:
    """Words, cut where a passage cuts them: at hyphens and after elided words. The same few stand in many phrases."""
    words: list[str] = []
    for word in folded.replace("-", " ").split():
        rest = word
        while (cut := elision(rest)) and cut < len(rest):
            words.append(intern(rest[:cut]))
            rest = rest[cut:]
        words.append(intern(rest))
    return words


def _next(row: Sequence[str], outside: Sequence[str]) -> Sequence[str]:
    """What stands at the near end of the rest of a row, or beyond it where nothing is left; empty for a stem."""
    if not row:
        return outside
    return () if row[0][-1] == "*" else row[:1]


def _is_plain(part: _Part) -> bool:
    """Whether one word of a choice stands here."""
    return not part.optional and not part.rows and all(word[-1] != "*" for word in part.single)


def _edge(parts: Sequence[_Part], step: Literal[1, -1]) -> Sequence[str]:
    """Words one of which stands where these parts begin, seen in one direction; empty if that is not known."""
    words: list[str] = []
    for part in parts:
        words += [*part.single, *(row[::step][0] for row in part.rows)]
        if not part.optional:
            return words if all(word[-1] != "*" for word in words) else ()
    return ()


def _place(part: _Part, step: Literal[1, -1]) -> _Place:
    rows: dict[str, list[Sequence[str]]] = {}
    for row in part.rows:
        ordered = row[::step]
        rows.setdefault("*" if ordered[0][-1] == "*" else ordered[0], []).append(ordered)
    words = _choice([word for word in part.single if word[-1] != "*"])
    return words, tuple(word[:-1] for word in part.single if word[-1] == "*"), rows or _NO_ROWS, part.optional


_NO_ROWS: Mapping[str, Sequence[Sequence[str]]] = {}
_CHOICES: dict[frozenset[str], frozenset[str]] = {}
"""Sets of words that several places have."""
_FEW = 3


def _choice(words: Sequence[str]) -> Collection[str]:
    """These words in little memory: most places have one or two, or the same articles and pronouns as many others."""
    if len(words) <= _FEW:
        return tuple(words)
    choice = frozenset(words)
    return _CHOICES.setdefault(choice, choice)
