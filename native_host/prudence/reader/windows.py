"""Cutting a long text into windows that the model can read, at the ends of sentences."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prudence.reader.tokenizer import Token

WINDOW = 160
"""Tokens, at most."""
_CONTEXT = 40
"""Tokens that a window may repeat of the one before it: whole sentences only."""
_SENTENCE_END = re.compile(r"[.!?…]+[\"»”)]*\s+|\n+")


def windows(text: str, tokens: Sequence["Token"]) -> Iterator[tuple[int, int]]:
    """(first, end) numbers of the tokens of each window. A text that fits is one window; otherwise a window ends where
    a sentence ends, and the next begins a sentence or more before that where there is room, to know what it is about.
    """
    if not tokens:
        return
    breaks = _breaks(text, tokens)
    first = 0
    while True:
        if len(tokens) - first <= WINDOW:
            yield first, len(tokens)
            return
        end = next((at for at in reversed(breaks) if first < at <= first + WINDOW), first + WINDOW)
        yield first, end
        first = next((at for at in breaks if max(first + 1, end - _CONTEXT) <= at), end)


def _breaks(text: str, tokens: Sequence["Token"]) -> list[int]:
    """Numbers of the tokens that begin a sentence."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    breaks: list[int] = []
    number = 0
    for end in ends:
        while number < len(tokens) and tokens[number].end <= end:
            number += 1
        if number and (not breaks or breaks[-1] != number):
            breaks.append(number)
    return breaks
