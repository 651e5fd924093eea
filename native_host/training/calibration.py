"""Choosing, for each category, what probability a score means, and from which probability a finding is shown."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from prudence.reader.model import Calibration
from training.posts import LABELS, LabelledPost

PRECISION = 0.95
"""A certain finding is right at least this often."""
BENIGN_ALARMS = 1 / 1000
"""Share of benign posts that a category may alarm with certainty, so that all of them together stay below 1 in 200."""
ORDINARY_ALARMS = 1 / 4000
"""The same of what anybody writes, who has no business to protect; for a category that is no matter of taste there."""
ORDINARY_MARGIN = 0.5
"""Log-odds above that: other ordinary texts reach a little higher."""
_OFTEN_RIGHT_THERE = ("hostile", "shouting", "intimate")

_SHIFT_TIE, _SLOPE_TIE = 1.0, 5.0
"""How strongly a category's shift and slope are tied to those of all: as if so many posts had spoken for them. A
category has few posts among those that validate, and half of what they say by themselves is luck."""
_STEPS = 400


def calibrate(
    scores: NDArray[np.float32], posts: Sequence[LabelledPost], ordinary: NDArray[np.float32]
) -> dict[str, Calibration]:
    """`scores` are [posts, categories], log-odds, of posts that were not trained on; `ordinary` are those of texts in
    which nothing is to be warned about, or [0, categories].

    Precision and F1 are those that the probabilities promise, not those that the few posts happen to give: chosen on
    half of the owners, that holds better on the other half."""
    expected = [{one.category for one in post.expect} for post in posts]
    labels: NDArray[np.bool_] = np.array([[label in categories for label in LABELS] for categories in expected])
    benign = np.array([not categories for categories in expected])
    shifts, slopes = _fit(scores.astype(np.float64), labels)
    chosen = {}
    for column, category in enumerate(LABELS):
        probability = _probability(shifts[column] + slopes[column] * scores[:, column].astype(np.float64))
        order = np.argsort(-probability)
        ranked = probability[order]
        right, found = np.cumsum(ranked), np.arange(1, len(ranked) + 1)
        best = int(np.argmax(2 * right / (found + right[-1])))
        silent = np.cumsum(benign[order]) <= BENIGN_ALARMS * benign.sum()
        certain = np.flatnonzero((right / found >= PRECISION) & silent)
        allowed = 0.0
        if len(ordinary) and category not in _OFTEN_RIGHT_THERE:
            alarming = np.sort(shifts[column] + slopes[column] * ordinary[:, column].astype(np.float64))
            allowed = float(_probability(alarming[-1 - int(ORDINARY_ALARMS * len(ordinary))] + ORDINARY_MARGIN))
        chosen[category] = Calibration(
            shift=float(shifts[column]),
            slope=float(slopes[column]),
            uncertain=float(ranked[best]),
            certain=float(max(ranked[certain[-1]], ranked[best], allowed)) if len(certain) else None,
        )
    return chosen


def _fit(scores: NDArray[np.float64], labels: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Shift and slope of each category: a logistic regression on its score, tied to the mean of all categories."""
    shifts, slopes = np.zeros(scores.shape[1]), np.ones(scores.shape[1])
    for _ in range(_STEPS):
        probability = _probability(shifts + slopes * scores)
        wrong, weight = probability - labels, probability * (1 - probability)
        shift_step = wrong.sum(0) + _SHIFT_TIE * (shifts - shifts.mean())
        slope_step = (wrong * scores).sum(0) + _SLOPE_TIE * (slopes - slopes.mean())
        # Newton's steps, halved because shift and slope are moved at once.
        shifts = shifts - shift_step / (weight.sum(0) + _SHIFT_TIE) / 2
        slopes = np.clip(slopes - slope_step / ((weight * scores**2).sum(0) + _SLOPE_TIE) / 2, *_SLOPES)
    return shifts, slopes


_SLOPES = (0.2, 3.0)
"""A higher score never means a lower probability, and no score means certainty by itself."""


def _probability(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1 / (1 + np.exp(-np.clip(log_odds, -30, 30)))
