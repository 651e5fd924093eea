"""Bring the translations up to date: collect the texts from the sources (.ts), compile what is translated (.qm).

Texts are translated in the .ts files (Qt Linguist or any editor). The compiled files are committed too, so that
installing needs no tool. English has a file for its plural forms only."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

SOURCES = Path(__file__).with_name("prudence_desktop")
FOLDER = SOURCES / "translations"
LANGUAGES = ("en", "fr")


def collect(folder: Path) -> None:
    """Update folder/prudence_<language>.ts from the sources; new texts are marked as unfinished."""
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    for language in LANGUAGES:
        plurals_only = ["-pluralonly"] if language == "en" else []
        target = folder / f"prudence_{language}.ts"
        _run("lupdate", ["-no-obsolete", "-locations", "none", *plurals_only, *sources, "-ts", str(target)])


def compile_translations(folder: Path, into: Path) -> None:
    for language in LANGUAGES:
        source, compiled = folder / f"prudence_{language}.ts", into / f"prudence_{language}.qm"
        _run("lrelease", ["-silent", str(source), "-qm", str(compiled)])


def _run(tool: str, arguments: Sequence[str]) -> None:
    """One of PySide6's tools; they lie beside the interpreter."""
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        raise FileNotFoundError(f"pyside6-{tool}: install the development dependencies")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    collect(FOLDER)
    compile_translations(FOLDER, FOLDER)
