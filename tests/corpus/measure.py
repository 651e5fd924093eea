#!/usr/bin/env python3
"""Measure the checker on every annotated set, at levels hint and warn, and print one table.

    measure.py [--json] [--sources rules,reader]

The sets: `train`, `new` (development/: written later, by other authors) and `close` (close_calls/: begging in every
way, and what only looks like a problem), all to develop with, and `fr`, `en` (they only measure: nothing is ever chosen
by them). Each figure is score.py's; a large gap between train and the others means rules that know the posts of train
by heart.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

CORPUS = Path(__file__).resolve().parent
SETS = {
    "train fr": "train/fr",
    "train en": "train/en",
    "new fr": "development/fr",
    "new en": "development/en",
    "close fr": "close_calls/fr",
    "close en": "close_calls/en",
    "fr": "fr",
    "en": "en",
}
LEVELS = ("hint", "warn")
SUMMARY = ("precision", "recall", "f1", "macro_f1", "located", "stopped", "alarmed_benign", "alarmed_hard_benign")


def measure(folder: str, sources: str, scratch: Path) -> dict[str, dict[str, dict[str, float]]]:
    """Level -> what score.py --json says."""
    posts, personas = CORPUS / folder / "posts.jsonl", CORPUS / folder / "personas.json"
    findings = scratch / f"{folder.replace('/', '_')}.jsonl"
    with findings.open("wb") as output:
        command = [sys.executable, "-m", "prudence.cli", "check", "--posts", posts, "--personas", personas]
        command += ["--sources", sources]
        subprocess.run(command, stdout=output, check=True)
    scores = {}
    for level in LEVELS:
        command = [sys.executable, CORPUS / "score.py", posts, findings, "--level", level, "--json"]
        scores[level] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return scores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sources", default="rules", help="who judges, as prudence check has it")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        scores = {name: measure(folder, options.sources, Path(scratch)) for name, folder in SETS.items()}
    if options.json:
        print(json.dumps(scores, indent=1))
        return
    print(f"{'precision / recall':20}" + "".join(f"{f'{name} {level}':>16}" for level in LEVELS for name in SETS))
    categories = sorted({category for score in scores.values() for category in score["hint"]["categories"]})
    for category in categories:
        cells = []
        for level in LEVELS:
            for name in SETS:
                row = scores[name][level]["categories"].get(category)
                cells.append(f"{row['precision']:.2f} / {row['recall']:.2f}" if row else "-")
        print(f"{category:20}" + "".join(f"{cell:>16}" for cell in cells))
    for figure in SUMMARY:
        cells = [scores[name][level]["summary"][figure] for level in LEVELS for name in SETS]
        print(f"{figure:20}" + "".join(f"{cell:>16.3f}" for cell in cells))


if __name__ == "__main__":
    main()
