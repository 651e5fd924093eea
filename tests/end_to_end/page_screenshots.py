"""Draws popup and welcome page into build/screenshots: `python -m tests.end_to_end.page_screenshots`.

Look at them after a change of their styles or texts. They are drawn by the real extension, first without the companion,
then with it.
"""

import tempfile
from itertools import product
from pathlib import Path
from typing import Literal

from tests.end_to_end.browser import until
from tests.end_to_end.chromium import Chromium

ROOT = Path(__file__).resolve().parents[2]
EXTENSION = ROOT / "extension" / "build" / "test-chromium"
SCREENSHOTS = ROOT / "build" / "screenshots"
TWICE_AS_LARGE = "document.documentElement.style.fontSize = '200%'"


def draw(folder: Path, language: Literal["en", "fr"], dark: bool) -> None:
    browser = Chromium(folder, EXTENSION, dark=dark, language=language)
    look = f"{language}-{'dark' if dark else 'light'}"

    def shown(page: str, state: str) -> None:
        browser.open(browser.extension_url(page), f".state[data-state={state}]")

    def picture(name: str) -> None:
        browser.screenshot(SCREENSHOTS / f"{name}-{look}.png")

    try:
        shown("popup.html", "bad")
        picture("popup-missing")
        shown("welcome.html", "bad")
        browser.click("summary")
        picture("welcome-missing")
        browser.register_host()
        until(lambda: browser.exists(".state[data-state=good]"))
        picture("welcome-ready")
        tab = browser.js("chrome.tabs.create({url: 'https://x.com/', active: false}).then(tab => tab.id)")
        until(lambda: browser.js(f"chrome.tabs.get({tab}).then(tab => tab.url)"))
        shown(f"popup.html?tab={tab}", "good")
        until(lambda: browser.text("#pause"))
        picture("popup-reading")
        browser.click("#pause")
        until(lambda: browser.exists(".state[data-state=rest]"))
        picture("popup-paused")
        browser.js(TWICE_AS_LARGE)
        picture("popup-paused-large")
    finally:
        browser.close()


def main() -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    languages: tuple[Literal["en", "fr"], ...] = ("en", "fr")
    for language, dark in product(languages, (False, True)):
        with tempfile.TemporaryDirectory() as folder:
            draw(Path(folder), language, dark)
    print(f"Screenshots are in {SCREENSHOTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
