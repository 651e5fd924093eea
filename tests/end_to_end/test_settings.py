"""What the owner changes in the records, as the tray app does, reaches an open composer without a reload."""

import time

import pytest

from prudence.settings.accounts import list_accounts
from prudence.settings.model import SecretProject
from prudence.settings.store import remove_project, save_project, set_pause
from tests.end_to_end.browser import Browser, Highlight, until
from tests.end_to_end.composers import FACEBOOK_POST, X_POST, Composer, flagged, underlined, write

NUMBER = "FR76 3000 6000 0112 3456 7890 189"
PROJECT = SecretProject("lagune", "Atelier Lagune", aliases=("lagune",))
COMPOSERS = pytest.mark.parametrize("composer", [FACEBOOK_POST, X_POST], ids=["facebook", "x"])


@COMPOSERS
def test_a_new_project_is_found_in_what_is_written_and_forgotten_once_removed(
    browser: Browser, composer: Composer
) -> None:
    flagged(browser, composer, f"Bientôt l’atelier Lagune 🎉 à Nantes, {NUMBER}", NUMBER)
    with browser.opened_records() as records:
        save_project(records, PROJECT)
        try:
            until(lambda: Highlight("hold", "atelier Lagune") in browser.highlights(), "not found")
        finally:
            remove_project(records, PROJECT.id)
    until(lambda: underlined(browser) == [NUMBER], "not forgotten")


@COMPOSERS
def test_a_pause_is_obeyed_and_ends(browser: Browser, composer: Composer) -> None:
    flagged(browser, composer, NUMBER, NUMBER)
    with browser.opened_records() as records:
        set_pause(records, None, int(time.time() * 1000) + 3_600_000)
        try:
            until(lambda: underlined(browser) == [], "not paused")
        finally:
            set_pause(records, None, 0)
    until(lambda: underlined(browser) == [NUMBER], "the pause does not end")


@pytest.mark.parametrize(
    ("composer", "account"),
    [(FACEBOOK_POST, ("facebook", "marie.durand")), (X_POST, ("x", "atelier_durand"))],
    ids=["facebook", "x"],
)
def test_the_account_is_met(browser: Browser, composer: Composer, account: tuple[str, str]) -> None:
    write(browser, composer, "Fresh bread")
    with browser.opened_records() as records:
        until(lambda: account in [(one.network, one.handle) for one in list_accounts(records)], "not met")
