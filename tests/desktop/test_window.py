"""The window as a whole: language, pause, states of the records, and what every widget owes to everybody."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prudence import locations
from prudence.protocol import Page
from prudence.records import Records
from prudence.settings.model import SecretProject
from prudence.settings.store import load_pauses, load_settings, save_project, set_language, set_pause
from prudence_desktop.application import Application
from prudence_desktop.clock import now
from prudence_desktop.pages.project_dialog import ProjectDialog
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.notice import NoticeCard
from tests.desktop.conftest import StartApplication
from tests.memory_keyring import MemoryKeyring

PAGES: tuple[Page, ...] = ("overview", "accounts", "projects", "history")
INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QAbstractItemView)


def notices(application: Application) -> list[str]:
    """All words of the notices that stand."""
    cards = application.window.notices.findChildren(NoticeCard)
    return ["\n".join(label.text() for label in card.findChildren(QLabel)) for card in cards if not card.isHidden()]


def answer(application: Application, label: str) -> None:
    buttons = application.window.notices.findChildren(Button)
    next(button for button in buttons if button.text() == label and not button.parentWidget().isHidden()).click()


def shown(application: Application) -> Iterator[QWidget]:
    """The window on each page with a selected warning, then the form of a project."""
    for page in PAGES:
        application.window.show_page(page)
        if page == "history":
            application.window.pages["history"].table.selectRow(0)  # type: ignore[attr-defined]
        QApplication.processEvents()
        QApplication.processEvents()
        yield application.window
    dialog = ProjectDialog(SecretProject("1", "Name"), (), lambda _project: True, application.window)
    dialog.show()
    QApplication.processEvents()
    yield dialog
    dialog.close()


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _alternatives(widget: QWidget) -> list[QWidget]:
    """Of buttons that exclude one another Qt lets Tab reach only the checked one; arrows walk to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return [widget] if group is None else list(group.buttons())


def visible(widget: QWidget, kinds: type | tuple[type, ...]) -> list[QWidget]:
    return [child for child in widget.findChildren(QWidget) if isinstance(child, kinds) and child.isVisible()]


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_interactive_widget_has_a_name_and_takes_the_focus(start: StartApplication, language: str) -> None:
    application = start()
    application.records.write(lambda records: set_language(records, language))
    for window in shown(application):
        for widget in visible(window, INTERACTIVE):
            if isinstance(widget.parentWidget(), (QComboBox, QDateEdit, QAbstractItemView, QLineEdit)):
                continue  # a part of its parent
            described = QAccessible.queryAccessibleInterface(widget)
            name = described.text(QAccessible.Text.Name)
            assert name, f"{widget} has no accessible name"
            assert any(takes_tab(one) for one in _alternatives(widget)), f"{name!r} cannot be reached by Tab"


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_round_the_whole_page(start: StartApplication, qtbot: QtBot, page: Page) -> None:
    window = start().window
    window.show_page(page)
    QApplication.processEvents()
    first = window.sidebar.page_buttons[page]
    first.setFocus()
    reached: list[QWidget] = []
    while first not in reached:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() not in reached, f"Tab is caught before {window.focusWidget()}"
        reached.append(window.focusWidget())
    for widget in visible(window, INTERACTIVE):
        if widget.isEnabled() and takes_tab(widget) and not isinstance(widget.parentWidget(), INTERACTIVE):
            assert any(one in reached for one in _alternatives(widget)), f"Tab passes over {widget}"


@pytest.mark.usefixtures("memory_keyring")
def test_arrows_walk_through_the_pages(start: StartApplication, qtbot: QtBot) -> None:
    window = start().window
    window.sidebar.page_buttons["overview"].setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.pages["accounts"].isVisible()
    assert window.sidebar.page_buttons["accounts"].hasFocus()


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("letters", [1, 2])
def test_no_text_is_clipped(qapp: QApplication, start: StartApplication, language: str, letters: int) -> None:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * letters)
    qapp.setFont(font)
    try:
        application = start()
        application.records.write(lambda records: set_language(records, language))
        application.records.write(
            lambda records: save_project(records, SecretProject("3", "A long name " * 9, ("alias",) * 20))
        )
        application.window.resize(600 * letters, 500)
        for window in shown(application):
            for widget in visible(window, (QLabel, QAbstractButton)):
                if isinstance(widget.parentWidget(), (QComboBox, QLineEdit, QAbstractItemView)):
                    continue
                needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
                hint = widget.minimumSizeHint()
                assert widget.height() >= max(needed, hint.height()), f"{_words(widget)!r} is too low"
                assert widget.width() >= hint.width(), f"{_words(widget)!r} is too narrow"
                right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
                assert right <= window.width(), f"{_words(widget)!r} leaves the window"
    finally:
        qapp.setFont(before)


def _words(widget: QWidget) -> str:
    return cast("QLabel | QAbstractButton", widget).text()


@pytest.mark.usefixtures("filled")
def test_language_changes_while_everything_stays_open(start: StartApplication) -> None:
    application = start()
    window = application.window
    window.show_page("history")
    window.pages["history"].table.selectRow(1)  # type: ignore[attr-defined]
    window.sidebar.languages.setCurrentIndex(2)
    window.sidebar.languages.activated.emit(2)
    assert application.records.read(lambda records: load_settings(records).language) == "fr"
    QApplication.processEvents()
    assert window.pages["history"].title.text() == "Historique"
    assert window.sidebar.page_buttons["projects"].text() == "Projets secrets"
    window.show_page("overview")
    assert window.pages["overview"].total_words.text() == "avertissements pendant que vous écriviez"  # type: ignore[attr-defined]
    detail = window.pages["history"].detail  # type: ignore[attr-defined]
    assert detail.why_heading.text() == "Pourquoi c’est important"
    assert application.tray.quit_action.text() == "Quitter Prudence"
    window.sidebar.languages.setCurrentIndex(1)
    window.sidebar.languages.activated.emit(1)
    QApplication.processEvents()
    assert window.pages["history"].title.text() == "History"
    assert detail.why_heading.text() == "Why it matters"


def test_language_chosen_elsewhere_is_followed(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    window = start().window
    set_language(elsewhere, "fr")
    qtbot.waitUntil(lambda: window.pages["overview"].title.text() == "Vue d’ensemble")


@pytest.mark.usefixtures("memory_keyring")
def test_system_language_is_the_first(monkeypatch: pytest.MonkeyPatch, start: StartApplication) -> None:
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    application = start()
    assert application.window.pages["overview"].title.text() == "Vue d’ensemble"
    assert application.window.sidebar.languages.currentText() == "Celle du système"


def test_pause_and_resume_reach_the_hosts(elsewhere: Records, start: StartApplication) -> None:
    application = start()
    sidebar = application.window.sidebar
    sidebar.pause_button.click()
    (pause,) = load_pauses(elsewhere, now())
    assert pause.network is None
    assert 59 * 60_000 < pause.until - now() <= 60 * 60_000
    assert sidebar.state_words.text().startswith("Paused until ")
    assert application.tray.pause_action.text() == "Resume"
    application.tray.pause_action.trigger()
    assert load_pauses(elsewhere, now()) == []
    assert sidebar.state_words.text() == "Reading along"


def test_pause_of_one_network_is_shown_and_ends(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    sidebar = start().window.sidebar
    set_pause(elsewhere, "facebook", now() + 1500)
    qtbot.waitUntil(lambda: sidebar.state_words.text().startswith("Paused on Facebook until "))
    qtbot.waitUntil(lambda: sidebar.state_words.text() == "Reading along")


def test_pages_by_keyboard(application: Application, qtbot: QtBot) -> None:
    window = application.window
    for number, page in enumerate(PAGES, 1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.pages[page].isVisible()


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_the_owner_chooses_a_key_file(start: StartApplication, qtbot: QtBot) -> None:
    application = start()
    assert application.records.state == "undecided"
    assert "no keyring" in notices(application)[0]
    assert application.tray.state_action.text() == "Prudence has a question for you"
    application.records.write(lambda records: save_project(records, SecretProject("1", "Entered before")))
    answer(application, "In a file that only I can read")
    qtbot.waitUntil(lambda: application.records.state == "ready")
    assert notices(application) == []
    assert locations.key_file_path().stat().st_mode & 0o777 == 0o600
    projects = application.records.read(lambda records: load_settings(records).secret_projects)
    assert projects == (SecretProject("1", "Entered before"),)


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_nothing_may_be_kept(start: StartApplication, qtbot: QtBot) -> None:
    application = start()
    answer(application, "Keep nothing after a restart")
    qtbot.waitUntil(lambda: application.records.state == "temporary")
    assert not locations.records_path().exists()
    assert not locations.key_file_records_path().exists()
    sidebar = application.window.sidebar
    assert sidebar.storage_words.isVisible()
    sidebar.storage_button.click()
    answer(application, "In a file that only I can read")
    qtbot.waitUntil(lambda: application.records.state == "ready")


def test_missing_key_takes_nothing_away(
    elsewhere: Records, memory_keyring: MemoryKeyring, start: StartApplication, qtbot: QtBot
) -> None:
    save_project(elsewhere, SecretProject("1", "Old secret"))
    secrets = dict(memory_keyring.secrets)
    memory_keyring.secrets.clear()
    application = start()
    closed = application.window.closed
    assert application.records.state == "key_missing"
    assert closed.isVisible()
    assert closed.title.text() == "The key to your records is missing"
    again, anew = closed.buttons
    assert again.text() == "Try again"
    anew.click()
    qtbot.waitUntil(lambda: application.records.state == "ready")
    assert application.window.pages["overview"].isVisible()
    assert list(locations.home().glob("records-set-aside-*.db"))
    assert application.records.read(lambda records: load_settings(records).secret_projects) == ()
    assert secrets != memory_keyring.secrets


def test_restored_key_opens_the_records_again(
    elsewhere: Records, memory_keyring: MemoryKeyring, start: StartApplication, qtbot: QtBot
) -> None:
    save_project(elsewhere, SecretProject("1", "Old secret"))
    secrets = dict(memory_keyring.secrets)
    memory_keyring.secrets.clear()
    application = start()
    memory_keyring.secrets.update(secrets)
    application.window.closed.buttons[0].click()
    qtbot.waitUntil(lambda: application.records.state == "ready")
    assert application.records.read(lambda records: load_settings(records).secret_projects) == (
        SecretProject("1", "Old secret"),
    )


def test_locked_keyring_is_unlocked_on_request(
    memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, start: StartApplication, qtbot: QtBot
) -> None:
    from keyring.errors import KeyringLocked

    def refuse(service: str, username: str) -> str | None:
        raise KeyringLocked(f"{service} {username}")

    with monkeypatch.context() as locked:
        locked.setattr(memory_keyring, "get_password", refuse)
        application = start()
        assert application.records.state == "locked"
        assert application.tray.state_action.text() == "Your records are locked"
        assert not application.window.sidebar.pause_button.isEnabled()
    (unlock,) = application.window.closed.buttons
    assert unlock.text() == "Unlock"
    unlock.click()
    qtbot.waitUntil(lambda: application.records.state == "ready")


def test_newer_records_are_left_untouched(elsewhere: Records, start: StartApplication) -> None:
    elsewhere.execute("PRAGMA user_version = 999")
    application = start()
    assert application.records.state == "newer"
    closed = application.window.closed
    assert closed.title.text() == "A newer Prudence is installed"
    assert [button.text() for button in closed.buttons] == ["Try again"]  # nothing that would begin anew
    assert elsewhere.execute("PRAGMA user_version") == [(999,)]


def test_damaged_records_are_told_until_the_owner_has_understood(elsewhere: Records, start: StartApplication) -> None:
    save_project(elsewhere, SecretProject("1", "Old secret"))
    elsewhere.close()
    path = locations.records_path()
    damaged = os.urandom(path.stat().st_size)
    for part in ("-wal", "-shm"):
        path.with_name(path.name + part).unlink(missing_ok=True)
    path.write_bytes(damaged)
    application = start()
    assert application.records.state == "ready"
    (aside,) = locations.home().glob("records-set-aside-*.db")
    assert aside.read_bytes() == damaged
    assert str(aside) in notices(application)[0]
    for page in PAGES:
        application.window.show_page(page)
        assert str(aside) in notices(application)[0]
    application.window.close()
    application = start()  # also after a restart
    assert str(aside) in notices(application)[0]
    answer(application, "Understood")
    assert notices(application) == []
    assert notices(start()) == []


@pytest.mark.usefixtures("memory_keyring")
def test_storage_choice_that_cannot_be_read_is_asked_again(home: Path, start: StartApplication, qtbot: QtBot) -> None:
    home.mkdir()
    (home / "storage.json").write_text("{")
    application = start()
    assert application.records.state == "failed"
    assert "storage.json" in application.window.closed.text.text()
    assert application.window.closed.buttons == []  # nothing but the question above
    answer(application, "In a file that only I can read")
    qtbot.waitUntil(lambda: application.records.state == "ready")
    assert json.loads((home / "storage.json").read_text()) == {"storage": "key_file"}


def test_what_cannot_be_kept_is_said(application: Application) -> None:
    from prudence.records_errors import DiskFullError

    def full(_records: Records) -> None:
        raise DiskFullError

    assert application.records.write(full) is None
    assert "The disk is full" in notices(application)[0]
    answer(application, "Close")
    assert notices(application) == []
