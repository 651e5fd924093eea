"""Typed text is underlined where it stands, and stays underlined there, through every edit; the real host decides."""

from typing import NamedTuple

import pytest
from tests.end_to_end.browser import Browser, until

ACCOUNT_NUMBER = "FR76 3000 6000 0112 3456 7890 189"


class Composer(NamedTuple):
    """A composer of a practice page and the editor behind it."""

    page: str
    selector: str
    model: str


LEXICAL = Composer("https://www.facebook.com/", "#post", "post")
DRAFT = Composer("https://x.com/", "#post [contenteditable]", "post")
COMPOSERS = [LEXICAL, DRAFT]


@pytest.fixture(params=COMPOSERS, ids=["lexical", "draft"])
def composer(request: pytest.FixtureRequest, browser: Browser) -> Composer:
    """An empty composer that has the focus."""
    browser.open(request.param.page, "html[data-prudence=ready]")
    browser.click(request.param.selector)
    found: Composer = request.param
    return found


def underlined(browser: Browser) -> list[str]:
    return [words for _, words in browser.highlights()]


def test_what_is_typed_is_underlined(browser: Browser, composer: Composer) -> None:
    browser.type(f"Our account is {ACCOUNT_NUMBER}, thanks.")
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")
    assert browser.highlights()[0].level == "warn"


def test_after_emoji_and_accents(browser: Browser, composer: Composer) -> None:
    browser.type(f"Très réussi 🎉👩‍👩‍👧 !\nMon compte\u202f: {ACCOUNT_NUMBER}")
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")


def test_the_line_is_drawn_at_the_words(browser: Browser, composer: Composer) -> None:
    browser.type(f"First line\nour account {ACCOUNT_NUMBER}")
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")
    field, words = browser.box(composer.selector), browser.highlight_box(ACCOUNT_NUMBER)
    assert field.left + 50 < words.left < words.left + words.width < field.left + field.width
    assert field.top + 20 < words.top < words.top + words.height < field.top + field.height


def test_an_insertion_before_the_words_moves_them(browser: Browser, composer: Composer) -> None:
    browser.type(f"pay to {ACCOUNT_NUMBER}")
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")
    browser.press("Home")
    browser.type("Please 🙏 ")
    until(lambda: browser.model(composer.model).startswith("Please 🙏 pay"))
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "no longer underlined")


def test_a_change_within_the_words_takes_the_line_away(browser: Browser, composer: Composer) -> None:
    browser.type(f"pay to {ACCOUNT_NUMBER}")
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")
    for _ in range(6):
        browser.press("Backspace")
    until(lambda: underlined(browser) == [], "still underlined")


def test_undo_brings_the_line_back(browser: Browser, composer: Composer) -> None:
    browser.type(f"pay to {ACCOUNT_NUMBER}")
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")
    browser.press("Control+a")
    browser.press("Delete")
    until(lambda: browser.model(composer.model) == "" and underlined(browser) == [], "still underlined")
    browser.undo()
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined again")


def test_an_ordinary_text_is_left_alone(browser: Browser, composer: Composer) -> None:
    browser.type("Fresh bread from seven o'clock. ")
    browser.type(ACCOUNT_NUMBER)
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")


def test_nothing_is_painted_into_the_editor(browser: Browser, composer: Composer) -> None:
    """The page's own scripts learn nothing but the highlighted ranges."""
    browser.js(
        "(new MutationObserver(records => { globalThis.foreign = (globalThis.foreign ?? 0) + records.flatMap("
        "({addedNodes}) => [...addedNodes]).filter(node => /prudence/i.test(node.outerHTML ?? '')).length; })"
        f".observe(document.querySelector('{composer.selector}'), {{subtree: true, childList: true}}), true)"
    )
    browser.type(f"pay to {ACCOUNT_NUMBER}")
    until(lambda: underlined(browser) == [ACCOUNT_NUMBER], "not underlined")
    assert not browser.js("globalThis.foreign")
    assert browser.js(f"document.querySelector('{composer.selector}').textContent") == f"pay to {ACCOUNT_NUMBER}"
