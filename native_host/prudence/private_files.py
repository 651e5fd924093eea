"""Files and folders that nobody but the owner can read, and the lock under which they are created or replaced."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from prudence.records_errors import BusyError

LOCK_SECONDS = 10.0
FILE_PARTS = ("", "-wal", "-shm")
"""Endings of the names of what SQLite makes of one database: the file, its journal and the journal's index."""
KEY_CHECK = ".key-check"
"""Ending of the name of the file that tells to which key an encrypted file belongs."""


def make_private_folder(folder: Path) -> None:
    """Create a folder with mode 0700; one that exists is left as it is.

    Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_private_file(path: Path, content: bytes) -> None:
    """Write a file of mode 0600 in one step: another process sees the old content or the new one, never a part.

    Raises OSError."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold the lock that all processes of Prudence share for this folder, which must exist.

    Raises BusyError after LOCK_SECONDS, OSError where no lock file can be written."""
    import filelock  # imports asyncio: 40 ms that only a first start, or a damaged file, may cost

    try:
        with filelock.FileLock(folder / "records.lock", timeout=LOCK_SECONDS, mode=0o600):
            yield
    except filelock.Timeout as error:
        raise BusyError("lock file") from error


def set_aside(path: Path) -> Path | None:
    """Rename an encrypted file with everything that belongs to it, so that nothing is deleted; call under the lock. A
    journal left without its file moves too: SQLite would apply it to the next file of that name.

    Returns the new name, None if there was nothing. Raises OSError, on Windows also while another process has the file
    open."""
    parts = [part for part in FILE_PARTS if path.with_name(path.name + part).exists()]
    if not parts:
        return None
    moment = time.strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-set-aside-{moment}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-set-aside-{moment}-{number}{path.suffix}")
    for part in (*parts, KEY_CHECK):
        with suppress(FileNotFoundError):
            path.with_name(path.name + part).rename(aside.with_name(aside.name + part))
    return aside
