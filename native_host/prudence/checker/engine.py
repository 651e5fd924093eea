"""Text and situation in, findings out. No input or output, no clock; what is remembered belongs to the caller.

A post is cut into passages. Each rule looks at each passage alone; its marks are remembered with the passage, so that
a long post costs one passage a key. Rules about the whole post then combine the marks of all passages.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, Self

from msgspec import Struct
from msgspec.structs import replace

from prudence.checker.categories import CATEGORIES
from prudence.checker.finding import Finding
from prudence.checker.marking import Find
from prudence.checker.rule import Mark, Post, Rule, Texts
from prudence.checker.rules import load_rules
from prudence.checker.situation import Situation
from prudence.checker.text.cues import promising
from prudence.checker.text.folding import fold_excerpt, normalise
from prudence.checker.text.language import language_of, language_score
from prudence.checker.text.passage import Passage
from prudence.checker.text.passages import passages
from prudence.checker.text.pattern import ALWAYS, compiled_patterns
from prudence.checker.text.utf16 import utf16_offsets
from prudence.protocol import Level

LONGEST_IDENTITY = 1_000
"""Code points of the folded excerpt; more words tell no two findings apart."""

_GRAVITY: Mapping[Level, int] = {"off": 0, "hint": 1, "warn": 2, "hold": 3}


_Look = Callable[[Passage, Situation], Iterable[Mark]]


class _Judged(Struct, frozen=True):
    """What is remembered of one passage. Offsets are UTF-16 code units from its start."""

    units: int
    words: int
    score: tuple[int, int]
    language: str
    findings: Sequence[Finding]
    marks: Sequence[tuple[str, Mark]]
    """Of the rules that combine them with those of the other passages."""


class _ActiveRule(Struct, frozen=True):
    """A rule that has a say in a situation."""

    identifier: str
    rule: Rule
    level: Literal["hint", "warn", "hold"]
    allowed: frozenset[str]
    """Folded excerpts that the owner always allows."""


class _ActiveRules:
    """Those that have a say in a situation, by what they need: most have nothing to say to most passages."""

    def __init__(self, rules: Iterable[_ActiveRule]) -> None:
        self.named = {active.identifier: active for active in rules}
        self._looks: list[tuple[_ActiveRule, _Look]] = []
        self._by_need: dict[object, set[int]] = {}
        for active in self.named.values():
            find = active.rule.find
            parts = [(part.needs, part.look) for part in find.parts] if isinstance(find, Find) else [(ALWAYS, find)]
            for needs, look in parts:
                for need in needs:
                    self._by_need.setdefault(need, set()).add(len(self._looks))
                self._looks.append((active, look))

    def promising(self, passage: Passage) -> Iterable[tuple[_ActiveRule, _Look]]:
        """What may notice something, in order, without its own thought for whether it can."""
        here = [self._by_need[need] for need in self._by_need.keys() & promising(passage)]
        return [self._looks[index] for index in sorted(set().union(*here))]


class Memory:
    """What one composer's last check found out, so that the next one rechecks only what changed."""

    def __init__(self) -> None:
        self.situation: Situation | None = None
        self.judged: Mapping[str, _Judged] = {}
        """The last text's passages."""


class Checker:
    """Pure: the same text in the same situation has the same findings, whatever memory is given."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._last_active: tuple[Situation | None, _ActiveRules] = (None, _ActiveRules(()))
        self._spokesmen = {rule.category: rule for rule in rules.values() if rule.speaks_for_category}

    @classmethod
    @cache
    def standard(cls) -> Self:
        """The checker with every rule of the rules folder."""
        return cls(load_rules())

    def warm_up(self, language: str) -> Iterator[object]:
        """Prepare what the first checks in a language would else wait for, step by step: at first its tables, for tens
        of milliseconds, then its patterns, each a millisecond or ten."""
        yield self.check({"en": "the shop is open", "fr": "le magasin est ouvert"}[language], Situation())
        yield from compiled_patterns(language)

    def texts(self, rule: str, language: str) -> Texts:
        """Words of a finding's rule. Raises KeyError."""
        return (self._rules.get(rule) or self._spokesmen[rule]).texts[language]

    def category_texts(self, category: str, language: str) -> Texts:
        """Words about a category, for findings that no rule made and for lists."""
        return self._spokesmen[category].texts[language]

    def check(self, text: str, situation: Situation, memory: Memory | None = None) -> list[Finding]:
        """Findings in order of their place; offsets are UTF-16 code units into `text`."""
        memory = memory or Memory()
        if memory.situation != situation:
            memory.situation, memory.judged = situation, {}
        rules = self._active_rules(situation)
        parts, post = _judge(text, situation, memory, rules)
        found = [_shifted(finding, start) for start, judged in parts for finding in judged.findings]
        marks: dict[str, list[Mark]] = {}
        for start, judged in parts:
            for identifier, mark in judged.marks:
                marks.setdefault(identifier, []).append(_moved(mark, mark.start + start, mark.end + start))
        encoded = text.encode("utf-16-le", "surrogatepass") if marks else b""
        for identifier, noticed in marks.items():
            active = rules.named[identifier]
            if active.rule.combine is not None:
                for mark in active.rule.combine(noticed, post, situation):
                    excerpt = encoded[mark.start * 2 : mark.end * 2].decode("utf-16-le", "surrogatepass")
                    found += _findings(active, mark, excerpt)
        return _merged(found)

    def findings_about(self, text: str, marks: Iterable[tuple[str, Mark]], situation: Situation) -> list[Finding]:
        """What another judge noticed, as (category, mark), offsets in code points; the category stands for the rule.
        Levels, the allow-list and where a category applies hold for it as for rules. Since such a judge draws the edges
        of a place now here, now there, words within allowed words, or around them, are allowed. In order of place."""
        offsets = utf16_offsets(text)
        active = {rule.identifier: rule for rule in _active_rules(self._spokesmen, situation)}
        found: list[Finding] = []
        for category, mark in marks:
            if category in active:
                moved = _moved(mark, offsets[mark.start], offsets[mark.end])
                found += _findings(active[category], moved, text[mark.start : mark.end])
        allowed = [(entry.category, entry.excerpt) for entry in situation.settings.allowed]
        return _merged(
            [
                finding
                for finding in found
                if not any(
                    category == finding.category and alike(excerpt, finding.excerpt) for category, excerpt in allowed
                )
            ]
        )

    def _active_rules(self, situation: Situation) -> _ActiveRules:
        """The last answer is remembered: one owner's texts are judged in few situations."""
        last, active = self._last_active
        if last != situation:
            active = _ActiveRules(_active_rules(self._rules, situation))
            self._last_active = (situation, active)
        return active


def _active_rules(rules: Mapping[str, Rule], situation: Situation) -> Iterator[_ActiveRule]:
    settings = situation.settings
    chosen = {
        override.subject: override.level
        for override in settings.levels
        if override.account_kind == situation.account_kind
    }
    for identifier, rule in rules.items():
        category = CATEGORIES[rule.category]
        level = chosen.get(identifier) or chosen.get(rule.category) or rule.level or category.level
        if level != "off" and category.applies(situation):
            allowed = frozenset(entry.excerpt for entry in settings.allowed if entry.category == rule.category)
            yield _ActiveRule(identifier, rule, level, allowed)


def _judge(
    text: str, situation: Situation, memory: Memory, rules: _ActiveRules
) -> tuple[list[tuple[int, _Judged]], Post]:
    """What each passage gave, with the UTF-16 offset of its start; memory knows it from now on."""
    known = memory.judged
    pieces = list(passages(text))
    fresh = {piece: _Fresh(piece) for piece in {piece for _, piece in pieces} - known.keys()}
    scores = [fresh[piece].score if piece in fresh else known[piece].score for _, piece in pieces]
    language = language_of((sum(score[0] for score in scores), sum(score[1] for score in scores)), "en")
    kept: dict[str, _Judged] = {}
    parts: list[tuple[int, _Judged]] = []
    units = codepoints = 0
    for (start, piece), score in zip(pieces, scores, strict=True):
        own_language = language_of(score, language)
        judged = kept.get(piece) or known.get(piece)
        if judged is None or judged.language != own_language:
            judged = _judge_passage(
                fresh.pop(piece) if piece in fresh else _Fresh(piece), own_language, situation, rules
            )
        kept[piece] = judged
        units += _units(text, codepoints, start)
        codepoints = start + len(piece)
        parts.append((units, judged))
        units += judged.units
    memory.judged = kept
    languages = frozenset(judged.language for _, judged in parts)
    return parts, Post(words=sum(judged.words for _, judged in parts), languages=languages)


def _judge_passage(fresh: "_Fresh", language: str, situation: Situation, rules: _ActiveRules) -> _Judged:
    passage, piece, offsets = fresh.passage, fresh.piece, utf16_offsets(fresh.piece)
    passage.language = language
    findings: list[Finding] = []
    marks: list[tuple[str, Mark]] = []
    for active, look in rules.promising(passage):
        for mark in look(passage, situation):
            start, end = fresh.place_of(mark)
            moved = _moved(mark, offsets[start], offsets[end])
            if active.rule.combine is None:
                findings += _findings(active, moved, piece[start:end])
            else:
                marks.append((active.identifier, moved))
    return _Judged(
        units=offsets[len(piece)],
        words=len(passage.words),
        score=fresh.score,
        language=language,
        findings=findings,
        marks=marks,
    )


class _Fresh:
    """A passage that memory does not know."""

    def __init__(self, piece: str) -> None:
        self.piece = piece
        normalised, self.origins = normalise(piece)
        self.passage = Passage(normalised)
        self.score = language_score(self.passage.words, normalised)

    def place_of(self, mark: Mark) -> tuple[int, int]:
        """Start and end in `piece`, code points. Combining characters belong to the letter before them, invisible ones
        after the last letter are left out."""
        start, end = mark.start, mark.end
        if self.origins is not None:
            start, end = self.origins[start], self.origins[end - 1] + 1
        while end < len(self.piece) and unicodedata.combining(self.piece[end]):
            end += 1
        return start, end


def _units(text: str, start: int, end: int) -> int:
    """UTF-16 length of the line ends and blank lines between passages."""
    return utf16_offsets(text[start:end])[-1] if end > start else 0


def _moved(mark: Mark, start: int, end: int) -> Mark:
    return mark if mark.start == start and mark.end == end else replace(mark, start=start, end=end)


def _shifted(finding: Finding, by: int) -> Finding:
    return replace(finding, start=finding.start + by, end=finding.end + by) if by else finding


def _findings(active: _ActiveRule, mark: Mark, excerpt: str) -> Iterator[Finding]:
    """One, or none where the owner allows these words."""
    folded = fold_excerpt(excerpt)
    if folded not in active.allowed:
        category = active.rule.category
        yield Finding(
            category=category,
            rule=active.identifier,
            level=active.level if mark.certain else "hint",
            certain=mark.certain,
            start=mark.start,
            end=mark.end,
            excerpt=excerpt,
            identity=f"{category}:{folded[:LONGEST_IDENTITY]}",
            replacement=mark.replacement,
            earlier=mark.earlier,
        )


def agreed(rules: Iterable[Finding], others: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Where both speak of the same place and category the rule's finding stands alone; what it only suspects is certain
    if the other is. Returns the rules' findings, and those that only the others have."""
    kept = list(rules)
    alone: list[Finding] = []
    for other in others:
        same = [number for number, rule in enumerate(kept) if _same_matter(rule, other)]
        for number in same:
            if other.certain and not kept[number].certain:
                kept[number] = replace(kept[number], level=other.level, certain=True)
        if not same:
            alone.append(other)
    return kept, alone


def alike(one: str, other: str) -> bool:
    """Whether the words of one excerpt stand within the other; capitals and accents do not matter."""
    short, long = sorted((f" {fold_excerpt(one)} ", f" {fold_excerpt(other)} "), key=len)
    return short in long


def _same_matter(one: Finding, other: Finding) -> bool:
    return one.category == other.category and one.start < other.end and other.start < one.end


def _merged(found: list[Finding]) -> list[Finding]:
    """One finding where several of a category overlap: the gravest, then the one with a rewrite, then the longest."""
    taken: dict[str, list[tuple[int, int]]] = {}
    kept: list[Finding] = []
    for finding in sorted(
        found,
        key=lambda f: (-_GRAVITY[f.level], not f.certain, f.replacement is None, f.start - f.end, f.start, f.rule),
    ):
        spans = taken.setdefault(finding.category, [])
        after = bisect_left(spans, (finding.end, finding.end))
        if not after or spans[after - 1][1] <= finding.start:
            spans.insert(after, (finding.start, finding.end))
            kept.append(finding)
    return sorted(kept, key=lambda finding: (finding.start, finding.end, finding.category))
