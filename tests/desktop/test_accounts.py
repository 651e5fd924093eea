"""The owner says which accounts are public and which personal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prudence.records import Records
from prudence.settings.accounts import find_account, meet_account
from prudence_desktop.application import Application
from prudence_desktop.clock import now
from prudence_desktop.pages.accounts import AccountsPage
from tests.desktop.conftest import StartApplication


def accounts(application: Application) -> AccountsPage:
    application.window.show_page("accounts")
    page = application.window.pages["accounts"]
    assert isinstance(page, AccountsPage)
    QApplication.processEvents()  # new widgets are shown and laid out
    return page


def test_empty_page_says_when_accounts_appear(application: Application) -> None:
    assert accounts(application).no_account.isVisible()


@pytest.mark.usefixtures("filled")
def test_unknown_account_comes_first_and_asks(start: StartApplication) -> None:
    application = start()
    page = accounts(application)
    first, *others = page.cards.values()
    assert first.name.text() == "Les bouquets de Claire"
    assert first.question.isVisible()
    assert not any(button.isChecked() for button in first.kinds.values())
    assert not any(card.question.isVisible() for card in others)
    assert application.window.sidebar.page_buttons["accounts"].text() == "Accounts (1)"


def test_answer_is_kept_and_can_be_changed(filled: Records, start: StartApplication, qtbot: QtBot) -> None:
    application = start()
    page = accounts(application)
    card = page.cards["pinterest", "lemairefleurs"]
    card.kinds["public"].click()
    kept = find_account(filled, "pinterest", "lemairefleurs")
    assert kept is not None and kept.kind == "public"
    assert not card.question.isVisible()
    assert application.window.sidebar.page_buttons["accounts"].text() == "Accounts"
    card.kinds["public"].setFocus()
    qtbot.keyClick(card.kinds["public"], Qt.Key.Key_Right)
    changed = find_account(filled, "pinterest", "lemairefleurs")
    assert changed is not None and changed.kind == "personal"


@pytest.mark.usefixtures("filled")
def test_decided_account_stays_under_the_pointer(start: StartApplication) -> None:
    page = accounts(start())
    before = list(page.cards)
    page.cards["pinterest", "lemairefleurs"].kinds["personal"].click()
    assert list(page.cards) == before


def test_account_met_meanwhile_appears_without_taking_the_focus(
    filled: Records, start: StartApplication, qtbot: QtBot
) -> None:
    page = accounts(start())
    button = page.cards["x", "@lemairefleurs"].kinds["public"]
    button.setFocus()
    meet_account(filled, "facebook", "new", "A <b>new</b> page", now())
    qtbot.waitUntil(lambda: ("facebook", "new") in page.cards)
    assert page.cards["x", "@lemairefleurs"].kinds["public"].hasFocus()
    assert page.cards["facebook", "new"].name.text() == "A <b>new</b> page"
    assert page.cards["facebook", "new"].name.textFormat() == Qt.TextFormat.PlainText
