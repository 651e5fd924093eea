"""One tray app for each person and records folder: a second launch asks the first to show its window, and ends.

A local socket in a folder that only the owner can enter. Connect first, listen only when nobody answers, both under
a lock: a second `listen` on a protected socket would succeed in silence and take the name away (QTBUG-48635)."""

import os
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from prudence import locations
from prudence.private_files import make_private_folder
from prudence.protocol import Page

CONNECT_MILLISECONDS = 1000
WRITE_MILLISECONDS = 1000
LOCK_MILLISECONDS = 5000
MAXIMUM_REQUEST_BYTES = 1024


class ShowRequest(Struct, frozen=True, tag_field="type", tag="show_1"):
    """What a second launch asks. The tag ends in the version of this message."""

    page: Page | None
    """None: started hidden, nothing to show."""


class SingleInstance(QObject):
    """Needs a QCoreApplication."""

    show_requested = Signal(str)
    """A second launch wants this page to be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def claim(self, request: ShowRequest) -> bool:
        """True if this process is now the only one; else the other one has received the request.

        Raises OSError where the socket's folder cannot be made or no socket can be opened in it."""
        folder = _folder()
        make_private_folder(folder)
        name = str(folder / "desktop.socket")
        if sys.platform == "win32":
            name = f"prudence-desktop-{folder.name}"
        lock = QLockFile(str(folder / "desktop.lock"))
        if not lock.tryLock(LOCK_MILLISECONDS):
            raise OSError(f"{folder} cannot be locked")
        try:
            if _send(name, request):
                return False
            QLocalServer.removeServer(name)  # what a process left that was killed
            if not self._server.listen(name):
                raise OSError(self._server.errorString())
            return True
        finally:
            lock.unlock()

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._reader(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _reader(self, socket: QLocalSocket) -> Callable[[], None]:
        def read() -> None:
            if not socket.canReadLine():
                if socket.bytesAvailable() > MAXIMUM_REQUEST_BYTES:
                    socket.abort()
                return
            line = bytes(socket.readLine(MAXIMUM_REQUEST_BYTES).data())
            socket.disconnectFromServer()
            try:
                page = msgspec.json.decode(line, type=ShowRequest).page
            except msgspec.DecodeError:
                page = "overview"  # another version asks: an open window is what anybody wants
            if page is not None:
                self.show_requested.emit(page)

        return read


def _send(name: str, request: ShowRequest) -> bool:
    """False: nobody listens there."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MILLISECONDS):
        return False
    socket.write(msgspec.json.encode(request) + b"\n")
    socket.waitForBytesWritten(WRITE_MILLISECONDS)
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(CONNECT_MILLISECONDS)
    return True


def _folder() -> Path:
    """In the runtime directory where the system has one: names of sockets must be short (108 bytes, unix(7))."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "linux" and Path(runtime).is_absolute() and Path(runtime).is_dir():
        return Path(runtime) / f"prudence-desktop-{sha256(os.fsencode(locations.home())).hexdigest()[:16]}"
    return locations.home() / "desktop"
