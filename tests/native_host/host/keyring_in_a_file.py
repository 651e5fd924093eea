"""A keyring for child processes: it can be locked, and it can hang. Named to them by PYTHON_KEYRING_BACKEND."""

import json
import os
import time
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


def file_of(folder: Path) -> dict[str, str]:
    """The environment of a process whose keyring is in `folder`."""
    return {
        "KEYRING_FOLDER": str(folder),
        "PYTHON_KEYRING_BACKEND": "keyring_in_a_file.FileKeyring",
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")]),
    }


class FileKeyring(KeyringBackend):
    priority = 5.0

    def _secrets(self) -> Path:
        folder = Path(os.environ["KEYRING_FOLDER"])
        if (folder / "locked").exists():
            raise KeyringLocked
        while (folder / "hanging").exists():
            time.sleep(0.1)
        return folder / "secrets"

    def get_password(self, service: str, username: str) -> str | None:
        file = self._secrets()
        secrets: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
        return secrets.get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._secrets().write_text(json.dumps({f"{service} {username}": password}))
