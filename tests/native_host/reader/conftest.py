from pathlib import Path

import pytest

from prudence.reader.model import ReaderModel
from tests.word_reader_model import write_word_reader_model


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_word_reader_model(tmp_path_factory.mktemp("reader") / "model")


@pytest.fixture(scope="session")
def model(model_folder: Path) -> ReaderModel:
    return ReaderModel(model_folder)
