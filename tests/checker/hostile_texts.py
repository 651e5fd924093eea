"""Gives every rule texts that are made to keep it busy. A program of its own, so that a rule that hangs ends it: the
last line printed says which one, and on what."""

import faulthandler
from collections.abc import Iterator
from itertools import chain

from prudence.checker.engine import Checker
from prudence.checker.rule import Example, Rule
from prudence.checker.rules import load_rules
from prudence.checker.situation import Situation
from prudence.checker.text.folding import normalise
from prudence.checker.text.language import LANGUAGES
from prudence.checker.text.passage import Passage
from prudence.checker.text.passages import MAXIMUM_PASSAGE

LONGEST = 100_000
"""Code points: more than any network takes."""
PATIENCE_SECONDS = 30
"""For one text. A rule that backtracks takes hours."""
_RUNS = (
    *(
        "a",
        "A",
        "1",
        "0",
        " ",
        ".",
        ",",
        "-",
        "/",
        "(",
        "@",
        "#",
        "€",
        "'",
        "!",
        "é",
        "e\u0301",
        "\u200b",
        "😀",
        "\u05d0",
    ),
    *("a ", "A ", "1 ", "1.", "1-", "1/", "1,", "0 ", "12 ", "123 ", "1a", "a1", "A1 ", "a.", "a@", "a@a.", "l'", "( "),
    *(
        "www.",
        "http://",
        "le ",
        "my ",
        "no ",
        "un ",
        "one ",
        "zero ",
        "a\n",
        "1\n",
        ". ",
        "... ",
        "!? ",
        "AA BB ",
        "A. ",
    ),
)


def repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def texts_for(rule: Rule) -> Iterator[tuple[str, Situation]]:
    """What it warns about, over and over; and single words of that, which never come to an end."""
    for examples in rule.examples.values():
        warn = [example if isinstance(example, Example) else Example(example) for example in examples.warn]
        yield repeated(" ".join(example.text for example in warn), LONGEST), warn[0].situation
        for example in warn:
            yield repeated(example.text.rstrip(".!?…"), MAXIMUM_PASSAGE), example.situation
        for word in dict.fromkeys(chain.from_iterable(example.text.split() for example in warn)):
            yield repeated(f"{word} ", MAXIMUM_PASSAGE // 4), warn[0].situation


def begin(who: str, text: str) -> None:
    print(f"{who}: {text[:80]!r}", flush=True)
    faulthandler.dump_traceback_later(PATIENCE_SECONDS, exit=True)


def main() -> None:
    rules = load_rules()
    for name, rule in rules.items():
        alone = Checker({name: rule})
        for text, situation in texts_for(rule):
            begin(name, text)
            alone.check(text, situation)
    for run in _RUNS:
        text = normalise(repeated(run, MAXIMUM_PASSAGE))[0]
        for language in LANGUAGES:
            passage = Passage(text, language)
            for name, rule in rules.items():
                begin(name, text)
                list(rule.find(passage, Situation()))
        begin("all rules together", run)
        Checker.standard().check(repeated(run, LONGEST), Situation())
    print("done")


if __name__ == "__main__":
    main()
