"""The page that tells at a glance whether the browsers are guarded and what the week was like."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prudence.browsers.registration import connect_found
from prudence.history.connections import BrowserSeen, list_browsers
from prudence.history.warnings import DAY, count_warnings
from prudence.records_errors import from_os_error
from prudence_desktop.appearance import spacing
from prudence_desktop.clock import now
from prudence_desktop.pages.page import Page
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.widgets.announcement import announce
from prudence_desktop.widgets.bar_chart import BarChart
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.empty_state import EmptyState
from prudence_desktop.widgets.picture import Picture
from prudence_desktop.widgets.text import Card, Text, empty_layout
from prudence_desktop.wording import browser_name, category_title, moment

LOOK_AGAIN_MILLISECONDS = 5_000
"""A browser that was killed writes nothing into the records: its process must be looked for."""


class OverviewPage(Page):
    def __init__(self, records: RecordsConnection) -> None:
        super().__init__(records)
        self._shown_browsers: list[BrowserSeen] | None = None
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MILLISECONDS)
        self._look_again.timeout.connect(self.refresh)

        self.browsers_heading = Text("heading")
        self.no_browser = EmptyState("browser")
        self.connect_button = Button(self._connect_browsers, "primary")
        self._connected: list[str] | None = None
        self.no_browser.column.addSpacing(spacing(0.5))
        self.no_browser.column.addWidget(self.connect_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(spacing(1))
        browsers = Card()
        browsers.column.addWidget(self.browsers_heading)
        browsers.column.addLayout(self._rows)
        browsers.column.addWidget(self.no_browser)

        self.week_heading = Text("heading")
        self.total = Text("figure", wraps=False)
        self.total_words = Text("muted")
        self.chart = BarChart()
        self.quiet_week = EmptyState("quiet")
        self._figures = QWidget()
        total = QHBoxLayout()
        total.setSpacing(spacing(1.2))
        total.addWidget(self.total)
        total.addWidget(self.total_words, 1)
        figures = QVBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(spacing(1))
        figures.addLayout(total)
        figures.addWidget(self.chart)
        week = Card()
        week.column.addWidget(self.week_heading)
        week.column.addWidget(self._figures)
        week.column.addWidget(self.quiet_week)

        self.body.addWidget(browsers)
        self.body.addWidget(week)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Overview"))
        self.introduction.setText(
            self.tr("Prudence reads along while you write, here on your computer, and tells you before you publish.")
        )
        self.browsers_heading.setText(self.tr("Your browsers"))
        self.connect_button.setText(self.tr("Connect my browsers"))
        self._show_next_step()
        self.week_heading.setText(self.tr("Warnings of the last 7 days"))
        self.quiet_week.say(
            self.tr("Nothing to report"), self.tr("Not a single warning this week. Silence is good news.")
        )
        self.chart.setAccessibleName(self.tr("Warnings of the last 7 days, by subject"))
        self._shown_browsers = None

    def refresh(self) -> None:
        self._show_browsers(self.records.read(list_browsers) or [])
        self._show_week(self.records.read(lambda records: count_warnings(records, now() - 7 * DAY)) or {})

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._look_again.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        super().hideEvent(event)
        self._look_again.stop()

    def _show_browsers(self, browsers: list[BrowserSeen]) -> None:
        if browsers == self._shown_browsers:
            return
        self._shown_browsers = browsers
        empty_layout(self._rows)
        for browser in browsers:
            self._rows.addWidget(BrowserRow(browser))
        self.no_browser.setVisible(not browsers)

    def _connect_browsers(self) -> None:
        try:
            self._connected = [registration.row.name for registration in connect_found()]
        except OSError as error:
            self.records.failed.emit(from_os_error(error))
            return
        self._show_next_step()
        announce(self, self.next_step())

    def next_step(self) -> str:
        """What the owner does to see a browser here."""
        if self._connected is None:
            return self.tr(
                "Introduce Prudence to your browsers, then add its extension: they appear here by themselves."
            )
        if not self._connected:
            return self.tr("No browser was found on this computer. Start one, then try again.")
        return self.tr(
            "Done for {0}. Now add the Prudence extension there, or restart the browser if it has it already."
        ).format(", ".join(self._connected))

    def _show_next_step(self) -> None:
        self.no_browser.say(self.tr("No browser is connected yet"), self.next_step())

    def _show_week(self, counts: dict[str, int]) -> None:
        total = sum(counts.values())
        self.total.setText(str(total))
        self.total_words.setText(self.tr("warning(s) while you wrote", "", total))
        self.chart.show_bars([(category_title(category), number) for category, number in counts.items()])
        self._figures.setVisible(total > 0)
        self.quiet_week.setVisible(total == 0)


class BrowserRow(QWidget):
    """One browser: connected now, or when it was last seen."""

    def __init__(self, browser: BrowserSeen) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing(1))
        name = Text("strong")
        name.setText(browser_name(browser.browser))
        state = Text("muted")
        if browser.connected:
            state.setText(self.tr("Connected now"))
            row.addWidget(Picture("connected", "good"))
        else:
            state.setText(self.tr("Last seen {0}").format(moment(browser.last_seen)))
            row.addWidget(Picture("away", "muted"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(state)
        row.addLayout(words, 1)
