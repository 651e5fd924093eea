"""Code points to UTF-16 code units. Python counts the former, the DOM and the protocol the latter."""

from collections.abc import Sequence


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units; a lone surrogate counts as one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_offsets(text: str) -> Sequence[int]:
    """For each code point index of `text`, and one past the last, the offset in UTF-16 code units."""
    if text.isascii() or utf16_length(text) == len(text):
        return range(len(text) + 1)
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if character > "\uffff" else 1))
    return offsets
