"""The tray app's connection to the records: opened without making the window wait, watched for what others write.

The key is asked for, and the file created, migrated or replaced, in a thread of its own: a keyring may wait for its
password, and a damaged file is read to its end. Then the window's thread opens the same file for itself, which takes
a fraction of a millisecond, because a connection belongs to one thread."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from prudence import vault
from prudence.protocol import RecordsState
from prudence.records import Records
from prudence.records_errors import NewerSchemaError, RecordsError, StorageChoiceError
from prudence.settings.store import load_pauses, load_settings, save_project, save_setting, set_pause
from prudence.vault import KeyAccess, StorageChoice
from prudence_desktop.clock import now

WATCH_MILLISECONDS = 500
"""How often the records are asked for changes while the window is seen."""
REST_MILLISECONDS = 5_000
"""The same while only the tray icon is there."""

_Result = TypeVar("_Result")


class RecordsConnection(QObject):
    state_changed = Signal()
    """`state`, `error` or whether the owner must choose."""
    changed = Signal()
    """Something in the records is different, written here or elsewhere."""
    failed = Signal(object)
    """A RecordsError: what the owner just did was not kept, or something could not be read."""
    _opened = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: RecordsState = "opening"
        self.error: RecordsError | None = None
        """Why the state is failed or newer."""
        self._records: Records | None = None
        self._opened.connect(self._adopt)
        self._watch = QTimer(self, interval=REST_MILLISECONDS)
        self._watch.timeout.connect(self._look)

    @property
    def usable(self) -> bool:
        """Whether there is something to show and to change; while undecided it lives in memory only."""
        return self.state in ("ready", "temporary", "undecided")

    @property
    def must_choose(self) -> bool:
        """Whether the owner is to say where the records are kept."""
        return self.state == "undecided" or isinstance(self.error, StorageChoiceError)

    def open(self) -> None:
        self._ask(vault.obtain_key)

    def unlock(self) -> None:
        """Let the keyring ask for its password."""
        self._ask(vault.unlock)

    def choose_storage(self, choice: StorageChoice) -> None:
        """The owner's answer where there is no keyring. What they entered meanwhile is carried over."""
        try:
            vault.choose_storage(choice)
        except RecordsError as error:
            self.failed.emit(error)
            return
        self.open()

    def start_anew(self) -> None:
        """Set aside records whose key is missing, and begin new ones."""
        try:
            vault.start_anew()
        except RecordsError as error:
            self.failed.emit(error)
            return
        self.open()

    def set_watched(self, watched: bool) -> None:
        """Whether somebody looks at the window."""
        self._watch.setInterval(WATCH_MILLISECONDS if watched else REST_MILLISECONDS)
        if watched:
            self._look()

    def read(self, question: Callable[[Records], _Result]) -> _Result | None:
        """What the records answer; None where they are not usable, or fail, which `failed` tells."""
        if self._records is None or not self.usable:
            return None
        try:
            return question(self._records)
        except RecordsError as error:
            self.failed.emit(error)
            return None

    def write(self, action: Callable[[Records], _Result]) -> _Result | None:
        """Change something and tell everybody; None where it failed, which `failed` tells."""
        if self._records is None or not self.usable:
            return None
        try:
            result = action(self._records)
        except RecordsError as error:
            self.failed.emit(error)
            return None
        self.changed.emit()
        return result

    def close(self) -> None:
        self._watch.stop()
        if self._records is not None:
            self._records.close()
            self._records = None

    def _ask(self, question: Callable[[], KeyAccess]) -> None:
        self._watch.stop()
        self.state, self.error = "opening", None
        self.state_changed.emit()
        Thread(target=self._open_elsewhere, args=(question,), daemon=True).start()

    def _open_elsewhere(self, question: Callable[[], KeyAccess]) -> None:
        """Runs in a thread of its own."""
        access = question()
        problem = None
        try:
            Records.open(access).close()
        except RecordsError as error:
            problem = error
        with suppress(RuntimeError):  # the app has quit meanwhile
            self._opened.emit(access, problem)

    def _adopt(self, access: KeyAccess, problem: RecordsError | None) -> None:
        records = None
        if problem is None:
            try:
                records = Records.open(access)
                if self._records is not None:
                    _carry_over(self._records, records)
            except RecordsError as error:
                problem = error
        if records is not None:
            if self._records is not None:
                self._records.close()
            self._records = records
            self.state = records.state
            self._watch.start()
        if problem is not None:
            self.state = "newer" if isinstance(problem, NewerSchemaError) else "failed"
        self.error = problem
        self.state_changed.emit()
        self.changed.emit()

    def _look(self) -> None:
        if self.read(lambda records: records.changed()):
            self.changed.emit()


def _carry_over(before: Records, after: Records) -> None:
    """Keep what the owner entered while it lived in memory only. Raises RecordsError."""
    if before.state != "undecided":
        return
    settings = load_settings(before)
    with after.transaction():
        for project in settings.secret_projects:
            save_project(after, project)
        for pause in load_pauses(before, now()):
            set_pause(after, pause.network, pause.until)
        if settings.language != "auto":
            save_setting(after, "language", settings.language)
        if not settings.reader:
            save_setting(after, "reader", False)
