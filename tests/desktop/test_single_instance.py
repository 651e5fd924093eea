"""One tray app for each person: a second launch shows the window of the first."""

import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prudence.programs import desktop_command
from prudence_desktop.single_instance import MAXIMUM_REQUEST_BYTES, ShowRequest, SingleInstance


@pytest.fixture
def first(qapp: QApplication) -> SingleInstance:  # noqa: ARG001 (there must be an application)
    instance = SingleInstance()
    assert instance.claim(ShowRequest("overview"))
    return instance


@pytest.fixture
def requested(first: SingleInstance) -> list[str]:
    """Every page that the first was asked to show."""
    pages: list[str] = []
    first.show_requested.connect(pages.append)
    return pages


def launch(qtbot: QtBot, *arguments: str) -> int:
    process = subprocess.Popen([*desktop_command(), *arguments])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process.returncode


@pytest.mark.parametrize("page", ["overview", "history"])
def test_second_launch_asks_the_first_to_show_its_page_and_ends(requested: list[str], qtbot: QtBot, page: str) -> None:
    assert launch(qtbot, "--page", page) == 0
    qtbot.waitUntil(lambda: requested == [page])


def test_two_more_launches_are_heard_both(requested: list[str], qtbot: QtBot) -> None:
    launch(qtbot, "--page", "projects")
    launch(qtbot, "--page", "accounts")
    qtbot.waitUntil(lambda: requested == ["projects", "accounts"])


def test_hidden_launch_disturbs_nobody(requested: list[str], qtbot: QtBot) -> None:
    assert launch(qtbot, "--hidden") == 0
    assert requested == []


def test_place_of_a_killed_app_is_taken(qapp: QApplication, qtbot: QtBot) -> None:  # noqa: ARG001 (as above)
    killed = subprocess.Popen([*desktop_command(), "--hidden"])
    qtbot.waitUntil(lambda: any(runtime().rglob("desktop.socket")), timeout=30_000)
    killed.kill()
    killed.wait()
    assert SingleInstance().claim(ShowRequest("overview"))


@pytest.mark.parametrize("line", [b"from another version\n", b'{"type": "show_9"}\n'])
def test_what_another_version_asks_opens_the_window(requested: list[str], qtbot: QtBot, line: bytes) -> None:
    send(line)
    qtbot.waitUntil(lambda: requested == ["overview"])


def test_endless_request_is_cut_off(requested: list[str], qtbot: QtBot) -> None:
    socket = send(b"x" * (MAXIMUM_REQUEST_BYTES + 1))
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert requested == []


@pytest.mark.usefixtures("first")
def test_only_the_owner_can_reach_the_socket() -> None:
    (socket,) = runtime().rglob("desktop.socket")
    assert socket.parent.stat().st_mode & 0o777 == 0o700


def runtime() -> Path:
    return Path(os.environ["XDG_RUNTIME_DIR"])


def send(line: bytes) -> QLocalSocket:
    (path,) = runtime().rglob("desktop.socket")
    socket = QLocalSocket()
    socket.connectToServer(str(path))
    assert socket.waitForConnected()
    socket.write(line)
    socket.flush()
    return socket
