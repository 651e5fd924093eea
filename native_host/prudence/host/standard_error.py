"""What may be said on standard error, which browsers log: the kind of an error and its place, never a value, since a
message of Python may quote what somebody typed."""

import sys
import threading
from types import TracebackType

_program = "prudence"


def place(error: BaseException) -> str:
    """Kind of error, module and line: ValueError at prudence.host.review:120."""
    return _describe(type(error), error.__traceback__)


def report(error: BaseException) -> None:
    say(place(error))


def say(line: str) -> None:
    """A line that holds no text of a composer."""
    print(f"{_program}: {line}", file=sys.stderr, flush=True)


def keep_text_out(program: str) -> None:
    """Replace Python's own ways of printing errors that nobody caught. `program` begins every line."""
    global _program
    _program = program
    sys.excepthook = lambda kind, _error, traceback: say(_describe(kind, traceback))
    threading.excepthook = lambda hooked: say(_describe(hooked.exc_type, hooked.exc_traceback))
    sys.unraisablehook = lambda hooked: say(_describe(hooked.exc_type, hooked.exc_traceback))


def _describe(kind: type[BaseException], traceback: TracebackType | None) -> str:
    where = "?"
    while traceback is not None:
        where = f"{traceback.tb_frame.f_globals.get('__name__')}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return f"{kind.__name__} at {where}"
