"""Cutting a text into the pieces that the reader's model knows, each with its place in the text.

The model's pieces are those of a SentencePiece unigram model: of all ways to cut a word, the one whose pieces have the
highest sum of scores. No piece crosses a space, so each word is cut by itself.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import msgspec
from msgspec import Struct

SPACE = "▁"
"""Stands in pieces for the space before a word."""

_UNKNOWN_PENALTY = 10.0
"""SentencePiece: how much worse than the worst piece a character is that no piece holds."""

_CHARACTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)
"""A character with the accents typed after it."""

_WORD = re.compile(f"{SPACE}[^{SPACE}]*")


class Vocabulary(Struct, frozen=True, kw_only=True):
    """What a tokenizer is made from."""

    pieces: list[str]
    scores: list[float]
    """Logarithm of a probability, one for each piece."""
    characters: dict[str, str]
    """What a character is replaced by before words are cut."""
    start: int
    """Number of the piece that begins every input."""
    end: int
    """Number of the piece that ends every part of an input."""
    unknown: int

    def write(self, path: Path) -> None:
        path.write_bytes(msgspec.msgpack.encode(self))

    @classmethod
    def read(cls, content: bytes) -> "Vocabulary":
        """Raises msgspec.DecodeError."""
        return msgspec.msgpack.decode(content, type=cls)


class Token(Struct, frozen=True):
    piece: int
    start: int
    """Code points from the start of the text."""
    end: int
    """Code points, exclusive."""


class Tokenizer:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self.start, self.end, self._unknown = vocabulary.start, vocabulary.end, vocabulary.unknown
        self._numbers = {piece: number for number, piece in enumerate(vocabulary.pieces)}
        for special in (self.start, self.end, self._unknown):
            del self._numbers[vocabulary.pieces[special]]
        self._scores = vocabulary.scores
        self._characters = vocabulary.characters
        self._unknown_score = min(vocabulary.scores) - _UNKNOWN_PENALTY
        self._longest = max(map(len, self._numbers))
        self._cut = lru_cache(maxsize=4096)(self._cut_word)

    def tokenize(self, text: str) -> list[Token]:
        letters, places = self._normalize(text)
        tokens: list[Token] = []
        for word in _WORD.finditer(letters):
            position = word.start()
            for piece, length in self._cut(word[0]):
                first, last = places[position], places[position + length - 1]
                if first[0] == first[1] and length > 1:  # the space that is put before the first word
                    first = places[position + 1]
                tokens.append(Token(piece, first[0], last[1]))
                position += length
        return tokens

    def _normalize(self, text: str) -> tuple[str, list[tuple[int, int]]]:
        """The text as pieces spell it, and for each of its letters where it comes from."""
        letters, places = [SPACE], [(0, 0)]
        for match in _CHARACTER.finditer(text):
            for composed in unicodedata.normalize("NFC", match[0]):
                for letter in self._characters.get(composed, composed):
                    if letter != " ":
                        letters.append(letter)
                        places.append(match.span())
                    elif letters[-1] != SPACE:
                        letters.append(SPACE)
                        places.append(match.span())
        if letters[-1] == SPACE:
            letters.pop()
            places.pop()
        return "".join(letters), places

    def _cut_word(self, word: str) -> tuple[tuple[int, int], ...]:
        """Number and length of each piece of the best cut (Viterbi)."""
        best = [0.0] + [float("-inf")] * len(word)
        arrivals = [(0, 0)] * (len(word) + 1)
        for start, score in enumerate(best[:-1]):
            score = best[start]
            for end in range(start + 1, min(start + self._longest, len(word)) + 1):
                number = self._numbers.get(word[start:end])
                if number is None:
                    if end > start + 1:
                        continue
                    number, total = self._unknown, score + self._unknown_score
                else:
                    total = score + self._scores[number]
                if total > best[end]:
                    best[end], arrivals[end] = total, (number, end - start)
        pieces = []
        end = len(word)
        while end:
            number, length = arrivals[end]
            pieces.append((number, length))
            end -= length
        return tuple(reversed(pieces))
