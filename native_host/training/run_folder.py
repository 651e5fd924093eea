"""The folder of a training run: its plan, its checkpoint while it runs, what it learned when it has ended."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from prudence.reader.tokenizer import Vocabulary
from training.network import Tree

Plan = TypeVar("Plan", bound=Struct)


class Learned(Struct, frozen=True, kw_only=True):
    """A finished run: what the base model became."""

    vocabulary: Vocabulary
    word_codes: NDArray[np.uint8]
    word_scales: NDArray[np.float16]
    heads: int
    epsilon: float
    embedding: Tree
    layers: Tree
    """Each kind of weight of all layers in one array, the layer first; in a list where layers differ in their units."""
    head: Tree
    statistics: Tree
    """Mean and spread of the token vectors."""


class RunFolder:
    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, plan: Struct, posts: Sequence[Struct]) -> None:
        """Raises ValueError where a run of another plan or with other posts was begun."""
        self._path.mkdir(parents=True, exist_ok=True)
        contents = {
            "plan.json": msgspec.json.format(msgspec.json.encode(plan), indent=1),
            "posts.sha256": hashlib.sha256(msgspec.json.encode(posts)).hexdigest().encode(),
        }
        for name, content in contents.items():
            file = self._path / name
            if file.exists() and file.read_bytes() != content:
                raise ValueError(f"{file} tells of another run: choose a new folder")
            file.write_bytes(content)

    def read_plan(self, kind: type[Plan]) -> Plan:
        return msgspec.json.decode((self._path / "plan.json").read_bytes(), type=kind)

    def write_checkpoint(self, step: int, leaves: list[Any]) -> None:
        self._save("checkpoint", step=step, **{str(number): leaf for number, leaf in enumerate(leaves)})

    def read_checkpoint(self) -> tuple[int, list[NDArray[Any]]] | None:
        file = self._path / "checkpoint.npz"
        if not file.exists():
            return None
        with np.load(file) as arrays:
            return int(arrays["step"]), [arrays[str(number)] for number in range(len(arrays) - 1)]

    def write_learned(self, learned: Learned) -> None:
        learned.vocabulary.write(self._path / "vocabulary.msgpack")
        self._save(
            "learned",
            **{name: getattr(learned, name) for name in ("word_codes", "word_scales", "heads", "epsilon")},
            **{
                f"{part}/{name}": array
                for part in ("embedding", "layers", "head", "statistics")
                for name, array in getattr(learned, part).items()
            },
        )

    def read_learned(self) -> Learned:
        """Raises OSError where the run has not ended."""
        vocabulary = Vocabulary.read((self._path / "vocabulary.msgpack").read_bytes())
        with np.load(self._path / "learned.npz") as arrays:
            parts: dict[str, Tree] = {}
            for name in arrays:
                part, _, key = name.partition("/")
                if key:
                    parts.setdefault(part, {})[key] = arrays[name]
            return Learned(
                vocabulary=vocabulary,
                word_codes=arrays["word_codes"],
                word_scales=arrays["word_scales"],
                heads=int(arrays["heads"]),
                epsilon=float(arrays["epsilon"]),
                **parts,
            )

    def _save(self, name: str, **arrays: Any) -> None:
        """Whole or not at all: a run may be ended at any time."""
        unfinished = self._path / f"{name}.unfinished.npz"
        np.savez(unfinished, **arrays)
        unfinished.replace(self._path / f"{name}.npz")
