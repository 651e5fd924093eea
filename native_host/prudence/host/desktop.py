"""Starting the tray app, which outlives the host and its browser."""

import subprocess
import sys
from collections.abc import Callable
from threading import Thread

from prudence.programs import desktop_command
from prudence.protocol import Page

_PATIENCE_SECONDS = 1.0
"""A program that cannot work (not installed, no display) has left by then."""


def start_desktop(page: Page, tell: Callable[[bool], None]) -> None:
    """Start it, or let the one that runs show the page. `tell` is called from another thread: False when it could not
    be started or left at once with an error."""
    Thread(target=_start, args=(page, tell), daemon=True).start()


def _start(page: Page, tell: Callable[[bool], None]) -> None:
    try:
        process = _detached([*desktop_command(), "--page", page])
    except OSError:
        tell(False)
        return
    try:
        tell(process.wait(_PATIENCE_SECONDS) == 0)
    except subprocess.TimeoutExpired:
        tell(True)
        process.wait()


def _detached(command: list[str]) -> subprocess.Popen[bytes]:
    flags = 0
    if sys.platform == "win32":
        # Firefox kills the host's job object, and with it every child that has not left the job.
        flags = subprocess.CREATE_BREAKAWAY_FROM_JOB | subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    nothing = subprocess.DEVNULL
    return subprocess.Popen(
        command, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True, creationflags=flags
    )
