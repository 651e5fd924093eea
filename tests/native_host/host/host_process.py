"""A real prudence-host, spoken to as a browser does."""

import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

Message = dict[str, Any]

HOST_COMMAND = (sys.executable, "-m", "prudence.host.main")
PATIENCE_SECONDS = 60.0
"""Nothing here takes long; a machine that does much else must not make a test fail."""

_LENGTH = struct.Struct("=I")


def frame(message: object) -> bytes:
    """The frame of a JSON value, or of bytes as they are."""
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    return _LENGTH.pack(len(body)) + body


def hello(request: int = 1, browser: str = "chromium", language: str = "en-GB") -> Message:
    return {
        "type": "hello",
        "request": request,
        "protocol": 1,
        "extension_version": "0.1.0",
        "browser": browser,
        "language": language,
    }


def check(
    text: str,
    *,
    composer: str = "composer",
    revision: int = 1,
    network: str = "facebook",
    handle: str | None = "bakery",
    audience: str = "everyone",
) -> Message:
    return {
        "type": "check",
        "composer": composer,
        "revision": revision,
        "text": text,
        "situation": {
            "network": network,
            "account": None if handle is None else {"handle": handle, "name": "The Bakery"},
            "audience": audience,
            "kind": "post",
        },
    }


class HostProcess:
    """Ends with the `with` block, together with whatever the host has started."""

    def __init__(
        self,
        folder: Path,
        *,
        command: Sequence[str] = HOST_COMMAND,
        arguments: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Standard error goes to a file in `folder`."""
        self._standard_error = folder / f"standard-error-{os.urandom(4).hex()}"
        with self._standard_error.open("wb") as standard_error:
            self._process = subprocess.Popen(
                [*command, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=standard_error,
                env={**os.environ, **(environment or {})},
                start_new_session=True,
                bufsize=0,
            )
        self._received: Queue[Message | None] = Queue()
        self._request = 100
        self.news: list[Message] = []
        """What was received while waiting for something else."""
        self._reading = Thread(target=self._read, daemon=True)
        self._reading.start()

    def __enter__(self) -> "HostProcess":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
        self._process.wait(PATIENCE_SECONDS)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._reading.join(PATIENCE_SECONDS)
        assert self._process.stdout is not None
        self._process.stdout.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def standard_error(self) -> str:
        return self._standard_error.read_text(encoding="utf-8")

    def write(self, data: bytes) -> None:
        assert self._process.stdin is not None
        rest = memoryview(data)
        while rest:
            rest = rest[self._process.stdin.write(rest) :]

    def close(self) -> None:
        """End of input, as when the browser closes the connection."""
        assert self._process.stdin is not None
        self._process.stdin.close()

    def wait(self) -> int:
        """The exit status, once the host has left by itself."""
        return self._process.wait(PATIENCE_SECONDS)

    def receive(self) -> Message:
        """The next message, whatever it is."""
        message = self._received.get(timeout=PATIENCE_SECONDS)
        assert message is not None, f"the host has left: {self.standard_error}"
        return message

    def receive_until(self, wanted: Callable[[Message], bool]) -> Message:
        """The next message that is wanted; those before it are kept in `news`."""
        for message in self.news:
            if wanted(message):
                self.news.remove(message)
                return message
        while not wanted(message := self.receive()):
            self.news.append(message)
        return message

    def ask(self, message: Message) -> Message:
        """Send a message under a number of its own; returns the answer."""
        self._request += 1
        number = self._request
        self.write(frame({**message, "request": number}))
        return self.receive_until(lambda answer: answer["request"] == number)

    def greet(self, **values: Any) -> Message:
        return self.ask(hello(**values))

    def wait_for_records(self, state: str = "ready") -> Message:
        return self.receive_until(lambda news: news["type"] == "status" and news["status"]["records"] == state)

    def _read(self) -> None:
        assert self._process.stdout is not None
        stream = self._process.stdout
        while len(length := _read_exactly(stream, _LENGTH.size)) == _LENGTH.size:
            self._received.put(json.loads(_read_exactly(stream, *_LENGTH.unpack(length))))
        self._received.put(None)


def _read_exactly(stream: Any, count: int) -> bytes:
    data = b""
    while len(data) < count and (part := stream.read(count - len(data))):
        data += part
    return data


def greeted_with_records(home: Path) -> HostProcess:
    """A host that keeps its records in the folder `home`, their key in a file beside them, and has read them."""
    (home / "storage.json").write_text('{"storage":"key_file"}', encoding="utf-8")
    host = HostProcess(home, environment={"PRUDENCE_HOME": str(home)})
    host.greet()
    host.wait_for_records()
    return host
