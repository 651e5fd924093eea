"""The publish gate: the first publish action is stopped while a secret stands in the text, the second goes through."""

import contextlib
from collections.abc import Iterator

import pytest

from prudence.history.warnings import list_warnings
from prudence.settings.model import SecretProject
from prudence.settings.store import remove_project, save_project
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composers import (
    FACEBOOK_COMMENT,
    FACEBOOK_POST,
    NUMBER,
    PIN_DESCRIPTION,
    PIN_TITLE,
    X_POST,
    Composer,
    card_says,
    chip_says,
    flagged,
    underlined,
    write,
)

SECRET = "Magnolia"
TEXT = f"Soon we open our shop {SECRET}"
"""The secret comes last: once it is underlined, the whole text has been judged."""
PUBLISH_ANYWAY = "prudence-review >>> .card .grave"
ON_PURPOSE = "prudence-review >>> .choices button:nth-of-type(2)"
HELD = "Before you publish"

pytestmark = pytest.mark.usefixtures("secret")


@pytest.fixture(scope="module")
def secret(browser: Browser) -> Iterator[None]:
    """A project that nobody is to know; by default it is all that is held back."""
    with browser.opened_records() as records:
        save_project(records, SecretProject(id="magnolia", name=SECRET))
    yield
    with browser.opened_records() as records:
        remove_project(records, "magnolia")


def write_secret(browser: Browser, composer: Composer, text: str = TEXT) -> None:
    flagged(browser, composer, text, SECRET)
    assert browser.highlights()[0].level == "hold"


@pytest.mark.parametrize("composer", [FACEBOOK_POST, FACEBOOK_COMMENT, X_POST], ids=["post", "comment", "x"])
def test_the_first_click_is_stopped_and_the_second_goes_through(browser: Browser, composer: Composer) -> None:
    write_secret(browser, composer)
    browser.click(composer.publish)
    card_says(browser, HELD)
    assert browser.published() == []
    browser.click(composer.publish)
    until(lambda: browser.published() == [TEXT], "not published")


@pytest.mark.parametrize(
    ("composer", "keys"),
    [(X_POST, "Control+Enter"), (FACEBOOK_COMMENT, "Enter")],
    ids=["ctrl-enter", "enter"],
)
def test_so_is_the_first_key(browser: Browser, composer: Composer, keys: str) -> None:
    write_secret(browser, composer)
    browser.press(keys)
    card_says(browser, HELD)
    assert browser.published() == []
    assert browser.model(composer.model) == TEXT
    browser.press(keys)
    until(lambda: browser.published() == [TEXT], "not published")


@pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST], ids=["role-button", "button"])
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_so_is_a_key_on_the_button(browser: Browser, composer: Composer, key: str) -> None:
    write_secret(browser, composer)
    browser.js(f"document.querySelector({composer.publish!r}).focus()")
    browser.press(key)
    card_says(browser, HELD)
    assert browser.published() == []
    browser.press(key)
    until(lambda: browser.published() == [TEXT], "not published")


@pytest.mark.parametrize("composer", [FACEBOOK_POST, FACEBOOK_COMMENT, X_POST], ids=["post", "comment", "x"])
def test_publish_anyway(browser: Browser, composer: Composer) -> None:
    write_secret(browser, composer)
    browser.click(composer.publish)
    until(lambda: browser.exists(PUBLISH_ANYWAY), "not held")
    browser.click(PUBLISH_ANYWAY)
    until(lambda: browser.published() == [TEXT], "not published")


def test_publish_anyway_by_keyboard_alone(browser: Browser) -> None:
    write_secret(browser, X_POST)
    browser.press("Control+Enter")
    until(lambda: browser.exists(PUBLISH_ANYWAY), "not held")
    browser.press("Alt+Enter")
    browser.press("Tab")
    browser.press("Tab")
    browser.press("Enter")
    until(lambda: browser.published() == [TEXT], "not published")


def test_a_pin_is_held_for_its_description_whatever_has_the_focus(browser: Browser) -> None:
    write_secret(browser, PIN_DESCRIPTION)
    browser.click(PIN_TITLE.selector)
    browser.type("News")
    until(lambda: browser.model("title") == "News")
    browser.click(PIN_TITLE.publish)
    card_says(browser, HELD)
    assert browser.published() == []
    browser.click(PIN_TITLE.publish)
    until(lambda: browser.published() == [f"News\n{TEXT}"], "not published")


def test_a_text_without_the_secret_is_published_at_once(browser: Browser) -> None:
    write_secret(browser, X_POST, f"Our shop opens soon {SECRET}")
    for _ in SECRET:
        browser.press("Backspace")
    until(lambda: underlined(browser) == [], "still underlined")
    browser.click(X_POST.publish)
    until(lambda: browser.published() != [], "not published")


def test_on_purpose_is_published_at_once(browser: Browser) -> None:
    write_secret(browser, FACEBOOK_POST)
    browser.click(FACEBOOK_POST.publish)
    card_says(browser, HELD)
    browser.click(ON_PURPOSE)
    until(lambda: underlined(browser) == [], "still underlined")
    browser.click(FACEBOOK_POST.publish)
    until(lambda: browser.published() == [TEXT], "not published")


def test_lesser_findings_hold_nothing_back(browser: Browser) -> None:
    text = f"Pay to {NUMBER} soon"
    flagged(browser, X_POST, text, NUMBER)
    browser.click(X_POST.publish)
    until(lambda: browser.published() == [text], "not published")


def test_the_next_text_is_held_anew(browser: Browser) -> None:
    write_secret(browser, X_POST)
    browser.press("Control+Enter")
    card_says(browser, HELD)
    browser.press("Control+Enter")
    until(lambda: browser.published() == [TEXT] and browser.model("post") == "", "not published")
    browser.type(TEXT)
    until(lambda: browser.model("post") == TEXT, "not typed")
    until(lambda: underlined(browser) == [SECRET], "not underlined")
    browser.press("Control+Enter")
    card_says(browser, HELD)
    assert browser.published() == [TEXT]


def test_what_was_on_purpose_says_nothing_about_the_next_text(browser: Browser) -> None:
    text = f"Come and see our {SECRET}"
    write_secret(browser, FACEBOOK_COMMENT, text)
    browser.click(FACEBOOK_COMMENT.publish)
    card_says(browser, HELD)
    browser.click(ON_PURPOSE)
    until(lambda: underlined(browser) == [], "still underlined")
    browser.click(FACEBOOK_COMMENT.publish)
    until(lambda: browser.published() == [text] and browser.model("comment") == "", "not published")
    browser.click(FACEBOOK_COMMENT.selector)
    browser.type(text)
    until(lambda: underlined(browser) == [SECRET], "not underlined")
    browser.click(FACEBOOK_COMMENT.publish)
    card_says(browser, HELD)
    assert browser.published() == [text]


@contextlib.contextmanager
def hung_host(browser: Browser) -> Iterator[None]:
    hosts = until(lambda: browser.hosts(), "no host")
    for host in hosts:
        host.suspend()
    try:
        yield
    finally:
        for host in hosts:
            host.resume()


def test_a_check_that_is_not_answered_holds_nothing_back(browser: Browser) -> None:
    write(browser, X_POST, TEXT.removesuffix(SECRET))
    chip_says(browser, "Nothing to look at")
    with hung_host(browser):
        browser.type(SECRET)
        until(lambda: browser.model("post") == TEXT)
        browser.click(X_POST.publish)
        until(lambda: browser.published() == [TEXT], "held by a host that hangs")


def test_without_a_host_nothing_is_held_back(browser: Browser) -> None:
    write_secret(browser, X_POST)
    browser.unregister_host()
    try:
        for host in browser.hosts():
            host.kill()
        chip_says(browser, "Not checked")
        browser.click(X_POST.publish)
        until(lambda: browser.published() == [TEXT], "held without a host")
    finally:
        browser.register_host()


def test_the_history_keeps_that_it_was_published_anyway(browser: Browser) -> None:
    text = f"Here it is, our {SECRET}"
    write_secret(browser, FACEBOOK_POST, text)
    composers = _published_anyway(browser)
    browser.click(FACEBOOK_POST.publish)
    card_says(browser, HELD)
    browser.click(FACEBOOK_POST.publish)
    until(lambda: browser.published() == [text], "not published")
    until(lambda: len(_published_anyway(browser)) == len(composers) + 1, "not in the history")


def _published_anyway(browser: Browser) -> list[str]:
    with browser.opened_records() as records:
        return [
            warning.composer
            for warning in list_warnings(records)
            if warning.outcome == "published" and warning.category == "secret_project" and warning.network == "facebook"
        ]
