"""The icon beside the clock: in a real X server with a real panel, and where no panel ever comes."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from msgspec import Struct
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prudence import vault
from prudence.programs import desktop_command
from prudence.records import Records
from prudence.settings.store import load_pauses, set_language
from prudence_desktop import tray
from prudence_desktop.clock import now
from tests.desktop.conftest import StartApplication

PATIENCE_MILLISECONDS = 30_000
LARGEST_ICON = 100


class Place(Struct, frozen=True):
    x: int
    y: int
    width: int
    height: int


class Screen:
    """An X server with a window manager and a panel, and a hand on the mouse."""

    def __init__(self, environment: dict[str, str], qtbot: QtBot) -> None:
        self.environment = environment
        self._qtbot = qtbot
        self._clicks = 0

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MILLISECONDS)

    def icon(self) -> Place | None:
        return next((place for place in self._places() if place.width < LARGEST_ICON), None)

    def windows(self) -> list[Place]:
        return [place for place in self._places() if place.width >= LARGEST_ICON]

    def click_icon(self, button: int) -> None:
        icon = self.icon()
        assert icon is not None
        # Once more to the left, once more to the right: clicks on one spot may be taken for a double click.
        self._clicks += 1
        x, y = icon.x + icon.width * (1 + self._clicks % 2 * 2) // 4, icon.y + icon.height // 2
        self.xdotool("mousemove", str(x), str(y), "click", str(button))

    def choose(self, entry: int) -> None:
        """An entry of the icon's menu, counted from 1 among those that can be chosen."""
        shown = len(self.windows())
        self.click_icon(3)
        self.until(lambda: len(self.windows()) > shown)
        self.xdotool("key", *["Down"] * entry, "Return")
        self.until(lambda: len(self.windows()) <= shown)

    def xdotool(self, *arguments: str) -> str:
        # It fails where no window is found, or one is just closing.
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        return done.stdout

    def _places(self) -> list[Place]:
        """The app's windows, icon and menu that can be seen."""
        places = []
        for window in self.xdotool("search", "--onlyvisible", "--classname", "^prudence-desktop$").split():
            shape = dict(line.split("=") for line in self.xdotool("getwindowgeometry", "--shell", window).split())
            if shape:
                places.append(Place(*(int(shape[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))))
        return places


@pytest.fixture
def processes() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def launch(processes: ExitStack, *command: str, environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    process = processes.enter_context(subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL))
    processes.callback(process.kill)
    return process


@pytest.fixture
def screen(processes: ExitStack, qtbot: QtBot) -> Screen:
    for program in ("Xvfb", "openbox", "trayer", "xdotool"):
        assert shutil.which(program), f"{program} is missing: see packaging/linux/development-packages.txt"
    reading, writing = os.pipe()
    # -r: no key repeats itself, as long as its release may be waiting in the queue of a closed window.
    with os.fdopen(reading) as answer:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-r", "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        processes.enter_context(server)
        processes.callback(server.terminate)
        os.close(writing)
        display = answer.readline().strip()
    environment = {
        **os.environ,
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    launch(processes, "openbox", environment=environment)
    launch(processes, "trayer", "--edge", "bottom", "--align", "right", "--height", "32", environment=environment)
    return Screen(environment, qtbot)


@pytest.fixture
def elsewhere() -> Iterator[Records]:
    """The records as a host has them open; the app finds them without a keyring."""
    vault.choose_storage("key_file")
    records = Records.open(vault.obtain_key())
    set_language(records, "en")
    yield records
    records.close()


def test_icon_menu_and_window_on_a_real_screen(screen: Screen, elsewhere: Records, processes: ExitStack) -> None:
    app = launch(processes, *desktop_command(), "--hidden", environment=screen.environment)
    screen.until(screen.icon)
    assert screen.windows() == []

    screen.choose(2)  # Pause for an hour
    screen.until(lambda: load_pauses(elsewhere, now()))
    (pause,) = load_pauses(elsewhere, now())
    assert pause.network is None
    screen.choose(2)  # Resume
    screen.until(lambda: not load_pauses(elsewhere, now()))

    screen.click_icon(1)
    screen.until(screen.windows)
    screen.xdotool("search", "--onlyvisible", "--name", "^Prudence$", "windowactivate", "--sync", "key", "ctrl+w")
    screen.until(lambda: not screen.windows())
    assert app.poll() is None  # still there, beside the clock

    second = launch(processes, *desktop_command(), "--page", "history", environment=screen.environment)
    screen.until(lambda: second.poll() is not None)
    assert second.returncode == 0
    screen.until(screen.windows)

    screen.choose(3)  # Quit Prudence
    screen.until(lambda: app.poll() is not None)
    assert app.returncode == 0


@pytest.mark.usefixtures("memory_keyring")
def test_without_a_tray_the_window_opens_and_closing_it_quits(
    qapp: QApplication, start: StartApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(tray, "PATIENCE_MILLISECONDS", 4 * tray.LOOK_MILLISECONDS)
    application = start(hidden=True)
    assert not application.window.isVisible()
    assert not qapp.quitOnLastWindowClosed()  # a tray may still come
    qtbot.waitUntil(application.window.isVisible)
    assert qapp.quitOnLastWindowClosed()
