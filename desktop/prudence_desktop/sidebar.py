"""The way between the pages, whether checking is on, and the language."""

from typing import get_args

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from prudence.protocol import Page
from prudence.settings.accounts import list_accounts
from prudence.settings.store import load_settings
from prudence_desktop.appearance import spacing
from prudence_desktop.pauses import Pauses
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.symbols import mark
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.picture import Picture
from prudence_desktop.widgets.text import Text
from prudence_desktop.wording import clock_time, network_name

PAGES: tuple[Page, ...] = get_args(Page)


class Sidebar(QFrame):
    page_chosen = Signal(str)
    language_chosen = Signal(str)
    """auto, en or fr."""
    storage_questioned = Signal()
    """The owner wants to choose again where the records are kept."""

    def __init__(self, records: RecordsConnection, pauses: Pauses) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._records = records
        self._pauses = pauses

        brand = Text("heading", wraps=False)
        brand.setText("Prudence")
        brand_row = QHBoxLayout()
        brand_row.setSpacing(spacing(1))
        brand_row.addWidget(Picture(mark(), lines=2))
        brand_row.addWidget(brand, 1)

        self.page_buttons: dict[Page, Button] = {page: Button(None, "navigation", page) for page in PAGES}
        self._group = QButtonGroup(self)
        navigation = QVBoxLayout()
        navigation.setSpacing(spacing(0.3))
        for number, (page, button) in enumerate(self.page_buttons.items(), 1):
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, page=page: self.page_chosen.emit(page))
            self._group.addButton(button)
            navigation.addWidget(button)
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, button.click)

        self.storage_words = Text("muted")
        self.storage_button = Button(self.storage_questioned.emit, "quiet")
        self._storage = QWidget()
        storage = QVBoxLayout(self._storage)
        storage.setContentsMargins(0, 0, 0, 0)
        storage.setSpacing(0)
        storage.addWidget(self.storage_words)
        storage.addWidget(self.storage_button)

        self._state_picture = Picture("connected", "good")
        self.state_words = Text("plain")
        self.pause_button = Button(self._pause_or_resume, "plain", "pause")
        state_row = QHBoxLayout()
        state_row.setSpacing(spacing(0.8))
        state_row.addWidget(self._state_picture)
        state_row.addWidget(self.state_words, 1)

        self.language_label = Text("muted", wraps=False)
        self.languages = QComboBox()
        for setting in ("auto", "en", "fr"):
            self.languages.addItem("", setting)
        self.languages.activated.connect(lambda: self.language_chosen.emit(self.languages.currentData()))
        self.language_label.setBuddy(self.languages)

        self.setMinimumWidth(spacing(26))
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing(1.6), spacing(2.2), spacing(1.6), spacing(1.8))
        column.setSpacing(spacing(1))
        column.addLayout(brand_row)
        column.addSpacing(spacing(1.2))
        column.addLayout(navigation)
        column.addStretch(1)
        column.addWidget(self._storage)
        column.addLayout(state_row)
        column.addWidget(self.pause_button)
        column.addSpacing(spacing(0.8))
        column.addWidget(self.language_label)
        column.addWidget(self.languages)

        records.changed.connect(self.refresh)
        records.state_changed.connect(self.refresh)
        pauses.changed.connect(self.refresh)
        self.refresh()

    def show_page(self, page: Page) -> None:
        button = self.page_buttons[page]
        button.setChecked(True)
        if any(other.hasFocus() for other in self.page_buttons.values()):
            button.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def refresh(self) -> None:
        self._show_names()
        self._show_state()
        self.storage_words.setText(self.tr("Nothing is kept after a restart."))
        self.storage_button.setText(self.tr("Choose again"))
        self._storage.setVisible(self._records.state == "temporary")
        self.language_label.setText(self.tr("Language"))
        self.languages.setAccessibleName(self.tr("Language"))
        names = (self.tr("Same as the system"), "English", "Français")
        for row, name in enumerate(names):
            self.languages.setItemText(row, name)
        if self._records.usable:
            setting = self._records.read(lambda records: load_settings(records).language) or "auto"
            self.languages.setCurrentIndex(self.languages.findData(setting))

    def _show_names(self) -> None:
        undecided = self._records.read(lambda records: sum(account.kind is None for account in list_accounts(records)))
        accounts = self.tr("Accounts")
        names: dict[Page, str] = {
            "overview": self.tr("Overview"),
            "accounts": f"{accounts} ({undecided})" if undecided else accounts,
            "projects": self.tr("Secret projects"),
            "history": self.tr("History"),
        }
        for page, button in self.page_buttons.items():
            button.setText(names[page])
        self.page_buttons["accounts"].setAccessibleDescription(
            self.tr("%n account(s) to decide about", "", undecided) if undecided else ""
        )

    def _show_state(self) -> None:
        pauses = self._pauses
        paused = bool(pauses.in_force)
        if pauses.everywhere_until is not None:
            words = self.tr("Paused until {0}").format(clock_time(pauses.everywhere_until))
        elif paused:
            networks = ", ".join(network_name(pause.network) for pause in pauses.in_force if pause.network is not None)
            until = clock_time(max(pause.until for pause in pauses.in_force))
            words = self.tr("Paused on {0} until {1}").format(networks, until)
        elif self._records.usable:
            words = self.tr("Reading along")
        else:
            words = self.tr("General rules only")
        self.state_words.setText(words)
        if paused or not self._records.usable:
            self._state_picture.show_symbol("away", "warn")
        else:
            self._state_picture.show_symbol("connected", "good")
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause for an hour"))
        self.pause_button.show_picture("resume" if paused else "pause")
        self.pause_button.setEnabled(self._records.usable)

    def _pause_or_resume(self) -> None:
        if self._pauses.in_force:
            self._pauses.resume()
        else:
            self._pauses.pause_for_an_hour()
