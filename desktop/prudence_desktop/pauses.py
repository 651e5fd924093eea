"""The pauses in force, and the moment when the next one ends."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from prudence.protocol import PauseInForce
from prudence.settings.store import load_pauses, set_pause
from prudence_desktop.clock import now
from prudence_desktop.records_connection import RecordsConnection

HOUR = 3_600_000


class Pauses(QObject):
    changed = Signal()

    def __init__(self, records: RecordsConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self.in_force: list[PauseInForce] = []
        self._next_end = QTimer(self, singleShot=True)
        self._next_end.timeout.connect(self._look)
        records.changed.connect(self._look)

    @property
    def everywhere_until(self) -> int | None:
        """Milliseconds since 1970; None: not paused everywhere."""
        return next((pause.until for pause in self.in_force if pause.network is None), None)

    def pause_for_an_hour(self) -> None:
        self._records.write(lambda records: set_pause(records, None, now() + HOUR))

    def resume(self) -> None:
        """End every pause, also those of single networks."""
        for pause in self.in_force:
            self._records.write(partial(set_pause, network=pause.network, until=0))

    def _look(self) -> None:
        present = now()
        in_force = self._records.read(lambda records: load_pauses(records, present)) or []
        if in_force:
            # At least a second: a timer may be a little early. At most an hour: the computer may sleep meanwhile.
            self._next_end.start(min(max(min(pause.until for pause in in_force) - present, 1000), HOUR))
        if in_force != self.in_force:
            self.in_force = in_force
            self.changed.emit()
