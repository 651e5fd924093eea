"""Entry point of prudence-desktop."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import get_args

from prudence.languages import system_language
from prudence.protocol import Page

_NO_DISPLAY = {
    "en": "Prudence needs a screen for its window and found none; the browsers are checked without it all the same.",
    "fr": "Prudence n’a trouvé aucun écran pour sa fenêtre\u202f; la relecture dans les navigateurs n’en a pas besoin.",
}
_PLATFORMS_WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tray app, or let the one that runs already show its window. Returns the exit status; 2: no display."""
    parser = argparse.ArgumentParser(prog="prudence-desktop", description="The window and tray icon of Prudence.")
    parser.add_argument("--page", choices=get_args(Page), default="overview", help="page to open the window on")
    parser.add_argument("--hidden", action="store_true", help="start in the tray, without the window")
    options = parser.parse_args(arguments)
    if not _has_display():
        print(_NO_DISPLAY[system_language()], file=sys.stderr)
        return 2
    from prudence_desktop.application import run

    return run(options.page, options.hidden)


def _has_display() -> bool:
    """Qt aborts the process where there is none, which cannot be caught."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _PLATFORMS_WITHOUT_DISPLAY:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
