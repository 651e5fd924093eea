"""How one program of Prudence starts another: beside itself when frozen, else through the same interpreter."""

import sys
import sysconfig
from pathlib import Path


def _command(program: str, module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name(program + suffix))]
    return [sys.executable, "-m", module]


def host_program() -> Path:
    """The one file that browsers start; they pass no arguments of ours."""
    suffix = ".exe" if sys.platform == "win32" else ""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).with_name("prudence-host" + suffix)
    return Path(sysconfig.get_path("scripts"), "prudence-host" + suffix)


def host_command() -> list[str]:
    return _command("prudence-host", "prudence.host.main")


def reader_command() -> list[str]:
    return _command("prudence-reader", "prudence.reader.main")


def desktop_command() -> list[str]:
    return _command("prudence-desktop", "prudence_desktop.main")


def key_reader_command() -> list[str]:
    """Prints the key of the records as JSON on standard output; see prudence.vault."""
    return [*host_command(), "--read-key"]
