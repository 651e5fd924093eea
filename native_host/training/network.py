"""The reader's network in JAX: the base model's encoder and, on each token of the text, a score for each category.

A post's score for a category is that of its strongest tokens or that of all its tokens taken together, whichever is
higher (softly). The scores of the tokens say where in the text the category is.
"""

from typing import Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from training.base_model import BaseModel
from training.posts import LABELS, Batch

Tree: TypeAlias = dict[str, Any]
Array: TypeAlias = Any
"""An array of JAX, or one of NumPy that JAX takes as well; the two share no type."""

_MATRICES = {"query": "q", "key": "k", "value": "v", "context": "ao", "expand": "fi", "contract": "fo"}
_FIRST_TOKEN_SCORE = -6.0
"""Most tokens speak of no category."""


_State: TypeAlias = tuple[Array, Array | None]


class Shape(Struct, frozen=True):
    heads: int
    epsilon: float
    dropout: float


def initial_encoder(base: BaseModel, layers: int) -> tuple[Tree, Tree]:
    """The base model's embedding and its first layers, each kind of weight in one array with the layer first."""
    width = base.width

    def stack(name: str) -> NDArray[np.float32]:
        return np.stack([base.tensors[f"l{layer}.{name}"] for layer in range(layers)])

    stacked: Tree = {
        "attention_scale": stack("aln.w"),
        "attention_shift": stack("aln.b"),
        "inner_scale": stack("oln.w"),
        "inner_shift": stack("oln.b"),
    }
    for name, short in _MATRICES.items():
        bias = stack(f"{short}.b")
        weight = stack(f"{short}.w").reshape(layers, bias.shape[1], -1)
        stacked |= {name: np.ascontiguousarray(weight.transpose(0, 2, 1)), f"{name}_bias": bias}
    embedding: Tree = {
        "positions": base.tensors["emb.pos"].reshape(-1, width) + base.tensors["emb.type"][:width],
        "scale": base.tensors["emb.ln.w"],
        "shift": base.tensors["emb.ln.b"],
    }
    return embedding, stacked


def initial_head(width: int) -> Tree:
    return {
        "token": np.zeros((width, len(LABELS)), np.float32),
        "token_bias": np.full(len(LABELS), _FIRST_TOKEN_SCORE, np.float32),
        "mean": np.zeros((width, len(LABELS)), np.float32),
        "mean_bias": np.zeros(len(LABELS), np.float32),
    }


def embed(embedding: Tree, words: Array, shape: Shape) -> Array:
    """What the first layer is given. `words` are the tokens' rows of the word table."""
    placed = words + embedding["positions"][: words.shape[1]]
    return _normalize(placed, embedding["scale"], embedding["shift"], shape)


def encode(layers: Tree, values: Array, filled: Array, shape: Shape, key: Array | None) -> Array:
    """A vector for each token. With a key some sums are dropped."""
    posts, length, width = values.shape
    shut_out = (1 - filled)[:, None, None, :] * -1e9

    def drop(values: Array, key: Array | None) -> Array:
        if key is None:
            return values
        kept = jax.random.bernoulli(key, 1 - shape.dropout, values.shape)
        return jnp.where(kept, values / (1 - shape.dropout), 0)

    def layer(state: _State, weights: Tree) -> tuple[_State, None]:
        values, key = state
        first_key, second_key, next_key = (None, None, None) if key is None else jax.random.split(key, 3)

        def split(name: str) -> Array:
            projected = values @ weights[name] + weights[f"{name}_bias"]
            return projected.reshape(posts, length, shape.heads, -1).transpose(0, 2, 1, 3)

        query, keys, content = split("query"), split("key"), split("value")
        likeness = query @ keys.transpose(0, 1, 3, 2) / np.sqrt(width / shape.heads) + shut_out
        context = (jax.nn.softmax(likeness) @ content).transpose(0, 2, 1, 3).reshape(posts, length, width)
        context = drop(context @ weights["context"] + weights["context_bias"], first_key)
        values = _normalize(values + context, weights["attention_scale"], weights["attention_shift"], shape)
        inner = jax.nn.gelu(values @ weights["expand"] + weights["expand_bias"], approximate=False)
        inner = drop(inner @ weights["contract"] + weights["contract_bias"], second_key)
        return (_normalize(values + inner, weights["inner_scale"], weights["inner_shift"], shape), next_key), None

    (values, _), _ = jax.lax.scan(layer, (values, key), layers)
    return values


def _normalize(values: Array, scale: Array, shift: Array, shape: Shape) -> Array:
    centred = values - values.mean(-1, keepdims=True)
    return centred * jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + shape.epsilon) * scale + shift


def statistics_of(vectors: Array) -> Tree:
    """What `standardize` needs, from token vectors of the base model."""
    return {"mean": vectors.mean(0), "spread": vectors.std(0) + 1e-6}


def standardize(values: Array, statistics: Tree) -> Array:
    """The base model's token vectors are nearly parallel: what tells them apart is what is left without their mean."""
    return (values - statistics["mean"]) / statistics["spread"]


def mean_of_text(values: Array, text: Array) -> Array:
    return (values * text[..., None]).sum(1) / text.sum(1)[:, None]


def score(head: Tree, values: Array, text: Array) -> tuple[Array, Array]:
    """Scores (log-odds) of the posts and of their tokens, from standardized token vectors."""
    token_scores = values @ head["token"] + head["token_bias"]
    strongest = jax.nn.logsumexp(jnp.where(text[..., None] > 0, token_scores, -1e9), axis=1)
    together = mean_of_text(values, text) @ head["mean"] + head["mean_bias"]
    return jnp.logaddexp(strongest, together), token_scores


def loss(post_scores: Array, token_scores: Array, batch: Batch, positive_weight: float, token_share: float) -> Array:
    """Binary cross-entropy of posts and, for `token_share` of it, of tokens; a positive counts for several."""

    def cross_entropy(scores: Array, labels: Array) -> Array:
        return positive_weight * labels * jax.nn.softplus(-scores) + (1 - labels) * jax.nn.softplus(scores)

    of_posts = (cross_entropy(post_scores, batch.labels) * batch.weights).sum() / batch.weights.sum()
    token_weights = batch.text[..., None] * batch.weights[:, None, :]
    of_tokens = (cross_entropy(token_scores, batch.token_labels) * token_weights).sum() / token_weights.sum()
    return of_posts + token_share * of_tokens
