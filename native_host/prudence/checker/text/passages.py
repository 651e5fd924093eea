"""Cutting a post into passages that can be judged, and remembered, one by one."""

import re
from collections.abc import Iterator

MAXIMUM_PASSAGE = 1_500
"""Code points. A longer paragraph is cut at the end of a sentence, so that one key rechecks little of it."""

_MINIMUM_PASSAGE = 500
_SENTENCE_END = re.compile(r"[.!?…]+\s+")
_SPACE = re.compile(r"\s+")


def passages(text: str) -> Iterator[tuple[int, str]]:
    """(start, passage) in order; line ends belong to no passage. Offsets are code points.

    Where a long paragraph is cut depends on the text near the cut more than on its length so far: after an insertion
    the later cuts fall on the same sentence ends again."""
    start = 0
    for line in text.split("\n"):
        if len(line) <= MAXIMUM_PASSAGE:
            if line.strip():
                yield start, line
        else:
            yield from _cut(line, start)
        start += len(line) + 1


def _cut(line: str, offset: int) -> Iterator[tuple[int, str]]:
    begin = 0
    while len(line) - begin > MAXIMUM_PASSAGE:
        low, high = begin + _MINIMUM_PASSAGE, begin + MAXIMUM_PASSAGE
        match = _SENTENCE_END.search(line, low, high) or _SPACE.search(line, low, high)
        end = match.end() if match else high
        yield offset + begin, line[begin:end]
        begin = end
    if line[begin:].strip():
        yield offset + begin, line[begin:]
