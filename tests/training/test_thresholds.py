import msgspec
import numpy as np

from training.posts import LABELS, Expectation, LabelledPost
from training.thresholds import choose_thresholds

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


def choose(scores_of_health: list[float], scores_of_benign: list[float]) -> tuple[float, float | None]:
    posts = [HEALTH] * len(scores_of_health) + [BENIGN] * len(scores_of_benign)
    scores = np.full((len(posts), len(LABELS)), -9, np.float32)
    scores[:, COLUMN] = [*scores_of_health, *scores_of_benign]
    chosen = choose_thresholds(scores, posts)["health"]
    return chosen.uncertain, chosen.certain


def test_what_is_never_wrong_is_certain() -> None:
    uncertain, certain = choose([3.0] * 20, [-3.0] * 400)
    assert -3 < uncertain <= 3
    assert certain is not None
    assert -3 < certain <= 3


def test_benign_posts_push_certainty_up() -> None:
    _, certain = choose([3.0] * 20 + [6.0] * 20, [-3.0] * 390 + [4.0] * 10)
    assert certain is not None
    assert 4 < certain <= 6


def test_too_few_right_ones_are_no_certainty() -> None:
    _, certain = choose([3.0] * 4, [-3.0] * 400)
    assert certain is None


def test_certainty_is_never_easier_than_suspicion() -> None:
    uncertain, certain = choose([0.0, 5.0] * 20, [-8.0] * 400)
    assert certain is not None
    assert certain >= uncertain
