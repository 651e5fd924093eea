"""What the native host keeps of the machine's memory once it has worked for a while."""

import tempfile
from pathlib import Path

import psutil

from tests.benchmarks.checker import FACEBOOKS_LONGEST, texts_of_length
from tests.benchmarks.measuring import print_heading, print_row
from tests.native_host.host.host_process import check, greeted_with_records

MEBIBYTE = 1024 * 1024


def run() -> None:
    print_heading("Resident memory of the native host")
    with tempfile.TemporaryDirectory() as name, greeted_with_records(Path(name)) as host:
        process = psutil.Process(host.pid)
        for revision, text in enumerate(texts_of_length("en", 280, 300)):
            host.ask(check(text, revision=revision))
        print_row("after 300 posts of 280 characters", [process.memory_info().rss / MEBIBYTE], "MiB", goal="40")
        for language in ("fr", "en"):
            (longest,) = texts_of_length(language, FACEBOOKS_LONGEST, 1)
            host.ask(check(longest, composer=language))
        row = f"with two open composers of {FACEBOOKS_LONGEST:,} characters"
        print_row(row, [process.memory_info().rss / MEBIBYTE], "MiB", goal="40")
