"""A model for the reader that knows a few words and thus what it finds, in the files of a real one."""

import hashlib
import string
from pathlib import Path

import msgspec
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from prudence.checker.categories import CATEGORIES
from prudence.reader.model import FORMAT, MODEL_FILE, RECORD_FILE, VOCABULARY_FILE, Calibration, Record
from prudence.reader.tokenizer import SPACE, Vocabulary

CERTAIN, UNCERTAIN = 9.0, 1.0
WORDS = {
    "sniffles": ("health", CERTAIN),
    "rhume": ("health", CERTAIN),
    "tickle": ("health", UNCERTAIN),
    "smooch": ("intimate", CERTAIN),
    "zebra": ("off_line", CERTAIN),
}
"""What each means to this model, and how sure it is. To rules they mean nothing."""

_LETTERS = string.ascii_letters + string.digits + string.punctuation + "éèêàâùûôîçœ’«»…"
_PIECES = ["<s>", "</s>", "<unk>", SPACE, *_LETTERS, *(SPACE + word for word in WORDS)]
_OTHERWISE = -9.0


def write_word_reader_model(folder: Path) -> Path:
    """Returns the folder, which is made."""
    folder.mkdir(parents=True)
    scores = np.full((len(_PIECES), len(CATEGORIES)), _OTHERWISE, np.float32)
    for word, (category, score) in WORDS.items():
        scores[_PIECES.index(SPACE + word), list(CATEGORIES).index(category)] = score
    onnx.save(_graph(scores), folder / MODEL_FILE)
    Vocabulary(
        pieces=_PIECES,
        scores=[-9.0 if len(piece) == 1 else -1.0 for piece in _PIECES],
        characters={"\n": " "},
        start=0,
        end=1,
        unknown=2,
    ).write(folder / VOCABULARY_FILE)
    files = {name: (folder / name).read_bytes() for name in (MODEL_FILE, VOCABULARY_FILE)}
    record = Record(
        format=FORMAT,
        base_model="none",
        base_package="none",
        licence="none",
        data="none",
        made="2026-01-01",
        checksums={name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        sizes={name: len(content) for name, content in files.items()},
        calibrations={category: Calibration(shift=0, slope=1, uncertain=0.5, certain=0.95) for category in CATEGORIES},
    )
    (folder / RECORD_FILE).write_bytes(msgspec.json.encode(record))
    return folder


def _graph(scores: np.ndarray) -> onnx.ModelProto:
    """Each piece has its scores; a text has those of its strongest piece."""
    nodes = [
        helper.make_node("Slice", ["pieces", "text_start", "last"], ["text"]),
        helper.make_node("Gather", ["scores", "text"], ["token_scores"]),
        helper.make_node("ReduceMax", ["token_scores", "tokens"], ["post_scores"], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "words",
        [
            helper.make_tensor_value_info("pieces", TensorProto.INT64, ["pieces"]),
            helper.make_tensor_value_info("text_start", TensorProto.INT64, [1]),
        ],
        [
            helper.make_tensor_value_info("post_scores", TensorProto.FLOAT, [len(CATEGORIES)]),
            helper.make_tensor_value_info("token_scores", TensorProto.FLOAT, ["tokens", len(CATEGORIES)]),
        ],
        [
            numpy_helper.from_array(scores, "scores"),
            numpy_helper.from_array(np.array([-1]), "last"),
            numpy_helper.from_array(np.array([0]), "tokens"),
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
