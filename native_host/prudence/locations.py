"""Where Prudence keeps its files on this computer.

The environment variable PRUDENCE_HOME moves everything; otherwise it is the place the system means for a program's own
data (~/.local/share/Prudence, %LOCALAPPDATA%\\Prudence, ~/Library/Application Support/Prudence).
"""

import os
import sys
from pathlib import Path


def home() -> Path:
    """The folder of records, key file and storage choice. It may not exist yet."""
    moved = os.environ.get("PRUDENCE_HOME")
    if moved:
        return Path(moved).absolute()
    from platformdirs import user_data_path

    return user_data_path("Prudence", appauthor=False, roaming=False)


def records_path() -> Path:
    """The encrypted file whose key is in the system keyring."""
    return home() / "records.db"


def key_file_records_path() -> Path:
    """The encrypted file whose key is in a key file. A file of its own: it never takes the place of records whose key
    is in a keyring that happens to be locked or missing today."""
    return home() / "records-key-file.db"


def key_file_path() -> Path:
    return home() / "records.key"


def storage_path() -> Path:
    """What the owner chose when there was no usable keyring."""
    return home() / "storage.json"


def temporary_home() -> Path | None:
    """The folder of records that must not outlive a restart, another one for each PRUDENCE_HOME.

    None where the system empties no such folder for each person: everywhere but Linux with a session that has a
    runtime directory (XDG base directory specification; platformdirs falls back to /tmp, which may outlive a restart).
    """
    if sys.platform != "linux":
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    try:
        status = Path(runtime).stat()
    except OSError:
        return None
    if status.st_uid != os.getuid() or not os.access(runtime, os.W_OK):
        return None
    from hashlib import sha256

    return Path(runtime) / f"prudence-{sha256(os.fsencode(home())).hexdigest()[:16]}"


def reader_model_path() -> Path:
    """The folder of the reader's model. The environment variable PRUDENCE_READER_MODEL names another one, to try a
    model that was just trained."""
    moved = os.environ.get("PRUDENCE_READER_MODEL")
    return Path(moved).absolute() if moved else Path(__file__).with_name("reader") / "trained"
