"""Frames arrive in pieces, are cut, lie about their length, and are never taken for one another."""

import struct
from io import BytesIO, RawIOBase
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prudence.host.framing import FrameTooLargeError, read_frame, write_frame
from prudence.protocol import MAXIMUM_MESSAGE_BYTES


class Pipe(RawIOBase):
    """Hands out and takes in as little at a time as pipes may."""

    def __init__(self, data: bytes = b"", at_once: int = 65536) -> None:
        self._data = BytesIO(data)
        self._at_once = at_once
        self.written = b""
        self.largest_request = 0

    def readinto(self, buffer: Any) -> int:
        self.largest_request = max(self.largest_request, len(buffer))
        part = self._data.read(min(len(buffer), self._at_once))
        buffer[: len(part)] = part
        return len(part)

    def write(self, data: Any) -> int:
        self.written += bytes(data[: self._at_once])
        return min(len(data), self._at_once)


def framed(body: bytes) -> bytes:
    return struct.pack("=I", len(body)) + body


class Zeros(RawIOBase):
    """A frame of zeros that nobody holds in memory, then `rest`."""

    def __init__(self, size: int, rest: bytes) -> None:
        self._length = bytearray(struct.pack("=I", size))
        self._zeros = size
        self._rest = bytearray(rest)
        self.largest_request = 0

    def readinto(self, buffer: Any) -> int:
        self.largest_request = max(self.largest_request, len(buffer))
        if not self._length and self._zeros:
            count = min(self._zeros, len(buffer))
            self._zeros -= count
            return count
        source = self._length or self._rest
        count = min(len(source), len(buffer))
        buffer[:count] = source[:count]
        del source[:count]
        return count


@given(st.lists(st.binary(max_size=200), max_size=5), st.integers(1, 50))
def test_frames_come_out_as_they_went_in_however_the_pipe_cuts_them(bodies: list[bytes], at_once: int) -> None:
    out = Pipe(at_once=at_once)
    for body in bodies:
        write_frame(out, body)
    back = Pipe(out.written, at_once)
    assert [read_frame(back) for _ in bodies] == bodies
    with pytest.raises(EOFError):
        read_frame(back)


@given(st.binary(max_size=100), st.data())
def test_a_frame_cut_anywhere_is_the_end(body: bytes, data: st.DataObject) -> None:
    whole = framed(body)
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(EOFError):
        read_frame(Pipe(whole[:cut]))


@given(st.binary(max_size=300))
def test_any_bytes_are_frames_or_the_end(data: bytes) -> None:
    pipe = Pipe(data)
    while True:
        try:
            assert len(read_frame(pipe)) <= MAXIMUM_MESSAGE_BYTES
        except FrameTooLargeError:
            continue
        except EOFError:
            break


def test_the_largest_frame_passes() -> None:
    body = b"x" * MAXIMUM_MESSAGE_BYTES
    out = Pipe()
    write_frame(out, body)
    assert read_frame(Pipe(out.written)) == body


def test_a_larger_frame_is_not_written() -> None:
    out = Pipe()
    with pytest.raises(FrameTooLargeError):
        write_frame(out, b"x" * (MAXIMUM_MESSAGE_BYTES + 1))
    assert out.written == b""


@pytest.mark.parametrize("size", [MAXIMUM_MESSAGE_BYTES + 1, 100 * MAXIMUM_MESSAGE_BYTES])
def test_a_larger_frame_is_skipped_to_the_byte_in_little_memory(size: int) -> None:
    stream = Zeros(size, framed(b"next"))
    with pytest.raises(FrameTooLargeError):
        read_frame(stream)
    assert read_frame(stream) == b"next"
    assert stream.largest_request <= 64 * 1024
