"""What the reader's candidates are to the owner: findings, with levels, the allow-list and words as for rules."""

from collections.abc import Iterable

from prudence.checker.engine import Checker
from prudence.checker.finding import Finding
from prudence.checker.rule import Mark
from prudence.checker.situation import Situation
from prudence.reader.candidates import Candidate


def findings_of(text: str, candidates: Iterable[Candidate], situation: Situation) -> list[Finding]:
    """In order of their place."""
    marks = [(candidate.category, Mark(candidate.start, candidate.end, candidate.certain)) for candidate in candidates]
    return Checker.standard().findings_about(text, marks, situation)
