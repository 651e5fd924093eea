"""The records: settings, warnings and publications in one SQLCipher file that several processes share.

Every process keeps one connection for each thread, writes under BEGIN IMMEDIATE and asks `changed()` whether another
one has written. The file's journal is a write-ahead log: readers never wait, writers wait for one another at most
BUSY_SECONDS. Files are created, and replaced when damaged, complete and under a lock, so that no process ever meets
half a file; a raw key costs no derivation (SQLCipher: "Raw Key Data").
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Any

import sqlcipher3

from prudence.private_files import (
    FILE_PARTS,
    KEY_CHECK,
    folder_lock,
    make_private_folder,
    set_aside,
    write_private_file,
)
from prudence.protocol import RecordsState
from prudence.records_errors import (
    BusyError,
    DamagedError,
    DiskFullError,
    NewerSchemaError,
    ReadOnlyError,
    RecordsError,
    WrongKeyError,
    from_os_error,
)
from prudence.records_schema import MIGRATIONS
from prudence.vault import KeyAccess, problem_of

BUSY_SECONDS = 5.0

Row = tuple[Any, ...]
Parameters = Sequence[str | int | float | bytes | None]

# Primary result codes, https://www.sqlite.org/rescode.html
_BUSY, _LOCKED, _READ_ONLY, _INPUT_OUTPUT, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 5, 6, 8, 10, 11, 13, 14, 26

_INDEX_BYTES = 32 * 1024
"""Least size of the index of SQLite's journal (https://www.sqlite.org/walformat.html)."""


class Records:
    """One connection. Made by `open` or `in_memory`; belongs to the thread that made it."""

    def __init__(self, connection: Any, state: RecordsState, key: bytes, path: Path | None) -> None:
        self.state: RecordsState = state
        self._key = key
        self._path = path
        self._adopt(connection)
        self._version: int | None = self._data_version()

    @classmethod
    def open(cls, access: KeyAccess) -> "Records":
        """Open the file that `access` leads to, created and migrated; without a key, records in memory whose state is
        that of `access`. A file that the key does not fit gives records in memory of state "key_missing".

        Raises NewerSchemaError, with the file untouched, and the other RecordsErrors."""
        if access.state == "failed":
            raise problem_of(access)
        if access.key is None or access.path is None:
            return cls.in_memory(access.state)
        with _sentences(access.path):
            try:
                connection = _open_file(access.path, access.key)
            except WrongKeyError:
                return cls.in_memory("key_missing")
            return cls(connection, access.state, access.key, access.path)

    @classmethod
    def in_memory(cls, state: RecordsState = "undecided") -> "Records":
        """Records that end with this process."""
        connection = sqlcipher3.connect(":memory:", isolation_level=None)
        _migrate(connection)
        return cls(connection, state, os.urandom(32), None)

    def execute(self, statement: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of one statement, which is a transaction of its own unless one is open. Raises RecordsError."""
        with self._guarded():
            if not self._connection.in_transaction:
                self._follow_file()
            rows: list[Row] = self._connection.execute(statement, parameters).fetchall()
            return rows

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is kept, or nothing is. Inside another transaction, a part of that one.

        Raises BusyError when others write for longer than BUSY_SECONDS, and the other RecordsErrors."""
        if self._connection.in_transaction:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            # After a full disk and the like SQLite has already rolled back by itself.
            if self._connection.in_transaction:
                with _sentences(self._path):
                    self._connection.execute("ROLLBACK")
            raise

    def changed(self) -> bool:
        """Whether another connection has written since the last call (at first: since the records were opened).

        Raises RecordsError."""
        with self._guarded():
            self._follow_file()
            version = self._data_version()
        before, self._version = self._version, version
        return version != before

    def keyed_hash(self, text: str) -> str:
        """A name for `text` that tells nothing about it without the key of the records; 32 hexadecimal digits."""
        return blake2b(text.encode(), key=self._key, digest_size=16, person=b"records").hexdigest()

    @property
    def set_aside(self) -> Path | None:
        """The damaged file that was set aside, by any process, until `acknowledge_set_aside`. Raises RecordsError."""
        rows = self.execute("SELECT name FROM set_aside ORDER BY name DESC LIMIT 1")
        return self._path.with_name(rows[0][0]) if rows and self._path else None

    def acknowledge_set_aside(self) -> None:
        """The owner has been told about the damaged file. Raises RecordsError."""
        self.execute("DELETE FROM set_aside")

    def close(self) -> None:
        self._connection.close()

    def _data_version(self) -> int:
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return version

    def _adopt(self, connection: Any) -> None:
        self._connection = connection
        self._file = _file_number(self._path)
        # SQLite's own lower() knows ASCII only.
        connection.create_function("casefold", 1, str.casefold, deterministic=True)

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turn SQLite's errors into sentences; replace a file that proves damaged in use."""
        with _sentences(self._path):
            try:
                yield
            except sqlcipher3.DatabaseError as error:
                if not _tells_damage(error) or self._path is None:
                    raise
                self._open_again(suspect=True)
                raise DamagedError(str(error)) from error

    def _follow_file(self) -> None:
        """Turn to the new file when another process has set ours aside."""
        number = _file_number(self._path)
        # No file: just now being replaced, or removed with all of Prudence. Either way ours still serves.
        if self._path is not None and (self._file is None or number not in (None, self._file)):
            self._open_again(suspect=False)

    def _open_again(self, suspect: bool) -> None:
        assert self._path is not None
        self._file = None  # if opening fails, the next use tries again
        self._version = None  # another file is a change
        self._connection.close()
        self._adopt(_open_file(self._path, self._key, suspect))


class _UnreadableError(Exception):
    """SQLCipher cannot read the file: it is damaged, or the key is another file's."""


@contextmanager
def _sentences(path: Path | None) -> Iterator[None]:
    """Turn the errors of SQLite and of the system into ours."""
    try:
        yield
    except sqlcipher3.DatabaseError as error:
        raise _from_database_error(error, path) from error
    except OSError as error:
        raise from_os_error(error) from error


def _from_database_error(error: Exception, path: Path | None) -> RecordsError:
    code = _code(error)
    if code in (_BUSY, _LOCKED):
        return BusyError(str(error))
    # Where there is no room for the index of the journal, SQLite speaks of an input/output error.
    if code == _FULL or (code == _INPUT_OUTPUT and _disk_is_full(path)):
        return DiskFullError(str(error))
    if code in (_READ_ONLY, _CANNOT_OPEN):
        return ReadOnlyError(str(error))
    return RecordsError(str(error))


def _disk_is_full(path: Path | None) -> bool:
    import shutil

    return path is not None and shutil.disk_usage(path.parent).free < _INDEX_BYTES


def _code(error: Exception) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF  # the primary code of an extended one


def _tells_damage(error: Exception) -> bool:
    return _code(error) in (_CORRUPT, _NOT_A_DATABASE)


def _file_number(path: Path | None) -> tuple[int, int] | None:
    """What stays the same as long as the name leads to the same file."""
    if path is None:
        return None
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def _open_file(path: Path, key: bytes, suspect: bool = False) -> Any:
    """A connection to the migrated file, created if there is none, set aside and begun anew if it is damaged.

    A suspect file has shown damage beyond its first page, which is all that opening reads. Raises WrongKeyError."""
    if path.exists() and not suspect:
        try:
            return _connect(path, key)
        except _UnreadableError:
            pass
    make_private_folder(path.parent)
    with folder_lock(path.parent):
        # Another process may have created or replaced the file while we waited.
        if path.exists():
            if _is_sound(path, key):
                return _connect(path, key)
            if not _key_fits(path, key) and path.stat().st_size > 0:
                raise WrongKeyError
        _create(path, key, set_aside(path))
        return _connect(path, key)


def _connect(path: Path, key: bytes) -> Any:
    """A connection to an existing file, migrated. Raises _UnreadableError."""
    connection = _unlock(path, key)
    try:
        if _schema_version(connection) < len(MIGRATIONS):
            _migrate(connection)
        connection.execute("PRAGMA synchronous = normal")
    except sqlcipher3.DatabaseError as error:
        connection.close()
        if _tells_damage(error):
            raise _UnreadableError from error
        raise
    except BaseException:
        connection.close()
        raise
    if not _key_fits(path, key):
        _write_key_check(path, key)
    return connection


def _create(path: Path, key: bytes, aside: Path | None) -> None:
    """Build the file under another name, then give it its own; call under the lock."""
    unfinished = path.with_name(path.name + ".new")
    for part in FILE_PARTS:
        # What a process left that was killed here.
        unfinished.with_name(unfinished.name + part).unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    connection = _unlock(unfinished, key)
    try:
        connection.execute("PRAGMA journal_mode = wal")
        _migrate(connection)
        if aside is not None:
            connection.execute("INSERT INTO set_aside VALUES (?)", (aside.name,))
    finally:
        connection.close()
    _write_key_check(path, key)
    unfinished.rename(path)


def _unlock(path: Path, key: bytes) -> Any:
    connection = sqlcipher3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # Else a wrong key and damage are also told on standard error.
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection


def _schema_version(connection: Any) -> int:
    """Number of the last migration that the file has seen. Raises NewerSchemaError, and _UnreadableError for an emptied
    file: ours are born with their tables."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        raise _UnreadableError
    if version > len(MIGRATIONS):
        raise NewerSchemaError(f"schema {version}, this program knows {len(MIGRATIONS)}")
    return version


def _migrate(connection: Any) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again: another process may have migrated while we waited.
        done = connection.execute("PRAGMA user_version").fetchone()[0]
        for number, statements in enumerate(MIGRATIONS[done:], done + 1):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _is_sound(path: Path, key: bytes) -> bool:
    """Read the whole file: every page's signature, then SQLite's own structures."""
    connection = _unlock(path, key)
    try:
        _schema_version(connection)
        if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
            return False
        sound: bool = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        return sound
    except _UnreadableError:
        return False
    except sqlcipher3.DatabaseError as error:
        if _tells_damage(error):
            return False
        raise
    finally:
        connection.close()


def _key_check(key: bytes) -> bytes:
    """What tells a wrong key from a damaged file, since SQLCipher answers "file is not a database" to both."""
    return blake2b(key=key, digest_size=32, person=b"key check").hexdigest().encode()


def _key_fits(path: Path, key: bytes) -> bool:
    try:
        return path.with_name(path.name + KEY_CHECK).read_bytes() == _key_check(key)
    except FileNotFoundError:
        return False


def _write_key_check(path: Path, key: bytes) -> None:
    write_private_file(path.with_name(path.name + KEY_CHECK), _key_check(key))
