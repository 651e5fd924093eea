"""Cutting the base model's 250,000 pieces of a hundred languages down to those of French and English posts."""

import re
from collections.abc import Iterable

import msgspec
import numpy as np
from numpy.typing import NDArray

from prudence.reader.tokenizer import Tokenizer, Vocabulary

_FRENCH_AND_ENGLISH = re.compile(r"[▁a-zA-ZàâäæçéèêëîïôöœùûüÿñÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜ0-9!-/:-@\[-`{-~«»“”‘’…–—€£°²·•]+")


def cut_words(vocabulary: Vocabulary, texts: Iterable[str], frequent: int) -> tuple[Vocabulary, NDArray[np.int64]]:
    """The smaller vocabulary, and for each of its pieces the number it had: every piece that the texts need, single
    characters that are no letters (emoji, say), and of the `frequent` most frequent pieces of all languages those that
    French or English could need. Pieces are numbered by frequency."""
    tokenizer = Tokenizer(vocabulary)
    kept = {vocabulary.start, vocabulary.end, vocabulary.unknown}
    for text in texts:
        kept.update(token.piece for token in tokenizer.tokenize(text))
    for number, piece in enumerate(vocabulary.pieces):
        single_sign = len(piece) == 1 and not piece.isalnum()
        if single_sign or (number < frequent and _FRENCH_AND_ENGLISH.fullmatch(piece)):
            kept.add(number)
    numbers = np.array(sorted(kept))
    return (
        msgspec.structs.replace(
            vocabulary,
            pieces=[vocabulary.pieces[number] for number in numbers],
            scores=[vocabulary.scores[number] for number in numbers],
            start=int(np.searchsorted(numbers, vocabulary.start)),
            end=int(np.searchsorted(numbers, vocabulary.end)),
            unknown=int(np.searchsorted(numbers, vocabulary.unknown)),
        ),
        numbers,
    )
