"""What became of each warning is in the records, without the words that must not stay."""

import pytest

from prudence.history.warnings import Outcome, RecordedWarning, list_warnings
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.composers import FACEBOOK_POST, X_POST, Composer, flagged, underlined

NUMBER = "FR76 3000 6000 0112 3456 7890 189"
COMPOSERS = pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST], ids=["facebook", "x"])


def history(browser: Browser) -> list[RecordedWarning]:
    """Newest first."""
    with browser.opened_records() as records:
        return list_warnings(records)


def until_recorded(browser: Browser, known: list[RecordedWarning], outcome: Outcome) -> RecordedWarning:
    """The one warning that is new since `known`, once it has this outcome."""
    before = {warning.id for warning in known}

    def became() -> list[RecordedWarning]:
        new = [warning for warning in history(browser) if warning.id not in before]
        assert len(new) < 2, "one finding, two warnings"
        return [warning for warning in new if warning.outcome == outcome]

    return until(became, f"not recorded as {outcome}")[0]


@COMPOSERS
def test_published_anyway(browser: Browser, composer: Composer) -> None:
    known = history(browser)
    flagged(browser, composer, f"Pay to {NUMBER}", NUMBER)
    browser.click(composer.publish)
    warning = until_recorded(browser, known, "published")
    assert warning.category == "money"
    assert warning.excerpt.startswith("•")
    assert (warning.network, warning.account_handle) in {("facebook", "marie.durand"), ("x", "atelier_durand")}


@COMPOSERS
def test_fixed(browser: Browser, composer: Composer) -> None:
    known = history(browser)
    flagged(browser, composer, f"Pay to {NUMBER}", NUMBER)
    until_recorded(browser, known, "open")
    browser.press("Control+a")
    browser.type("Fresh bread")
    until(lambda: underlined(browser) == [])
    until_recorded(browser, known, "fixed")


@COMPOSERS
def test_given_up(browser: Browser, composer: Composer) -> None:
    known = history(browser)
    flagged(browser, composer, f"Pay to {NUMBER}", NUMBER)
    until_recorded(browser, known, "open")
    browser.go("about:blank")
    until_recorded(browser, known, "given_up")
