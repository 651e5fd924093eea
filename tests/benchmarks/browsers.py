"""From a key to the underline, in real browsers with the real host: what a person feels.

280 characters stand in a composer; the last key makes a bank account number complete, or a sentence about which no rule
but only the reader has something to say, so that an underline appears; then the key is taken back. The page itself
measures, from the key event's own time to the first moment at which it can see the new highlight.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from prudence.checker.situation import Situation
from prudence.judges import UnavailableError, judge_of
from tests.benchmarks.measuring import print_heading, print_row
from tests.end_to_end import practice
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.chromium import Chromium
from tests.end_to_end.firefox import Firefox

EXTENSION = Path(__file__).parents[2] / "extension" / "build"
TIMES = 60
LENGTH = 280
FILLER = "The bread is in the oven and the shop opens at seven, come in and say hello. "
NUMBER = "FR76 3000 6000 0112 3456 7890 189"
BY_MEANING = (
    "Poor Lucy, her bloke packed his bags on Sunday and she cried in my chair",
    "Lucy cried in my chair, he has another woman",
    "Mrs Hartley, your cheque bounced again, that is twice",
    "We are all off to Lanzarote for two weeks",
    "Mr Price from the dairy lost his licence, he drove home drunk",
    "Between us, her boss caught her with the till open",
    "I woke up next to the drummer and cannot remember how",
)
"""Sentences about which no rule says anything before they are complete, and the reader does."""
COMPOSERS = {
    "Lexical": ("https://www.facebook.com/", "#post"),
    "Draft.js": ("https://x.com/", "#post [contenteditable]"),
}
SIZE = "['hint', 'warn', 'hold'].reduce((sum, level) => sum + (CSS.highlights.get('prudence-' + level)?.size ?? 0), 0)"
LONGEST = 400
WATCH = """(() => {
  window.measured = [];
  let pressed = null;
  const look = () => {
    if (pressed === null || !(SIZE)) return;
    measured.push(performance.now() - pressed);
    pressed = null;
  };
  // Timers set at once are a millisecond apart; to look without a rest would take a processor from those who work.
  addEventListener("keydown", (event) => {
    if (event.key.length !== 1) return;
    pressed = event.timeStamp;
    for (let rest = 1; rest < LONGEST; rest++) setTimeout(look, rest);
  }, true);
  return true;
})()""".replace("LONGEST", str(LONGEST)).replace("SIZE", SIZE)


def run() -> None:
    print_heading(f"From the key to the underline, {LENGTH} characters, everything on")
    practice.build()
    texts = [("rule", _text(NUMBER), "16 (p95)"), *(("reader", text, "50 (p95)") for text in _read_by_meaning())]
    for kind, build in ((Chromium, "chromium"), (Firefox, "firefox")):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            browser = kind(Path(folder), EXTENSION / f"test-{build}", companion=True)
            try:
                for editor, (page, composer) in COMPOSERS.items():
                    for who, text, goal in texts:
                        if who == "reader" and "x.com" not in page:
                            continue  # its text was chosen for X
                        durations = _measure(browser, page, composer, text)
                        print_row(f"{build}, {editor}, keydown to a {who}'s highlight", durations, goal=goal)
            finally:
                browser.close()


def _text(end: str) -> str:
    """As long as is measured, with this end."""
    return (FILLER * LENGTH)[: LENGTH - len(end) - 2].rpartition(". ")[0] + f". {end}"


def _read_by_meaning() -> Iterator[str]:
    """The first text whose last key brings the reader's first finding."""
    try:
        judge = judge_of(("rules", "reader"))
    except UnavailableError:
        return
    anybody = Situation("x", "public", "everyone")
    for sentence in BY_MEANING:
        text = _text(sentence)
        for end in range(len(text) - len(sentence) + 1, len(text) + 1):
            if text[end - 1].isalpha() and judge(text[:end], anybody):
                if all(finding.rule == finding.category for finding in judge(text[:end], anybody)):
                    yield text[:end]
                    return
                break
    print("The reader has nothing to say about any of the sentences: its highlight is not measured.")


def _measure(browser: Browser, page: str, composer: str, text: str) -> list[float]:
    browser.open(page, "html[data-prudence=ready]")
    browser.click(composer)
    browser.type(text[:-1])
    browser.js(WATCH)
    for count in range(1, TIMES + 1):
        browser.type(text[-1])
        until(lambda wanted=count: browser.js("measured.length") == wanted, "no highlight")
        browser.press("Backspace")
        until(lambda: browser.js(SIZE) == 0, "the highlight stays")
    return [float(value) for value in browser.js("measured")][3:]
