"""Spans of a passage sorted by the sentence they stand in, in one go: a text may have thousands of both."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from prudence.checker.text.passage import Passage


def by_sentence(passage: Passage, labelled: Iterable[tuple[int, int, str]]) -> Sequence[Sequence[str]]:
    """For each of `passage.sentences` the labels of the spans (start, end, label) that lie within it."""
    sentences = passage.sentences
    starts = [start for start, _ in sentences]
    found: list[list[str]] = [[] for _ in sentences]
    for start, end, label in labelled:
        at = bisect_right(starts, start) - 1
        if at >= 0 and end <= sentences[at][1]:
            found[at].append(label)
    return found
