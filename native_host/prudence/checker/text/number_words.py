"""Number words as digits, so that "vingt-quatre", "24" and "twenty-four" are one clue. Both languages at once."""

from collections.abc import Iterator, Sequence

_UNITS = {
    **{word: value for value, word in enumerate("zero un deux trois quatre cinq six sept huit neuf".split())},
    **{word: value for value, word in enumerate("zero one two three four five six seven eight nine".split())},
    "une": 1,
    "premier": 1,
    "premiere": 1,
    "1er": 1,
    "first": 1,
    "second": 2,
    "third": 3,
}
_TEENS = {
    **{word: value for value, word in enumerate("dix onze douze treize quatorze quinze seize".split(), start=10)},
    **{
        word: value
        for value, word in enumerate(
            "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), start=10
        )
    },
    "dozen": 12,
    "douzaine": 12,
}
_TENS = {
    **{word: 10 * value for value, word in enumerate("vingt trente quarante cinquante soixante".split(), start=2)},
    **{
        word: 10 * value
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
    },
    "septante": 70,
    "huitante": 80,
    "nonante": 90,
}
_HUNDREDS = {"cent": 100, "cents": 100, "hundred": 100}
_LARGEST = {"mille": 1000, "thousand": 1000}
NUMBER_WORDS = _UNITS.keys() | _TEENS.keys() | _TENS.keys() | _HUNDREDS.keys() | _LARGEST.keys()
_BY_VALUE: dict[int, set[str]] = {}
for _word, _value in [*_UNITS.items(), *_TEENS.items(), *_TENS.items()]:
    _BY_VALUE.setdefault(_value, set()).add(_word)
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th", "er", "e", "eme")


def signals_of(number: int) -> frozenset[str]:
    """Words one of which is in every way to say a number in words."""
    if number >= 100:
        return frozenset(_HUNDREDS | _LARGEST)
    tens = number // 10 * 10
    words = _BY_VALUE.get(number, set()) | (_BY_VALUE[tens] if tens >= 20 else set())
    # soixante-quinze, quatre-vingt-dix
    return frozenset(words | _BY_VALUE.get({70: 60, 80: 20, 90: 20}.get(tens, number), set()) | {"vingts"})


def numbers_as_digits(words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """(word, first, last): folded words in order, each number of one or several words as its digits."""
    index = 0
    while index < len(words):
        word = words[index]
        value, used = _number(words, index) if word in NUMBER_WORDS else (0, 0)
        if used:
            yield str(value), index, index + used - 1
            index += used
        else:
            yield word if word.isalpha() else cardinal(word), index, index
            index += 1


def cardinal(word: str) -> str:
    """ "14th" and "1er" without their ending."""
    if word[0].isdigit():
        for ending in _ORDINAL_ENDINGS:
            if word.endswith(ending) and word[: -len(ending)].isdigit():
                return word[: -len(ending)]
    return word


def _number(words: Sequence[str], index: int) -> tuple[int, int]:
    total = value = used = 0
    previous = 1_000_000
    while index + used < len(words):
        word = words[index + used]
        if word == "quatre" and words[index + used + 1 : index + used + 2] in (["vingt"], ["vingts"]):
            amount, width = 80, 2
        elif word in _UNITS or word in _TEENS or word in _TENS:
            amount, width = _UNITS.get(word, _TEENS.get(word, _TENS.get(word, 0))), 1
        elif word in _HUNDREDS or word in _LARGEST:
            factor = _HUNDREDS.get(word) or _LARGEST[word]
            total, value, previous = total + max(value, 1) * factor, 0, factor
            used += 1
            continue
        elif used and word in ("et", "and") and words[index + used + 1 : index + used + 2] in (["un"], ["onze"]):
            used += 1
            continue
        else:
            break
        if value and not (value % 10 == 0 and value >= 20 and amount < 20):
            break
        if amount >= previous:
            break
        value += amount
        used += width
    return total + value, used
