"""The card: it opens by pointer, caret and keys, tells why, changes the text only when asked, and gives way."""

import pytest

from prudence.history.warnings import list_warnings
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composers import (
    CARD,
    FACEBOOK_POST,
    NUMBER,
    OTHER_NUMBER,
    PIN_COMMENT,
    PIN_TITLE,
    X_POST,
    Composer,
    card_is_open,
    card_says,
    chip_says,
    flagged,
    has_focus,
    overlap,
    underlined,
    write,
)

FIRST = "prudence-review >>> .card .first"
REWRITE = "prudence-review >>> .card ins"
EDITORS = pytest.mark.parametrize(
    "composer", [FACEBOOK_POST, X_POST, PIN_TITLE, PIN_COMMENT], ids=["lexical", "draft", "input", "textarea"]
)
EDITABLES = pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST], ids=["lexical", "draft"])


def choice(browser: Browser, words: str) -> str:
    """The selector of a button of the card, by its words."""
    index = browser.js(
        "[...document.querySelector('prudence-review').shadowRoot.querySelectorAll('.choices button')]"
        f".findIndex(button => button.textContent === {words!r})"
    )
    assert index >= 0, words
    return f"prudence-review >>> .choices button:nth-child({index + 1})"


@EDITABLES
def test_the_pointer_opens_it_and_takes_it_away(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"Pay to {NUMBER} soon", NUMBER)
    browser.move(*browser.highlight_box(NUMBER).centre)
    card_says(browser, "bank account number")
    assert has_focus(browser, composer.selector)
    browser.type("er")
    until(lambda: browser.model(composer.model) == f"Pay to {NUMBER} sooner")
    browser.move(5, 5)
    until(lambda: not card_is_open(browser), "still open")


@EDITABLES
def test_it_covers_neither_the_words_nor_the_caret(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"Pay to {NUMBER}", NUMBER)
    words = browser.highlight_box(NUMBER)
    until(lambda: card_is_open(browser), "the caret in the words does not open it")
    assert has_focus(browser, composer.selector)
    assert not overlap(browser.box(CARD), words)
    browser.move(*words.centre)
    until(lambda: not overlap(browser.box(CARD), words), "covers the words")


def test_a_tip_stays_for_somebody_who_presses_the_chip(browser: Browser) -> None:
    write(browser, X_POST, f"Pay to {NUMBER}")
    until(lambda: card_is_open(browser), "the caret in the words does not open it")
    browser.click("prudence-review >>> .chip .main")
    card_says(browser, "Bank account number")
    browser.click("prudence-review >>> .chip .main")
    until(lambda: not card_is_open(browser), "pressed again, the chip does not close it")


@EDITORS
def test_keys_open_enter_and_leave_it(browser: Browser, composer: Composer) -> None:
    text = f"Pay to {NUMBER} soon"
    write(browser, composer, text)
    chip_says(browser, "1 point")
    browser.press("Control+Home")
    browser.press("Alt+Enter")
    card_says(browser, NUMBER)
    until(lambda: has_focus(browser, "prudence-review"), "not entered")
    browser.press("Escape")
    until(lambda: has_focus(browser, composer.selector), "the focus is not back")
    assert not card_is_open(browser)
    browser.type("Do ")
    until(lambda: browser.model(composer.model) == f"Do {text}", "the caret is not where it was")


@EDITABLES
def test_screen_readers_hear_what_it_is_about(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"Pay to {NUMBER} soon", NUMBER)
    browser.press("Alt+Enter")
    until(lambda: has_focus(browser, "prudence-review"), "not entered")
    heard = browser.js(
        "(tree => { const card = tree.activeElement; const named = name => "
        "tree.getElementById(card.getAttribute(name)).textContent;"
        " return [card.getAttribute('role'), named('aria-labelledby'), named('aria-describedby')]; })"
        "(document.querySelector('prudence-review').shadowRoot)"
    )
    assert heard[0] == "dialog"
    assert heard[1]
    assert "bank account number" in heard[2]
    unnamed = browser.js(
        "[...document.querySelector('prudence-review').shadowRoot.querySelectorAll('button')]"
        ".filter(button => !(button.getAttribute('aria-label') ?? button.textContent).trim()).length"
    )
    assert unnamed == 0
    until(
        lambda: "1 point to look at" in browser.text("prudence-review >>> [aria-live=polite]"),
        "the number of points is not announced",
    )


def test_keys_move_between_findings(browser: Browser) -> None:
    flagged(browser, X_POST, f"Pay to {NUMBER}, then to {OTHER_NUMBER} soon", NUMBER, OTHER_NUMBER)
    browser.press("Control+Home")
    browser.press("Alt+Enter")
    card_says(browser, "1 of 2")
    browser.press("ArrowDown")
    card_says(browser, "2 of 2")
    browser.press("Alt+Enter")
    card_says(browser, "1 of 2")
    browser.press("Alt+Shift+Enter")
    card_says(browser, "2 of 2")
    browser.press("ArrowUp")
    card_says(browser, "1 of 2")


@EDITORS
def test_a_rewrite_goes_into_the_editor_and_undo_takes_it_back(browser: Browser, composer: Composer) -> None:
    text = f"Pay to {NUMBER} soon"
    write(browser, composer, text)
    chip_says(browser, "1 point")
    browser.press("Control+Home")
    browser.press("Alt+Enter")
    until(lambda: browser.exists(REWRITE), "no rewrite is offered")
    rewritten = text.replace(NUMBER, browser.text(REWRITE))
    assert rewritten != text
    browser.press("Tab")
    browser.press("Tab")
    browser.press("Enter")
    until(lambda: browser.model(composer.model) == rewritten, "not replaced")
    until(lambda: has_focus(browser, composer.selector), "the focus is not back")
    chip_says(browser, "Nothing to look at")
    browser.undo()
    until(lambda: browser.model(composer.model) == text, "not undone")
    chip_says(browser, "1 point")


@EDITABLES
def test_a_press_on_the_rewrite_leaves_the_focus_in_the_composer(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"Pay to {NUMBER} soon", NUMBER)
    browser.move(*browser.highlight_box(NUMBER).centre)
    until(lambda: browser.exists(REWRITE), "no rewrite is offered")
    rewritten = f"Pay to {browser.text(REWRITE)} soon"
    browser.click(FIRST)
    until(lambda: browser.model(composer.model) == rewritten, "not replaced")
    assert has_focus(browser, composer.selector)
    until(lambda: not card_is_open(browser), "still open")


@EDITABLES
def test_what_an_editor_refuses_can_be_copied(browser: Browser, composer: Composer) -> None:
    text = f"Pay to {NUMBER} soon"
    flagged(browser, composer, text, NUMBER)
    browser.js(
        "(window.addEventListener('beforeinput', event => {"
        " event.preventDefault(); event.stopImmediatePropagation(); }, true), true)"
    )
    browser.move(*browser.highlight_box(NUMBER).centre)
    card_says(browser, NUMBER)
    browser.click(FIRST)
    card_says(browser, "The site did not take the change.")
    assert browser.model(composer.model) == text
    browser.click("prudence-review >>> .said .link")
    card_says(browser, "Copied.")


def test_on_purpose_holds_for_this_text_only(browser: Browser) -> None:
    flagged(browser, X_POST, f"Pay to {NUMBER} soon", NUMBER)
    browser.move(*browser.highlight_box(NUMBER).centre)
    card_says(browser, NUMBER)
    browser.click(choice(browser, "On purpose"))
    until(lambda: underlined(browser) == [], "still underlined")
    browser.type(f", or {OTHER_NUMBER}")
    until(lambda: underlined(browser) == [OTHER_NUMBER], "the other number is not underlined alone")
    browser.press("Control+a")
    browser.press("Delete")
    until(lambda: browser.model("post") == "")
    browser.type(f"Pay to {NUMBER} soon")
    until(lambda: underlined(browser) == [NUMBER], "not underlined in another text")


def test_what_is_always_allowed_is_never_mentioned_again(browser: Browser) -> None:
    allowed = "ES91 2100 0418 4502 0005 1332"
    flagged(browser, FACEBOOK_POST, f"Pay to {allowed} soon", allowed)
    browser.move(*browser.highlight_box(allowed).centre)
    card_says(browser, allowed)
    browser.click(choice(browser, "Always allow this"))
    until(lambda: underlined(browser) == [], "still underlined")
    flagged(browser, FACEBOOK_POST, f"Pay to {allowed}, or to {NUMBER}", NUMBER)


def test_the_history_keeps_what_became_of_a_finding(browser: Browser) -> None:
    def decided() -> int:
        with browser.opened_records() as records:
            return sum(warning.outcome == "on_purpose" for warning in list_warnings(records))

    before = decided()
    flagged(browser, X_POST, f"Pay to {NUMBER} soon", NUMBER)
    browser.move(*browser.highlight_box(NUMBER).centre)
    card_says(browser, NUMBER)
    browser.click(choice(browser, "On purpose"))
    until(lambda: decided() == before + 1, "not in the history")


def test_a_field_is_underlined_in_an_overlay(browser: Browser) -> None:
    write(browser, PIN_COMMENT, f"Pay to {NUMBER} soon")
    until(lambda: browser.exists("prudence-review >>> .overlay .line"), "no line")
    line, field = browser.box("prudence-review >>> .overlay .line"), browser.box("#comment")
    assert field.left < line.left < line.left + line.width < field.left + field.width
    assert field.top < line.top < line.top + line.height < field.top + field.height
    browser.move(*line.centre)
    card_says(browser, NUMBER)
    browser.press("Escape")
    until(lambda: not card_is_open(browser), "still open")
    browser.press("Control+a")
    browser.press("Delete")
    until(lambda: not browser.exists("prudence-review >>> .overlay .line"), "the line stays")
