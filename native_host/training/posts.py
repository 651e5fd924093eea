"""The annotated posts that the reader learns from, as numbers."""

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from prudence.annotated_posts import Post, read_personas, situation_of
from prudence.checker.categories import CATEGORIES
from prudence.checker.situation import Situation
from prudence.reader.situation_pieces import situation_pieces
from prudence.reader.tokenizer import Tokenizer
from prudence.settings.model import OwnerSettings

LABELS = tuple(CATEGORIES)
"""The order of the model's scores."""

LENGTHS = (40, 56, 72, 96, 128, 176, 256)
"""Tokens that the posts of a batch are filled up to: each length is compiled once."""


class Expectation(Struct, frozen=True):
    category: str
    quote: str


class LabelledPost(Post, frozen=True, kw_only=True):
    lang: str
    expect: tuple[Expectation, ...]
    split_hint: str
    twin_of: str | None = None
    settings: OwnerSettings = OwnerSettings()
    """The owner's."""

    @property
    def situation(self) -> Situation:
        return situation_of(self, self.settings)


class Example(Struct, frozen=True):
    tokens: list[int]
    text_start: int
    """Number of the first token of the text; the text ends before the last token."""
    labels: NDArray[np.float32]
    """1 for each expected category."""
    token_labels: NDArray[np.float32]
    """[tokens of the text, categories]: 1 where an expected quote lies."""
    weights: NDArray[np.float32]
    """[categories]: 0 where nothing is to be learned."""


class Batch(NamedTuple):
    values: NDArray[np.float32]
    """[posts, tokens, width]: what the layers that are trained are given."""
    filled: NDArray[np.float32]
    """1 for each token that is not padding."""
    text: NDArray[np.float32]
    """1 for each token of the text."""
    labels: NDArray[np.float32]
    token_labels: NDArray[np.float32]
    weights: NDArray[np.float32]
    """[posts, categories]: 0 where nothing is to be learned."""


def read_posts(folder: Path) -> list[LabelledPost]:
    """The posts of posts.jsonl, with their owners' settings from personas.json where there is one.

    Raises OSError, msgspec.DecodeError and AnnotatedPostsError."""
    decoder = msgspec.json.Decoder(LabelledPost)
    posts = [decoder.decode(line) for line in (folder / "posts.jsonl").read_bytes().splitlines() if line.strip()]
    personas = folder / "personas.json"
    owners = read_personas(personas) if personas.exists() else {}
    return [msgspec.structs.replace(post, settings=owners.get(post.persona, OwnerSettings())) for post in posts]


def split_by_owner(
    posts: Sequence[LabelledPost], validation_share: float, seed: int
) -> tuple[list[LabelledPost], list[LabelledPost]]:
    """Posts to train with and posts to validate with; of each language the same share of owners validates."""
    chosen: set[str] = set()
    for language in sorted({post.lang for post in posts}):
        owners = sorted({post.persona for post in posts if post.lang == language})
        chosen.update(random.Random(seed).sample(owners, round(len(owners) * validation_share)))
    return [post for post in posts if post.persona not in chosen], [post for post in posts if post.persona in chosen]


class Companions:
    """Harmless posts that can stand in one text with another: of the same owner, to the same people.

    Most annotated posts say one thing. A model that was shown only such posts judges a text as a whole and overlooks
    one bad sentence among good ones: of what it found in posts alone, it found half between two harmless ones."""

    def __init__(self, posts: Iterable[LabelledPost]) -> None:
        self._harmless: dict[tuple[str, str, str], list[str]] = {}
        for post in posts:
            if not post.expect:
                self._harmless.setdefault(_people(post), []).append(post.text)

    def join(self, post: LabelledPost, random: np.random.Generator) -> LabelledPost:
        """The post with one or two others before or after it; alone where there are none or all are too long."""
        texts = self._harmless.get(_people(post), ())
        parts = [post.text]
        for number in random.permutation(len(texts))[: random.integers(1, 3)]:
            text = texts[number]
            said_there_too = text == post.text or any(one.quote in text for one in post.expect)
            if not said_there_too and len(text) + sum(map(len, parts)) <= _LONGEST_JOINED:
                parts.insert(random.integers(len(parts) + 1), text)
        separator = _SEPARATORS[random.integers(len(_SEPARATORS))]
        return msgspec.structs.replace(post, text=separator.join(parts))


_LONGEST_JOINED = 600
"""Characters: nothing of it is cut off (see LENGTHS)."""
_SEPARATORS = (" ", "\n", "\n\n")


def _people(post: LabelledPost) -> tuple[str, str, str]:
    return post.persona, post.account, post.audience


def example(post: LabelledPost, tokenizer: Tokenizer, with_topics: bool = True) -> Example:
    """`with_topics`: False hides the owner's topics to avoid, and nothing about them is to be learned."""
    situation = post.situation
    weights = np.ones(len(LABELS), np.float32)
    if not with_topics:
        situation = msgspec.structs.replace(situation, settings=OwnerSettings())
        weights[LABELS.index("off_line")] = 0
    before = situation_pieces(situation, tokenizer)
    text = tokenizer.tokenize(post.text)[: LENGTHS[-1] - len(before) - 1]
    labels = np.zeros(len(LABELS), np.float32)
    token_labels = np.zeros((len(text), len(LABELS)), np.float32)
    for expectation in post.expect:
        label = LABELS.index(expectation.category)
        labels[label] = 1
        start = post.text.index(expectation.quote)
        end = start + len(expectation.quote)
        for number, token in enumerate(text):
            if token.start < end and start < token.end:
                token_labels[number, label] = 1
    return Example(
        [*before, *(token.piece for token in text), tokenizer.end], len(before), labels, token_labels, weights
    )


def collate(examples: Sequence[Example], values: Sequence[NDArray[np.float32]], size: int) -> Batch:
    """A batch of `size` posts; missing ones are empty and weigh nothing. `values` has a row for each token."""
    longest = max(len(one.tokens) for one in examples)
    length = next(length for length in LENGTHS if length >= longest)
    batch = Batch(
        values=np.zeros((size, length, values[0].shape[1]), np.float32),
        filled=np.zeros((size, length), np.float32),
        text=np.zeros((size, length), np.float32),
        labels=np.zeros((size, len(LABELS)), np.float32),
        token_labels=np.zeros((size, length, len(LABELS)), np.float32),
        weights=np.zeros((size, len(LABELS)), np.float32),
    )
    batch.filled[:, 0] = 1
    batch.text[:, 0] = 1
    for row, one in enumerate(examples):
        batch.values[row, : len(one.tokens)] = values[row]
        batch.filled[row, : len(one.tokens)] = 1
        batch.text[row] = 0
        batch.text[row, one.text_start : len(one.tokens) - 1] = 1
        batch.labels[row] = one.labels
        batch.token_labels[row, one.text_start : len(one.tokens) - 1] = one.token_labels
        batch.weights[row] = one.weights
    return batch


def batches(examples: Sequence[Example], size: int, order: Iterable[int]) -> Iterator[list[int]]:
    """Numbers of the examples of each batch: examples of about one length stand together, as `order` brings them."""
    waiting: dict[int, list[int]] = {length: [] for length in LENGTHS}
    for number in order:
        length = next(length for length in LENGTHS if length >= len(examples[number].tokens))
        waiting[length].append(number)
        if len(waiting[length]) == size:
            yield waiting[length]
            waiting[length] = []
    yield from filter(None, waiting.values())
