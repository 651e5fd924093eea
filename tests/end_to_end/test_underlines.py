"""Typed text is underlined where it stands, and stays underlined there, through every edit; the real host decides."""

import json

import pytest
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composer import FACEBOOK_POST, X_POST, Composer

ACCOUNT_NUMBER = "FR76 3000 6000 0112 3456 7890 189"


@pytest.fixture(params=[FACEBOOK_POST, X_POST], ids=["lexical", "draft"])
def composer(request: pytest.FixtureRequest, browser: Browser) -> Composer:
    return Composer(browser, request.param)


@pytest.mark.parametrize(
    "text",
    [
        f"Our account is {ACCOUNT_NUMBER}, thanks.",
        f"Très réussi 🎉👩\u200d👩\u200d👧 ! Mon compte\u202f: {ACCOUNT_NUMBER}",
        f"Première ligne\n\n🎉 troisième {ACCOUNT_NUMBER}\nfin",
    ],
    ids=["plain", "after emoji and accents", "after lines"],
)
def test_what_is_typed_is_underlined(composer: Composer, text: str) -> None:
    composer.browser.type(text)
    composer.until_underlined(ACCOUNT_NUMBER)
    assert composer.browser.highlights()[0].level == "warn"


def test_the_line_is_drawn_at_the_words(composer: Composer) -> None:
    composer.browser.type(f"First line\nour account {ACCOUNT_NUMBER}")
    composer.until_underlined(ACCOUNT_NUMBER)
    field, words = composer.box, composer.browser.highlight_box(ACCOUNT_NUMBER)
    assert field.left + 50 < words.left < words.left + words.width < field.left + field.width
    assert field.top + 20 < words.top < words.top + words.height < field.top + field.height


def test_an_insertion_before_the_words_moves_the_line(composer: Composer) -> None:
    composer.browser.type(f"pay to {ACCOUNT_NUMBER}")
    composer.until_underlined(ACCOUNT_NUMBER)
    composer.browser.press("Home")
    composer.browser.type("Please 🙏 ")
    until(lambda: composer.text == f"Please 🙏 pay to {ACCOUNT_NUMBER}")
    composer.until_underlined(ACCOUNT_NUMBER)


def test_a_change_within_the_words_takes_the_line_away(composer: Composer) -> None:
    composer.browser.type(f"pay to {ACCOUNT_NUMBER}")
    composer.until_underlined(ACCOUNT_NUMBER)
    for _ in range(6):
        composer.browser.press("Backspace")
    composer.until_underlined()


def test_undo_brings_the_line_back(composer: Composer) -> None:
    composer.browser.type(f"pay to {ACCOUNT_NUMBER}")
    composer.until_underlined(ACCOUNT_NUMBER)
    composer.browser.press("Control+a")
    composer.browser.press("Delete")
    composer.until_underlined()
    assert composer.text == ""
    composer.browser.undo()
    composer.until_underlined(ACCOUNT_NUMBER)


def test_other_words_are_left_alone(composer: Composer) -> None:
    composer.browser.type(f"Fresh bread from seven in the morning. {ACCOUNT_NUMBER}")
    composer.until_underlined(ACCOUNT_NUMBER)


def test_nothing_is_put_into_the_editor(composer: Composer) -> None:
    selector = json.dumps(composer.place.selector)
    composer.browser.type("pay to ")
    markup = composer.browser.js(f"document.querySelector({selector}).outerHTML.replace('pay to ', '')")
    composer.browser.type(ACCOUNT_NUMBER)
    composer.until_underlined(ACCOUNT_NUMBER)
    with_words = composer.browser.js(f"document.querySelector({selector}).outerHTML")
    assert with_words.replace(f"pay to {ACCOUNT_NUMBER}", "") == markup


def test_the_page_cannot_wipe_the_lines_out(composer: Composer) -> None:
    composer.browser.type(f"pay to {ACCOUNT_NUMBER}")
    composer.until_underlined(ACCOUNT_NUMBER)
    composer.browser.js("(CSS.highlights.clear(), true)")
    composer.browser.type(" soon")
    composer.until_underlined(ACCOUNT_NUMBER)
