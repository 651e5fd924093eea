"""Register Prudence in every browser found on this account.

Safe to repeat: what is in order is left alone, what moved is put right. Then install the extension in the browser.
"""

import argparse
import sys
from collections.abc import Mapping

from prudence.browsers.registration import connect, registrations
from prudence.browsers.table import BROWSERS, is_found
from prudence.languages import Language, system_language

_WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "connected": "{name}: connected.",
        "already": "{name}: already connected.",
        "failed": "{name}: could not be connected ({reason}).",
        "none": "No browser found. Start one of these once, then try again: {names}.",
    },
    "fr": {
        "connected": "{name}\u202f: connecté.",
        "already": "{name}\u202f: déjà connecté.",
        "failed": "{name}\u202f: la connexion a échoué ({reason}).",
        "none": "Aucun navigateur trouvé. Ouvrez une fois l’un de ceux-ci, puis recommencez\u202f: {names}.",
    },
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="also browsers that have not been used yet")


def run(options: argparse.Namespace) -> int:
    words = _WORDS[system_language()]
    in_order = {registration.row.browser for registration in registrations() if registration.problem is None}
    rows = [row for row in BROWSERS if options.all or is_found(row)]
    status = 0
    for row in rows:
        if row.browser in in_order:
            print(words["already"].format(name=row.name))
            continue
        try:
            connect(row)
        except OSError as error:
            print(words["failed"].format(name=row.name, reason=error.strerror), file=sys.stderr)
            status = 1
        else:
            print(words["connected"].format(name=row.name))
    if not rows:
        print(words["none"].format(names=", ".join(row.name for row in BROWSERS)), file=sys.stderr)
        return 1
    return status
