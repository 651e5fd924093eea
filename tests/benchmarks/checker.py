"""How long the checker takes: short and long posts, from nothing and after one key."""

import json
import statistics
from collections import deque
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from prudence.annotated_posts import read_personas
from prudence.checker.engine import Checker, Memory
from prudence.checker.rule import Rule
from prudence.checker.rules import load_rules
from prudence.checker.situation import Situation
from tests.benchmarks.measuring import milliseconds_of, print_heading, print_row

CORPUS = Path(__file__).parent.parent / "corpus" / "train"
FACEBOOKS_LONGEST = 63_206
DEAREST = 10
"""Rules of which the cost is printed."""


def _posts(language: str) -> list[str]:
    lines = (CORPUS / language / "posts.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def texts_of_length(language: str, length: int, number: int) -> Iterator[str]:
    """Different texts of exactly this many code points, made of annotated posts."""
    joined = "\n".join(_posts(language))
    step = max(1, (len(joined) - length) // number)
    for index in range(number):
        yield joined[index * step : index * step + length]


def run() -> None:
    print_heading("Checking, all rules on, a real owner's settings")
    checker = Checker.standard()
    for language in ("fr", "en"):
        owner = next(iter(read_personas(CORPUS / language / "personas.json").values()))
        situation = Situation(network="facebook", audience="everyone", settings=owner)
        deque(checker.warm_up(language), maxlen=0)  # as the host does
        for length, number, goal in ((280, 300, "0.5"), (2_000, 60, "-"), (FACEBOOKS_LONGEST, 8, "-")):
            texts = list(texts_of_length(language, length, number))
            durations = milliseconds_of([partial(checker.check, text, situation) for text in texts])
            print_row(f"{length:,} characters, nothing remembered ({language})", durations, goal=goal)
        for length, goal in ((280, "-"), (FACEBOOKS_LONGEST, "5")):
            _print_one_key(checker, situation, language, length, goal)
        _print_dearest_rules(situation, language)


def _print_one_key(checker: Checker, situation: Situation, language: str, length: int, goal: str) -> None:
    whole = next(texts_of_length(language, length, 1))
    middle = len(whole) // 2
    typed = "a word typed in the middle of a long post " * 2
    steps = [whole[:middle] + typed[:index] + whole[middle:] for index in range(60)]
    memory = Memory()
    durations = milliseconds_of([partial(checker.check, step, situation, memory) for step in steps])
    print_row(f"{length:,} characters, after one key ({language})", durations, goal=goal)


def _print_dearest_rules(situation: Situation, language: str) -> None:
    """Each rule alone, less what a checker without rules takes: what rules share is counted with each that uses it."""
    texts = list(texts_of_length(language, 280, 60))

    def median(rules: Mapping[str, Rule]) -> float:
        checker = Checker(rules)
        works = [partial(checker.check, text, situation) for text in texts]
        return statistics.median(map(min, zip(*(milliseconds_of(works) for _ in range(5)), strict=True)))

    least = median({})
    costs = {name: median({name: rule}) - least for name, rule in load_rules().items()}
    for name, cost in sorted(costs.items(), key=lambda item: -item[1])[:DEAREST]:
        print_row(f"280 characters, {name} alone ({language})", [cost])
