"""Words without their plural and commonest endings, so that one form finds another. Rough, and the same for both
languages: it serves to compare words with the owner's own."""

from functools import lru_cache

_ENDINGS = (
    "issements", "issement", "isations", "isation", "ations", "ation", "itions", "ition", "ements", "ement",
    "euses", "euse", "eurs", "eur", "ieres", "iere", "iers", "ier", "aux", "ques", "que",
    "ings", "ing", "ness", "ers", "ies", "ees", "ee", "es", "ed", "er", "s", "x", "e", "y",
)  # fmt: skip
SHORTEST_STEM = 4
"""Letters at least that stay of a longer word."""


def singular(word: str) -> str:
    """Folded word without a plural's s or x."""
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and word[-2] != "s" else word


@lru_cache(maxsize=2_000)
def stem(word: str) -> str:
    """Folded word without its ending. Most words of a text were met before."""
    if len(word) <= SHORTEST_STEM or not word.endswith(_ENDINGS):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word
