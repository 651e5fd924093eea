"""Each site's file against its practice page: composers, account, audience, publishing, and what is never read."""

import json
from collections.abc import Callable

import pytest

from tests.end_to_end.browser import Browser
from tests.end_to_end.site_page import SitePage

SITES = ["facebook", "x", "pinterest"]
ADDRESSES = {
    "https://www.facebook.com/marie.durand": "facebook",
    "https://x.com/home": "x",
    "https://twitter.com/home": "x",
    "https://www.pinterest.com/pin-creation-tool/": "pinterest",
    "http://x.com/": None,
    "https://notx.com/": None,
    "https://x.com.example/": None,
    "https://facebook.example/": None,
}


Open = Callable[..., SitePage]
"""Opens the practice page of a site, with a query if one is given."""


@pytest.fixture
def open_page(browser: Browser, editors_script: str) -> Open:
    def open_page(site: str, query: str = "") -> SitePage:
        address = next(address for address, known in ADDRESSES.items() if known == site)
        return SitePage(browser, editors_script, address, f"https://{site}.example/{query}")

    return open_page


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest) -> str:
    return f"?lang={request.param}"


def test_sites_are_known_by_their_address(open_page: Open) -> None:
    page = open_page("facebook")
    known = page.ask(f"{json.dumps(list(ADDRESSES))}.map(url => prudence.siteAt(new URL(url))?.name ?? null)")
    assert known == list(ADDRESSES.values())


@pytest.mark.parametrize("site", SITES)
def test_messages_search_and_login_are_never_read(open_page: Open, site: str, language: str) -> None:
    page = open_page(site, language)
    message = (
        "#message"
        if page.ask("find('#message').matches('textarea, [contenteditable]')")
        else "#message [contenteditable]"
    )
    for field in (message, "#search", "#login-name", "#login-password"):
        assert page.recognised(field) is None, field


@pytest.mark.parametrize("site", SITES)
def test_an_unknown_editor_is_reported(open_page: Open, site: str) -> None:
    assert open_page(site).recognised("#unknown") == "unrecognised"


@pytest.mark.parametrize("site", SITES)
def test_what_is_no_editor_is_nothing(open_page: Open, site: str) -> None:
    page = open_page(site)
    assert page.recognised("button, [role=button]") is None
    assert page.recognised("body") is None


def test_facebook_composers(open_page: Open, language: str) -> None:
    page = open_page("facebook", language)
    assert page.recognised("#post") == "post"
    assert page.recognised("#comment") == "comment"
    assert page.recognised("#reply") == "reply"


def test_facebook_composer_is_found_from_within(open_page: Open) -> None:
    page = open_page("facebook")
    page.browser.click("#post")
    page.browser.type("a")
    assert page.recognised("#post p") == "post"


def test_facebook_account(open_page: Open, language: str) -> None:
    page = open_page("facebook", language)
    for composer in ("#post", "#comment", "#reply"):
        assert page.account(composer) == {"handle": "marie.durand", "name": "Marie Durand"}


def test_facebook_page_speaks_instead_of_its_owner(open_page: Open) -> None:
    page = open_page("facebook")
    page.browser.js("document.querySelector('#comment').setAttribute('aria-label', 'Comment as Boulangerie Durand')")
    assert page.account("#comment") == {"handle": "Boulangerie Durand", "name": "Boulangerie Durand"}


def test_facebook_audience(open_page: Open, language: str) -> None:
    page = open_page("facebook", language)
    assert page.audience("#post") == "everyone"
    assert page.audience("#comment") == "everyone"
    page.browser.click("[role=dialog] [aria-label*='ha']:not([contenteditable]), [role=dialog] [aria-label*='artage']")
    assert page.audience("#post") == "friends"
    assert page.audience("#comment") == "everyone"


def test_facebook_publish_actions(open_page: Open, language: str) -> None:
    page = open_page("facebook", language)
    assert page.publishes("#post", "#publish")
    assert not page.publishes("#post", "#publish-comment")
    assert page.publishes("#comment", "#publish-comment")
    assert not page.publishes("#comment", "#publish")
    assert page.publishes_on("#comment")
    assert page.publishes_on("#reply")
    assert not page.publishes_on("#comment", shiftKey=True)
    assert not page.publishes_on("#post")


def test_x_composers(open_page: Open, language: str) -> None:
    page = open_page("x", language)
    assert page.recognised("#post [contenteditable]") == "post"
    page.browser.click("#open-reply")
    assert page.recognised("#reply [contenteditable]") == "reply"
    page.browser.click("#open-quote")
    assert page.recognised("#quote [contenteditable]") == "post"


@pytest.mark.parametrize(("query", "audience"), [("", "everyone"), ("?protected", "friends")])
def test_x_account_and_audience(open_page: Open, query: str, audience: str) -> None:
    page = open_page("x", query)
    assert page.account("#post [contenteditable]") == {"handle": "atelier_durand", "name": "Atelier Durand"}
    assert page.audience("#post [contenteditable]") == audience


def test_x_publish_actions(open_page: Open, language: str) -> None:
    page = open_page("x", language)
    post, reply = "#post [contenteditable]", "#reply [contenteditable]"
    assert page.publishes(post, "[data-testid=tweetButtonInline]")
    assert page.publishes_on(post, ctrlKey=True)
    assert page.publishes_on(post, metaKey=True)
    assert not page.publishes_on(post)
    page.browser.click("#open-reply")
    assert page.publishes(reply, "[data-testid=tweetButton]")
    assert not page.publishes(reply, "[data-testid=tweetButtonInline]")


def test_pinterest_composers(open_page: Open, language: str) -> None:
    page = open_page("pinterest", language)
    assert page.recognised("#title") == "post"
    assert page.recognised("#description [contenteditable]") == "post"
    assert page.recognised("#comment") == "comment"


def test_pinterest_account_audience_and_publish_actions(open_page: Open, language: str) -> None:
    page = open_page("pinterest", language)
    assert page.account("#title") == {"handle": "fleursdemarie", "name": "Fleurs de Marie"}
    assert page.audience("#title") == "everyone"
    assert page.publishes("#title", "#publish")
    assert page.publishes("#comment", "#publish-comment")
    assert not page.publishes("#comment", "#publish")


def test_practice_facebook_publishes(browser: Browser) -> None:
    browser.open("https://facebook.example/", "#post")
    browser.click("#post")
    browser.type("first post")
    browser.click("#publish")
    browser.click("#comment")
    browser.type("a comment\n")
    browser.click("#open-post")
    browser.click("#post")
    browser.type("second post")
    browser.click("#publish")
    assert browser.published() == ["first post", "a comment", "second post"]
    assert browser.model("comment") == ""


def test_practice_x_publishes(browser: Browser) -> None:
    browser.open("https://x.example/", "#post [contenteditable]")
    browser.click("#post [contenteditable]")
    browser.type("first post #shoes")
    browser.click("[data-testid=tweetButtonInline]")
    browser.click("#open-reply")
    browser.click("#reply [contenteditable]")
    browser.type("a reply")
    browser.press("Control+Enter")
    assert browser.published() == ["first post #shoes", "a reply"]
    assert browser.model("post") == ""


def test_practice_pinterest_publishes(browser: Browser) -> None:
    browser.open("https://pinterest.example/", "#title")
    browser.click("#title")
    browser.type("Roses")
    browser.click("#description [contenteditable]")
    browser.type("red")
    browser.click("#publish")
    browser.click("#comment")
    browser.type("nice")
    browser.click("#publish-comment")
    assert browser.published() == ["Roses\nred", "nice"]
