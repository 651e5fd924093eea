"""The window: pages beside their list, and above them what the owner must know or answer."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from prudence.protocol import Page as PageName
from prudence.records_errors import RecordsError
from prudence.settings.store import unreadable_settings
from prudence_desktop.appearance import spacing
from prudence_desktop.browser_registration import BrowserRegistration
from prudence_desktop.language import current_language
from prudence_desktop.pages.accounts import AccountsPage
from prudence_desktop.pages.closed_records import ClosedRecordsPage
from prudence_desktop.pages.history import HistoryPage
from prudence_desktop.pages.overview import OverviewPage
from prudence_desktop.pages.page import Page
from prudence_desktop.pages.projects import ProjectsPage
from prudence_desktop.pauses import Pauses
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.sidebar import Sidebar
from prudence_desktop.symbols import mark
from prudence_desktop.widgets.notice import Answer, Notice, Notices


class Window(QWidget):
    def __init__(self, records: RecordsConnection, pauses: Pauses, registration: BrowserRegistration) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Prudence")
        self.setWindowIcon(mark())
        self._records = records
        self._problem: RecordsError | None = None
        self._choosing_again = False
        self._page: PageName = "overview"

        self.sidebar = Sidebar(records, pauses)
        self.notices = Notices()
        self.pages: dict[PageName, Page] = {
            "overview": OverviewPage(records, registration),
            "accounts": AccountsPage(records),
            "projects": ProjectsPage(records),
            "history": HistoryPage(records),
        }
        self.closed = ClosedRecordsPage(records)
        self._stack = QStackedWidget()
        for page in (*self.pages.values(), self.closed):
            self._stack.addWidget(page)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.notices)
        main.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(main, 1)

        self.sidebar.page_chosen.connect(self.show_page)
        self.sidebar.storage_questioned.connect(self._choose_again)
        records.state_changed.connect(self._follow_state)
        records.changed.connect(self._show_notices)
        records.failed.connect(self._show_problem)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self.show_page("overview")
        self._follow_state()
        self.resize(self._comfortable_size())

    def show_page(self, page: str) -> None:
        """One of the four, or, while the records cannot be used, why not."""
        name: PageName = next((name for name in self.pages if name == page), "overview")
        self._page = name
        self.sidebar.show_page(name)
        self._stack.setCurrentWidget(self.pages[name] if self._records.usable else self.closed)

    def bring_forward(self, page: str) -> None:
        self.show_page(page)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._records.set_watched(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        super().hideEvent(event)
        self._records.set_watched(False)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        for page in self.pages.values():
            page.undo_bar.dismiss()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_notices()

    def _comfortable_size(self) -> QSize:
        """Grows with the letters, stays within the screen."""
        room = self.screen().availableSize()
        wanted = QSize(spacing(126), spacing(88))
        return wanted.boundedTo(QSize(room.width() * 95 // 100, room.height() * 92 // 100))

    def _follow_state(self) -> None:
        self.show_page(self._page)
        self._choosing_again = False
        self._show_notices()

    def _choose_again(self) -> None:
        self._choosing_again = True
        self._show_notices()

    def _show_problem(self, problem: RecordsError) -> None:
        self._problem = problem
        self._show_notices()

    def _show_notices(self) -> None:
        notices = []
        if self._records.must_choose or self._choosing_again:
            notices.append(self._storage_question())
        damaged = self._records.read(lambda records: records.set_aside)
        if damaged is not None:
            text = self.tr(
                "Your records were damaged. Nothing was deleted: the damaged file now lies at {0}. Prudence has begun "
                "a new one; please look through your accounts and secret projects."
            ).format(damaged)
            notices.append(
                Notice(
                    self.tr("New records were begun"),
                    text,
                    [Answer(self.tr("Understood"), self._acknowledge)],
                    "warn",
                    "warn",
                )
            )
        if self._records.read(unreadable_settings):
            text = self.tr(
                "Some of your settings or secret projects cannot be read by this version. They stay where they are, "
                "and Prudence goes on without them."
            )
            notices.append(Notice(self.tr("Some settings cannot be read"), text, [], "warn", "warn"))
        if self._problem is not None:
            notices.append(
                Notice(
                    self.tr("That did not work"),
                    self._problem.sentence(current_language()),
                    [Answer(self.tr("Close"), self._forget_problem)],
                    "warn",
                    "warn",
                )
            )
        self.notices.show_notices(notices)

    def _storage_question(self) -> Notice:
        return Notice(
            self.tr("Where may Prudence keep your records?"),
            self.tr(
                "This computer has no keyring in which the key to your records would be safe. Until you choose, "
                "nothing is kept, and your browsers know neither your accounts nor your secret projects."
            ),
            [
                Answer(self.tr("In a file that only I can read"), lambda: self._records.choose_storage("key_file")),
                Answer(self.tr("Keep nothing after a restart"), lambda: self._records.choose_storage("temporary")),
            ],
            "projects",
        )

    def _acknowledge(self) -> None:
        self._records.write(lambda records: records.acknowledge_set_aside())

    def _forget_problem(self) -> None:
        self._problem = None
        self._show_notices()
