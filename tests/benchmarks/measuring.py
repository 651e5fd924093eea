"""What the benchmarks share: running something many times and printing median and 95th percentile."""

import gc
import os
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path


def machine() -> str:
    """The machine in one line: processor, cores, memory, system, Python."""
    processor = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        names = [line for line in information.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        processor = names[0].partition(":")[2].strip() if names else processor
    system = f"{platform.system()} {platform.release()}"
    return f"{processor}, {os.cpu_count()} cores, {system}, Python {platform.python_version()}"


def milliseconds_of(works: Sequence[Callable[[], object]], warm_up: int = 3) -> list[float]:
    """Duration of each in milliseconds, after a few runs of the first ones that do not count."""
    for work in works[:warm_up]:
        work()
    gc.collect()
    durations = []
    for work in works:
        start = time.perf_counter()
        work()
        durations.append((time.perf_counter() - start) * 1000)
    return durations


def print_row(what: str, values: Sequence[float], unit: str = "ms", goal: str = "") -> None:
    """One line of the table: what, median, 95th percentile, the goal."""
    percentile = statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]
    print(f"{what:<58} {statistics.median(values):>9.2f} {percentile:>9.2f} {unit:<3} {goal}", flush=True)


def print_heading(title: str) -> None:
    print(f"\n{title}\n{'':<58} {'median':>9} {'p95':>9}     goal", flush=True)
