"""The reader as the host has it: a process that is started when there is something to read, told what to read, started
again when it fails, and never waited for.

Everything here happens in the main loop, but for two threads of each process: one starts it and writes to it, the other
listens. Whatever they notice they post to the main loop.
"""

import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from io import RawIOBase
from queue import SimpleQueue
from threading import Thread
from typing import cast

import msgspec

from prudence.host.framing import FrameTooLargeError, read_frame, write_frame
from prudence.locations import reader_model_path
from prudence.programs import reader_command
from prudence.protocol import HostMessage
from prudence.reader.messages import Forget, Found, Read, ReaderAnswer, ReaderRequest, Ready

START_SECONDS = 30.0
"""A reader that is not ready by then hangs."""
ANSWER_SECONDS = 5.0
"""So does one that has said nothing for so long although something is to be read."""
RESTS = (1.0, 4.0, 15.0, 60.0, 300.0)
"""Seconds before it is started again, ever longer until it has read a text to its end."""

Answers = Iterator[HostMessage]
Post = Callable[[Callable[[], Answers]], None]

_decoder: msgspec.json.Decoder[ReaderAnswer] = msgspec.json.Decoder(ReaderAnswer)
_encoder = msgspec.json.Encoder()


class ReaderProcess:
    """Readers cost 100 MiB; so there is none before the first text, and it ends by itself when idle."""

    def __init__(
        self,
        post: Post,
        found: Callable[[Found], Answers],
        changed: Callable[[], Answers],
        *,
        command: Sequence[str] | None = None,
        answer_seconds: float = ANSWER_SECONDS,
        rests: Sequence[float] = RESTS,
    ) -> None:
        """`post` hands work to the main loop, from any thread. There, `found` is called with each answer and `changed`
        when `absent` is not what it was."""
        self._post = post
        self._found = found
        self._changed = changed
        self._command = command
        self._answer_seconds = answer_seconds
        self._rests = rests
        self._link: _Link | None = None
        self._asked: dict[str, Read] = {}
        self._heard_at = 0.0
        self._failures = 0
        self._rest_until: float | None = None
        self.absent = False
        """True while it cannot be had: one failure may be an accident, two in a row are not."""

    def read(self, request: Read) -> None:
        """Have a text read, instead of an earlier one of the same composer. Returns at once."""
        if not self._asked and self._link is not None:
            self._heard_at = time.monotonic()
        self._asked[request.composer] = request
        if self._link is not None:
            self._link.send(request)
        elif self._rest_until is None:
            self._start()

    def forget(self, composer: str) -> None:
        self._asked.pop(composer, None)
        if self._link is not None:
            self._link.send(Forget(composer))

    def next_tick(self) -> float | None:
        """When `tick` must be called, on the clock of time.monotonic(). None: nothing to wait for."""
        if not self._asked:
            return None
        if self._link is not None:
            return self._heard_at + (self._answer_seconds if self._link.ready else START_SECONDS)
        return self._rest_until

    def tick(self, moment: float) -> Answers:
        due = self.next_tick()
        if due is None or moment < due:
            return
        if self._link is not None:
            yield from self._failed()
        else:
            self._start()
            yield from self._changed()

    def stop(self) -> None:
        """End it, and what it was reading. The next text starts another one."""
        self._asked.clear()
        if self._link is not None:
            self._link.end()
            self._link = None

    def _start(self) -> None:
        self._rest_until = None
        if self._command is None and not reader_model_path().is_dir():
            self.absent = True
            self._asked.clear()
            return
        self._heard_at = time.monotonic()
        self._link = _Link(self._command or reader_command(), self._post, self._heard, self._lost)
        for request in self._asked.values():
            self._link.send(request)

    def _heard(self, link: "_Link", answer: ReaderAnswer) -> Answers:
        if link is not self._link:
            return
        self._heard_at = time.monotonic()
        if isinstance(answer, Ready):
            link.ready = True
            if self.absent:
                self.absent = False
                yield from self._changed()
            return
        asked = self._asked.get(answer.composer)
        if answer.complete:
            self._failures = 0
            if asked is not None and asked.number == answer.number:
                del self._asked[answer.composer]
        yield from self._found(answer)

    def _lost(self, link: "_Link", status: int | None) -> Answers:
        if link is not self._link:
            return
        if status == 0:  # it was idle; what was asked in that moment begins anew
            link.end()
            self._link = None
            if self._asked:
                self._start()
        else:
            yield from self._failed()

    def _failed(self) -> Answers:
        if self._link is not None:
            self._link.kill()
            self._link = None
        self._rest_until = time.monotonic() + self._rests[min(self._failures, len(self._rests) - 1)]
        self._failures += 1
        if self._failures > 1 and not self.absent:
            self.absent = True
            yield from self._changed()


class _Link:
    """One process and its two threads."""

    _PATIENCE_SECONDS = 2.0
    """A process that has closed its output has left by then."""

    def __init__(
        self,
        command: Sequence[str],
        post: Post,
        heard: Callable[["_Link", ReaderAnswer], Answers],
        lost: Callable[["_Link", int | None], Answers],
    ) -> None:
        """`heard` and `lost` are posted; `lost` gets the exit status, None if the process could not be started."""
        self.ready = False
        self._command = command
        self._post = post
        self._heard = heard
        self._lost = lost
        self._requests: SimpleQueue[ReaderRequest | None] = SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        Thread(target=self._run, daemon=True).start()

    def send(self, request: ReaderRequest) -> None:
        self._requests.put(request)

    def end(self) -> None:
        """It ends once it has taken in what was sent."""
        self._requests.put(None)

    def kill(self) -> None:
        self._killed = True
        self._requests.put(None)
        if self._process is not None:
            self._process.kill()

    def _run(self) -> None:
        try:
            process = self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                bufsize=0,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._post(lambda: self._lost(self, None))
            return
        Thread(target=self._listen, args=(process,), daemon=True).start()
        if self._killed:
            process.kill()
        # An error: it is gone, which the other thread notices.
        with suppress(OSError, FrameTooLargeError), cast(RawIOBase, process.stdin) as stdin:
            while (request := self._requests.get()) is not None:
                write_frame(stdin, _encoder.encode(request))

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        try:
            with cast(RawIOBase, process.stdout) as stdout:
                while True:
                    self._hand_over(_decoder.decode(read_frame(stdout)))
        except (FrameTooLargeError, msgspec.DecodeError):
            process.kill()
        except (EOFError, OSError):
            pass
        try:
            status = process.wait(self._PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            status = process.wait()
        self._post(lambda: self._lost(self, status))

    def _hand_over(self, answer: ReaderAnswer) -> None:
        self._post(lambda: self._heard(self, answer))
