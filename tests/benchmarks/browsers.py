"""From a key to the underline, in real browsers with the real host: what a person feels.

280 characters stand in a composer; the last key makes a bank account number complete, so that a warning appears; then
the key is taken back. The page itself measures, from the key event's own time to the first moment at which it can see
the new highlight.
"""

import tempfile
from pathlib import Path

from tests.benchmarks.measuring import print_heading, print_row
from tests.end_to_end import practice
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.chromium import Chromium
from tests.end_to_end.firefox import Firefox

EXTENSION = Path(__file__).parents[2] / "extension" / "build"
TIMES = 60
ALMOST = "FR76 3000 6000 0112 3456 7890 18"
COMPOSERS = {
    "Lexical": ("https://www.facebook.com/", "#post"),
    "Draft.js": ("https://x.com/", "#post [contenteditable]"),
}
WATCH = """(() => {
  window.measured = [];
  const size = () => CSS.highlights.get("prudence-warn")?.size ?? 0;
  const channel = new MessageChannel();
  let pressed = null;
  channel.port1.onmessage = () => {
    if (pressed === null) return;
    if (size() > 0) { measured.push(performance.now() - pressed); pressed = null; }
    else channel.port2.postMessage(0);
  };
  addEventListener("keydown", (event) => {
    if (event.key === "9") { pressed = event.timeStamp; channel.port2.postMessage(0); }
  }, true);
  return true;
})()"""


def run() -> None:
    print_heading("From the key to the underline, 280 characters, all rules on")
    practice.build()
    for kind, build in ((Chromium, "chromium"), (Firefox, "firefox")):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            browser = kind(Path(folder), EXTENSION / f"test-{build}", companion=True)
            try:
                for editor, (page, composer) in COMPOSERS.items():
                    durations = _measure(browser, page, composer)
                    print_row(f"{build}, {editor}, keydown to highlight", durations, goal="16 (p95)")
            finally:
                browser.close()


def _measure(browser: Browser, page: str, composer: str) -> list[float]:
    browser.open(page, "html[data-prudence=ready]")
    browser.click(composer)
    text = "The bread is in the oven and the shop opens at seven, come in and say hello. "
    browser.type((text * 4)[: 279 - len(ALMOST)] + ALMOST)
    browser.js(WATCH)
    for count in range(1, TIMES + 1):
        browser.type("9")
        until(lambda wanted=count: browser.js("measured.length") == wanted, "no highlight")
        browser.press("Backspace")
        until(lambda: browser.js("CSS.highlights.get('prudence-warn')?.size ?? 0") == 0, "the highlight stays")
    return [float(value) for value in browser.js("measured")][3:]
