"""Text and situation in, findings out. No input or output, no clock; what is remembered belongs to the caller.

A post is cut into passages. Each rule looks at each passage alone; its marks are remembered with the passage, so that
a long post costs one passage a key. Rules about the whole post then combine the marks of all passages.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from prudence.checker.categories import CATEGORIES
from prudence.checker.finding import Finding
from prudence.checker.rule import Mark, Post, Rule, Texts
from prudence.checker.rules import load_rules
from prudence.checker.situation import Situation
from prudence.checker.text.folding import fold_excerpt, normalise
from prudence.checker.text.language import language_of, language_score
from prudence.checker.text.passage import Passage
from prudence.checker.text.passages import passages
from prudence.checker.text.utf16 import utf16_offsets
from prudence.protocol import Level

LONGEST_IDENTITY = 1_000
"""Code points of the folded excerpt; more words tell no two findings apart."""

_GRAVITY: Mapping[Level, int] = {"off": 0, "hint": 1, "warn": 2, "hold": 3}


class _Judged(Struct, frozen=True):
    """What is remembered of one passage. Offsets are UTF-16 code units from its start."""

    units: int
    words: int
    score: tuple[int, int]
    language: str
    marks: Sequence[tuple[str, Mark]]


class Memory:
    """What one composer's last check found out, so that the next one rechecks only what changed."""

    def __init__(self) -> None:
        self._situation: Situation | None = None
        self._judged: dict[str, _Judged] = {}

    def recall(self, situation: Situation) -> dict[str, _Judged]:
        """What is known of passages in this situation."""
        if situation != self._situation:
            self._situation = situation
            self._judged = {}
        return self._judged

    def keep(self, judged: dict[str, _Judged]) -> None:
        """Forget the passages that the post no longer has."""
        self._judged = judged


class Checker:
    """Pure: the same text in the same situation has the same findings, whatever memory is given."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._spokesmen = {rule.category: rule for rule in rules.values() if rule.speaks_for_category}

    @classmethod
    @cache
    def standard(cls) -> Self:
        """The checker with every rule of the rules folder."""
        return cls(load_rules())

    def texts(self, rule: str, language: str) -> Texts:
        return self._rules[rule].texts[language]

    def category_texts(self, category: str, language: str) -> Texts:
        """Words about a category, for findings that no rule made and for lists."""
        return self._spokesmen[category].texts[language]

    def check(self, text: str, situation: Situation, memory: Memory | None = None) -> list[Finding]:
        """Findings in order of their place; offsets are UTF-16 code units into `text`."""
        parts, post = self._judge(text, situation, memory or Memory())
        marks: dict[str, list[Mark]] = {}
        for start, judged in parts:
            for identifier, mark in judged.marks:
                marks.setdefault(identifier, []).append(_shifted(mark, start))
        encoded = text.encode("utf-16-le", "surrogatepass") if marks else b""
        found: list[Finding] = []
        for identifier, noticed in marks.items():
            rule = self._rules[identifier]
            for mark in noticed if rule.combine is None else rule.combine(noticed, post, situation):
                finding = _finding(identifier, rule, mark, encoded, situation)
                if finding is not None:
                    found.append(finding)
        return _merged(found)

    def _judge(self, text: str, situation: Situation, memory: Memory) -> tuple[list[tuple[int, _Judged]], Post]:
        known = memory.recall(situation)
        pieces = list(passages(text))
        fresh = {piece: _Fresh(piece) for _, piece in pieces if piece not in known}
        scores = [fresh[piece].score if piece in fresh else known[piece].score for _, piece in pieces]
        language = language_of((sum(score[0] for score in scores), sum(score[1] for score in scores)), "en")
        kept: dict[str, _Judged] = {}
        parts: list[tuple[int, _Judged]] = []
        units = codepoints = 0
        for (start, piece), score in zip(pieces, scores, strict=True):
            own_language = language_of(score, language)
            judged = kept.get(piece) or known.get(piece)
            if judged is None or judged.language != own_language:
                judged = self._judge_passage(fresh.get(piece) or _Fresh(piece), own_language, situation)
            kept[piece] = judged
            units += _units(text, codepoints, start)
            codepoints = start + len(piece)
            parts.append((units, judged))
            units += judged.units
        memory.keep(kept)
        languages = frozenset(judged.language for _, judged in parts)
        return parts, Post(words=sum(judged.words for _, judged in parts), languages=languages)

    def _judge_passage(self, fresh: "_Fresh", language: str, situation: Situation) -> _Judged:
        passage, origins, offsets = fresh.passage, fresh.origins, utf16_offsets(fresh.piece)
        passage.language = language
        marks = []
        for identifier, rule in self._rules.items():
            for mark in rule.find(passage, situation):
                start, end = (mark.start, mark.end) if origins is None else (origins[mark.start], _end(origins, mark))
                marks.append((identifier, _moved(mark, offsets[start], offsets[end])))
        return _Judged(
            units=offsets[len(fresh.piece)],
            words=len(passage.words),
            score=fresh.score,
            language=language,
            marks=marks,
        )


class _Fresh:
    """A passage that memory does not know."""

    def __init__(self, piece: str) -> None:
        self.piece = piece
        normalised, self.origins = normalise(piece)
        self.passage = Passage(normalised)
        self.score = language_score(self.passage.words, normalised)


def _end(origins: Sequence[int], mark: Mark) -> int:
    """Where the last marked character ends in the original: invisible characters after it are left out, combining ones
    that belong to it are not."""
    return origins[mark.end - 1] + 1 if mark.end > mark.start else origins[mark.end]


def _units(text: str, start: int, end: int) -> int:
    """UTF-16 length of the line ends and blank lines between passages."""
    return utf16_offsets(text[start:end])[-1] if end > start else 0


def _moved(mark: Mark, start: int, end: int) -> Mark:
    return replace(mark, start=start, end=end)


def _shifted(mark: Mark, by: int) -> Mark:
    return _moved(mark, mark.start + by, mark.end + by) if by else mark


def _level(identifier: str, rule: Rule, situation: Situation) -> Level:
    chosen = {
        override.subject: override.level
        for override in situation.settings.levels
        if override.account_kind == situation.account_kind
    }
    default = rule.level or CATEGORIES[rule.category].level
    return chosen.get(identifier) or chosen.get(rule.category) or default


def _finding(identifier: str, rule: Rule, mark: Mark, encoded: bytes, situation: Situation) -> Finding | None:
    if not CATEGORIES[rule.category].applies(situation):
        return None
    level = _level(identifier, rule, situation)
    if level == "off":
        return None
    excerpt = encoded[mark.start * 2 : mark.end * 2].decode("utf-16-le", "surrogatepass")
    folded = fold_excerpt(excerpt)
    if any(entry.category == rule.category and entry.excerpt == folded for entry in situation.settings.allowed):
        return None
    return Finding(
        category=rule.category,
        rule=identifier,
        level=level if mark.certain else "hint",
        certain=mark.certain,
        start=mark.start,
        end=mark.end,
        excerpt=excerpt,
        identity=f"{rule.category}:{folded[:LONGEST_IDENTITY]}",
        replacement=mark.replacement,
        earlier=mark.earlier,
    )


def _merged(found: list[Finding]) -> list[Finding]:
    """One finding where several of a category overlap: the gravest, then the one with a rewrite, then the longest."""
    best: dict[str, list[Finding]] = {}
    for finding in sorted(
        found,
        key=lambda f: (-_GRAVITY[f.level], not f.certain, f.replacement is None, f.start - f.end, f.start, f.rule),
    ):
        kept = best.setdefault(finding.category, [])
        if all(finding.end <= other.start or other.end <= finding.start for other in kept):
            kept.append(finding)
    return sorted(_flattened(best), key=lambda finding: (finding.start, finding.end, finding.category))


def _flattened(lists: Mapping[str, list[Finding]]) -> Iterator[Finding]:
    for findings in lists.values():
        yield from findings
