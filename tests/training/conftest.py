from pathlib import Path

import pytest

from prudence.reader.model import ReaderModel
from tests.training.tiny_base_model import write_tiny_base_model
from training.base_model import BaseModel, read_base_model
from training.export import export
from training.posts import LabelledPost, read_posts, split_by_owner
from training.run_folder import Learned, RunFolder
from training.train import FOLDERS, Plan, train

PLAN = Plan(
    epochs=2,
    layers=2,
    frozen_layers=1,
    warm_up=2,
    checkpoint_every=4,
    head_rate=1e-2,
    joined=0.0,
    without_topics=0.0,
)
LENGTHS = range(52, 70)
"""Characters: the tiny model's pieces are letters, and for posts of about one length the network is compiled once."""


@pytest.fixture(scope="session")
def tiny_base_model(tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    path = tmp_path_factory.mktemp("base") / "tiny.bin"
    write_tiny_base_model(path)
    return read_base_model(path)


@pytest.fixture(scope="session")
def posts() -> tuple[list[LabelledPost], list[LabelledPost]]:
    """A few to train with, a few of other owners to validate with."""
    short = [post for source in FOLDERS for post in read_posts(source) if len(post.text) in LENGTHS]
    training, validation = split_by_owner(short, validation_share=0.5, seed=1)
    return training[:40], validation[:40]


@pytest.fixture(scope="session")
def learned(
    tiny_base_model: BaseModel,
    posts: tuple[list[LabelledPost], list[LabelledPost]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Learned:
    folder = RunFolder(tmp_path_factory.mktemp("run"))
    train(tiny_base_model, posts[0], PLAN, folder)
    return folder.read_learned()


@pytest.fixture(scope="session")
def model_folder(
    learned: Learned,
    posts: tuple[list[LabelledPost], list[LabelledPost]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    folder = tmp_path_factory.mktemp("model")
    export(learned, *posts, folder)
    return folder


@pytest.fixture(scope="session")
def model(model_folder: Path) -> ReaderModel:
    return ReaderModel(model_folder)
