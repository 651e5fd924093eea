"""Posts as they are shown to the model: among harmless ones of their owner, with every quote still in its place."""

import msgspec
import numpy as np
import pytest

from training.posts import Companions, LabelledPost, read_posts
from training.train import FOLDERS


@pytest.fixture(scope="module")
def posts() -> list[LabelledPost]:
    return read_posts(FOLDERS[0])[:200]


def test_a_post_among_others_keeps_its_words_and_its_quotes(posts: list[LabelledPost]) -> None:
    companions, random = Companions(posts), np.random.default_rng(1)
    harmless = {post.text for post in posts if not post.expect}
    longer = 0
    for post in posts:
        joined = companions.join(post, random)
        before, found, after = joined.text.partition(post.text)
        assert found
        assert all(quote.quote not in before + after for quote in post.expect)
        added = [part for part in (before, after) if part]
        assert all(any(text in part for text in harmless) for part in added)
        longer += bool(added)
    assert longer > len(posts) / 2


def test_a_post_whose_owner_wrote_nothing_harmless_stays_alone(posts: list[LabelledPost]) -> None:
    stranger = msgspec.structs.replace(posts[0], persona="somebody else")
    assert Companions(posts).join(stranger, np.random.default_rng(1)) == stranger
