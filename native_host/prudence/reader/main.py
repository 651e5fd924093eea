"""Entry point prudence-reader: started by a host, reads for it with the language model, and ends with it.

One thread reads texts, at low priority; another one only takes requests in, so that a text that nobody wants judged any
more is given up between two windows.
"""

import ctypes
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from io import RawIOBase
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING

import msgspec
import psutil

from prudence.host.framing import FrameTooLargeError, claim_standard_streams, read_frame, write_frame
from prudence.host.standard_error import keep_text_out, say
from prudence.locations import reader_model_path
from prudence.reader.messages import Found, Read, ReaderAnswer, ReaderRequest, Ready
from prudence.reader.reading import ReadingMemory, TextReading

if TYPE_CHECKING:
    from prudence.reader.model import ReaderModel

IDLE_SECONDS = 300.0
"""After so long without a request the reader ends; the host starts it again for the next one."""
MAXIMUM_BYTES = 256 * 1024 * 1024
"""Of memory, twice what is needed. A reader that has more ends, and is started again."""

_NEWS_SECONDS = 0.25
"""While a long text is read, what was found is told this often."""
_NICE = 10

UNUSABLE = 3
"""Exit status: there is no model, or it cannot be read."""
TOO_LARGE = 4
"""Exit status: too much memory was taken."""

_decoder: msgspec.json.Decoder[ReaderRequest] = msgspec.json.Decoder(ReaderRequest)
_encoder = msgspec.json.Encoder()


def main() -> int:
    keep_text_out("prudence-reader")
    if "--version" in sys.argv[1:]:
        from prudence import __version__

        print(f"prudence-reader {__version__}")
        return 0
    incoming, outgoing = claim_standard_streams()
    requests: Queue[ReaderRequest] = Queue()
    Thread(target=_receive, args=(incoming, requests), daemon=True).start()
    _give_way()
    model = _load()
    if model is None:
        return UNUSABLE

    def tell(answer: ReaderAnswer) -> None:
        try:
            write_frame(outgoing, _encoder.encode(answer))
        except (OSError, FrameTooLargeError):
            os._exit(1)  # the host is gone
        if psutil.Process().memory_info().rss > MAXIMUM_BYTES:
            os._exit(TOO_LARGE)

    _give_back_memory()
    tell(Ready())
    serve(model, requests, tell)
    return 0


def serve(model: "ReaderModel", requests: Queue[ReaderRequest], tell: Callable[[Found], None]) -> None:
    """Answer requests, the newest first, until none has come for IDLE_SECONDS."""
    waiting: dict[str, Read] = {}
    memories: dict[str, ReadingMemory] = {}
    while True:
        while not waiting or not requests.empty():
            try:
                request = requests.get(timeout=IDLE_SECONDS)
            except Empty:
                return
            waiting.pop(request.composer, None)
            if isinstance(request, Read):
                waiting[request.composer] = request
            else:
                memories.pop(request.composer, None)
        composer, read = waiting.popitem()
        memory = memories.setdefault(composer, ReadingMemory())
        if not _read(model, read, memory, requests, tell):
            waiting[composer] = read


def _read(
    model: "ReaderModel",
    read: Read,
    memory: ReadingMemory,
    requests: Queue[ReaderRequest],
    tell: Callable[[Found], None],
) -> bool:
    """Whether the text was read to its end; False: something else was asked meanwhile."""
    reading = TextReading(model, memory, read.text, read.situation)
    told_at = 0.0
    while not reading.complete:
        reading.step()
        if not requests.empty():
            return False
        if not reading.complete and time.monotonic() - told_at >= _NEWS_SECONDS:
            tell(Found(read.number, read.composer, False, reading.candidates()))
            told_at = time.monotonic()
    tell(Found(read.number, read.composer, True, reading.candidates()))
    return True


def _receive(incoming: RawIOBase, requests: Queue[ReaderRequest]) -> None:
    try:
        while True:
            requests.put(_decoder.decode(read_frame(incoming)))
    except (EOFError, OSError):
        os._exit(0)  # nobody is left to read for


def _give_way() -> None:
    if sys.platform == "win32":
        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_NICE)


def _give_back_memory() -> None:
    """What loading needed for a moment, 20 MiB, which glibc keeps otherwise."""
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def _load() -> "ReaderModel | None":
    folder = reader_model_path()
    try:
        from prudence.reader.model import ModelError, ReaderModel
    except ImportError as error:
        say(f"cannot load {error.name}")
        return None
    try:
        return ReaderModel(folder)
    except ModelError as error:
        say(str(error))
        return None


if __name__ == "__main__":
    sys.exit(main())
