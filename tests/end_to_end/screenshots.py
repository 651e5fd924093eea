"""Draws chip and card in every state into build/screenshots: `python tests/end_to_end/screenshots.py [name...]`.

Look at them after a change of the review's styles or texts. The page is extension/tests/gallery, which draws the real
chip and card beside a composer; no extension, host or record is involved.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copy
from typing import NamedTuple
from urllib.parse import urlencode

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
GALLERY = ROOT / "extension" / "tests" / "gallery"
SCREENSHOTS = ROOT / "build" / "screenshots"

SCENES = (
    "card", "hint", "held", "list", "refused", "calm", "question", "missing", "locked", "paused", "unrecognised"
)  # fmt: skip


class Picture(NamedTuple):
    name: str
    choice: dict[str, str]
    zoom: float = 1
    forced_colours: bool = False


def pictures() -> list[Picture]:
    """Every state in every look; long texts, a double zoom and forced colours for the fullest of them."""
    plain = [
        Picture(f"{scene}-{language}-{theme}", {"scene": scene, "language": language, "theme": theme})
        for scene in SCENES
        for language in ("en", "fr")
        for theme in ("light", "dark")
    ]
    fullest = {"scene": "held", "language": "fr"}
    return [
        *plain,
        Picture("held-fr-long", {**fullest, "long": ""}),
        Picture("held-fr-zoomed", fullest, zoom=2),
        Picture("card-fr-zoomed", {**fullest, "scene": "card", "long": ""}, zoom=2),
        Picture("held-fr-forced-colours", fullest, forced_colours=True),
        Picture("card-en-forced-colours", {"scene": "card", "theme": "dark"}, forced_colours=True),
    ]


def draw(browser: Browser, folder: Path, picture: Picture) -> None:
    page = browser.new_page(
        viewport={"width": round(1280 / picture.zoom), "height": round(720 / picture.zoom)},
        device_scale_factor=picture.zoom,
        forced_colors="active" if picture.forced_colours else "none",
    )
    page.goto(f"{(folder / 'gallery.html').as_uri()}?{urlencode(picture.choice)}")
    page.wait_for_selector("html[data-drawn]", state="attached")
    page.evaluate("Promise.all(document.getAnimations().map((animation) => animation.finished))")
    page.wait_for_timeout(150)
    page.screenshot(path=SCREENSHOTS / f"review-{picture.name}.png")
    page.close()


def main(wanted: list[str]) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        copy(GALLERY / "gallery.html", folder)
        copy(ROOT / "extension" / "src" / "review" / "highlights.css", folder)
        bundle = [ROOT / "extension" / "node_modules" / ".bin" / "esbuild", GALLERY / "gallery.ts", "--bundle"]
        options = ["--loader:.css=text", "--define:__TEST_DOOR__=false", f"--outfile={folder / 'gallery.js'}"]
        subprocess.run([*map(str, bundle), *options, "--log-level=warning"], check=True)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for picture in pictures():
                if not wanted or any(name in picture.name for name in wanted):
                    draw(browser, folder, picture)
            browser.close()
    print(f"Screenshots are in {SCREENSHOTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main(sys.argv[1:])
