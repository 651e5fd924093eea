"""What the owner told Prudence, as this host knows it now: settings, accounts and pauses.

They come from the records once those are open. Whatever is to be written while they are not open, or cannot be
written, waits here and holds meanwhile.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from prudence.checker.projects.known import ClueName, clues_in
from prudence.checker.situation import PublishedClue, Situation
from prudence.checker.text.folding import fold_excerpt
from prudence.history.publications import published_clues, record_publication
from prudence.history.warnings import DAY, prune
from prudence.locations import key_file_records_path, records_path, storage_path
from prudence.protocol import AccountKind, PageSituation, PauseInForce, RecordsState, SpeakingAccount
from prudence.records import Records
from prudence.records_errors import NewerSchemaError, RecordsError
from prudence.settings import store
from prudence.settings.accounts import find_account, meet_account, set_account_kind
from prudence.settings.model import Allowed, OwnerSettings, doubted
from prudence.vault import KeyAccess

_MAXIMUM_UNWRITTEN = 1_000
_ATTEMPT_AGAIN_SECONDS = 5.0
_REMEMBERED_DAYS = 30
"""For so long readers remember a post, or find it in their feed."""

Write = Callable[[Records], object]


class _Unwritten(Struct, frozen=True):
    write: Write
    hold: Callable[[], None] | None


class _Today(Struct, frozen=True):
    """What the owner told, without what has expired."""

    day: str
    all_settings: OwnerSettings
    all_published: dict[ClueName, int]
    settings: OwnerSettings
    published_clues: tuple[PublishedClue, ...]


def now() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class Owner:
    def __init__(self) -> None:
        self._state: RecordsState = "opening"
        self._records: Records | None = None
        self._failing = False
        self._attempt_again_at = 0.0
        self._settings = OwnerSettings()
        self._published: dict[ClueName, int] = {}
        """When each clue was published last from a public account, in milliseconds since 1970."""
        self._today: _Today | None = None
        self._pauses: dict[str | None, int] = {}
        self._kinds: dict[tuple[str, str], AccountKind | None] = {}
        self._unwritten: deque[_Unwritten] = deque(maxlen=_MAXIMUM_UNWRITTEN)
        self._files: Sequence[tuple[int, int] | None] = ()

    @property
    def state(self) -> RecordsState:
        return "failed" if self._failing else self._state

    @property
    def known(self) -> bool:
        """Whether the owner's settings have been read."""
        return self._records is not None

    def expect_key(self) -> None:
        """Call when somebody starts to look for the key: changes of the files from now on are worth another look."""
        self._files = _files()

    def open(self, access: KeyAccess) -> None:
        """Open the records and write what has waited for them. What fails becomes the state."""
        try:
            records = Records.open(access)
        except NewerSchemaError:
            self._state = "newer"
        except RecordsError:
            self._state = "failed"
        else:
            self._state = records.state
            if records.state in ("ready", "temporary"):
                self._records = records
                self._write_waiting()
                self._load()
                self.write(lambda records: prune(records, now(), self._settings.keep_days))
            else:
                records.close()

    @property
    def files_changed(self) -> bool:
        """Whether another process has changed the files since `expect_key`: perhaps the owner has chosen where to keep
        the records, or has unlocked the keyring for the tray app."""
        return self._files != _files()

    def refresh(self) -> None:
        """Read the settings again if another process has changed them; write again what could not be written."""
        if self._records is None:
            return
        if self._failing and time.monotonic() >= self._attempt_again_at:
            self._write_waiting()
        try:
            if self._records.changed():
                self._load()
        except RecordsError:
            self._fail()

    @property
    def pauses(self) -> list[PauseInForce]:
        """Those in force."""
        moment = now()
        return [PauseInForce(network, until) for network, until in self._pauses.items() if until > moment]

    @property
    def wants_reader(self) -> bool:
        return self._settings.reader

    def paused(self, network: str) -> bool:
        return any(pause.network in (None, network) for pause in self.pauses)

    def situation(self, page: PageSituation) -> tuple[Situation, SpeakingAccount]:
        """How a text on this page is to be judged, and for whom it speaks. Where the page shows no account, there is
        nobody to ask the owner about: public, and known."""
        known: AccountKind | None = "public" if page.account is None else self._kind(page.network, page.account.handle)
        account = SpeakingAccount(kind=known or "public", known=known is not None)
        valid = self._valid_today()
        clues = valid.published_clues if account.kind == "public" else ()
        return Situation(page.network, account.kind, page.audience, page.kind, valid.settings, clues), account

    def publish(self, page: PageSituation, text: str | None) -> None:
        """A text was published, perhaps one that nobody knows. Of a public account's, the clues to secret projects are
        remembered, not the words."""
        situation, account = self.situation(page)
        clues: frozenset[ClueName] = frozenset()
        if text is not None and account.kind == "public" and situation.settings.secret_projects:
            clues = clues_in(text, situation.settings.secret_projects)
        handle, moment = None if page.account is None else page.account.handle, now()

        def hold() -> None:
            self._published = {**self._published, **dict.fromkeys(clues, moment)}

        self.write(
            lambda records: record_publication(records, page.network, handle, page.kind, moment, clues),
            hold if clues else None,
        )

    def write(self, write: Write, hold: Callable[[], None] | None = None) -> bool:
        """Write to the records, now or as soon as they can be written. `hold` puts a choice into force meanwhile.
        Returns whether it is written."""
        if hold is not None:
            hold()
        self._unwritten.append(_Unwritten(write, hold))
        if self._failing and hold is None and time.monotonic() < self._attempt_again_at:
            return False
        return self._write_waiting()

    def allow(self, category: str, excerpt: str) -> bool:
        """Never warn about this excerpt again."""
        allowed = Allowed(category, fold_excerpt(excerpt))

        def hold() -> None:
            self._settings = replace(self._settings, allowed=self._settings.allowed | {allowed})

        return self.write(lambda records: store.allow(records, category, excerpt), hold)

    def doubt(self, category: str, account_kind: AccountKind) -> bool:
        """Let the reader point out the like only where it is surer."""

        def hold() -> None:
            doubts = doubted(self._settings.doubts, category, account_kind)
            self._settings = replace(self._settings, doubts=doubts)

        return self.write(lambda records: store.doubt(records, category, account_kind), hold)

    def set_account(self, network: str, handle: str, kind: AccountKind) -> bool:
        def hold() -> None:
            self._kinds[network, handle] = kind

        def write(records: Records) -> None:
            if find_account(records, network, handle) is None:
                meet_account(records, network, handle, handle, now())
            set_account_kind(records, network, handle, kind)

        return self.write(write, hold)

    def pause(self, network: str | None, minutes: int) -> bool:
        """Stop checking on one network, or everywhere; 0 minutes ends the pause."""
        until = now() + minutes * 60_000 if minutes else 0

        def hold() -> None:
            self._pauses[network] = until

        return self.write(lambda records: store.set_pause(records, network, until), hold)

    def close(self) -> None:
        if self._records is not None:
            self._records.close()

    def _load(self) -> None:
        """Raises nothing: what cannot be read stays as it was known."""
        assert self._records is not None
        try:
            settings = store.load_settings(self._records)
            pauses = store.load_pauses(self._records, now())
            published = published_clues(self._records, settings.secret_projects, now() - _REMEMBERED_DAYS * DAY)
        except RecordsError:
            self._fail()
            return
        self._settings, self._published = settings, published
        self._pauses = {pause.network: pause.until for pause in pauses}
        self._kinds.clear()
        for waiting in self._unwritten:
            if waiting.hold is not None:
                waiting.hold()

    def _write_waiting(self) -> bool:
        while self._unwritten:
            if self._records is None:
                return False
            waiting = self._unwritten.popleft()
            try:
                waiting.write(self._records)
            except RecordsError:
                self._unwritten.appendleft(waiting)
                self._fail()
                return False
        self._failing = False
        return True

    def _fail(self) -> None:
        self._failing = True
        self._attempt_again_at = time.monotonic() + _ATTEMPT_AGAIN_SECONDS

    def _kind(self, network: str, handle: str) -> AccountKind | None:
        key = (network, handle)
        if key not in self._kinds and self._records is not None:
            try:
                account = find_account(self._records, network, handle)
            except RecordsError:
                return None
            self._kinds[key] = None if account is None else account.kind
        return self._kinds.get(key)

    def _valid_today(self) -> "_Today":
        """The same object as long as nothing in it changes: the checker's memory compares it."""
        today, known = time.strftime("%Y-%m-%d"), self._today
        unchanged = (
            known is not None
            and known.day == today
            and known.all_settings is self._settings
            and known.all_published is self._published
        )
        if known is None or not unchanged:
            projects = self._settings.secret_projects
            current = tuple(project for project in projects if project.until is None or project.until >= today)
            settings = self._settings if current == projects else replace(self._settings, secret_projects=current)
            oldest = now() - _REMEMBERED_DAYS * DAY
            clues = sorted(
                PublishedClue(project, clue, _day(at))
                for (project, clue), at in self._published.items()
                if at >= oldest
            )
            self._today = known = _Today(today, self._settings, self._published, settings, tuple(clues))
        return known


def _day(milliseconds: int) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(milliseconds / 1000))


def _files() -> Sequence[tuple[int, int] | None]:
    return [
        _file(path)
        for path in (storage_path(), *_with_journal(records_path()), *_with_journal(key_file_records_path()))
    ]


def _with_journal(path: Path) -> tuple[Path, Path]:
    return path, path.with_name(f"{path.name}-wal")


def _file(path: Path) -> tuple[int, int] | None:
    """What changes when a file is replaced or written."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns
