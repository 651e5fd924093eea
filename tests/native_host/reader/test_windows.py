from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from prudence.reader.tokenizer import Token
from prudence.reader.windows import WINDOW, windows


def tokens_of(text: str) -> list[Token]:
    """One for each character that is no space."""
    return [Token(0, number, number + 1) for number, character in enumerate(text) if not character.isspace()]


def test_a_text_that_fits_is_one_window() -> None:
    text = "Short. Very short."
    tokens = tokens_of(text)
    assert list(windows(text, tokens)) == [(0, len(tokens))]


def test_no_token_no_window() -> None:
    assert list(windows("", [])) == []


def test_windows_begin_and_end_with_sentences_and_share_the_last_one() -> None:
    sentence = "a" * 29 + ". "
    text = sentence * 12
    parts = list(windows(text, tokens_of(text)))
    assert all(first % 30 == 0 and end % 30 == 0 for first, end in parts)
    assert all(later[0] == earlier[1] - 30 for earlier, later in pairwise(parts))


@given(st.text(alphabet="aé. \n!", max_size=3000))
def test_windows_cover_every_token_and_none_is_too_long(text: str) -> None:
    tokens = tokens_of(text)
    parts = list(windows(text, tokens))
    assert {number for first, end in parts for number in range(first, end)} == set(range(len(tokens)))
    assert all(0 < end - first <= WINDOW for first, end in parts)
