"""Telling a browser where the host is: one small file per browser, on Windows a registry value that names it."""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from prudence.browsers.extension_ids import CHROMIUM_ID, GECKO_ID
from prudence.browsers.table import BROWSERS, BrowserRow, Family, is_found, manifest_folder
from prudence.programs import host_program

NATIVE_MESSAGING_NAME = "org.prudence.host"


class Registration(Struct, frozen=True):
    """How one browser stands."""

    row: BrowserRow
    path: Path
    """The manifest's file."""
    problem: str | None
    """None: in order. Else one of missing, unreadable, wrong_program, program_missing, program_not_executable,
    wrong_extension."""


def manifest(family: Family, program: Path) -> dict[str, object]:
    """The native-messaging manifest for a family of browsers."""
    who: dict[str, object]
    if family == "firefox":
        who = {"allowed_extensions": [GECKO_ID]}
    else:
        who = {"allowed_origins": [f"chrome-extension://{CHROMIUM_ID}/"]}
    description = "Prudence checks what you write before you publish it, on this computer"
    return {
        "name": NATIVE_MESSAGING_NAME,
        "description": description,
        "path": str(program),
        "type": "stdio",
        **who,
    }


def manifest_path(row: BrowserRow) -> Path:
    return manifest_folder(row) / f"{NATIVE_MESSAGING_NAME}.json"


def write_manifest(folder: Path, family: Family, program: Path) -> Path:
    """Write the manifest into a folder, whole or not at all. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{NATIVE_MESSAGING_NAME}.json"
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps(manifest(family, program), indent=2) + "\n", encoding="utf-8")
    temporary.replace(path)
    return path


def connect(row: BrowserRow) -> Path:
    """Register the host for a browser; an older registration is replaced. Raises OSError."""
    path = write_manifest(manifest_folder(row), row.family, host_program())
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _windows_key(row)) as key:
            winreg.SetValueEx(key, "", 0, winreg.REG_SZ, str(path))
    return path


def disconnect(row: BrowserRow) -> bool:
    """Remove the registration; False if there was none. Raises OSError."""
    if sys.platform == "win32":
        import contextlib
        import winreg

        with contextlib.suppress(FileNotFoundError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, _windows_key(row))
    path = manifest_path(row)
    existed = path.exists()
    path.unlink(missing_ok=True)
    return existed


def connect_found() -> list[Registration]:
    """Register the host for every browser found, those already in order aside. A browser for which nothing could be
    written keeps its problem."""
    for registration in registrations():
        if registration.problem is not None:
            with suppress(OSError):
                connect(registration.row)
    return registrations()


def registrations() -> list[Registration]:
    """How every browser found stands."""
    return [Registration(row, manifest_path(row), problem(row)) for row in BROWSERS if is_found(row)]


def problem(row: BrowserRow) -> str | None:
    """What keeps a browser from starting this host; see Registration.problem."""
    path = manifest_path(row)
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return "missing"
    except (OSError, ValueError):
        return "unreadable"
    program = host_program()
    expected = manifest(row.family, program)
    if not isinstance(written, dict) or written.get("path") != expected["path"]:
        return "wrong_program"
    if written != expected:
        return "wrong_extension"
    if not program.is_file():
        return "program_missing"
    return None if os.access(program, os.X_OK) else "program_not_executable"


def _windows_key(row: BrowserRow) -> str:
    return f"Software\\{row.windows_key}\\NativeMessagingHosts\\{NATIVE_MESSAGING_NAME}"
