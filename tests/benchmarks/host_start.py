"""The native host as the browser meets it: from its start to the first answer, then one check after the other."""

import tempfile
import time
from functools import partial
from pathlib import Path

from tests.benchmarks.checker import FACEBOOKS_LONGEST, texts_of_length
from tests.benchmarks.measuring import milliseconds_of, print_heading, print_row
from tests.native_host.host.host_process import HostProcess, check, frame, greeted_with_records, hello


def run() -> None:
    print_heading("Native host, seen from the process that starts it")
    with tempfile.TemporaryDirectory() as name:
        print_row("start to the first answer", _starts(Path(name)), goal="100")
    with tempfile.TemporaryDirectory() as name, greeted_with_records(Path(name)) as host:
        posts = [check(text, revision=revision) for revision, text in enumerate(texts_of_length("en", 280, 300))]
        print_row("280 characters, asked and answered", milliseconds_of([partial(host.ask, post) for post in posts]))
        (whole,) = texts_of_length("fr", FACEBOOKS_LONGEST - 60, 1)
        middle = len(whole) // 2
        posts = [check(whole[:middle] + "x" * key + whole[middle:], composer="long", revision=key) for key in range(60)]
        durations = milliseconds_of([partial(host.ask, post) for post in posts])
        print_row(f"{FACEBOOKS_LONGEST:,} characters, after one key, asked and answered", durations)


def _starts(folder: Path) -> list[float]:
    durations = []
    for _ in range(32):
        start = time.perf_counter()
        with HostProcess(folder, environment={"PRUDENCE_HOME": str(folder)}) as host:
            host.write(frame(hello()))
            host.receive()
            durations.append((time.perf_counter() - start) * 1000)
    return durations[2:]
