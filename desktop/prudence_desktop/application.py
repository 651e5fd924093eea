"""The tray app: records, language, window and tray icon, made once and tied together here."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from prudence.protocol import Page
from prudence.settings.store import load_settings, set_language
from prudence_desktop.appearance import Appearance
from prudence_desktop.browser_registration import BrowserRegistration
from prudence_desktop.language import Translations
from prudence_desktop.pauses import Pauses
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.single_instance import ShowRequest, SingleInstance
from prudence_desktop.symbols import mark
from prudence_desktop.tray import Tray
from prudence_desktop.window import Window


class Application(QObject):
    """Lives until the owner quits. Without a tray, closing the window quits: nobody closes to nowhere."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        self._qt = qt
        self.appearance = Appearance(qt)
        self.translations = Translations(self)
        self.translations.apply("auto")
        self.records = RecordsConnection(self)
        self.pauses = Pauses(self.records, self)
        self.registration = BrowserRegistration(self)
        self.window = Window(self.records, self.pauses, self.registration)
        self.tray = Tray(self.records, self.pauses, self)
        self.records.changed.connect(self._follow_language)
        self.window.sidebar.language_chosen.connect(self._choose_language)
        self.translations.changed.connect(self.tray.refresh)
        self.tray.open_requested.connect(lambda: self.window.bring_forward("overview"))
        self.tray.quit_requested.connect(qt.quit)
        self.tray.appeared.connect(lambda: qt.setQuitOnLastWindowClosed(False))
        self.tray.missing.connect(self._show_without_tray)
        qt.aboutToQuit.connect(self.records.close)

    def start(self, page: Page, hidden: bool) -> None:
        # Until it is known that there is no tray, a closed window may still be waited for there.
        self._qt.setQuitOnLastWindowClosed(not hidden)
        self.tray.start()
        self.records.open()
        self.registration.register()
        if not hidden:
            self.window.bring_forward(page)

    def _show_without_tray(self) -> None:
        self._qt.setQuitOnLastWindowClosed(True)
        if not self.window.isVisible():
            self.window.bring_forward("overview")

    def _follow_language(self) -> None:
        if self.records.usable:
            self.translations.apply(self.records.read(lambda records: load_settings(records).language) or "auto")

    def _choose_language(self, setting: str) -> None:
        if self.records.usable:
            self.records.write(lambda records: set_language(records, setting))
        else:
            self.translations.apply("fr" if setting == "fr" else "en" if setting == "en" else "auto")


def run(page: Page, hidden: bool) -> int:
    """The whole program after its arguments; returns the exit status."""
    qt = QApplication(["prudence-desktop"])
    qt.setApplicationName("Prudence")
    qt.setApplicationDisplayName("Prudence")
    qt.setDesktopFileName("org.prudence.desktop")
    qt.setWindowIcon(mark())
    instance = SingleInstance()
    try:
        if not instance.claim(ShowRequest(None if hidden else page)):
            return 0
    except OSError as error:
        # Two windows on one records file do no harm; no window would.
        print(f"prudence-desktop: {error}", file=sys.stderr)
    application = Application(qt)
    instance.show_requested.connect(application.window.bring_forward)
    application.start(page, hidden)
    return qt.exec()
