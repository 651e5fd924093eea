"""A composer of a practice page, with the whole of Prudence behind it."""

from typing import NamedTuple

from tests.end_to_end.browser import Box, Browser, until


class Place(NamedTuple):
    """Where a composer is."""

    page: str
    selector: str
    model: str
    """Under which name the page tells the text that its editor holds."""


FACEBOOK_POST = Place("https://www.facebook.com/", "#post", "post")
X_POST = Place("https://x.com/", "#post [contenteditable]", "post")


class Composer:
    """A composer that is open and has the focus."""

    def __init__(self, browser: Browser, place: Place) -> None:
        self.browser = browser
        self.place = place
        browser.open(place.page, "html[data-prudence=ready]")
        self.focus()

    def focus(self) -> None:
        self.browser.click(self.place.selector)

    @property
    def text(self) -> str:
        """What the page's editor holds and would publish."""
        return self.browser.model(self.place.model)

    @property
    def box(self) -> Box:
        return self.browser.box(self.place.selector)

    def underlined(self) -> list[str]:
        return [words for _, words in self.browser.highlights()]

    def until_underlined(self, *words: str) -> None:
        """Wait until exactly these words are underlined."""
        until(lambda: self.underlined() == list(words), f"{words} not underlined, or more than that")
