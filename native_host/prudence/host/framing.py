"""Native-messaging frames: a 32-bit length in native byte order, then that many bytes of UTF-8 JSON.

Source: developer.chrome.com and MDN, "Native messaging". Both sides of Prudence refuse frames above
MAXIMUM_MESSAGE_BYTES, whatever the browser allows.
"""

import os
import struct
from io import FileIO, RawIOBase

from prudence.protocol import MAXIMUM_MESSAGE_BYTES

_LENGTH = struct.Struct("=I")
_SKIPPED_AT_ONCE = 64 * 1024


class FrameTooLargeError(Exception):
    """A frame above MAXIMUM_MESSAGE_BYTES; when reading, it was skipped and the next one can be read."""


def claim_standard_streams() -> tuple[FileIO, FileIO]:
    """Keep standard input and output for frames alone: returns both, and leaves an empty standard input for child
    processes and a standard output that leads to standard error for whatever prints."""
    frames_in, frames_out = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return FileIO(frames_in, "rb"), FileIO(frames_out, "wb")


def read_frame(stream: RawIOBase) -> bytes:
    """The next frame's bytes. Raises FrameTooLargeError, or EOFError at the end, even in the middle of a frame."""
    (length,) = _LENGTH.unpack(_read_exactly(stream, _LENGTH.size))
    if length > MAXIMUM_MESSAGE_BYTES:
        while length:
            length -= len(_read_exactly(stream, min(length, _SKIPPED_AT_ONCE)))
        raise FrameTooLargeError
    return _read_exactly(stream, length)


def write_frame(stream: RawIOBase, body: bytes) -> None:
    """Write a whole frame. Raises FrameTooLargeError, or OSError when nobody reads any more."""
    if len(body) > MAXIMUM_MESSAGE_BYTES:
        raise FrameTooLargeError
    frame = memoryview(_LENGTH.pack(len(body)) + body)
    while frame:
        frame = frame[stream.write(frame) or 0 :]


def _read_exactly(stream: RawIOBase, count: int) -> bytes:
    data = bytearray(count)
    rest = memoryview(data)
    while rest:
        read = stream.readinto(rest)
        if not read:
            raise EOFError
        rest = rest[read:]
    return bytes(data)
