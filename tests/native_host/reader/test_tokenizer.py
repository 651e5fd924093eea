from hypothesis import given
from hypothesis import strategies as st

from prudence.reader.tokenizer import Tokenizer, Vocabulary

VOCABULARY = Vocabulary(
    pieces=["<s>", "</s>", "<unk>", "▁", "▁the", "▁th", "e", "sea", "▁sea", "s", "a", "é", "t", "fi", "!", "😀"],
    scores=[0.0, 0.0, 0.0, -3.0, -1.0, -2.0, -3.0, -2.0, -1.0, -4.0, -4.0, -4.0, -4.0, -4.0, -3.0, -5.0],
    characters={"\n": " ", "\u00a0": " ", "ﬁ": "fi", "\u200b": ""},
    start=0,
    end=1,
    unknown=2,
)
TOKENIZER = Tokenizer(VOCABULARY)


def cut(text: str) -> list[tuple[str, str]]:
    """Each token's piece and the words that it stands for."""
    return [(VOCABULARY.pieces[token.piece], text[token.start : token.end]) for token in TOKENIZER.tokenize(text)]


def test_the_cut_with_the_highest_score_wins() -> None:
    assert cut("the seas") == [("▁the", "the"), ("▁sea", " sea"), ("s", "s")]


def test_runs_of_spaces_are_one_and_those_at_the_edges_none() -> None:
    assert [piece for piece, _ in cut("  the \n\u00a0 sea ")] == ["▁the", "▁sea"]


def test_a_replaced_character_keeps_its_place() -> None:
    assert cut("ﬁ!") == [("▁", ""), ("fi", "ﬁ"), ("!", "!")]


def test_an_accent_typed_after_its_letter_is_read_as_one() -> None:
    assert cut("e\u0301t") == [("▁", ""), ("é", "e\u0301"), ("t", "t")]


def test_characters_that_no_piece_holds_are_unknown_one_by_one() -> None:
    assert cut("the שם") == [("▁the", "the"), ("▁", " "), ("<unk>", "ש"), ("<unk>", "ם")]


def test_special_pieces_cannot_be_typed() -> None:
    assert all(token.piece not in (0, 1) for token in TOKENIZER.tokenize("<s> </s>"))


@given(st.text())
def test_places_follow_one_another_within_the_text(text: str) -> None:
    position = 0
    for token in TOKENIZER.tokenize(text):
        assert position <= token.start <= token.end <= len(text)
        position = token.start


@given(st.text(alphabet="thesa é!😀\n"))
def test_every_word_is_covered(text: str) -> None:
    covered = {number for token in TOKENIZER.tokenize(text) for number in range(token.start, token.end)}
    assert {number for number, character in enumerate(text) if not character.isspace()} <= covered
