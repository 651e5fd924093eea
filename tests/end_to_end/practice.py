"""The practice pages: real editors under the real addresses, served without any server or network."""

import mimetypes
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from tests.end_to_end.node import run_node

FOLDER = Path(__file__).parent / "pages"
CONTENT_SECURITY_POLICY = "default-src 'self'"
SITES = {
    "www.facebook.com": "facebook",
    "x.com": "x",
    "twitter.com": "x",
    "www.pinterest.com": "pinterest",
}
"""Which page stands at which real host. Each page stands at NAME.example, too, where nothing of Prudence runs."""


class Answer(NamedTuple):
    """What a browser gets for an address."""

    status: int
    headers: dict[str, str]
    body: bytes


def answer(url: str) -> Answer:
    """The practice page, script or style sheet at an address; 404 for everything else, so that nothing leaves."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    page = SITES.get(host) or host.removesuffix(".example")
    name = parts.path.lstrip("/") or f"{page}.html"
    file = next((path for path in (FOLDER / "build" / name, FOLDER / "saved" / name) if path.is_file()), None)
    if file is None:
        return Answer(404, {"content-type": "text/plain"}, b"")
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    headers = {"content-type": f"{kind}; charset=utf-8", "content-security-policy": CONTENT_SECURITY_POLICY}
    return Answer(200, headers, file.read_bytes())


@cache
def build() -> None:
    """Bundle the pages. Raises subprocess.CalledProcessError."""
    run_node(FOLDER, "build.mjs")
