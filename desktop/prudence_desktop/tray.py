"""The icon in the system's tray and its menu. Everything in it is in the window, too."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from prudence_desktop.pauses import Pauses
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.symbols import mark
from prudence_desktop.wording import clock_time

LOOK_MILLISECONDS = 500
PATIENCE_MILLISECONDS = 30_000
"""So long after the start a tray may still come: at login the desktop's panel can be slower than we are."""


class Tray(QObject):
    open_requested = Signal()
    quit_requested = Signal()
    appeared = Signal()
    """There is a tray, at the start or later."""
    missing = Signal()
    """No tray has come, told once."""

    def __init__(self, records: RecordsConnection, pauses: Pauses, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._pauses = pauses
        self._waited = 0
        self.available = False
        self.menu = QMenu()
        self.state_action = QAction(enabled=False)
        self.open_action = QAction()
        self.pause_action = QAction()
        self.quit_action = QAction()
        self.menu.addAction(self.state_action)
        self.menu.addSeparator()
        for action in (self.open_action, self.pause_action):
            self.menu.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction(self.quit_action)
        self.open_action.triggered.connect(self.open_requested)
        self.quit_action.triggered.connect(self.quit_requested)
        self.pause_action.triggered.connect(self._pause_or_resume)
        self.icon = QSystemTrayIcon(mark(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        records.state_changed.connect(self.refresh)
        pauses.changed.connect(self.refresh)
        self._look_timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._look_timer.timeout.connect(self._look)
        self.refresh()

    def start(self) -> None:
        """Show the icon, now or as soon as there is a tray."""
        self.icon.show()
        self._look_timer.start()
        self._look()

    def refresh(self) -> None:
        until = self._pauses.everywhere_until
        if self._records.must_choose:
            state = self.tr("Prudence has a question for you")
        elif until is not None:
            state = self.tr("Paused until {0}").format(clock_time(until))
        elif self._records.state == "locked":
            state = self.tr("Your records are locked")
        elif not self._records.usable and self._records.state != "opening":
            state = self.tr("Your records cannot be used")
        else:
            state = self.tr("Reading along")
        self.state_action.setText(state)
        self.open_action.setText(self.tr("Open Prudence"))
        self.pause_action.setText(self.tr("Resume") if self._pauses.in_force else self.tr("Pause for an hour"))
        self.pause_action.setEnabled(self._records.usable)
        self.quit_action.setText(self.tr("Quit Prudence"))
        self.icon.setIcon(mark(paused=until is not None))
        self.icon.setToolTip(f"Prudence – {state}")

    def _look(self) -> None:
        # isVisible() is true where there is no tray, too.
        if QSystemTrayIcon.isSystemTrayAvailable():
            if not self.available:
                self.available = True
                self.appeared.emit()
            self._look_timer.stop()
            return
        self._waited += LOOK_MILLISECONDS
        if self._waited >= PATIENCE_MILLISECONDS:
            self._look_timer.stop()
            self.missing.emit()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_requested.emit()

    def _pause_or_resume(self) -> None:
        if self._pauses.in_force:
            self._pauses.resume()
        else:
            self._pauses.pause_for_an_hour()
