"""Choosing, for each category, the scores from which a finding is shown as uncertain and as certain."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from prudence.reader.model import Thresholds
from training.posts import LABELS, LabelledPost

PRECISION = 0.95
"""A certain finding is right at least this often."""
BENIGN_ALARMS = 1 / 200
"""Share of benign posts that a category may alarm with certainty."""

_FEWEST = 5
"""Posts that must pass a threshold of certainty: precision of fewer is chance."""
_SMOOTHING = np.arange(-1.0, 1.01, 0.25)
"""Log-odds around a threshold over which its F1 is averaged: a category has few posts, and the best is partly luck."""


def choose_thresholds(scores: NDArray[np.float32], posts: Sequence[LabelledPost]) -> dict[str, Thresholds]:
    """`scores` are [posts, categories], log-odds, of posts that were not trained on."""
    benign = np.array([not post.expect for post in posts])
    chosen = {}
    for column, category in enumerate(LABELS):
        expected = np.array([any(one.category == category for one in post.expect) for post in posts])
        score = scores[:, column]
        uncertain = _best_f1(score, expected)
        certain = _certain(score, expected, benign)
        chosen[category] = Thresholds(uncertain, None if certain is None else max(certain, uncertain))
    return chosen


def _best_f1(score: NDArray[np.float32], expected: NDArray[np.bool_]) -> float:
    def f1(threshold: float) -> float:
        found = score >= threshold
        return 2 * float((found & expected).sum()) / max(1, int(found.sum() + expected.sum()))

    steps = np.arange(-4.0, 6.01, 0.125)
    averages = [np.mean([f1(step + around) for around in _SMOOTHING]) for step in steps]
    return float(steps[int(np.argmax(averages))])


def _certain(score: NDArray[np.float32], expected: NDArray[np.bool_], benign: NDArray[np.bool_]) -> float | None:
    """The lowest threshold that is precise enough, half way to the score below it."""
    order = np.argsort(-score)
    ranked = score[order]
    right = np.cumsum(expected[order])
    precise = right / np.arange(1, len(order) + 1) >= PRECISION
    silent = np.cumsum(benign[order]) <= BENIGN_ALARMS * benign.sum()
    below = np.append(ranked[1:], -np.inf)
    passing = np.flatnonzero(precise & silent & (right >= _FEWEST) & (below < ranked))
    if not len(passing):
        return None
    last = passing[-1]
    return float(ranked[last] if last + 1 == len(ranked) else (ranked[last] + below[last]) / 2)
