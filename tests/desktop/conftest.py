"""Every test of the tray app has records of its own, a keyring in memory, no screen, and speaks English at first."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import keyring.core
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prudence import vault
from prudence.records import Records
from prudence_desktop.application import Application
from prudence_desktop.clock import now
from tests.desktop.sample_records import fill
from tests.memory_keyring import MemoryKeyring


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """PRUDENCE_HOME, which does not exist yet; browsers are looked for in an empty home folder."""
    folder = tmp_path / "prudence"
    monkeypatch.setenv("PRUDENCE_HOME", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    with TemporaryDirectory(prefix="prudence-") as runtime:  # pytest's own are too long for the name of a socket
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield folder


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", NoKeyring())


@pytest.fixture
def elsewhere(memory_keyring: MemoryKeyring) -> Iterator[Records]:  # noqa: ARG001 (a keyring must be there)
    """The same records as a host would have them open."""
    records = Records.open(vault.obtain_key())
    yield records
    records.close()


@pytest.fixture
def filled(elsewhere: Records) -> Records:
    fill(elsewhere, now())
    return elsewhere


class StartApplication(Protocol):
    def __call__(self, hidden: bool = False) -> Application: ...


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[StartApplication]:
    """Starts the tray app and waits until it has looked into its records."""
    running: list[Application] = []

    def start(hidden: bool = False) -> Application:
        application = Application(qapp)
        running.append(application)
        application.start("overview", hidden)
        qtbot.waitUntil(lambda: application.records.state != "opening")
        return application

    yield start
    for application in running:
        application.translations.apply("en")
        application.tray.icon.hide()
        application.tray.deleteLater()
        application.window.hide()
        application.window.deleteLater()
        application.records.close()
        application.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else windows of past tests live on and hear all


@pytest.fixture
def application(start: StartApplication, memory_keyring: MemoryKeyring) -> Application:  # noqa: ARG001 (as above)
    """Running on new records."""
    return start()
