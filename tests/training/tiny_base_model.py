"""A base model small enough to train in a test, in the file format of the real one: random weights, pieces that are
letters and a few words."""

import string
import struct
from pathlib import Path

import numpy as np

WIDTH, LAYERS, HEADS, INNER, POSITIONS = 32, 2, 2, 64, 512
_LETTERS = string.ascii_letters + string.digits + string.punctuation + "éèêàâùûôîçœ’«»…€😀"
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", *_LETTERS] + [
    f"▁{word}" for word in ("the", "we", "la", "le", "de", "on", "our", "nous", "facebook", "public", "post")
]
SCORES = [0.0] * 4 + [-9.0] * (len(_LETTERS) + 1) + [-4.0] * (len(PIECES) - len(_LETTERS) - 5)
CHARACTERS = {"\n": " ", "ﬁ": "fi", "\u200b": ""}


def write_tiny_base_model(path: Path) -> None:
    random = np.random.default_rng(7)
    tensors: dict[str, tuple[int, ...]] = {
        "emb.word": (len(PIECES), WIDTH),
        "emb.pos": (POSITIONS, WIDTH),
        "emb.type": (2, WIDTH),
    }
    ones = ["emb.ln.w"]
    tensors |= {"emb.ln.w": (WIDTH,), "emb.ln.b": (WIDTH,)}
    for layer in range(LAYERS):
        for name, rows, columns in (
            ("q", WIDTH, WIDTH),
            ("k", WIDTH, WIDTH),
            ("v", WIDTH, WIDTH),
            ("ao", WIDTH, WIDTH),
        ):
            tensors |= {f"l{layer}.{name}.w": (rows, columns), f"l{layer}.{name}.b": (rows,)}
        tensors |= {f"l{layer}.fi.w": (INNER, WIDTH), f"l{layer}.fi.b": (INNER,)}
        tensors |= {f"l{layer}.fo.w": (WIDTH, INNER), f"l{layer}.fo.b": (WIDTH,)}
        for name in ("aln", "oln"):
            tensors |= {f"l{layer}.{name}.w": (WIDTH,), f"l{layer}.{name}.b": (WIDTH,)}
            ones.append(f"l{layer}.{name}.w")

    header = b"E5S1" + struct.pack("<I7ifi", 1, WIDTH, LAYERS, HEADS, INNER, len(PIECES), POSITIONS, 2, 1e-12, 32)
    spelling = [piece.encode() for piece in PIECES]
    offsets = np.cumsum([0, *map(len, spelling)])
    header += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, int(offsets[-1]))
    header += struct.pack(f"<{len(offsets)}I", *offsets) + struct.pack(f"<{len(SCORES)}f", *SCORES) + b"".join(spelling)
    characters = b"".join(
        struct.pack(f"<IB{len(to)}I", ord(source), len(to), *map(ord, to)) for source, to in CHARACTERS.items()
    )
    header += struct.pack("<iI", len(CHARACTERS), len(characters)) + characters

    contents: list[tuple[str, int, int, bytes]] = []
    for name, shape in tensors.items():
        numbers = int(np.prod(shape))
        if (name.endswith(".w") and len(shape) == 2) or name == "emb.word":
            blocks = numbers // 32
            scales = random.uniform(0.02, 0.08, blocks).astype(np.float16)
            packed = random.integers(0, 256, (blocks, 16), dtype=np.uint8)
            content = b"".join(scale.tobytes() + row.tobytes() for scale, row in zip(scales, packed, strict=True))
            contents.append((name, 1, numbers, content))
        else:
            values = np.ones(shape) if name in ones else random.normal(0, 0.02, shape)
            contents.append((name, 0, numbers, values.astype(np.float32).tobytes()))
    at = len(header) + 4 + sum(2 + len(name) + 1 + 4 + 16 for name, *_ in contents)
    directory = struct.pack("<i", len(contents))
    for name, kind, numbers, content in contents:
        directory += (
            struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", kind, numbers, at, len(content))
        )
        at += len(content)
    path.write_bytes(header + directory + b"".join(content for *_, content in contents))
