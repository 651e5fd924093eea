"""Clues to secret projects, and where a passage holds one. They are compared word by word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from prudence.checker.projects.words import ARTICLES, WORD, Token, latin_folded, tokens_in, tokens_of, words_of
from prudence.checker.text.folding import fold, normalise
from prudence.checker.text.look_alikes import latin
from prudence.checker.text.names import FIRST_NAMES
from prudence.checker.text.number_words import cardinal, numbers_as_digits, signals_of
from prudence.checker.text.passage import Passage
from prudence.checker.text.stems import singular
from prudence.settings.model import SecretProject

_SMALL = ARTICLES | frozenset(
    "et and en in on at to a avec with pour for sur par chez ex notre nos our my mon ma mes their leur ses son sa "
    "its "
    "m mme mr mrs ms dr st apres after avant before plus one own".split()
)
_MONTHS: Mapping[str, str] = {
    form: month
    for month, forms in {
        "month1": "janvier janv january jan",
        "month2": "fevrier fevr fev february feb",
        "month3": "mars march mar",
        "month4": "avril avr april apr",
        "month5": "mai may",
        "month6": "juin june jun",
        "month7": "juillet juil july jul",
        "month8": "aout august aug",
        "month9": "septembre sept sep september",
        "month10": "octobre oct october",
        "month11": "novembre nov november",
        "month12": "decembre dec december",
    }.items()
    for form in forms.split()
}
_MONTHS_OF_CLUES = frozenset(_MONTHS.values())
_NUMERIC_DATE = re.compile(r"(\d(?<![\d/.-].)\d?)[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?![\d/-])")
_BREAK = re.compile(r"[,.;:!?()\n]")
"""What parts the words of a clue if another word stands between them, too."""
_NOT_PROPER_ALONE = frozenset(
    "saint sainte rue place quai pont port mont fort maison atelier hotel chateau villa tour grand grande grands "
    "grandes petit petite nouveau nouvelle vieux vieille haut haute notre dame pays ville north south east west "
    "upper lower great little high long saints street road lane avenue park hill house hall market shop store unit "
    "walk west book books press king queen prince".split()
)
"""Words of many names, which by themselves tell none."""

Strength = Literal["telling", "name", "common"]


class Clue(Struct, frozen=True):
    """A place that holds a clue."""

    start: int
    end: int
    project: int
    clue: int
    whole: bool
    """False where only a proper name out of the clue is found."""
    strength: Strength
    """telling: all of a clue of several words. name: a single proper name, or number. common: one everyday word, or a
    month."""


class _ClueWords(Struct, frozen=True):
    project: int
    clue: int
    words: tuple[str, ...]
    proper: frozenset[str]
    strength: Strength


class ProjectClues:
    """All clues to one owner's secret projects."""

    def __init__(self, projects: Sequence[SecretProject]) -> None:
        self._clues: dict[str, list[_ClueWords]] = {}
        for number, project in enumerate(projects):
            for index, written in enumerate(project.clues):
                self._add_clue(number, index, written)
        self._signals: dict[str, list[Sequence[frozenset[str]]]] = {}
        """Word as it may stand in a text -> for each clue that it belongs to, the forms of the clue's other words."""
        for word, clues in self._clues.items():
            others = [() if word in clue.proper else _other_forms(word, clue) for clue in clues]
            for form in _written_forms(word):
                self._signals.setdefault(form, []).extend(others)

    def _add_clue(self, project: int, index: int, written: str) -> None:
        normalised = normalise(written)[0]
        capitals = {latin_folded(word) for word in WORD.findall(normalised) if word[0].isupper()}
        words = tuple(dict.fromkeys(word for word, _, _ in _clue_words(tokens_in(latin(fold(normalised))))))
        if not words:
            return
        proper = frozenset(singular(word) for word in capitals - _NOT_PROPER_ALONE if len(word) >= 4) & frozenset(words)
        everyday = not proper and (words[0] in _MONTHS_OF_CLUES or words[0].isalpha())
        strength: Strength = "telling" if len(words) > 1 else "common" if everyday else "name"
        clue = _ClueWords(project, index, words, proper, strength)
        for word in {words[0], *proper} if len(words) > 1 else {words[0]}:
            self._clues.setdefault(word, []).append(clue)

    def clues(self, passage: Passage) -> Sequence[Clue]:
        """Where a clue, or the proper name in it, is found."""
        return passage.once(self._search_clues)

    def _search_clues(self, passage: Passage) -> Sequence[Clue]:
        return tuple(self._clues_among_words(passage)) if self._may_hold_clue(passage) else ()

    def _clues_among_words(self, passage: Passage) -> Iterator[Clue]:
        words = [*_clue_words(passage.once(tokens_of))]
        if passage.has_digit:
            words = _with_dates(passage.folded, words)
        places: dict[str, list[int]] = {}
        for index, (word, _, _) in enumerate(words):
            places.setdefault(word, []).append(index)
        for anchor in places.keys() & self._clues.keys():
            for clue in self._clues[anchor]:
                for at in places[anchor]:
                    yield from _clue_at(passage, words, at, clue, anchor)

    def _may_hold_clue(self, passage: Passage) -> bool:
        words = passage.once(words_of)
        if passage.has_digit:
            dates = [word for word, _, _ in _with_dates(passage.folded, ())]
            words = [*words, *(cardinal(word) for word in words if word[0].isdigit()), *dates]
        return not self._signals.keys().isdisjoint(words) and any(
            not any(forms.isdisjoint(words) for forms in others)
            for word in self._signals.keys() & set(words)
            for others in self._signals[word]
        )


def _clue_at(passage: Passage, words: Sequence[Token], at: int, clue: _ClueWords, anchor: str) -> Iterator[Clue]:
    reach = len(clue.words)
    near = range(max(0, at - reach), min(len(words), at + reach + 1))
    nearest = {words[index][0]: index for index in sorted(near, key=lambda index: -abs(index - at))}
    places = sorted(nearest[word] for word in clue.words if word in nearest)
    start, end = min(words[index][1] for index in places), max(words[index][2] for index in places)
    day = not _MONTHS_OF_CLUES.isdisjoint(clue.words)  # "12 mai", not "12 ans en mai"
    side_by_side = places[-1] - places[0] < len(clue.words) or not (day or _BREAK.search(passage.text, start, end))
    if len(places) == len(clue.words) and side_by_side:
        yield Clue(start, end, clue.project, clue.clue, True, clue.strength)
    elif anchor in clue.proper:
        start, end = words[at][1:]
        telling = passage.text[start].isupper() and anchor not in FIRST_NAMES
        yield Clue(start, end, clue.project, clue.clue, False, "name" if telling else "common")


def _clue_words(tokens: Sequence[Token]) -> Iterator[Token]:
    """Words that matter, singular, months and numbers in one form."""
    kept = [token for token in tokens if token[0] not in _SMALL]
    for word, first, last in numbers_as_digits([word for word, _, _ in kept]):
        month = _MONTHS.get(word)
        yield month or singular(word), kept[first][1], kept[last][2]


def _written_forms(word: str) -> frozenset[str]:
    """A clue's word as it may stand in a text; of a number, words of which one stands there."""
    forms = {word, f"{word}s", f"{word}x"}
    forms.update(form for form, month in _MONTHS.items() if month == word)
    return frozenset(forms | signals_of(int(word)) if word.isdigit() else forms)


def _other_forms(word: str, clue: _ClueWords) -> Sequence[frozenset[str]]:
    return tuple(_written_forms(other) for other in clue.words if other != word)


def _with_dates(folded: str, words: Sequence[Token]) -> list[Token]:
    """The words, and for each date such as 14/03 its day and month, twice: which comes first depends on the country."""
    dated = list(words)
    for match in _NUMERIC_DATE.finditer(folded):
        for day, month in (match.groups(), match.groups()[::-1]):
            if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
                dated += [(str(int(day)), *match.span()), (f"month{int(month)}", *match.span())]
    return dated
