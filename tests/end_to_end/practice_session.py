"""`make run`: Prudence at work on practice pages.

With a display: the app beside the clock, and Chromium with the extension on three practice pages, until the browser's
window is closed. Without one: the same in a hidden browser, where a French and an English post are typed; the warnings
are printed from the history, and a screenshot is saved.
"""

import os
import shutil
import subprocess
import sys
import textwrap
from functools import partial
from pathlib import Path

from prudence.checker.engine import Checker
from prudence.history.warnings import RecordedWarning, list_warnings
from prudence.languages import Language, system_language
from prudence.programs import desktop_command
from prudence.records import Records
from prudence.vault import obtain_key
from tests.end_to_end.browser import until
from tests.end_to_end.chromium import EXECUTABLE, Chromium
from tests.end_to_end.practice import SITES

ROOT = Path(__file__).parents[2]
EXTENSION = ROOT / "extension" / "build"
FOLDER = ROOT / "build" / "practice"
CARD = "prudence-review >>> .card:not([hidden])"
MOVING = "document.querySelector('prudence-review').shadowRoot.getAnimations().length"
POSTS: dict[Language, tuple[str, str, str]] = {
    "fr": (
        "https://www.facebook.com/",
        "#post",
        "Nous partons deux semaines en Corse, la maison sera vide ! Pour joindre Marie : 06 39 98 12 34. "
        "LIKEZ ET PARTAGEZ !!!",
    ),
    "en": (
        "https://x.com/",
        "#post [contenteditable]",
        "We are away until Monday and nobody is home 😎 The alarm code is 4471 if you need anything. "
        "That reviewer is a pathetic idiot.",
    ),
}


def main() -> int:
    if not EXECUTABLE.exists():
        print(f"Chromium is missing: {EXECUTABLE}. Please install Debian's package chromium.", file=sys.stderr)
        return 1
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        practise()
    else:
        demonstrate()
    return 0


def practise() -> None:
    """A person practises, until they close the browser's window."""
    browser = Chromium(FOLDER, EXTENSION / "chromium", companion=True, headless=False, language=system_language())
    desktop = None
    try:
        desktop = subprocess.Popen(desktop_command(), env=browser.environment)
        print("Practise in Chromium: what you write there stays in this folder. Close its window to end.")
        browser.stay_open([f"https://{host}/" for host in ("www.facebook.com", "x.com", "www.pinterest.com")])
    finally:
        if desktop is not None:
            desktop.terminate()
        browser.close()


def demonstrate() -> None:
    """Nobody is here: type two posts, show what Prudence says of them."""
    print("No display: a hidden Chromium types a French and an English post.\n")
    shutil.rmtree(FOLDER, ignore_errors=True)
    browser = Chromium(FOLDER, EXTENSION / "test-chromium", companion=True)
    os.environ["PRUDENCE_HOME"] = str(browser.records)
    try:
        for language, (page, composer, post) in POSTS.items():
            browser.open(page, "html[data-prudence=ready]")
            browser.click(composer)
            browser.type(post)
            warnings = until(partial(_standing, browser, page), "the history and the page do not agree")
            _print(language, page, post, warnings)
            browser.move(*browser.highlight_box(browser.highlights()[0].words).centre)
            until(lambda: browser.exists(CARD) and not browser.js(MOVING), "no card")
            picture = ROOT / "build" / f"practice-{language}.png"
            browser.screenshot(picture)
            print(f"Screenshot: {picture.relative_to(ROOT)}\n")
    finally:
        browser.close()


def _standing(browser: Chromium, page: str) -> list[RecordedWarning]:
    """The history's warnings about what is underlined now; empty until all of it has been recorded."""
    records = Records.open(obtain_key())
    try:
        network = SITES[page.split("/")[2]]
        found = [w for w in list_warnings(records) if w.network == network and w.outcome == "open"]
    finally:
        records.close()
    return sorted(found, key=lambda warning: warning.id) if len(found) == len(browser.highlights()) else []


def _print(language: Language, page: str, post: str, warnings: list[RecordedWarning]) -> None:
    checker = Checker.standard()
    print(f"{page}\n{textwrap.indent(textwrap.fill(post, 100), '    ')}")
    for warning in warnings:
        texts = checker.texts(warning.rule, language)
        print(f"  [{warning.level}] {texts.title}: “{warning.excerpt}”")
        print(textwrap.indent(textwrap.fill(f"{texts.what} {texts.why} {texts.advice}", 100), "         "))


if __name__ == "__main__":
    sys.exit(main())
