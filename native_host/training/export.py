"""Make the product's model of a finished run: `python -m training.export RUN [FOLDER]`.

Writes the 8-bit model, its vocabulary, and a record that tells what its scores mean, calibrated on the owners that
validate."""

import argparse
import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from prudence.checker.situation import Situation
from prudence.reader.model import (
    FORMAT,
    MODEL_FILE,
    RECORD_FILE,
    VOCABULARY_FILE,
    Calibration,
    ReaderModel,
    Record,
    one_thread_session,
)
from prudence.reader.tokenizer import Tokenizer
from training import base_model
from training.calibration import calibrate
from training.onnx_graph import build
from training.posts import LABELS, LabelledPost, example
from training.pruning import prune
from training.run_folder import Learned, RunFolder
from training.train import Plan, read_split

PRODUCT = Path(__file__).resolve().parents[1] / "prudence" / "reader" / "trained"

_POSTS_WATCHED = 400
"""Posts from which is taken what units are worth and how strong channels are."""

_ANYBODY = Situation(network="x", account_kind="public", audience="everyone")

_DATA = "posts of invented owners, annotated: tests/corpus/train and native_host/training/data, CC0 1.0"


def export(
    learned: Learned,
    training: Sequence[LabelledPost],
    validation: Sequence[LabelledPost],
    folder: Path,
    ordinary: Sequence[str] = (),
) -> None:
    """`ordinary`: texts in which nothing is to be warned about. Raises OSError where the folder cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    watched = training[:: max(1, len(training) // _POSTS_WATCHED)]
    pruned = prune(learned, watch(learned, watched))
    (folder / MODEL_FILE).write_bytes(build(pruned, measure_reach(watch(pruned, watched))).SerializeToString())
    learned.vocabulary.write(folder / VOCABULARY_FILE)
    uncalibrated = Calibration(shift=0, slope=1, uncertain=0.5, certain=None)
    _write_record(folder, dict.fromkeys(LABELS, uncalibrated))
    model = ReaderModel(folder)
    everyday = np.array([model.read(model.tokenize(text), _ANYBODY).post_scores for text in ordinary])
    _write_record(folder, calibrate(read_scores(model, validation), validation, everyday))


def watch(learned: Learned, posts: Sequence[LabelledPost]) -> Iterator[dict[str, NDArray[np.float32]]]:
    """What each matrix is given when each of the posts is read, by the name of its output."""
    session = one_thread_session(build(learned, reach=None).SerializeToString())
    names = [output.name for output in session.get_outputs() if output.name.endswith(".input")]
    tokenizer = Tokenizer(learned.vocabulary)
    for post in posts:
        one = example(post, tokenizer)
        inputs = {"pieces": np.array(one.tokens), "text_start": np.array([one.text_start])}
        yield dict(zip(names, session.run(names, inputs), strict=True))


def measure_reach(inputs: Iterable[Mapping[str, NDArray[np.float32]]]) -> dict[str, NDArray[np.float32]]:
    """Greatest absolute value that each channel of each matrix's input takes on."""
    reach: dict[str, NDArray[np.float32]] = {}
    for given in inputs:
        for name, values in given.items():
            strongest = np.abs(values).max(0)
            reach[name] = np.maximum(reach.get(name, strongest), strongest)
    return reach


def read_scores(model: ReaderModel, posts: Sequence[LabelledPost]) -> NDArray[np.float32]:
    """[posts, categories], log-odds."""
    readings = (model.read(model.tokenize(post.text), post.situation) for post in posts)
    return np.array([reading.post_scores for reading in readings])


def _write_record(folder: Path, calibrations: Mapping[str, Calibration]) -> None:
    contents = {name: (folder / name).read_bytes() for name in (MODEL_FILE, VOCABULARY_FILE)}
    record = Record(
        format=FORMAT,
        base_model=base_model.NAME,
        base_package=base_model.PACKAGE,
        licence=base_model.LICENCE,
        data=_DATA,
        made=datetime.date.today().isoformat(),
        checksums={name: hashlib.sha256(content).hexdigest() for name, content in contents.items()},
        sizes={name: len(content) for name, content in contents.items()},
        calibrations=dict(calibrations),
    )
    write_record(folder, record)


def write_record(folder: Path, record: Record) -> None:
    (folder / RECORD_FILE).write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="folder of the run")
    parser.add_argument("folder", type=Path, nargs="?", default=PRODUCT, help="where the model goes")
    parser.add_argument("--ordinary", type=Path, nargs="*", default=[], help="texts to be left alone: JSON lines, text")
    options = parser.parse_args()
    ordinary = [
        msgspec.json.decode(line)["text"] for path in options.ordinary for line in path.read_bytes().splitlines()
    ]
    run = RunFolder(options.run)
    training, validation = read_split(run.read_plan(Plan))
    export(run.read_learned(), training, validation, options.folder, ordinary)


if __name__ == "__main__":
    main()
