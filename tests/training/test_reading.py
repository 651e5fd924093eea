"""The reader's model in the product, on texts of every kind. Shown with a tiny model: what it says does not matter."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prudence.checker.situation import Situation
from prudence.reader.candidates import candidates
from prudence.reader.model import LONGEST_TEXT, MODEL_FILE, RECORD_FILE, Calibration, ModelError, ReaderModel
from prudence.reader.windows import WINDOW, windows
from prudence.settings.model import EditorialLine, OwnerSettings

LONGEST_POST = "Ce soir la boutique ferme tôt, on part à la mer. We are off to the sea 🌊 tonight! " * 762
ALWAYS = {"health": Calibration(shift=0, slope=1, uncertain=0, certain=None)}


def test_the_same_text_has_the_same_answer(model: ReaderModel) -> None:
    tokens = model.tokenize("Ma mère entre à l'hôpital lundi. Back on Tuesday.")
    one, other = (model.read(tokens, Situation()) for _ in range(2))
    np.testing.assert_array_equal(one.post_scores, other.post_scores)
    np.testing.assert_array_equal(one.token_scores, other.token_scores)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b"])
def test_a_text_without_words_has_no_finding(model: ReaderModel, text: str) -> None:
    reading = model.read(model.tokenize(text), Situation())
    assert candidates(text, reading, model.record.calibrations, Situation()) == []


@given(text=st.text(max_size=300))
def test_any_text_is_read_and_places_lie_in_it(model: ReaderModel, text: str) -> None:
    reading = model.read(model.tokenize(text), Situation())
    for found in candidates(text, reading, ALWAYS, Situation()):
        assert 0 <= found.start < found.end <= len(text)
        assert 0 < found.probability < 1


@pytest.mark.parametrize("text", ["👩‍👩‍👧 😀😀 🇫🇷", "שלום לכולם, נתראה מחר", "e\u0301te\u0301 ﬁnal"])
def test_emoji_right_to_left_and_composed_letters_are_read(model: ReaderModel, text: str) -> None:
    reading = model.read(model.tokenize(text), Situation())
    assert reading.token_scores.shape == (len(reading.tokens), len(model.categories))
    assert len(candidates(text, reading, ALWAYS, Situation())) == 1


def test_the_longest_post_is_read_window_by_window(model: ReaderModel) -> None:
    text = LONGEST_POST[:63_206]
    tokens = model.tokenize(text)
    parts = list(windows(text, tokens))
    assert {number for first, end in parts for number in range(first, end)} == set(range(len(tokens)))
    assert max(end - first for first, end in parts) <= WINDOW < LONGEST_TEXT
    first, end = parts[-1]
    assert np.isfinite(model.read(tokens[first:end], Situation()).post_scores).all()


def test_the_owners_topics_to_avoid_are_taken_in(model: ReaderModel) -> None:
    tokens = model.tokenize("The derby was a disgrace")
    settings = OwnerSettings(editorial_line=EditorialLine(avoid=("football",)))
    with_topics = model.read(tokens, Situation(settings=settings))
    assert not np.array_equal(with_topics.post_scores, model.read(tokens, Situation()).post_scores)


def test_a_damaged_model_is_refused(model_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "damaged")
    content = bytearray((folder / MODEL_FILE).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / MODEL_FILE).write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        ReaderModel(folder)


def test_a_model_of_another_format_is_refused(model_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "other")
    record = (folder / RECORD_FILE).read_text()
    (folder / RECORD_FILE).write_text(record.replace('"format": 1', '"format": 2'))
    with pytest.raises(ModelError, match="format 2"):
        ReaderModel(folder)


def test_a_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        ReaderModel(tmp_path)
