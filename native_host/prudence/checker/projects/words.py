"""The words of a text, or of a secret, in the form in which the two are compared: folded, look-alike letters made
Latin, long numbers without their separators."""

import re
from collections.abc import Sequence

from prudence.checker.text.folding import fold, normalise
from prudence.checker.text.look_alikes import latin
from prudence.checker.text.passage import Passage

Token = tuple[str, int, int]
"""Folded word, start, end."""

WORD = re.compile(r"\d{1,3}(?:[ .,']\d{3})+(?!\d)|[^\W_]+")
ARTICLES = frozenset("le la les l un une des du de d the a an au aux of".split())
_THOUSANDS = re.compile(r"\d[ .,']\d{3}(?!\d)")
_NO_SEPARATOR = str.maketrans("", "", " .,'")


def latin_folded(written: str) -> str:
    return latin(fold(normalise(written)[0])).replace("œ", "oe")


def words_of(passage: Passage) -> Sequence[str]:
    """The words that names and clues are compared with, without their places: the passage's own, where it holds no
    number of several groups."""
    folded = latin(passage.folded)
    if folded is not passage.folded or (passage.has_digit and _THOUSANDS.search(folded)):
        return [word for word, _, _ in passage.once(tokens_of)]
    return " ".join(passage.words).replace("'", " ").split() if "'" in folded else passage.words


def tokens_of(passage: Passage) -> Sequence[Token]:
    """These words with their places. Most passages are not worth it."""
    return tokens_in(latin(passage.folded))


def tokens_in(folded: str) -> list[Token]:
    return [
        (word.replace("œ", "oe") if word.isalnum() else word.translate(_NO_SEPARATOR), *match.span())
        for match in WORD.finditer(folded)
        if (word := match.group())
    ]
