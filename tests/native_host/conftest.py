"""Every test of the native host has a home of its own, no keyring but one in memory, and no reader unless it asks."""

from pathlib import Path

import pytest

from tests.memory_keyring import MemoryKeyring


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """PRUDENCE_HOME, which does not exist yet. Child processes find no session bus, thus no keyring, and no model."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    folder = tmp_path / "prudence"
    monkeypatch.setenv("PRUDENCE_HOME", str(folder))
    monkeypatch.setenv("PRUDENCE_READER_MODEL", str(tmp_path / "no-model"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={runtime}/no-bus")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture(autouse=True)
def keyring_in_memory(memory_keyring: MemoryKeyring) -> None: ...
