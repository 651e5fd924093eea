"""What only the reader notices is underlined, beside what rules find and later than it."""

import psutil
import pytest

from prudence.settings.store import forget_doubts, load_settings, save_setting
from tests.end_to_end.browser import Browser, Highlight, until
from tests.end_to_end.composers import FACEBOOK_POST, X_POST, Composer, card_says, chip_says, flagged, underlined, write

NUMBER = "FR76 3000 6000 0112 3456 7890 189"
COMPOSERS = pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST], ids=["lexical", "draft"])


@COMPOSERS
def test_what_no_rule_catches_is_underlined_and_its_twin_is_not(browser: Browser, composer: Composer) -> None:
    write(browser, composer, "🎉 A day with the sniffles")
    until(lambda: browser.highlights() == [Highlight("warn", "sniffles")])
    for _ in range(len("sniffles")):
        browser.press("Backspace")
    browser.type("bread")
    chip_says(browser, "Nothing to look at")
    assert underlined(browser) == []


@COMPOSERS
def test_rules_and_reader_stand_side_by_side(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"The sniffles again, pay to {NUMBER}", "sniffles", NUMBER)
    chip_says(browser, "2 points to look at")


def test_its_card_says_why_and_what_to_do(browser: Browser) -> None:
    flagged(browser, FACEBOOK_POST, "The sniffles again", "sniffles")
    browser.click("prudence-review >>> .chip .main")
    card_says(browser, "Careful")


def test_what_is_not_a_problem_is_no_longer_pointed_out(browser: Browser) -> None:
    flagged(browser, FACEBOOK_POST, "The sniffles again", "sniffles")
    browser.click("prudence-review >>> .chip .main")
    card_says(browser, "Not a problem")
    browser.click("prudence-review >>> .card .choices button:nth-child(2)")
    until(lambda: underlined(browser) == [])
    with browser.opened_records() as records:
        try:
            until(lambda: [doubt.category for doubt in load_settings(records).doubts] == ["health"])
        finally:
            forget_doubts(records)


def test_a_minute_of_fast_typing_ends_with_the_right_lines(browser: Browser) -> None:
    """What a very fast typist writes in a minute, 650 characters, in a few seconds."""
    write(
        browser, FACEBOOK_POST, "A smooch for you. " + "The bread is warm and the shop is open. " * 15 + "The sniffles!"
    )
    until(lambda: underlined(browser) == ["smooch", "sniffles"])


def test_one_that_is_killed_comes_back_and_rules_never_stop(browser: Browser) -> None:
    flagged(browser, FACEBOOK_POST, "The sniffles again", "sniffles")
    for process in psutil.process_iter(["cmdline"]):
        if "prudence.reader.main" in (process.info["cmdline"] or ()) and str(browser.records) == _home_of(process):
            process.kill()
    browser.type(f", pay to {NUMBER} with a smooch")
    until(lambda: underlined(browser) == ["sniffles", NUMBER, "smooch"])


def test_the_chip_says_so_while_it_is_turned_off(browser: Browser) -> None:
    flagged(browser, FACEBOOK_POST, f"The sniffles again, pay to {NUMBER}", "sniffles", NUMBER)
    with browser.opened_records() as records:
        save_setting(records, "reader", False)
        try:
            until(lambda: underlined(browser) == [NUMBER])
            chip_says(browser, "1 point to look at · reading lightly")
        finally:
            save_setting(records, "reader", True)
    until(lambda: underlined(browser) == ["sniffles", NUMBER])
    chip_says(browser, "2 points to look at")


def test_the_keyboard_stays_on_the_chip_while_it_says_something_else(browser: Browser) -> None:
    flagged(browser, FACEBOOK_POST, f"The sniffles again, pay to {NUMBER} soon", "sniffles", NUMBER)
    browser.js("document.querySelector('prudence-review').shadowRoot.querySelector('.chip .main').focus()")
    with browser.opened_records() as records:
        save_setting(records, "reader", False)
        try:
            chip_says(browser, "1 point to look at")
            browser.press("Enter")
            card_says(browser, "Bank account number")
        finally:
            save_setting(records, "reader", True)


def _home_of(process: psutil.Process) -> str | None:
    try:
        return process.environ().get("PRUDENCE_HOME")
    except psutil.Error:
        return None
