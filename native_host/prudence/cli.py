"""The program `prudence`: one command = one module in prudence/commands, found by walking that folder.

A command's module has a docstring (its first line is what `prudence --help` says of it), `add_arguments(parser)`, and
`run(options) -> exit status`. Only the command that was asked for is imported.
"""

import argparse
import contextlib
import importlib
import io
import os
import pkgutil
import sys
from collections.abc import Sequence
from types import ModuleType

import prudence
from prudence import commands


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status: 0 all is well, 2 wrongly asked; others are the command's own."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _speak_utf8()
    names = command_names()
    if not arguments or arguments[0] not in names:
        return _no_command(arguments, names)
    command = _module(arguments[0])
    parser = argparse.ArgumentParser(
        prog=f"prudence {arguments[0]}",
        description=command.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_arguments(parser)
    options = parser.parse_args(arguments[1:])
    try:
        status: int = command.run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output went away (`prudence ... | head`): nothing left to say, at exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def command_names() -> list[str]:
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(commands.__path__))


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"{commands.__name__}.{name.replace('-', '_')}")


def _no_command(arguments: Sequence[str], names: Sequence[str]) -> int:
    summaries = "\n".join(f"  {name:12} {(_module(name).__doc__ or '').splitlines()[0]}" for name in names)
    parser = argparse.ArgumentParser(
        prog="prudence",
        description=f"{prudence.__doc__}\n\ncommands:\n{summaries}\n\n`prudence COMMAND --help` says more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=names, metavar="COMMAND")
    parser.parse_args(arguments)
    raise AssertionError("argparse accepts no command that is not in the folder")


def _speak_utf8() -> None:
    """Findings hold emoji and accents; Windows and the C locale would fail on them."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(io.UnsupportedOperation):
                stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
