"""Numbers as people write them: grouped, dotted, spelled out; and how to show one without giving it away."""

from collections.abc import Iterator, Sequence

from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_MASK = "•"
_UNITS_FR = "zero un deux trois quatre cinq six sept huit neuf".split()
_TEENS_FR = "dix onze douze treize quatorze quinze seize".split()
_TENS_FR = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_TENS_FR_ELSEWHERE = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
_DIGITS_EN = {
    **{word: index for index, word in enumerate("zero one two three four five six seven eight nine".split())},
    "oh": 0,
    "nought": 0,
}
_REPEATS_EN = {"double": 2, "triple": 3, "treble": 3}


def _french_words() -> dict[tuple[str, ...], str]:
    """The words of each number from zero to ninety-nine -> its digits; "zero" alone is one digit, others two."""
    words: dict[tuple[str, ...], str] = {("zero",): "0"}
    small = {**dict(enumerate(_UNITS_FR)), **{10 + index: word for index, word in enumerate(_TEENS_FR)}}
    small |= {17: "dix sept", 18: "dix huit", 19: "dix neuf"}
    tens = {**_TENS_FR, **_TENS_FR_ELSEWHERE, "quatre vingt": 80, "quatre vingts": 80}
    for number, word in small.items():
        if number:
            words[tuple(word.split())] = str(number)
    for ten, value in tens.items():
        words[tuple(ten.split())] = str(value)
        for number in range(1, 20 if value in (60, 80) else 10):
            joined = ("et",) if number in (1, 11) and value != 80 else ()
            words[(*ten.split(), *joined, *small[number].split())] = str(value + number)
    return words


_FRENCH = _french_words()
_FRENCH_LONGEST = max(len(words) for words in _FRENCH)
_STARTS = frozenset(words[0] for words in _FRENCH) | _DIGITS_EN.keys() | _REPEATS_EN.keys()
_ARTICLES = frozenset(("un", "one"))
"""Number words that are everyday words, too."""
NUMBER_WORDS = Phrases(both=_STARTS - _ARTICLES)
"""One of them is in every number that is spelled out."""

LONG_NUMBER = Pattern(r"\d(?:[ .\-/()_·•]{0,3}[\da-z]){6}", digits=7)
"""Seven digits or letters, grouped or not, that begin with a digit, in a text of seven digits: others have no number worth
a look."""


def digits_of(text: str) -> str:
    """The decimal digits of a text, in order."""
    return "".join(character for character in text if "0" <= character <= "9")


def masked(text: str, *, first: int = 2, last: int = 2) -> str:
    """The text with its letters and digits as dots, but for the first and last few: "06 39 98 12 34" gives
    "06 •• •• •• 34". With fewer than twice as many characters as would stay, all are dots."""
    total = sum(character.isalnum() for character in text)
    if total < 2 * (first + last):
        first = last = 0
    result: list[str] = []
    seen = 0
    for character in text:
        if character.isalnum():
            seen += 1
            result.append(character if seen <= first or seen > total - last else _MASK)
        else:
            result.append(character)
    return "".join(result)


def without_digits(text: str) -> str:
    """The text with its digits as dots."""
    return "".join(_MASK if character.isdecimal() else character for character in text)


def spelled_numbers(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """(start, end, digits) of each run of number words and digit groups that has at least one word and eight digits:
    "zéro six, trente-neuf, quatre-vingt-dix-huit, 12, 34", "oh seven seven double oh nine hundred..."."""
    if sum(word in _STARTS and word not in _ARTICLES for word in passage.words) < (2 if passage.has_digit else 3):
        return
    words = passage.word_spans
    index = 0
    while index < len(words):
        word = words[index][0]
        if word not in _STARTS and not word.isdigit():
            index += 1
            continue
        digits, spelled, after = "", 0, index
        while after < len(words):
            piece, used = _number_at(words, after, passage.language)
            if not used:
                break
            spelled += not words[after][0].isdigit()
            digits += piece
            after += used
        enough = 3 if not digits.startswith("0") else 2
        if spelled >= enough and 8 <= len(digits) <= 15:
            yield words[index][1], words[after - 1][2], digits
        index = max(after, index + 1)


def _number_at(words: Sequence[tuple[str, int, int]], index: int, language: str) -> tuple[str, int]:
    """The digits that a number at a word stands for, and how many words it takes (0: no number)."""
    word = words[index][0]
    if word.isascii() and word.isdigit():
        return word, 1
    if language == "fr":
        for length in range(min(_FRENCH_LONGEST, len(words) - index), 0, -1):
            digits = _FRENCH.get(tuple(word for word, _, _ in words[index : index + length]))
            if digits is not None:
                return digits, length
        return "", 0
    if word in _REPEATS_EN and index + 1 < len(words):
        following = words[index + 1][0]
        if following in _DIGITS_EN:
            return str(_DIGITS_EN[following]) * _REPEATS_EN[word], 2
        return "", 0
    if word in _DIGITS_EN:
        hundred = index + 1 < len(words) and words[index + 1][0] == "hundred"
        return (f"{_DIGITS_EN[word]}00", 2) if hundred else (str(_DIGITS_EN[word]), 1)
    return "", 0
