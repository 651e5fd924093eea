"""Take Prudence's registration out of every browser on this account.

Settings, secret projects and history stay. The extension then says that its companion is missing.
"""

import argparse
import sys
from collections.abc import Mapping

from prudence.browsers.registration import disconnect
from prudence.browsers.table import BROWSERS
from prudence.languages import Language, system_language

_WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "disconnected": "{name}: disconnected.",
        "failed": "{name}: could not be disconnected ({reason}).",
        "none": "No browser was connected.",
    },
    "fr": {
        "disconnected": "{name}\u202f: déconnecté.",
        "failed": "{name}\u202f: la déconnexion a échoué ({reason}).",
        "none": "Aucun navigateur n’était connecté.",
    },
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It needs none."""


def run(_options: argparse.Namespace) -> int:
    words = _WORDS[system_language()]
    status, said = 0, False
    for row in BROWSERS:
        try:
            existed = disconnect(row)
        except OSError as error:
            print(words["failed"].format(name=row.name, reason=error.strerror), file=sys.stderr)
            status, said = 1, True
        else:
            if existed:
                print(words["disconnected"].format(name=row.name))
                said = True
    if not said:
        print(words["none"])
    return status
