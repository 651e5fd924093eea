"""The key of the records: 32 random bytes in the system keyring, as 64 hexadecimal digits.

Where no keyring can be used the owner chooses (`choose_storage`): a key file that only they can read, or records that
end with the session. A key is created only where there are no records yet, under a lock, and read back once.

The keyring library costs 100 ms and 15 MiB, and may wait for a person; so hosts let a short-lived child read the key
(`obtain_key_in_child`). Facts about keyrings: backends without a store answer with priority 0 or less, keyrings.alt
writes clear text (priority 0.5), a locked Secret Service raises KeyringLocked, or InitError where it has no collection.
"""

import os
import re
import sys
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from prudence import locations
from prudence.private_files import folder_lock, make_private_folder, set_aside, write_private_file
from prudence.programs import key_reader_command
from prudence.records_errors import KeyReaderError, RecordsError, StorageChoiceError, from_os_error

CHILD_SECONDS = 15.0
"""A child that has not handed over the key by then waits for a prompt that nobody sees: it is ended, "locked"."""
SERVICE = "Prudence"
USER = "records key"

StorageChoice = Literal["key_file", "temporary"]

_KEY = re.compile(rb"[0-9a-f]{64}")


class KeyAccess(Struct, frozen=True):
    """What opens the records, or why nothing does: see RecordsState for the meaning of each state."""

    state: Literal["ready", "temporary", "undecided", "locked", "key_missing", "failed"]
    key: bytes | None = None
    path: Path | None = None
    """The encrypted file. None, also in state temporary: the records live in this process only."""
    problem: str | None = None
    """In state failed, which RecordsError; `Records.open` raises it."""

    def __repr__(self) -> str:
        return f"KeyAccess(state={self.state!r}, path={self.path!r}, problem={self.problem!r})"


class _Storage(Struct, frozen=True, forbid_unknown_fields=True):
    storage: StorageChoice


def obtain_key() -> KeyAccess:
    """The key, created at the first start. Does not prompt (where the keyring can be asked in advance), never raises,
    takes 100 ms: not for the thread of a window."""
    return _obtain(may_prompt=False)


def unlock() -> KeyAccess:
    """Like `obtain_key`, but lets the keyring ask for its password, and waits until somebody has answered."""
    return _obtain(may_prompt=True)


def print_key() -> None:
    """What the key reader does: write KeyAccess as JSON on standard output, which must be a pipe."""
    sys.stdout.buffer.write(msgspec.json.encode(obtain_key(), enc_hook=str))
    sys.stdout.buffer.flush()


def obtain_key_in_child() -> KeyAccess:
    """`obtain_key` in a child process, which leaves nothing behind in this one. Waits for at most CHILD_SECONDS."""
    import subprocess

    try:
        child = subprocess.run(
            key_reader_command(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            timeout=CHILD_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return msgspec.json.decode(child.stdout, type=KeyAccess, dec_hook=_decode)
    except subprocess.TimeoutExpired:
        return KeyAccess("locked")
    except (OSError, subprocess.CalledProcessError, msgspec.DecodeError):
        return _failed(KeyReaderError())


def choose_storage(choice: StorageChoice) -> None:
    """Remember where the owner wants the records kept. Raises RecordsError."""
    try:
        make_private_folder(locations.home())
        write_private_file(locations.storage_path(), msgspec.json.encode(_Storage(choice)))
    except OSError as error:
        raise from_os_error(error) from error


def start_anew() -> None:
    """Set aside the records whose key is missing; the next `obtain_key` makes a new key. Raises RecordsError."""
    try:
        choice = _chosen_storage()
        places = _places(choice) if choice else (None, locations.records_path())
        if places is None:
            return
        records = places[1]
        make_private_folder(records.parent)
        with folder_lock(records.parent):
            set_aside(records)
    except OSError as error:
        raise from_os_error(error) from error


def problem_of(access: KeyAccess) -> RecordsError:
    """The error that an access of state "failed" stands for."""
    kinds = {kind.__name__: kind for kind in RecordsError.__subclasses__()}
    return kinds.get(access.problem or "", RecordsError)()


def _failed(error: RecordsError) -> KeyAccess:
    return KeyAccess("failed", problem=type(error).__name__)


def _decode(kind: type[Any], value: Any) -> Any:
    return kind(value)


def _obtain(may_prompt: bool) -> KeyAccess:
    try:
        choice = _chosen_storage()
        if choice is None:
            return _from_keyring(may_prompt)
        return _from_key_file(choice)
    except RecordsError as error:
        return _failed(error)
    except OSError as error:
        return _failed(from_os_error(error))


def _chosen_storage() -> StorageChoice | None:
    """Raises StorageChoiceError, OSError."""
    try:
        return msgspec.json.decode(locations.storage_path().read_bytes(), type=_Storage).storage
    except FileNotFoundError:
        return None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise StorageChoiceError(str(error)) from error


def _places(choice: StorageChoice) -> tuple[Path, Path] | None:
    """Key file and encrypted file; None: in memory."""
    if choice == "key_file":
        return locations.key_file_path(), locations.key_file_records_path()
    folder = locations.temporary_home()
    return None if folder is None else (folder / "records.key", folder / "records.db")


def _from_key_file(choice: StorageChoice) -> KeyAccess:
    state: Literal["ready", "temporary"] = "ready" if choice == "key_file" else "temporary"
    places = _places(choice)
    if places is None:
        return KeyAccess(state)
    key_file, records = places
    make_private_folder(key_file.parent)
    key = _read_key_file(key_file)
    if key is None:
        with folder_lock(key_file.parent):
            key = _read_key_file(key_file)
            if key is None:
                if records.exists():
                    return KeyAccess("key_missing", path=records)
                key = os.urandom(32)
                write_private_file(key_file, key.hex().encode())
    return KeyAccess(state, key, records)


def _read_key_file(path: Path) -> bytes | None:
    """None: no file, or no key in it."""
    try:
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
        return _parse_key(path.read_bytes())
    except FileNotFoundError:
        return None


def _parse_key(text: bytes) -> bytes | None:
    return bytes.fromhex(text.decode()) if _KEY.fullmatch(text.strip()) else None


def _from_keyring(may_prompt: bool) -> KeyAccess:
    backend = _keyring_backend()
    if backend is None:
        return KeyAccess("undecided")
    records = locations.records_path()
    try:
        if not may_prompt and _would_prompt(backend):
            return KeyAccess("locked")
        key = _ask_keyring(backend)
        if key is None:
            make_private_folder(records.parent)
            with folder_lock(records.parent):
                key = _ask_keyring(backend)
                if key is None:
                    if records.exists():
                        return KeyAccess("key_missing", path=records)
                    key = os.urandom(32)
                    _give_to_keyring(backend, key)
                    if _ask_keyring(backend) != key:
                        return KeyAccess("undecided")
    except _KeyringRefusesError:
        return KeyAccess("locked")
    return KeyAccess("ready", key, records)


class _KeyringRefusesError(Exception):
    """Locked, or the person sent the prompt away. Besides KeyringError (KeyringLocked, InitError, PasswordSetError) the
    libraries beneath let errors of their own through."""


def _ask_keyring(backend: Any) -> bytes | None:
    try:
        secret = backend.get_password(SERVICE, USER)
    except Exception as error:
        raise _KeyringRefusesError from error
    return None if secret is None else _parse_key(secret.encode())


def _give_to_keyring(backend: Any, key: bytes) -> None:
    try:
        backend.set_password(SERVICE, USER, key.hex())
    except Exception as error:
        raise _KeyringRefusesError from error


def _keyring_backend() -> Any:
    """The system's keyring; None where there is none that keeps a secret secret."""
    try:
        import keyring

        chosen = keyring.get_keyring()
    except Exception:  # a backend named in the owner's configuration of keyring may fail in any way
        return None
    # Several keyrings come as a chain, best first, which would also read from one that we refuse.
    chain = getattr(chosen, "backends", None) or [chosen]
    return next((backend for backend in chain if _is_acceptable(backend)), None)


def _is_acceptable(backend: Any) -> bool:
    module = type(backend).__module__
    if module.startswith(("keyrings.alt", "keyring.backends.fail", "keyring.backends.null")):
        return False
    priority: float = backend.priority
    return priority >= 1


def _would_prompt(backend: Any) -> bool:
    """Whether the Secret Service would ask the person at the screen: its collection is locked, or must be created.

    Other keyrings cannot be asked in advance."""
    if type(backend).__module__ != "keyring.backends.SecretService":
        return False
    import secretstorage

    try:
        bus = secretstorage.dbus_init()
        try:
            return bool(secretstorage.Collection(bus).is_locked())
        finally:
            bus.close()
    except Exception:  # no default collection, or D-Bus errors of several libraries: asking could only prompt
        return True
