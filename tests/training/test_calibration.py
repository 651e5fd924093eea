import msgspec
import numpy as np

from prudence.reader.model import Calibration
from training.calibration import PRECISION, calibrate
from training.posts import LABELS, Expectation, LabelledPost

BENIGN = LabelledPost(
    id="0",
    persona="0",
    lang="en",
    network="x",
    account="public",
    audience="everyone",
    kind="post",
    text="Fresh bread",
    expect=(),
    split_hint="benign",
)
HEALTH = msgspec.structs.replace(BENIGN, text="Flu again", expect=(Expectation("health", "Flu"),))
COLUMN = LABELS.index("health")


NOTHING_ORDINARY = np.empty((0, len(LABELS)), np.float32)


def calibrated(of_health: np.ndarray, of_benign: np.ndarray, ordinary: np.ndarray = NOTHING_ORDINARY) -> Calibration:
    posts = [HEALTH] * len(of_health) + [BENIGN] * len(of_benign)
    scores = np.random.default_rng(1).normal(-6, 2, (len(posts), len(LABELS))).astype(np.float32)
    scores[:, COLUMN] = [*of_health, *of_benign]
    return calibrate(scores, posts, ordinary)["health"]


def around(mean: float, posts: int) -> np.ndarray:
    return np.random.default_rng(int(mean) + posts).normal(mean, 1.0, posts)


def test_well_told_apart_is_certain() -> None:
    health = calibrated(around(5, 40), around(-5, 400))
    assert health.certain is not None
    assert health.probability(4) >= health.certain
    assert health.probability(-4) < health.uncertain


def test_scores_that_tell_nothing_apart_are_never_certain() -> None:
    health = calibrated(around(0, 40), around(0, 400))
    assert health.certain is None
    assert health.probability(0) < 0.5


def test_a_certain_finding_is_as_precise_as_promised() -> None:
    of_health, of_benign = around(2, 200), around(-2, 400)
    health = calibrated(of_health, of_benign)
    assert health.certain is not None
    right, wrong = (
        sum(health.probability(score) >= health.certain for score in group) for group in (of_health, of_benign)
    )
    assert right / (right + wrong) >= PRECISION - 0.03


def test_certainty_is_never_easier_than_suspicion() -> None:
    health = calibrated(around(8, 100), around(-8, 100))
    assert health.certain is not None
    assert health.certain >= health.uncertain


def test_a_higher_score_is_more_probable() -> None:
    health = calibrated(around(-2, 40), around(2, 400))
    assert health.probability(3) > health.probability(-3)


def test_what_anybody_writes_is_hardly_ever_certain() -> None:
    ordinary = np.full((2000, len(LABELS)), -6, np.float32)
    ordinary[:20, COLUMN] = 4.5
    alone = calibrated(around(5, 40), around(-5, 400))
    beside = calibrated(around(5, 40), around(-5, 400), ordinary)
    assert alone.certain is not None
    assert beside.certain is not None
    assert alone.certain <= alone.probability(4.5) <= beside.certain
