"""What may be said on standard error, which browsers log: the kind of an error and its place, never a value, since a
message of Python may quote what somebody typed."""

import sys
import threading
from types import TracebackType


def place(error: BaseException) -> str:
    """Kind of error, module and line: ValueError at prudence.host.review:120."""
    return _describe(type(error), error.__traceback__)


def report(error: BaseException) -> None:
    _say(place(error))


def keep_text_out() -> None:
    """Replace Python's own ways of printing errors that nobody caught."""
    sys.excepthook = lambda kind, _error, traceback: _say(_describe(kind, traceback))
    threading.excepthook = lambda hooked: _say(_describe(hooked.exc_type, hooked.exc_traceback))
    sys.unraisablehook = lambda hooked: _say(_describe(hooked.exc_type, hooked.exc_traceback))


def _describe(kind: type[BaseException], traceback: TracebackType | None) -> str:
    where = "?"
    while traceback is not None:
        where = f"{traceback.tb_frame.f_globals.get('__name__')}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return f"{kind.__name__} at {where}"


def _say(line: str) -> None:
    print(f"prudence-host: {line}", file=sys.stderr, flush=True)
