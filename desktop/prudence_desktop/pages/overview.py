"""The page that tells at a glance whether the browsers are guarded and what the week was like."""

from msgspec import Struct
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from prudence.browsers.registration import Registration
from prudence.browsers.table import BROWSERS
from prudence.history.connections import list_browsers
from prudence.history.warnings import DAY, count_warnings
from prudence.settings.model import OwnerSettings
from prudence.settings.store import forget_doubts, load_settings, save_setting
from prudence_desktop.appearance import spacing
from prudence_desktop.browser_registration import BrowserRegistration
from prudence_desktop.clock import now
from prudence_desktop.pages.page import Page
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.symbols import Tint
from prudence_desktop.widgets.bar_chart import BarChart
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.empty_state import EmptyState
from prudence_desktop.widgets.picture import Picture
from prudence_desktop.widgets.text import Card, Text, empty_layout
from prudence_desktop.wording import browser_name, category_title, moment

LOOK_AGAIN_MILLISECONDS = 5_000
"""A browser that was killed writes nothing into the records: its process must be looked for."""


class OverviewPage(Page):
    def __init__(self, records: RecordsConnection, registration: BrowserRegistration) -> None:
        super().__init__(records)
        self._registration = registration
        self._shown: tuple[bool, list[BrowserState]] | None = None
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MILLISECONDS)
        self._look_again.timeout.connect(self.refresh)

        self.browsers_heading = Text("heading")
        self.no_browser = EmptyState("browser")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(spacing(1))
        self.look_button = Button(registration.register, "plain", "search")
        heading = QHBoxLayout()
        heading.addWidget(self.browsers_heading, 1)
        heading.addWidget(self.look_button)
        browsers = Card()
        browsers.column.addLayout(heading)
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

        self.reading_heading = Text("heading")
        self.reads = QCheckBox()
        self.reads.clicked.connect(self._choose_reading)
        self.reads_words = Text("muted")
        self.doubts_words = Text("muted")
        self.forget_button = Button(self._forget_doubts, "plain", "undo")
        forget = QHBoxLayout()
        forget.addWidget(self.doubts_words, 1)
        forget.addWidget(self.forget_button)
        self._doubts = QWidget()
        self._doubts.setLayout(forget)
        forget.setContentsMargins(0, 0, 0, 0)
        reading = Card()
        for widget in (self.reading_heading, self.reads, self.reads_words, self._doubts):
            reading.column.addWidget(widget)

        self.body.addWidget(browsers)
        self.body.addWidget(week)
        self.body.addWidget(reading)
        self.body.addStretch(1)
        registration.changed.connect(self._show_browsers)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Overview"))
        self.introduction.setText(
            self.tr("Prudence reads along while you write, here on your computer, and tells you before you publish.")
        )
        self.browsers_heading.setText(self.tr("Your browsers"))
        self.no_browser.say(
            self.tr("No browser found"),
            self.tr("Prudence works in {0}. Open one of them once, then look again.").format(
                QLocale().createSeparatedList([row.name for row in BROWSERS])
            ),
        )
        self.look_button.setText(self.tr("Look again"))
        self.look_button.setAccessibleDescription(self.tr("Looks for browsers on this computer"))
        self.week_heading.setText(self.tr("Warnings of the last 7 days"))
        self.quiet_week.say(
            self.tr("Nothing to report"), self.tr("Not a single warning this week. Silence is good news.")
        )
        self.reading_heading.setText(self.tr("How Prudence reads"))
        self.reads.setText(self.tr("Understand whole sentences"))
        self.reads_words.setText(
            self.tr(
                "A small language model judges the meaning, on this computer like all the rest. Without it Prudence "
                "reads lightly, by rules alone."
            )
        )
        self.forget_button.setText(self.tr("Forget"))
        self.forget_button.setAccessibleDescription(self.tr("Forgets what you called no problem"))
        self.chart.setAccessibleName(self.tr("Warnings of the last 7 days, by subject"))

    def refresh(self) -> None:
        self._show_browsers()
        self._show_reading()
        self._show_week(self.records.read(lambda records: count_warnings(records, now() - 7 * DAY)) or {})

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._look_again.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        super().hideEvent(event)
        self._look_again.stop()

    def _show_browsers(self) -> None:
        looked = self._registration.found is not None
        browsers = self._browsers()
        if (looked, browsers) == self._shown:
            return
        self._shown = looked, browsers
        empty_layout(self._rows)
        for browser in browsers:
            self._rows.addWidget(BrowserRow(browser))
        self.no_browser.setVisible(looked and not browsers)
        self.look_button.setVisible(looked and not any(browser.tint == "good" for browser in browsers))

    def _browsers(self) -> list["BrowserState"]:
        """Those that were seen at work, then those that are only there."""
        found = {registration.row.browser: registration for registration in self._registration.found or ()}
        states = []
        for seen in self.records.read(list_browsers) or []:
            registration = found.pop(seen.browser, None)
            name = browser_name(seen.browser)
            if seen.connected:
                states.append(BrowserState(name, self.tr("Connected now"), "connected", "good"))
            elif registration is not None and registration.problem is not None:
                states.append(self._unreachable(registration))
            else:
                words = self.tr("Last seen {0}").format(moment(seen.last_seen))
                states.append(BrowserState(name, words, "away", "muted"))
        for registration in found.values():
            if registration.problem is not None:
                states.append(self._unreachable(registration))
            else:
                words = self.tr("Ready. Add the Prudence extension there, or restart the browser if it has it.")
                states.append(BrowserState(registration.row.name, words, "away", "muted"))
        return states

    def _unreachable(self, registration: Registration) -> "BrowserState":
        if registration.problem in ("program_missing", "program_not_executable"):
            words = self.tr("Cannot start the program that checks: please install Prudence again.")
        else:
            words = self.tr("Does not know Prudence, which may not write into {0}.").format(registration.path.parent)
        return BrowserState(registration.row.name, words, "warn", "warn")

    def _show_reading(self) -> None:
        settings = self.records.read(load_settings) or OwnerSettings()
        verdicts = sum(doubt.verdicts for doubt in settings.doubts)
        self.reads.setChecked(settings.reader)
        self.reads.setEnabled(self.records.usable)
        self.doubts_words.setText(
            self.tr("You have called %n remark(s) no problem: the like is pointed out less readily.", "", verdicts)
        )
        self._doubts.setVisible(verdicts > 0)

    def _choose_reading(self, wanted: bool) -> None:
        self.records.write(lambda records: save_setting(records, "reader", wanted))

    def _forget_doubts(self) -> None:
        self.records.write(forget_doubts)

    def _show_week(self, counts: dict[str, int]) -> None:
        total = sum(counts.values())
        self.total.setText(str(total))
        self.total_words.setText(self.tr("warning(s) while you wrote", "", total))
        self.chart.show_bars([(category_title(category), number) for category, number in counts.items()])
        self._figures.setVisible(total > 0)
        self.quiet_week.setVisible(total == 0)


class BrowserState(Struct, frozen=True):
    name: str
    words: str
    picture: str
    tint: Tint


class BrowserRow(QWidget):
    def __init__(self, browser: BrowserState) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing(1))
        name = Text("strong")
        name.setText(browser.name)
        state = Text("muted")
        state.setText(browser.words)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(state)
        row.addWidget(Picture(browser.picture, browser.tint), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
