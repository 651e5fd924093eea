"""Say what works, what does not, and what to do about it.

exit status:
  0  everything needed works
  1  something is broken
"""

import argparse
import sys

from prudence.diagnosis import diagnose
from prudence.languages import system_language

_SIGNS = {"works": "✓", "broken": "✗", "note": "•"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", choices=("en", "fr"), default=system_language(), help="of the answers; default: the system's"
    )


def run(options: argparse.Namespace) -> int:
    broken = False
    for diagnosis in diagnose(options.language):
        broken = broken or diagnosis.outcome == "broken"
        print(f"{_SIGNS[diagnosis.outcome]} {diagnosis.says}")
        if diagnosis.advice:
            print(f"  → {diagnosis.advice}")
        sys.stdout.flush()
    return int(broken)
