"""What a reading amounts to: categories that are likely enough, each with the words that weighed most."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from prudence.checker.categories import CATEGORIES
from prudence.checker.situation import Situation

if TYPE_CHECKING:
    from prudence.reader.model import Calibration, Reading
    from prudence.reader.tokenizer import Token

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")

_BEFORE_A_SENTENCE = " \t\r\n.,;:!?…)»"
"""What ends the sentence before the place is no part of it."""
_MARGIN = 2.5
"""Log-odds that a token may lie below the strongest one and still belong to the place."""
_GAP = 2
"""Weaker tokens that do not end a place, where a stronger one follows."""


class Candidate(Struct, frozen=True):
    category: str
    start: int
    """Code points from the start of the text."""
    end: int
    """Code points, exclusive."""
    probability: float
    certain: bool


def candidates(
    text: str, reading: "Reading", calibrations: "Mapping[str, Calibration]", situation: Situation
) -> list[Candidate]:
    """One for each category that is likely enough and can be at all, in the order of the categories."""
    found: list[Candidate] = []
    if not reading.tokens:
        return found
    for column, (category, calibration) in enumerate(calibrations.items()):
        probability = calibration.probability(float(reading.post_scores[column]))
        if probability >= calibration.uncertain and _possible(category, situation):
            start, end = place(text, reading.tokens, reading.token_scores[:, column].tolist())
            certain = calibration.certain is not None and probability >= calibration.certain
            found.append(Candidate(category, start, end, probability, certain))
    return found


def _possible(category: str, situation: Situation) -> bool:
    """False where the owner named no project or no topic to avoid: the posts that the model learned from all had owners
    who did, and it takes any talk of a plan for theirs."""
    settings = situation.settings
    if category == "secret_project" and not settings.secret_projects:
        return False
    if category == "off_line" and not settings.editorial_line.avoid:
        return False
    return CATEGORIES[category].applies(situation)


def place(text: str, tokens: "Sequence[Token]", scores: Sequence[float]) -> tuple[int, int]:
    """Where the strongest token stands, with its neighbours that are nearly as strong, cut at the edges of words."""
    strongest = max(range(len(tokens)), key=scores.__getitem__)
    lowest = scores[strongest] - _MARGIN

    def reach(step: int) -> int:
        last = number = strongest
        while 0 <= number + step < len(tokens) and abs(number + step - last) <= _GAP:
            number += step
            if scores[number] >= lowest:
                last = number
        return last

    start, end = tokens[reach(-1)].start, tokens[reach(1)].end
    for word in _WORD.finditer(text):
        if word.start() < end and start < word.end():
            start, end = min(start, word.start()), max(end, word.end())
    covered = text[start:end]
    stripped = covered.rstrip().lstrip(_BEFORE_A_SENTENCE)
    if not stripped:
        return start, end
    start += covered.index(stripped)
    return start, start + len(stripped)
