"""The few words about the situation that the reader's model is given before the text."""

from prudence.checker.situation import Situation
from prudence.reader.tokenizer import Tokenizer

_LONGEST = 48
"""Pieces: a long list of topics is cut, not the text."""


def situation_pieces(situation: Situation, tokenizer: Tokenizer) -> list[int]:
    """The pieces that begin an input, the first and the dividing one included. Without the owner's topics to avoid the
    model cannot know what is off line."""
    words = f"{situation.network} {situation.account_kind} {situation.audience} {situation.kind}"
    pieces = tokenizer.tokenize("; ".join((words, *situation.settings.editorial_line.avoid)))
    return [tokenizer.start, *(token.piece for token in pieces[:_LONGEST]), tokenizer.end]
