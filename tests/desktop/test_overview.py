"""What the owner sees at a glance."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prudence.history.connections import connected
from prudence.history.warnings import record_warning
from prudence.records import Records
from prudence.settings.store import doubt, load_settings
from prudence_desktop.application import Application
from prudence_desktop.clock import now
from prudence_desktop.pages.overview import BrowserRow, OverviewPage
from prudence_desktop.widgets.text import Text
from tests.desktop.conftest import StartApplication
from tests.desktop.sample_records import DAY


def overview(application: Application) -> OverviewPage:
    page = application.window.pages["overview"]
    assert isinstance(page, OverviewPage)
    QApplication.processEvents()  # new widgets are shown and laid out
    return page


def rows(page: OverviewPage) -> list[list[str]]:
    return [
        [text.text() for text in row.findChildren(Text)] for row in page.findChildren(BrowserRow) if not row.isHidden()
    ]


def manifest(home: Path) -> Path:
    return home / ".config/chromium/NativeMessagingHosts/org.prudence.host.json"


def test_says_what_to_do_where_there_is_no_browser(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    page = overview(application)
    qtbot.waitUntil(page.no_browser.isVisible)
    assert page.quiet_week.isVisible()
    (tmp_path / ".config" / "chromium").mkdir(parents=True)
    page.look_button.click()
    qtbot.waitUntil(lambda: [name for name, _ in rows(page)] == ["Chromium"])
    assert not page.no_browser.isVisible()


def test_browsers_found_are_told_about_the_host_at_the_start(
    elsewhere: Records, tmp_path: Path, start: StartApplication, qtbot: QtBot
) -> None:
    (tmp_path / ".config" / "chromium").mkdir(parents=True)
    (tmp_path / ".mozilla").mkdir()
    page = overview(start())
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    assert {words for _, words in rows(page)} == {
        "Ready. Add the Prudence extension there, or restart the browser if it has it."
    }
    assert json.loads(manifest(tmp_path).read_text())["name"] == "org.prudence.host"
    assert (tmp_path / ".mozilla/native-messaging-hosts/org.prudence.host.json").is_file()
    connected(elsewhere, "chromium", os.getpid(), now())
    qtbot.waitUntil(lambda: dict(rows(page)).get("Chromium") == "Connected now")
    assert not page.look_button.isVisible()


def test_browser_that_cannot_be_told_keeps_no_other_from_it(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    page = overview(application)
    (tmp_path / ".mozilla").mkdir()
    folder = manifest(tmp_path).parent
    folder.parent.mkdir(parents=True)
    folder.touch()  # no folder can be made here
    page.look_button.click()
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    states = dict(rows(page))
    assert states["Chromium"] == f"Does not know Prudence, which may not write into {folder}."
    assert states["Firefox"].startswith("Ready. ")
    folder.unlink()
    page.look_button.click()
    qtbot.waitUntil(lambda: dict(rows(page)).get("Chromium", "").startswith("Ready. "))


@pytest.mark.usefixtures("filled")
def test_browsers_connected_and_seen(start: StartApplication, qtbot: QtBot) -> None:
    page = overview(start())
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    names = dict(rows(page))
    assert names["Firefox"] == "Connected now"
    assert names["Chromium"].startswith("Last seen yesterday at ")
    assert not page.no_browser.isVisible()


def test_killed_host_is_not_connected(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    # The largest process number of Linux is 2 to the 22nd.
    connected(elsewhere, "firefox", 2**22 + 1, now())
    page = overview(start())
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert rows(page)[0][1].startswith("Last seen today at ")


@pytest.mark.usefixtures("filled")
def test_warnings_of_the_week_by_subject(start: StartApplication) -> None:
    page = overview(start())
    assert page.total.text() == "11"
    assert page.total_words.text() == "warnings while you wrote"
    # The same numbers for those who cannot see the bars.
    assert "Secret" in page.chart.accessibleDescription() or "secret" in page.chart.accessibleDescription()
    assert page.chart.accessibleDescription().count(": ") == 8


def test_older_warnings_do_not_count(elsewhere: Records, start: StartApplication) -> None:
    for number, days in enumerate((1, 8)):
        record_warning(
            elsewhere,
            composer=str(number),
            identity=str(number),
            category="begging",
            rule="begging",
            level="hint",
            excerpt="like us",
            network="x",
            account_handle=None,
            account_kind="public",
            seen_at=now() - days * DAY,
        )
    page = overview(start())
    assert (page.total.text(), page.total_words.text()) == ("1", "warning while you wrote")


def test_follows_what_a_host_writes(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = overview(start())
    qtbot.waitUntil(page.no_browser.isVisible)
    connected(elsewhere, "chromium", 1, now())
    qtbot.waitUntil(lambda: not page.no_browser.isVisible())


def test_the_reader_is_turned_off_and_on(application: Application, elsewhere: Records) -> None:
    page = overview(application)
    assert page.reads.isChecked()
    page.reads.click()
    assert load_settings(elsewhere).reader is False
    page.reads.click()
    assert load_settings(elsewhere).reader is True


def test_what_was_called_no_problem_can_be_forgotten(
    application: Application, elsewhere: Records, qtbot: QtBot
) -> None:
    page = overview(application)
    assert not page.forget_button.isVisible()
    for _ in range(2):
        doubt(elsewhere, "health", "public")
    qtbot.waitUntil(page.forget_button.isVisible)
    assert page.doubts_words.text().startswith("You have called 2 remarks no problem")
    page.forget_button.click()
    assert load_settings(elsewhere).doubts == ()
    assert not page.forget_button.isVisible()
