"""What the page's own scripts can see and do: nothing but the highlighted ranges, and nothing at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from prudence.settings.model import SecretProject
from prudence.settings.store import remove_project, save_project
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composers import (
    FACEBOOK_POST,
    NUMBER,
    OTHER_NUMBER,
    X_POST,
    Composer,
    card_is_open,
    card_says,
    chip_says,
    flagged,
    underlined,
)

COMPOSERS = pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST], ids=["facebook", "x"])
SPY = """(() => {
  globalThis.seen = {attributes: [], added: [], events: []};
  new MutationObserver(records => {
    for (const {type, target, attributeName, addedNodes} of records) {
      if (type === "attributes") seen.attributes.push([target.localName, attributeName]);
      else seen.added.push(...[...addedNodes].filter(node => node.parentNode === document.documentElement));
    }
  }).observe(document, {subtree: true, childList: true, attributes: true});
  const names = Object.keys(window).filter(name => name.startsWith("on")).map(name => name.slice(2));
  for (const name of [...names, "beforetoggle", "toggle", "prudence"]) {
    window.addEventListener(name, event => {
      if (!event.isTrusted) seen.events.push(event.type + (event.detail ? JSON.stringify(event.detail) : ""));
    }, true);
  }
  return true;
})()"""


@COMPOSERS
def test_the_page_learns_nothing_but_the_ranges(browser: Browser, composer: Composer) -> None:
    browser.open(composer.page, "html[data-prudence=ready]")
    browser.js(SPY)
    browser.click(composer.selector)
    browser.type(f"Pay to {NUMBER} soon")
    until(lambda: underlined(browser) == [NUMBER], "not underlined")
    browser.move(*browser.highlight_box(NUMBER).centre)
    card_says(browser, NUMBER)
    seen = browser.js("{...seen, added: seen.added.map(node => node.outerHTML)}")
    assert set(seen["added"]) == {'<prudence-review popover="manual"></prudence-review>'}
    assert [change for change in seen["attributes"] if "prudence" in change[0] or "prudence" in change[1]] == []
    assert seen["events"] == []
    assert browser.js("[...CSS.highlights.keys()]") == ["prudence-warn"]


@COMPOSERS
def test_the_page_cannot_play_the_owner(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"Pay to {NUMBER} soon", NUMBER)
    left, top = browser.highlight_box(NUMBER).centre
    browser.js(
        "(root => {"
        f" root.dispatchEvent(new PointerEvent('pointermove', {{clientX: {left}, clientY: {top}, bubbles: true}}));"
        " root.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', altKey: true, bubbles: true}));"
        # Longer than a pointer that is believed has to rest.
        " return new Promise(resolve => setTimeout(resolve, 500));"
        f" }})(document.querySelector({composer.selector!r}))"
    )
    assert not card_is_open(browser)
    browser.press("Alt+Enter")
    card_says(browser, NUMBER)
    browser.js(
        "document.querySelector('prudence-review').shadowRoot.querySelectorAll('.card button')"
        ".forEach(button => button.click())"
    )
    assert card_is_open(browser)
    assert underlined(browser) == [NUMBER]
    assert browser.model(composer.model).strip() == f"Pay to {NUMBER} soon"


def test_a_focus_that_a_script_plays_reads_nothing(browser: Browser) -> None:
    browser.open(X_POST.page, "html[data-prudence=ready]")
    browser.js(
        f"document.querySelector({X_POST.selector!r})"
        ".dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}))"
    )
    assert not browser.exists("prudence-review")


@pytest.fixture
def secret(browser: Browser) -> Iterator[str]:
    with browser.opened_records() as records:
        save_project(records, SecretProject(id="wisteria", name="Wisteria"))
    yield "Wisteria"
    with browser.opened_records() as records:
        remove_project(records, "wisteria")


def test_a_click_that_a_script_plays_is_not_the_owner_publishing(browser: Browser, secret: str) -> None:
    """A page may publish by itself: it is not stopped, and not counted as the owner's first press either."""
    flagged(browser, X_POST, f"Our shop {secret}", secret)
    browser.js(f"(document.querySelector({X_POST.publish!r}).dispatchEvent(new MouseEvent('pointerdown')), true)")
    browser.click(X_POST.publish)
    card_says(browser, "Before you publish")
    assert browser.published() == []


@COMPOSERS
def test_messages_search_and_login_are_left_alone(browser: Browser, composer: Composer) -> None:
    browser.open(composer.page, "html[data-prudence=ready]")
    message = "#message" if browser.exists("#message[contenteditable]") else "#message [contenteditable]"
    for field in (message, "#search", "#login-name", "#login-password"):
        browser.click(field)
        browser.type(f"Pay to {NUMBER} soon")
        assert not browser.exists("prudence-review"), field
    browser.click(composer.selector)
    browser.type(f"Pay to {OTHER_NUMBER} soon")
    until(lambda: underlined(browser) == [OTHER_NUMBER], "more or less than the post is underlined")


@COMPOSERS
def test_what_a_page_draws_anew_stays_underlined(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, f"Pay to {NUMBER} soon", NUMBER)
    browser.js(
        "(root => { const text = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode();"
        f" text.replaceWith(text.cloneNode()); return true; }})(document.querySelector({composer.selector!r}))"
    )
    until(lambda: underlined(browser) == [NUMBER], "no longer underlined")


def test_what_a_page_removes_comes_back(browser: Browser) -> None:
    flagged(browser, X_POST, f"Pay to {NUMBER} soon", NUMBER)
    browser.js("(CSS.highlights.clear(), document.querySelector('prudence-review').remove(), true)")
    browser.press("Control+Home")
    until(lambda: underlined(browser) == [NUMBER], "not underlined again")
    browser.type("Do ")
    chip_says(browser, "1 point")


def test_the_page_cannot_look_into_a_release(
    browser: Browser, extension: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The tests' builds open what is closed to pages otherwise."""
    release = type(browser)(tmp_path_factory.mktemp("release"), extension / browser.name)
    try:
        release.register_host()
        release.open(X_POST.page, X_POST.selector)
        release.click(X_POST.selector)
        release.type(f"Pay to {NUMBER} soon")
        until(lambda: underlined(release) == [NUMBER], "not underlined")
        assert release.js("document.querySelector('prudence-review').shadowRoot") is None
        assert release.js("document.documentElement.dataset.prudence ?? null") is None
    finally:
        release.close()
