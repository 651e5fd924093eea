"""`make bench-rivals DATA=folder`: what other checkers find of the same posts, at what price, beside Prudence.

Each rival runs in a process and an environment of its own (build/rivals). A label of a rival counts as right where the
post is annotated with one of the categories that the label can mean: the kindest reading for the rival. A label that
can mean none of them (a spelling mistake, a web address) is no finding. Every post is judged; English-only tools get
the French posts, too, as their users would give them.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import psutil

from prudence.annotated_posts import read_personas, read_posts, situation_of
from tests.benchmarks.measuring import machine

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
CORPUS = ROOT / "tests" / "corpus"
BUILD = ROOT / "build" / "rivals"
PYTHON_RIVALS = ("presidio", "scrubadub", "datafog", "detect_secrets", "alt_profanity_check", "better_profanity")

_CONTACT = frozenset(("contact",))
_IDENTITY = frozenset(("identity",))
_MONEY = frozenset(("money",))
_CREDENTIAL = frozenset(("credential",))
_RUDE = frozenset(("hostile", "intimate"))
_LABELS: Mapping[frozenset[str], str] = {
    _CONTACT: "EMAIL_ADDRESS PHONE_NUMBER EMAIL PHONE email phone address postalcode ZIP twitter skype",
    _IDENTITY: "US_SSN UK_NINO UK_NHS US_PASSPORT US_DRIVER_LICENSE US_ITIN ES_NIF IT_FISCAL_CODE SSN DOB DATE "
    "social_security_number national_insurance_number drivers_licence vehicle_licence_plate date_of_birth "
    "tax_reference_number",
    _MONEY: "CREDIT_CARD IBAN_CODE US_BANK_NUMBER CRYPTO credit_card",
    _CREDENTIAL: "credential",
    _RUDE: "profanity",
    frozenset(("shouting",)): "Capitalization",
    frozenset(("corporate",)): "Style WordChoice Readability Enhancement",
}
MEANINGS = {label: categories for categories, labels in _LABELS.items() for label in labels.split()}


class Item(NamedTuple):
    id: str
    lang: str
    text: str
    expected: frozenset[str] | None
    """None: an ordinary tweet, on which anything found is an alarm."""


class Run(NamedTuple):
    name: str
    found: Mapping[str, Sequence[frozenset[str]]]
    """Text -> for each finding the categories it can mean."""
    milliseconds: Sequence[float]
    start_milliseconds: float
    peak_megabytes: float


def items(data: Path | None) -> list[Item]:
    """The measuring posts, and the ordinary tweets of the data folder where one is given."""
    read: list[Item] = []
    for language in ("fr", "en"):
        for line in (CORPUS / language / "posts.jsonl").read_text(encoding="utf-8").splitlines():
            post = json.loads(line)
            expected = frozenset(expectation["category"] for expectation in post["expect"])
            read.append(Item(post["id"], language, post["text"], expected))
        if data is not None:
            path = data / "tone" / f"{language}_umsab_sentiment.jsonl"
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
                read.append(Item(f"tweet-{language}-{number}", language, json.loads(line)["text"], None))
    return read


def prepare() -> None:
    """Install the rivals where they are not. Raises CalledProcessError."""
    python = BUILD / "environment" / "bin" / "python"
    if not python.exists():
        print("Installing the rivals into build/rivals (some minutes)...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", BUILD / "environment"], check=True)
    requirements = HERE / "requirements.txt"
    installed = BUILD / "requirements.txt"
    if not installed.exists() or installed.read_bytes() != requirements.read_bytes():
        subprocess.run([python, "-m", "pip", "install", "-q", "-r", requirements], check=True)
        installed.write_bytes(requirements.read_bytes())
    package = HERE / "package.json"
    if not (BUILD / "node_modules" / "harper.js").exists():
        (BUILD / "package.json").write_bytes(package.read_bytes())
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=BUILD, check=True)


def rival(name: str, command: Sequence[str | Path], given: Sequence[Item]) -> Run:
    lines = "".join(json.dumps({"id": item.id, "lang": item.lang, "text": item.text}) + "\n" for item in given)
    result = subprocess.run(command, input=lines, capture_output=True, text=True, cwd=BUILD, check=True)
    answers = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    last = answers.pop()
    found = {
        answer["id"]: [meaning for label in answer["findings"] if (meaning := _meaning(name, label))]
        for answer in answers
    }
    return Run(name, found, [a["milliseconds"] for a in answers], last["start_milliseconds"], last["peak_megabytes"])


def _meaning(name: str, label: str) -> frozenset[str]:
    return MEANINGS.get("credential" if name == "detect_secrets" else label, frozenset())


def prudence(given: Sequence[Item], level: str) -> Run:
    """Prudence's rules, each post with its owner's settings, in this process."""
    start = time.perf_counter()
    from prudence.checker.engine import Checker
    from prudence.checker.situation import Situation

    checker = Checker.standard()
    checker.check("Hello.", Situation())
    started = (time.perf_counter() - start) * 1000
    situations = {}
    for language in ("fr", "en"):
        owners = read_personas(CORPUS / language / "personas.json")
        for post in read_posts(CORPUS / language / "posts.jsonl"):
            situations[post.id] = situation_of(post, owners[post.persona])
    found, durations = {}, []
    for item in given:
        begin = time.perf_counter()
        findings = checker.check(item.text, situations.get(item.id, Situation(network="x", audience="everyone")))
        durations.append((time.perf_counter() - begin) * 1000)
        found[item.id] = [frozenset((f.category,)) for f in findings if level == "hint" or f.level != "hint"]
    megabytes = psutil.Process(os.getpid()).memory_info().rss / 1024 / 1024
    return Run(f"Prudence, rules, from {level}", found, durations, started, megabytes)


def row(run: Run, given: Sequence[Item]) -> str:
    posts = [item for item in given if item.expected is not None]
    right = false = expected = 0
    kinds: set[str] = set()
    for item in posts:
        assert item.expected is not None
        meanings = run.found.get(item.id, [])
        hit = {category for category in item.expected if any(category in meaning for meaning in meanings)}
        right += len(hit)
        expected += len(item.expected)
        false += len({meaning for meaning in meanings if not meaning & item.expected})
        kinds |= hit
    benign = [item for item in posts if not item.expected]
    cells = [
        f"{run.name:<28}",
        f"{len(kinds):>10}",
        f"{_ratio(right, right + false):>10}",
        f"{_ratio(right, expected):>7}",
    ]
    cells.append(f"{_alarmed(run, benign):>8}")
    for language in ("fr", "en"):
        tweets = [item for item in given if item.expected is None and item.lang == language]
        cells.append(f"{_alarmed(run, tweets) if tweets else '-':>9}")
    percentile = statistics.quantiles(run.milliseconds, n=20)[-1]
    cells.append(f"{statistics.median(run.milliseconds):>9.2f} {percentile:>8.2f}")
    cells.append(f"{run.start_milliseconds:>9.0f} {run.peak_megabytes:>7.0f}")
    return " ".join(cells)


def _alarmed(run: Run, benign: Sequence[Item]) -> str:
    return _ratio(sum(bool(run.found.get(item.id)) for item in benign), len(benign))


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder with tone/fr_umsab_sentiment.jsonl and the English one")
    options = parser.parse_args()
    given = items(options.data)
    prepare()
    environment = BUILD / "environment" / "bin" / "python"
    commands: dict[str, Sequence[str | Path]] = {name: [environment, HERE / "judge.py", name] for name in PYTHON_RIVALS}
    commands["harper.js"] = ["node", HERE / "harper.mjs"]
    print(machine())
    print(
        f"{'':<28} {'categories':>10} {'precision':>10} {'recall':>7} {'alarmed':>8} {'tweets fr':>9} {'tweets en':>9}"
        f" {'median ms':>9} {'p95 ms':>8} {'start ms':>9} {'MB':>7}"
    )
    for level in ("hint", "warn"):
        print(row(prudence(given, level), given), flush=True)
    for name, command in commands.items():
        print(row(rival(name, command, given), given), flush=True)


if __name__ == "__main__":
    main()
