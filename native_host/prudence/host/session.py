"""One connection with one browser: each message in, its one answer out, and news unasked.

One thread reads and decodes; everything else happens in the main loop, which wakes by itself only while `Review`
needs a tick. Until the first `hello` is answered, neither records nor checker are imported: that is most of the start.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from io import RawIOBase
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING

from prudence import __version__
from prudence.host.codec import RefusedError, decode, encode
from prudence.host.framing import FrameTooLargeError, read_frame, write_frame
from prudence.host.standard_error import place, report
from prudence.protocol import (
    PROTOCOL_VERSION,
    Blur,
    Check,
    Closed,
    Done,
    Error,
    ErrorCode,
    ExtensionMessage,
    Hello,
    HostMessage,
    OpenDesktop,
    Published,
    Status,
    Verdict,
    Welcome,
)

if TYPE_CHECKING:
    from prudence.host.review import Review

_READ_AHEAD = 32

Work = Callable[[], Iterator[HostMessage]]
"""Something to do in the main loop, and what to send while doing it."""

Event = ExtensionMessage | RefusedError | Work | None
"""None: the browser has closed the connection."""


class _DisconnectedError(Exception):
    """Nobody reads the answers any more."""


class Session:
    def __init__(self, reader: RawIOBase, writer: RawIOBase) -> None:
        self._reader = reader
        self._writer = writer
        self._events: Queue[Event] = Queue(_READ_AHEAD)
        self._waiting: deque[Event] = deque()
        self._review: Review | None = None

    def run(self) -> None:
        """Serve until the browser closes the connection."""
        Thread(target=self._read, daemon=True).start()
        try:
            while (event := self._next()) is not None:
                self._handle(event)
        except (_DisconnectedError, KeyboardInterrupt):
            pass
        if self._review is not None:
            self._review.end()

    def _read(self) -> None:
        try:
            while True:
                try:
                    self._events.put(decode(read_frame(self._reader)))
                except FrameTooLargeError:
                    self._events.put(RefusedError(ErrorCode.MESSAGE_TOO_LARGE, "frame above 1 MiB"))
                except RefusedError as refusal:
                    self._events.put(refusal)
        except (EOFError, OSError):
            pass
        finally:
            self._events.put(None)

    def _next(self) -> Event:
        tick = self._review.next_tick() if self._review is not None else None
        seconds = None if tick is None else tick - time.monotonic()
        if self._review is not None and seconds is not None and seconds <= 0:
            return self._review.tick
        try:
            if not self._waiting:
                self._waiting.append(self._events.get(timeout=seconds))
            while len(self._waiting) < _READ_AHEAD:
                self._waiting.append(self._events.get_nowait())
        except Empty:
            pass
        return self._waiting.popleft() if self._waiting else _nothing

    def _handle(self, event: ExtensionMessage | RefusedError | Work) -> None:
        answered = False
        try:
            for message in self._messages(event):
                self._send(message)
                answered = True
        except _DisconnectedError:
            raise
        except Exception as error:
            report(error)
            if isinstance(event, ExtensionMessage) and not answered:
                self._send(Error(request=event.request, code=ErrorCode.INTERNAL, detail=place(error)))

    def _send(self, message: HostMessage) -> None:
        body = encode(message)
        try:
            write_frame(self._writer, body)
        except OSError as error:
            raise _DisconnectedError from error

    def _messages(self, event: ExtensionMessage | RefusedError | Work) -> Iterator[HostMessage]:
        """The first message of what a message of the extension causes is its answer; the rest is news."""
        if isinstance(event, RefusedError):
            yield Error(request=event.request, code=event.code, detail=event.detail)
        elif not isinstance(event, ExtensionMessage):
            yield from event()
        elif isinstance(event, Hello):
            yield from self._hello(event)
        elif self._review is None:
            yield Error(request=event.request, code=ErrorCode.HELLO_EXPECTED, detail="")
        elif isinstance(event, OpenDesktop):
            self._open_desktop(event)
        elif isinstance(event, Check) and self._superseded(event):
            yield Done(request=event.request)
        else:
            yield from self._review.answer(event)

    def _hello(self, hello: Hello) -> Iterator[HostMessage]:
        if hello.protocol != PROTOCOL_VERSION:
            detail = str(PROTOCOL_VERSION)
            yield Error(request=hello.request, code=ErrorCode.INCOMPATIBLE_PROTOCOL, detail=detail)
            return
        status = Status("opening", [], "ready") if self._review is None else self._review.status()
        yield Welcome(request=hello.request, protocol=PROTOCOL_VERSION, host_version=__version__, status=status)
        first = self._review is None
        if self._review is None:
            from prudence.host.review import Review

            self._review = Review(self._events.put)
        yield from self._review.greet(hello, first=first)

    def _superseded(self, check: Check) -> bool:
        """Whether the next message about this composer, already here, is a newer check."""
        for event in self._waiting:
            if isinstance(event, Check | Blur | Verdict | Published | Closed) and event.composer == check.composer:
                return isinstance(event, Check)
        return False

    def _open_desktop(self, message: OpenDesktop) -> None:
        from prudence.host.desktop import start_desktop

        def answer(started: bool) -> Iterator[HostMessage]:
            if started:
                yield Done(request=message.request)
            else:
                yield Error(request=message.request, code=ErrorCode.DESKTOP_NOT_STARTED, detail="")

        start_desktop(message.page, lambda started: self._events.put(lambda: answer(started)))


def _nothing() -> Iterator[HostMessage]:
    return iter(())
