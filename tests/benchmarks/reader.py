"""The reader as the host has it: from a text's last key to its finding, and what rules lose by it."""

import tempfile
import time
from pathlib import Path

import psutil

from prudence.checker.situation import Situation
from prudence.locations import reader_model_path
from prudence.reader.model import ReaderModel
from tests.benchmarks.host_memory import MEBIBYTE
from tests.benchmarks.measuring import milliseconds_of, print_heading, print_row
from tests.native_host.host.host_process import HostProcess, check, greeted_with_records

FOUND_BY_MEANING = "Poor Lucy, her bloke packed his bags on Sunday, she cried in my chair the whole morning."
"""No rule says anything about it."""
LENGTH = 280
KEYS = 100


def run() -> None:
    print_heading(f"Reader, {LENGTH} characters, seen from the process that starts the host")
    if not reader_model_path().is_dir():
        print("there is no model: see docs/reader.md")
        return
    model, text = ReaderModel(reader_model_path()), _text(LENGTH)
    readings = milliseconds_of([lambda: model.read(model.tokenize(text), Situation())] * KEYS)
    print_row("one reading, in this process", readings, goal="15")
    with tempfile.TemporaryDirectory() as name, greeted_with_records(Path(name)) as host:
        first, rules, found = _typed(host)
        print_row("first text to first finding, the process started for it", [first], goal="600")
        print_row("one key to the rules' answer", rules)
        print_row("one key to the reader's finding", found, goal="40")
        (reader,) = (
            child for child in psutil.Process(host.pid).children() if "prudence.reader.main" in child.cmdline()
        )
        print_row("its resident memory", [reader.memory_info().rss / MEBIBYTE], "MiB", goal="130")


def _text(length: int) -> str:
    return (FOUND_BY_MEANING + " The quiche is back, and so are the pears and the plums." * length)[:length]


def _typed(host: HostProcess) -> tuple[float, list[float], list[float]]:
    """Milliseconds to the first finding; to each key's answer by rules; to each key's finding by the reader."""
    rules, found = [], []
    for key in range(KEYS + 1):
        text = _text(LENGTH - KEYS + key)
        start = time.perf_counter()
        host.ask(check(text, revision=key))
        rules.append((time.perf_counter() - start) * 1000)
        host.receive_until(
            lambda news, revision=key: (
                news["type"] == "findings" and news["source"] == "reader" and news["revision"] == revision
            )
        )
        found.append((time.perf_counter() - start) * 1000)
    return found[0], rules[1:], found[1:]
