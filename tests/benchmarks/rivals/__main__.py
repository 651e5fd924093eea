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
from typing import Any, Literal, NamedTuple

import psutil

from prudence.annotated_posts import read_personas, read_posts, situation_of
from prudence.checker.categories import CATEGORIES
from prudence.checker.situation import Situation
from prudence.protocol import Source
from tests.benchmarks.measuring import machine

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
CORPUS = ROOT / "tests" / "corpus"
BUILD = ROOT / "build" / "rivals"
PRUDENCE: Sequence[Sequence[Source]] = (("rules",), ("rules", "reader"))
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


_PRIVATE_FILES = ("addresses", "datafog_corpus", "phonenumbers_matcher", "piisa_context")
_PRIVATE_LABELS = {
    **dict.fromkeys(("EMAIL", "PHONE", "ADDRESS", "STREET_LINE"), "contact"),
    **dict.fromkeys(("SSN", "GOV_ID"), "identity"),
    **dict.fromkeys(("CREDIT_CARD", "DE_IBAN", "BANK_ACCOUNT"), "money"),
}


class Item(NamedTuple):
    id: str
    lang: str
    text: str
    source: Literal["post", "tweet", "private"]
    """A measuring post; an ordinary tweet, on which anything found is an alarm; a text with or without private data."""
    expected: frozenset[str]


class Run(NamedTuple):
    name: str
    found: Mapping[str, Sequence[frozenset[str]]]
    """Text -> for each finding the categories it can mean."""
    milliseconds: Sequence[float]
    """For each item, in their order."""
    start_milliseconds: float
    peak_megabytes: float


def items(data: Path | None) -> list[Item]:
    """The measuring posts, and the ordinary tweets and the private data of the data folder where one is given."""
    read = [
        Item(post["id"], language, post["text"], "post", frozenset(each["category"] for each in post["expect"]))
        for language in ("fr", "en")
        for post in _lines(CORPUS / language / "posts.jsonl")
    ]
    if data is not None:
        for language in ("fr", "en"):
            for number, tweet in enumerate(_lines(data / "tone" / f"{language}_umsab_sentiment.jsonl")):
                read.append(Item(f"tweet-{language}-{number}", language, tweet["text"], "tweet", frozenset()))
        for name in _PRIVATE_FILES:
            for line in _lines(data / "private" / f"{name}.jsonl"):
                labels = {span["label"] for span in line["spans"]}
                expected = frozenset(_PRIVATE_LABELS[label] for label in labels & _PRIVATE_LABELS.keys())
                if expected or not labels:
                    language = "fr" if line["lang"] == "fr" else "en"
                    read.append(Item(line["id"], language, line["text"], "private", expected))
    return read


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


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


def prudence(given: Sequence[Item], level: str, sources: Sequence[Source]) -> Run:
    """Prudence, each post with its owner's settings, in this process."""
    start = time.perf_counter()
    from prudence.judges import judge_of

    judge = judge_of(sources)
    judge("Hello.", Situation())
    started = (time.perf_counter() - start) * 1000
    situations = {}
    for language in ("fr", "en"):
        owners = read_personas(CORPUS / language / "personas.json")
        for post in read_posts(CORPUS / language / "posts.jsonl"):
            situations[post.id] = situation_of(post, owners[post.persona])
    found, durations = {}, []
    for item in given:
        begin = time.perf_counter()
        findings = judge(item.text, situations.get(item.id, Situation(network="x", audience="everyone")))
        durations.append((time.perf_counter() - begin) * 1000)
        found[item.id] = [frozenset((f.category,)) for f in findings if level == "hint" or f.level != "hint"]
    megabytes = psutil.Process(os.getpid()).memory_info().rss / 1024 / 1024
    name = "Prudence with reader" if "reader" in sources else "Prudence, rules"
    return Run(f"{name}, from {level}", found, durations, started, megabytes)


def row(run: Run, given: Sequence[Item]) -> str:
    cells = [f"{run.name:<31}"]
    for source, width in (("post", 7), ("private", 7)):
        chosen = [item for item in given if item.source == source]
        right, false, expected = _judged(run, chosen)
        cells.append(f"{_ratio(right, right + false):>9} {_ratio(right, expected):>{width}}")
        cells.append(f"{_alarmed(run, [item for item in chosen if not item.expected]):>7}")
    for language in ("fr", "en"):
        tweets = [item for item in given if item.source == "tweet" and item.lang == language]
        cells.append(f"{_alarmed(run, tweets):>9}")
    durations = [run.milliseconds[at] for at, item in enumerate(given) if 240 <= len(item.text) <= 320]
    cells.append(f"{statistics.median(durations):>9.2f} {statistics.quantiles(durations, n=20)[-1]:>8.2f}")
    cells.append(f"{run.start_milliseconds:>9.0f} {run.peak_megabytes:>7.0f}")
    return " ".join(cells)


def categories_table(runs: Sequence[Run], given: Sequence[Item]) -> str:
    """Of each category's annotated measuring posts: the share that each tool marks with a label that can mean it."""
    posts = [item for item in given if item.source == "post"]
    lines = [f"{'found of':<16}" + "".join(f" {run.name.replace('Prudence', '').strip(' ,'):>23}" for run in runs)]
    for category in CATEGORIES:
        annotated = [item for item in posts if category in item.expected]
        shares = (
            _ratio(sum(_means(run, item, category) for item in annotated), len(annotated)) if annotated else "-"
            for run in runs
        )
        lines.append(f"{category:<16}" + "".join(f" {share:>23}" for share in shares))
    return "\n".join(lines)


def _judged(run: Run, chosen: Sequence[Item]) -> tuple[int, int, int]:
    """How many expected categories were found, how many findings mean nothing expected, how many were expected."""
    right = sum(_means(run, item, category) for item in chosen for category in item.expected)
    false = sum(
        len({meaning for meaning in run.found.get(item.id, []) if not meaning & item.expected}) for item in chosen
    )
    return right, false, sum(len(item.expected) for item in chosen)


def _means(run: Run, item: Item, category: str) -> bool:
    return any(category in meaning for meaning in run.found.get(item.id, []))


def _alarmed(run: Run, benign: Sequence[Item]) -> str:
    return _ratio(sum(bool(run.found.get(item.id)) for item in benign), len(benign))


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder with tone/ and private/ (shared data)")
    options = parser.parse_args()
    given = items(options.data)
    prepare()
    environment = BUILD / "environment" / "bin" / "python"
    commands: dict[str, Sequence[str | Path]] = {name: [environment, HERE / "judge.py", name] for name in PYTHON_RIVALS}
    commands["harper.js"] = ["node", HERE / "harper.mjs"]
    print(machine())
    print(f"{'':<31} {'measuring posts':^25} {'private data':^25} {'tweets alarmed':^19} {'240-320 characters':^18}")
    columns = "precision  recall alarmed " * 2 + f"{'fr':>9} {'en':>9} {'median ms':>9} {'p95 ms':>8}"
    print(f"{'':<31} {columns} {'start ms':>9} {'MB':>7}")
    runs: list[Run] = []
    for sources in PRUDENCE:
        for level in ("hint", "warn"):
            runs.append(prudence(given, level, sources))
            print(row(runs[-1], given), flush=True)
    for name, command in commands.items():
        runs.append(rival(name, command, given))
        print(row(runs[-1], given), flush=True)
    print()
    print(categories_table(runs, given))


if __name__ == "__main__":
    main()
