"""Where Prudence does nothing at all: no element, no mark, no line."""

import pytest

from tests.end_to_end.browser import Browser

TEXT = "pay to FR76 3000 6000 0112 3456 7890 189"
PINTEREST = "https://www.pinterest.com/"


def untouched(browser: Browser) -> bool:
    return not browser.exists("prudence-review") and browser.highlights() == []


def test_a_site_that_it_does_not_know(browser: Browser) -> None:
    browser.open("https://facebook.example/", "#post")
    browser.click("#post")
    browser.type(TEXT)
    assert untouched(browser)
    assert not browser.exists("html[data-prudence]")


def test_a_page_whose_composers_nobody_uses(browser: Browser) -> None:
    browser.open("https://x.com/", "html[data-prudence=ready]")
    browser.click("#open-reply")
    browser.press("End")
    assert untouched(browser)


@pytest.mark.parametrize("field", ["#message", "#search", "#login-name", "#login-password"])
def test_fields_that_are_none_of_its_business(browser: Browser, field: str) -> None:
    """As on Facebook and X, here with fields that have no editor of their own."""
    browser.open(PINTEREST, "html[data-prudence=ready]")
    browser.click(field)
    browser.type(TEXT)
    assert untouched(browser)


def test_its_own_programming_interface_is_not_the_pages(browser: Browser) -> None:
    browser.open(PINTEREST, "html[data-prudence=ready]")
    assert browser.js("globalThis.browser?.runtime?.id ?? globalThis.chrome?.runtime?.id") is None
