"""Bringing text into the one form that rules look at.

`normalise` runs once per passage: composed characters, no invisible ones, plain apostrophes and spaces, "fancy" letters
(mathematical alphabets, full width) as plain ones. `fold` then drops capitals and accents, code point by code point, so
that offsets into the folded text are offsets into the normalised one.
"""

import re
import unicodedata
from collections.abc import Sequence

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "′": "'", "´": "'", "`": "'", "‐": "-", "‑": "-", "‒": "-", "−": "-"}


def _plain(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    if character != "\n" and character.isspace():
        return " "
    compatible = unicodedata.normalize("NFKC", character)
    return compatible if len(compatible) == 1 else character


def _base(character: str) -> str:
    decomposed = unicodedata.normalize("NFD", character.lower())
    return decomposed[0] if decomposed else character


class _Table(dict[int, str]):
    """A translation table that learns each character on first sight. Keeps to code points: one in, one out."""

    def __init__(self, change: object) -> None:
        super().__init__()
        self._change = change

    def __missing__(self, code: int) -> str:
        self[code] = result = self._change(chr(code))  # type: ignore[operator]
        return result  # type: ignore[no-any-return]


_plain_table = _Table(_plain)
_LATIN = "".join(character for character in map(chr, range(ord(" "), 0x180)) if _plain(character) == character)
_NOT_PLAIN = re.compile(f"[^\n{re.escape(_LATIN)}]")
"""Most texts have no such character."""
_fold_table = _Table(_base)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def normalise(text: str) -> tuple[str, Sequence[int] | None]:
    """The text that rules see, and for each of its code points the index of its origin in `text`, with one more entry
    for the end; None when the indexes are equal."""
    if _NOT_PLAIN.search(text) is None:
        return text, None
    if text.isascii() or (_INVISIBLE.search(text) is None and unicodedata.is_normalized("NFC", text)):
        return text.translate(_plain_table), None
    characters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        if _INVISIBLE.match(character):
            continue
        if characters and unicodedata.combining(character):
            composed = unicodedata.normalize("NFC", characters[-1] + character)
            if len(composed) == 1:
                characters[-1] = composed
                continue
        characters.append(character)
        origins.append(index)
    return "".join(characters).translate(_plain_table), [*origins, len(text)]


def fold(text: str) -> str:
    """Lower case without accents; same length in code points as the normalised text given."""
    return _NOT_ASCII.sub(lambda match: _fold_table[ord(match[0])], text).lower()


def fold_excerpt(excerpt: str) -> str:
    """The form in which the allow-list keeps an excerpt: folded, single spaces."""
    return " ".join(fold(normalise(excerpt)[0]).split())
