"""Typed text is underlined where it stands, and stays underlined there, through every edit; the real host decides."""

import json

import pytest

from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composers import FACEBOOK_POST, X_POST, Composer, flagged, underlined, write

NUMBER = "FR76 3000 6000 0112 3456 7890 189"
COMPOSERS = pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST], ids=["lexical", "draft"])


def until_underlined(browser: Browser, *words: str) -> None:
    until(lambda: underlined(browser) == list(words), f"not, or not only, underlined: {words}")


@COMPOSERS
@pytest.mark.parametrize(
    "text",
    [
        f"Our account is {NUMBER}, thanks.",
        f"Très réussi 🎉👩\u200d👩\u200d👧 ! Mon compte\u202f: {NUMBER}",
        f"🎉\u202fÉté\u202f: {NUMBER}",
    ],
    ids=["after words", "after emoji and accents", "after wide spaces"],
)
def test_what_is_typed_is_underlined(browser: Browser, composer: Composer, text: str) -> None:
    flagged(browser, composer, text, NUMBER)
    assert browser.highlights()[0].level == "warn"


@COMPOSERS
def test_the_line_is_drawn_at_the_words(browser: Browser, composer: Composer) -> None:
    browser.open(composer.page, "html[data-prudence=ready]")
    browser.click(composer.selector)
    browser.type(f"Première ligne 🎉\n\nour account {NUMBER}\nfin")
    until_underlined(browser, NUMBER)
    field, words = browser.box(composer.selector), browser.highlight_box(NUMBER)
    assert field.left + 50 < words.left < words.left + words.width < field.left + field.width
    assert field.top + 40 < words.top < words.top + words.height < field.top + field.height - 20


@COMPOSERS
def test_an_insertion_before_the_words_moves_the_line(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"pay to {NUMBER}", NUMBER)
    browser.press("Home")
    browser.type("Please 🙏 ")
    until(lambda: browser.model(composer.model) == f"Please 🙏 pay to {NUMBER}")
    until_underlined(browser, NUMBER)


@COMPOSERS
def test_a_change_within_the_words_takes_the_line_away(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"pay to {NUMBER}", NUMBER)
    for _ in range(6):
        browser.press("Backspace")
    until_underlined(browser)


@COMPOSERS
def test_undo_brings_the_line_back(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"pay to {NUMBER}", NUMBER)
    browser.press("Control+a")
    browser.press("Delete")
    until_underlined(browser)
    assert browser.model(composer.model) == ""
    browser.undo()
    until_underlined(browser, NUMBER)


@COMPOSERS
def test_the_editor_is_left_as_it_is(browser: Browser, composer: Composer) -> None:
    markup = f"document.querySelector({json.dumps(composer.selector)}).outerHTML"
    write(browser, composer, "pay to ")
    without = browser.js(markup).replace("pay to ", "")
    browser.type(NUMBER)
    until_underlined(browser, NUMBER)
    assert browser.js(markup).replace(f"pay to {NUMBER}", "") == without
