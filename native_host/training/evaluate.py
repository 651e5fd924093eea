"""Measure the product's model: `python -m training.evaluate RUN [FOLDER]`.

Scores what the reader alone finds with tests/corpus/score.py: on the owners that validated the run, by whom it
was calibrated, and on the measuring posts, by whom nothing is ever chosen. The figures go into the record."""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from prudence.checker.text.utf16 import utf16_offsets
from prudence.reader.messages import ReadingSituation
from prudence.reader.model import ReaderModel
from prudence.reader.reading import ReadingMemory, TextReading
from training.export import PRODUCT, read_scores, write_record
from training.posts import LABELS, Companions, LabelledPost, read_posts
from training.run_folder import RunFolder
from training.train import CORPUS, Plan, read_split

LEVELS = ("hint", "warn")
_FIGURES = ("precision", "recall", "f1")


def findings(model: ReaderModel, post: LabelledPost) -> list[dict[str, Any]]:
    """What the product would show of the reader alone, as score.py reads it."""
    offsets = utf16_offsets(post.text)
    reading = TextReading(model, ReadingMemory(), post.text, ReadingSituation.of(post.situation))
    return [
        {
            "category": found.category,
            "level": "warn" if found.certain else "hint",
            "start": offsets[found.start],
            "end": offsets[found.end],
        }
        for found in reading.finish()
    ]


def score(model: ReaderModel, posts: Sequence[LabelledPost], level: str) -> dict[str, Any]:
    """What score.py --json says."""
    with tempfile.TemporaryDirectory() as scratch:
        expected, found = Path(scratch) / "posts.jsonl", Path(scratch) / "findings.jsonl"
        expected.write_bytes(b"\n".join(map(msgspec.json.encode, posts)))
        found.write_text("\n".join(json.dumps({"id": post.id, "findings": findings(model, post)}) for post in posts))
        command = [sys.executable, str(CORPUS / "score.py"), str(expected), str(found), "--level", level, "--json"]
        result: dict[str, Any] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return result


def told_apart(scores: NDArray[np.float32], posts: Sequence[LabelledPost]) -> float:
    """Share of the pairs of a problem post and its harmless twin in which each expected category is more probable for
    the former."""
    rows = {post.id: row for row, post in enumerate(posts)}
    pairs = [(rows[post.twin_of], row) for row, post in enumerate(posts) if post.twin_of in rows]
    right = [
        scores[problem, LABELS.index(one.category)] > scores[twin, LABELS.index(one.category)]
        for problem, twin in pairs
        for one in posts[problem].expect
    ]
    return float(np.mean(right)) if right else float("nan")


def evaluate(model: ReaderModel, sets: Mapping[str, Sequence[LabelledPost]]) -> dict[str, dict[str, float]]:
    """Prints a table for each set and returns the summaries, by set and level."""
    summaries: dict[str, dict[str, float]] = {}
    for name, posts in sets.items():
        by_level = {level: score(model, posts, level) for level in LEVELS}
        print(f"\n{name}: {len(posts)} posts")
        print(
            f"{'':16}{'expected':>9}" + "".join(f"{f'{level} p / r / F1':>22}" for level in LEVELS) + f"{'located':>9}"
        )
        for category in LABELS:
            rows = [by_level[level]["categories"].get(category) for level in LEVELS]
            if rows[0]:
                cells = [
                    f"{row['precision']:.2f} / {row['recall']:.2f} / {row['f1']:.2f}" if row else "-" for row in rows
                ]
                figures = "".join(f"{cell:>22}" for cell in cells)
                print(f"{category:16}{rows[0]['expected']:>9}{figures}{rows[0]['located']:>9.2f}")
        for level in LEVELS:
            summary = {key: round(value, 3) for key, value in by_level[level]["summary"].items()}
            print(level, " ".join(f"{key}={value}" for key, value in summary.items()))
            summaries[f"{name} {level}"] = summary
        twins = told_apart(read_scores(model, posts), posts)
        if not np.isnan(twins):
            print(f"twins told apart: {twins:.3f}")
            summaries[f"{name} hint"]["twins_told_apart"] = round(twins, 3)
    return summaries


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="folder of the run")
    parser.add_argument("folder", type=Path, nargs="?", default=PRODUCT, help="where the model is")
    options = parser.parse_args()
    model = ReaderModel(options.folder)
    _, validation = read_split(RunFolder(options.run).read_plan(Plan))
    french, english = read_posts(CORPUS / "fr"), read_posts(CORPUS / "en")
    companions, random = Companions(validation), np.random.default_rng(1)
    sets = {
        "validation": validation,
        "validation among others": [companions.join(post, random) for post in validation],
        "measuring": [*french, *english],
        "measuring fr": french,
        "measuring en": english,
    }
    figures = evaluate(model, sets)
    write_record(options.folder, msgspec.structs.replace(model.record, figures=figures))


if __name__ == "__main__":
    main()
