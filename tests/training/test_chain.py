"""Training, export and evaluation hold together, shown with a tiny model on a handful of posts."""

from pathlib import Path

import jax
import msgspec
import numpy as np
import pytest

from prudence.checker.categories import CATEGORIES
from prudence.reader.model import MODEL_FILE, VOCABULARY_FILE, ReaderModel, one_thread_session
from prudence.reader.tokenizer import Tokenizer
from tests.training.conftest import PLAN
from training.base_model import BaseModel, unpack_words
from training.evaluate import evaluate
from training.export import measure_reach, read_scores, watch
from training.network import Shape, embed, encode, standardize
from training.network import score as score_network
from training.onnx_graph import build
from training.posts import LABELS, LabelledPost, example
from training.pruning import prune
from training.run_folder import Learned, RunFolder
from training.train import train

Posts = tuple[list[LabelledPost], list[LabelledPost]]


def scores_of_graph(graph: bytes, learned: Learned, posts: list[LabelledPost]) -> np.ndarray:
    session, tokenizer = one_thread_session(graph), Tokenizer(learned.vocabulary)
    rows = []
    for post in posts:
        one = example(post, tokenizer)
        inputs = {"pieces": np.array(one.tokens), "text_start": np.array([one.text_start])}
        rows.append(session.run(["post_scores"], inputs)[0])
    return np.array(rows)


def test_a_run_that_was_ended_goes_on_to_the_same_end(
    tiny_base_model: BaseModel, posts: Posts, learned: Learned, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class EndedError(Exception):
        pass

    write = RunFolder.write_checkpoint

    def write_and_end(folder: RunFolder, step: int, leaves: list[np.ndarray]) -> None:
        write(folder, step, leaves)
        raise EndedError

    with monkeypatch.context() as ended, pytest.raises(EndedError):
        ended.setattr(RunFolder, "write_checkpoint", write_and_end)
        train(tiny_base_model, posts[0], PLAN, RunFolder(tmp_path))
    again = train(tiny_base_model, posts[0], PLAN, RunFolder(tmp_path))
    for one, other in zip(jax.tree.leaves(learned.layers), jax.tree.leaves(again.layers), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)


def test_a_run_may_start_from_what_another_one_learned(
    tiny_base_model: BaseModel, posts: Posts, learned: Learned, tmp_path: Path
) -> None:
    still = msgspec.structs.replace(PLAN, epochs=1, encoder_rate=0.0, head_rate=0.0)
    again = train(tiny_base_model, posts[0], still, RunFolder(tmp_path), earlier=learned)
    for one, other in zip(jax.tree.leaves(learned.layers), jax.tree.leaves(again.layers), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)
    for one, other in zip(jax.tree.leaves(learned.head), jax.tree.leaves(again.head), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)


def test_a_run_never_goes_on_with_other_posts(posts: Posts, tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.begin(PLAN, posts[0])
    folder.begin(PLAN, posts[0])
    with pytest.raises(ValueError, match="another run"):
        folder.begin(PLAN, posts[0][1:])


def test_the_graph_scores_as_the_trained_network_does(learned: Learned, posts: Posts) -> None:
    post = posts[1][0]
    one = example(post, Tokenizer(learned.vocabulary))
    words = unpack_words(learned.word_codes, learned.word_scales)[one.tokens][None]
    shape = Shape(heads=learned.heads, epsilon=learned.epsilon, dropout=0)
    values = encode(learned.layers, embed(learned.embedding, words, shape), np.ones((1, len(one.tokens))), shape, None)
    text = np.zeros((1, len(one.tokens)))
    text[0, one.text_start : -1] = 1
    expected, _ = score_network(learned.head, standardize(values, learned.statistics), text)
    exact = scores_of_graph(build(learned, reach=None).SerializeToString(), learned, [post])
    np.testing.assert_allclose(exact, expected, atol=1e-4)


def test_eight_bits_change_scores_little(learned: Learned, posts: Posts) -> None:
    exact = scores_of_graph(build(learned, reach=None).SerializeToString(), learned, posts[1])
    graph = build(learned, measure_reach(watch(learned, posts[0])))
    rounded = scores_of_graph(graph.SerializeToString(), learned, posts[1])
    assert np.abs(exact - rounded).mean() < 0.05 * exact.std()


def test_what_is_left_out_for_speed_changes_nothing_where_it_adds_nothing(learned: Learned, posts: Posts) -> None:
    layers = {name: weights.copy() for name, weights in learned.layers.items()}
    layers["expand"][:, :, :16] = 0  # sixteen units that add the same to every token
    layers["expand_bias"][:, :16] = 1
    wasteful = msgspec.structs.replace(learned, layers=layers)
    narrow = prune(wasteful, watch(wasteful, posts[0]))
    assert all(len(bias) < layers["expand"].shape[2] for bias in narrow.layers["expand_bias"])
    before, after = (
        scores_of_graph(build(network, reach=None).SerializeToString(), learned, posts[1])
        for network in (wasteful, narrow)
    )
    np.testing.assert_allclose(after, before, atol=1e-3)


def test_training_learns_the_posts_it_is_shown(model: ReaderModel, posts: Posts) -> None:
    scores = read_scores(model, posts[0])
    expected = np.array([[label in {one.category for one in post.expect} for label in LABELS] for post in posts[0]])
    assert scores[expected].mean() > scores[~expected].mean()


def test_the_record_tells_what_the_model_is(model_folder: Path, model: ReaderModel) -> None:
    assert model.categories == tuple(CATEGORIES)
    assert model.record.licence == "MIT"
    assert model.record.sizes == {name: (model_folder / name).stat().st_size for name in (MODEL_FILE, VOCABULARY_FILE)}


def test_evaluation_counts_what_the_scorer_counts(
    model: ReaderModel, posts: Posts, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = evaluate(model, {"a few": posts[1]})
    assert figures["a few hint"]["posts"] == len(posts[1])
    assert figures["a few hint"]["recall"] >= figures["a few warn"]["recall"]
    assert "a few: " in capsys.readouterr().out
