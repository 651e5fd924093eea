"""Telling the browsers on this computer where the host is, at every start: nobody has to type a command."""

from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Signal

from prudence.browsers.registration import Registration, connect_found


class BrowserRegistration(QObject):
    changed = Signal()
    """`found`."""
    _registered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: list[Registration] | None = None
        """Every browser on this computer, registered or with its problem; None: not looked for yet."""
        self._registered.connect(self._adopt)

    def register(self) -> None:
        """Look for browsers and register the host where it is not, in a thread: a home folder may be far away."""
        Thread(target=self._register_elsewhere, daemon=True).start()

    def _register_elsewhere(self) -> None:
        found = connect_found()
        with suppress(RuntimeError):  # the app has quit meanwhile
            self._registered.emit(found)

    def _adopt(self, found: list[Registration]) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()
