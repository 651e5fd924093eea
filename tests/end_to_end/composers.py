"""The composers of the practice pages, and what a person sees of Prudence beside them."""

from typing import NamedTuple

from tests.end_to_end.browser import Box, Browser, until

NUMBER = "FR76 3000 6000 0112 3456 7890 189"
OTHER_NUMBER = "GB82 WEST 1234 5698 7654 32"
"""Account numbers with a right checksum: warned of in every situation, and a mask is offered."""

CHIP = "prudence-review >>> .chip"
CARD = "prudence-review >>> .card"


class Composer(NamedTuple):
    """A composer of a practice page, its publish control, and the name of the editor's own text there."""

    page: str
    selector: str
    publish: str
    model: str


FACEBOOK_POST = Composer("https://www.facebook.com/", "#post", "#publish", "post")
FACEBOOK_COMMENT = Composer("https://www.facebook.com/", "#comment", "#publish-comment", "comment")
X_POST = Composer("https://x.com/", "#post [contenteditable]", '#post [data-testid="tweetButtonInline"]', "post")
PIN_TITLE = Composer("https://www.pinterest.com/", "#title", "#publish", "title")
PIN_DESCRIPTION = Composer("https://www.pinterest.com/", "#description [contenteditable]", "#publish", "description")
PIN_COMMENT = Composer("https://www.pinterest.com/", "#comment", "#publish-comment", "comment")


def write(browser: Browser, composer: Composer, text: str) -> None:
    """Open the composer's page, give the composer the focus and type."""
    browser.open(composer.page, "html[data-prudence=ready]")
    browser.click(composer.selector)
    browser.type(text)
    until(lambda: browser.model(composer.model) == text, "not typed")


def underlined(browser: Browser) -> list[str]:
    return [highlight.words for highlight in browser.highlights()]


def flagged(browser: Browser, composer: Composer, text: str, *words: str) -> None:
    """Write a text and wait until exactly these words of it are underlined."""
    write(browser, composer, text)
    until(lambda: underlined(browser) == list(words), "not underlined")


def has_focus(browser: Browser, selector: str) -> bool:
    return bool(browser.js(f"document.activeElement === document.querySelector({selector!r})"))


def card_is_open(browser: Browser) -> bool:
    return browser.exists("prudence-review >>> .card:not([hidden])")


def chip_says(browser: Browser, words: str) -> None:
    until(lambda: words in browser.text(CHIP), f"the chip does not say {words!r}: {browser.text(CHIP)!r}")


def card_says(browser: Browser, words: str) -> None:
    until(lambda: words in browser.text(CARD), f"the card does not say {words!r}: {browser.text(CARD)!r}")


def overlap(one: Box, other: Box) -> bool:
    return (
        one.left < other.left + other.width
        and other.left < one.left + one.width
        and one.top < other.top + other.height
        and other.top < one.top + one.height
    )
