"""The chip: who speaks, who reads, how much there is to look at, and what is not checked and why."""

import time
from collections.abc import Iterator

import pytest

from prudence.protocol import MAXIMUM_TEXT_UNITS
from prudence.settings.accounts import find_account, set_account_kind
from prudence.settings.store import set_pause
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composers import (
    CHIP,
    FACEBOOK_POST,
    NUMBER,
    OTHER_NUMBER,
    PIN_COMMENT,
    X_POST,
    Composer,
    card_says,
    chip_says,
    flagged,
    overlap,
    underlined,
    write,
)


@pytest.fixture
def unknown_account(browser: Browser) -> Iterator[Browser]:
    """The pin's account has not been declared yet."""

    def forget() -> None:
        with browser.opened_records() as records:
            set_account_kind(records, "pinterest", "fleursdemarie", None)

    forget()
    yield browser
    forget()


@pytest.mark.parametrize(
    ("composer", "account"),
    [(FACEBOOK_POST, "Marie Durand · Public"), (X_POST, "Atelier Durand · Public")],
    ids=["facebook", "x"],
)
def test_it_says_who_speaks_and_who_reads(browser: Browser, composer: Composer, account: str) -> None:
    write(browser, composer, "Fresh bread")
    chip_says(browser, account)
    chip_says(browser, "Everyone: clients, competitors, strangers")
    chip_says(browser, "Nothing to look at")


def test_it_follows_the_audience_that_the_owner_chooses(browser: Browser) -> None:
    browser.open(FACEBOOK_POST.page, "html[data-prudence=ready]")
    browser.click('[aria-label*="Sharing with"]')
    browser.click(FACEBOOK_POST.selector)
    chip_says(browser, "Your friends")


def test_it_counts(browser: Browser) -> None:
    flagged(browser, FACEBOOK_POST, f"Pay to {NUMBER}", NUMBER)
    chip_says(browser, "1 point to look at")
    browser.type(f", then to {OTHER_NUMBER} soon")
    chip_says(browser, "2 points to look at")


def test_it_lists_the_points(browser: Browser) -> None:
    flagged(browser, X_POST, f"Pay to {NUMBER}, then to {OTHER_NUMBER} soon", NUMBER, OTHER_NUMBER)
    browser.click("prudence-review >>> .chip .main")
    card_says(browser, "Points to look at")
    browser.click("prudence-review >>> .card li:nth-child(2) button")
    card_says(browser, "2 of 2")


def test_it_asks_about_an_account_that_it_meets_for_the_first_time(unknown_account: Browser) -> None:
    browser = unknown_account
    write(browser, PIN_COMMENT, "What a fine bouquet")
    chip_says(browser, "Public or Personal?")
    browser.click("prudence-review >>> .choice:last-of-type")
    chip_says(browser, "Fleurs de Marie · Personal")
    until(lambda: "Public or Personal?" not in browser.text(CHIP), "still asks")

    def kind() -> str | None:
        with browser.opened_records() as records:
            account = find_account(records, "pinterest", "fleursdemarie")
        return account.kind if account else None

    until(lambda: kind() == "personal", "not kept")


@pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST, PIN_COMMENT], ids=["facebook", "x", "pinterest"])
def test_it_covers_neither_composer_nor_button(browser: Browser, composer: Composer) -> None:
    write(browser, composer, "Fresh bread")
    chip_says(browser, "Nothing to look at")
    for control in (composer.selector, composer.publish):
        assert not overlap(browser.box(CHIP), browser.box(control)), control


def test_an_unrecognised_composer_is_no_silence(browser: Browser) -> None:
    browser.open(X_POST.page, "html[data-prudence=ready]")
    browser.click("#unknown")
    chip_says(browser, "Composer not recognised")
    browser.click(X_POST.selector)
    chip_says(browser, "Atelier Durand")


def test_a_text_that_is_too_long_is_not_checked(browser: Browser) -> None:
    write(browser, PIN_COMMENT, "a")
    browser.js(f"document.execCommand('insertText', false, 'a'.repeat({MAXIMUM_TEXT_UNITS}))")
    chip_says(browser, "Not checked")
    chip_says(browser, "too long")
    browser.press("Control+a")
    browser.type("short")
    chip_says(browser, "Nothing to look at")


def test_a_pause_is_obeyed_and_can_be_ended(browser: Browser) -> None:
    flagged(browser, X_POST, f"Pay to {NUMBER} soon", NUMBER)
    with browser.opened_records() as records:
        set_pause(records, "x", round(time.time() * 1000) + 3_600_000)
    chip_says(browser, "Checking is paused until")
    until(lambda: underlined(browser) == [], "still underlined")
    browser.click("prudence-review >>> .notice .link")
    until(lambda: underlined(browser) == [NUMBER], "not resumed")


def test_it_leaves_with_the_focus_of_an_empty_composer(browser: Browser) -> None:
    browser.open(X_POST.page, "html[data-prudence=ready]")
    browser.click(X_POST.selector)
    chip_says(browser, "Atelier Durand")
    browser.click("#login-name")
    until(lambda: not browser.exists("prudence-review"), "something is left on the page")
