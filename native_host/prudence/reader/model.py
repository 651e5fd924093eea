"""The reader's model: reads one text in its situation and scores it, and each of its words, for each category.

The model lies in a folder: `model.onnx`, `vocabulary.msgpack` and `record.json`, which says what the two were made from
and their checksums. training/export.py writes it.
"""

import hashlib
import math
from pathlib import Path

import msgspec
import numpy as np
import onnxruntime
from msgspec import Struct
from numpy.typing import NDArray

from prudence.checker.situation import Situation
from prudence.reader.situation_pieces import situation_pieces
from prudence.reader.tokenizer import Token, Tokenizer, Vocabulary

FORMAT = 1
"""Raised whenever a model of before could not be read any more, or no longer by what the code now gives it."""

MODEL_FILE = "model.onnx"
VOCABULARY_FILE = "vocabulary.msgpack"
RECORD_FILE = "record.json"

LONGEST_TEXT = 256
"""Tokens that are read at once."""


class ModelError(Exception):
    """The model is missing, damaged or of another version; the message says which."""


class Calibration(Struct, frozen=True, kw_only=True):
    """What a category's score means: the probability is the logistic function of shift + slope x score."""

    shift: float
    slope: float
    uncertain: float
    """Probability from which the category is shown at all."""
    certain: float | None
    """Probability from which it is shown as certain; None where validation never was precise enough."""

    def probability(self, score: float) -> float:
        """`score` is log-odds as the model gives them."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.shift + self.slope * score))))


class Record(Struct, frozen=True, kw_only=True):
    """What a model is, who may use it and how good it is."""

    format: int
    base_model: str
    base_package: str
    licence: str
    data: str
    made: str
    """Date, ISO 8601."""
    checksums: dict[str, str]
    """SHA-256 of each file, in hexadecimal."""
    sizes: dict[str, int]
    """Bytes of each file."""
    calibrations: dict[str, Calibration]
    """By category, in the order of the model's scores."""
    figures: dict[str, dict[str, float]] = {}
    """What training/evaluate.py measured, by set of posts and level."""


class Reading(Struct, frozen=True):
    tokens: list[Token]
    post_scores: NDArray[np.float32]
    """[categories], log-odds."""
    token_scores: NDArray[np.float32]
    """[tokens, categories], log-odds."""


class ReaderModel:
    def __init__(self, folder: Path) -> None:
        """Raises ModelError."""
        try:
            self.record = msgspec.json.decode((folder / RECORD_FILE).read_bytes(), type=Record)
            if self.record.format != FORMAT:
                raise ModelError(f"{folder}: format {self.record.format}, not {FORMAT}")
            for name in (MODEL_FILE, VOCABULARY_FILE):
                if _checksum(folder / name) != self.record.checksums.get(name):
                    raise ModelError(f"{folder / name}: damaged")
            self.tokenizer = Tokenizer(Vocabulary.read((folder / VOCABULARY_FILE).read_bytes()))
        except (OSError, msgspec.DecodeError) as error:
            raise ModelError(str(error)) from error
        # By its path: from bytes the model would lie in memory once more.
        self._session = one_thread_session(str(folder / MODEL_FILE))

    @property
    def categories(self) -> tuple[str, ...]:
        return tuple(self.record.calibrations)

    def tokenize(self, text: str) -> list[Token]:
        return self.tokenizer.tokenize(text)

    def read(self, tokens: list[Token], situation: Situation) -> Reading:
        """Reads the first LONGEST_TEXT tokens. No token, nothing to say: a text without words has no score."""
        tokens = tokens[:LONGEST_TEXT]
        if not tokens:
            nothing = np.full(len(self.categories), -np.inf, np.float32)
            return Reading(tokens, nothing, np.empty((0, len(self.categories)), np.float32))
        before = situation_pieces(situation, self.tokenizer)
        pieces = np.array([*before, *(token.piece for token in tokens), self.tokenizer.end], np.int64)
        inputs = {"pieces": pieces, "text_start": np.array([len(before)], np.int64)}
        post_scores, token_scores = self._session.run(["post_scores", "token_scores"], inputs)
        return Reading(tokens, post_scores, token_scores)


def one_thread_session(model: str | bytes) -> onnxruntime.InferenceSession:
    """Of a model by its path or its content."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # 6 MiB less, and no slower
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
