"""What the owner sees at a glance."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prudence.history.connections import connected
from prudence.history.warnings import record_warning
from prudence.records import Records
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


def test_says_what_to_do_where_there_is_no_browser(application: Application) -> None:
    page = overview(application)
    assert page.no_browser.isVisible()
    assert page.quiet_week.isVisible()
    assert page.connect_button.text() == "Connect my browsers"


def test_button_introduces_prudence_to_the_browsers_found(application: Application, tmp_path: Path) -> None:
    page = overview(application)
    page.connect_button.click()
    assert "No browser was found" in page.next_step()
    (tmp_path / ".config" / "chromium").mkdir(parents=True)
    page.connect_button.click()
    assert "Done for Chromium" in page.next_step()
    assert (tmp_path / ".config/chromium/NativeMessagingHosts/org.prudence.host.json").is_file()


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
    assert page.no_browser.isVisible()
    connected(elsewhere, "chromium", 1, now())
    qtbot.waitUntil(lambda: not page.no_browser.isVisible())
