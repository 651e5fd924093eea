"""The composers of one browser: judged, judged again when what the owner told changes, and followed to their end."""

import gc
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from threading import Thread
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from prudence.checker.engine import Checker, Memory, agreed, alike
from prudence.checker.finding import Finding
from prudence.checker.situation import Situation
from prudence.history.connections import connected, disconnected, seen
from prudence.host.earlier_posts import with_days
from prudence.host.ledger import Ledger
from prudence.host.owner import Owner, now
from prudence.host.reader_process import ReaderProcess
from prudence.host.standard_error import report
from prudence.languages import Language
from prudence.protocol import (
    MAXIMUM_TEXT_UNITS,
    AccountSeen,
    Blur,
    Check,
    Closed,
    Done,
    Error,
    ErrorCode,
    FindingMessage,
    Findings,
    Hello,
    HostMessage,
    PageSituation,
    Pause,
    Published,
    ReaderState,
    SetAccount,
    Source,
    SpeakingAccount,
    Status,
    StatusChanged,
    Texts,
    Verdict,
)
from prudence.reader.findings import findings_of
from prudence.reader.messages import Found, Read, ReadingSituation
from prudence.settings.accounts import meet_account
from prudence.vault import KeyAccess, obtain_key_in_child

WATCH_SECONDS = 0.5
"""While a composer has the focus, changes made by other processes are looked for this often."""
BREATH_SECONDS = 0.02
"""Between two steps of preparation."""
MAXIMUM_COMPOSERS = 64
"""Beyond, the one that was checked longest ago is forgotten."""

FindingLevel = Literal["hint", "warn", "hold"]
Answers = Iterator[HostMessage]


class _Basis(Struct, frozen=True):
    """What a text was judged with. As long as it is the same, so are the findings."""

    situation: Situation
    account: SpeakingAccount
    state: Literal["complete", "generic", "paused"]


class _Composer:
    def __init__(self, name: str, owner: Owner) -> None:
        self.name = name
        self.page: PageSituation | None = None
        self.text: str | None = None
        """None: there is nothing that could be judged again."""
        self.revision = 0
        self.basis: _Basis | None = None
        self.memory = Memory()
        self.on_purpose: set[str] = set()
        self.met: AccountSeen | None = None
        self.ledger = Ledger(name, owner.write)
        self.findings: list[Finding] = []
        """What rules found."""
        self.asked: Read | None = None
        """What the reader was asked last. None: it is not to read this text."""
        self.answer: Found | None = None
        """Its answer to that. None: there is none yet."""
        self.text_read: str | None = None
        """What its last answer was about."""
        self.readings: list[Finding] = []
        """What the reader said last, on purpose or not, perhaps about an older text."""
        self.told: list[Finding] = []
        """What of it the extension knows."""
        self.confirmed: dict[str, FindingLevel] = {}
        """How grave that is, by identity, what rules only suspect and the reader is certain of."""

    @property
    def is_asked(self) -> bool:
        """Whether the reader was asked about the text as it stands now."""
        return self.asked is not None and self.asked.text == self.text

    @property
    def standing_readings(self) -> list[Finding]:
        return [finding for finding in self.readings if finding.identity not in self.on_purpose]

    @property
    def is_blank(self) -> bool:
        return not self.text or self.text.isspace()

    def forget_text(self) -> None:
        self.text = None
        self.memory = Memory()
        self.forget_reading()

    def forget_reading(self) -> None:
        self.asked = self.answer = self.text_read = None
        self.readings = []
        self.confirmed = {}


class Review:
    """Methods that yield messages send the answer first and do afterwards what can wait."""

    def __init__(self, post: Callable[[Callable[[], Answers]], None]) -> None:
        """`post` hands work to the main loop, from any thread."""
        self._post = post
        self._owner = Owner()
        self._composers: dict[str, _Composer] = {}
        self._focused: set[str] = set()
        self._watch_at = 0.0
        self._warming: Iterator[object] = iter(())
        self._warm_at: float | None = None
        self._language: Language = "en"
        self._looking_for_key = False
        self._reader = ReaderProcess(post, self._heard, self._news)
        self._readings = 0
        self._told = self._status()

    def status(self) -> Status:
        self._told = self._status()
        return self._told

    def greet(self, hello: Hello, *, first: bool) -> Answers:
        """What follows the welcome: the key is looked for, and meanwhile the rules get ready."""
        if not self._owner.known:
            self._look_for_key()
        self._language = "fr" if hello.language.lower().split("-")[0] == "fr" else "en"
        browser, moment = hello.browser, now()
        self._owner.write(
            (lambda records: connected(records, browser, os.getpid(), moment))
            if first
            else (lambda records: seen(records, browser, moment))
        )
        if first:
            self._warming = Checker.standard().warm_up(self._language)
            self._warm_up()
            # What is loaded by now stays: the collector need not walk through it during a check.
            gc.freeze()
        self._owner.refresh()
        yield from self._news()

    def answer(self, message: Check | Blur | Verdict | Published | Closed | SetAccount | Pause) -> Answers:
        match message:
            case Check():
                yield from self._check(message)
            case SetAccount():
                kept = self._owner.set_account(message.network, message.handle, message.kind)
                yield _kept(message.request, kept)
                yield from self._news()
            case Pause():
                kept = self._owner.pause(message.network, message.minutes)
                yield _kept(message.request, kept)
                yield from self._news()
            case Blur() | Verdict() | Published() | Closed():
                composer = self._composers.get(message.composer)
                if composer is None:
                    yield Error(request=message.request, code=ErrorCode.UNKNOWN_COMPOSER, detail="")
                elif isinstance(message, Verdict):
                    yield from self._verdict(message, composer)
                else:
                    yield Done(request=message.request)
                    self._focused.discard(message.composer)
                    if isinstance(message, Published):
                        self._published(composer)
                        yield from self._news()
                    elif isinstance(message, Closed):
                        self._forget(composer)

    def next_tick(self) -> float | None:
        """When `tick` must be called, on the clock of time.monotonic(). None: nothing to wait for."""
        moments = [due for composer in self._composers.values() if (due := composer.ledger.due()) is not None]
        if self._focused:
            moments.append(self._watch_at)
        moments += [due for due in (self._reader.next_tick(), self._warm_at) if due is not None]
        return min(moments, default=None)

    def tick(self) -> Answers:
        moment = time.monotonic()
        for composer in self._composers.values():
            composer.ledger.record_due(moment)
        yield from self._reader.tick(moment)
        if self._warm_at is not None and moment >= self._warm_at:
            self._warm_up()
        if self._focused and moment >= self._watch_at:
            self._watch_at = moment + WATCH_SECONDS
            if not self._owner.known and self._owner.files_changed:
                self._look_for_key()
            self._owner.refresh()
            yield from self._news()

    def _warm_up(self) -> None:
        """One step towards being ready for anything; between two there is time for messages."""
        ready = next(self._warming, None) is None
        self._warm_at = None if ready else time.monotonic() + BREATH_SECONDS

    def end(self) -> None:
        """The browser is gone, and its composers with it."""
        for composer in self._composers.values():
            composer.ledger.leave_all("given_up")
        self._reader.stop()
        self._owner.write(lambda records: disconnected(records, os.getpid()))
        self._owner.close()

    def _check(self, check: Check) -> Answers:
        composer = self._composers.pop(check.composer, None) or _Composer(check.composer, self._owner)
        self._composers[check.composer] = composer
        self._focused.add(check.composer)
        composer.page = check.situation
        if _units(check.text) > MAXIMUM_TEXT_UNITS:
            composer.forget_text()
            yield Error(request=check.request, code=ErrorCode.TEXT_TOO_LONG, detail=str(MAXIMUM_TEXT_UNITS))
            return
        self._owner.refresh()
        edited = check.text != composer.text
        composer.text, composer.revision = check.text, check.revision
        yield self._judged(composer, check.request)
        yield from self._read(composer)
        if composer.is_blank:
            composer.on_purpose.clear()
            composer.ledger.leave_all("given_up")
        else:
            self._enter(composer, edited=edited)
        self._meet(composer)
        if len(self._composers) > MAXIMUM_COMPOSERS:
            self._forget(next(iter(self._composers.values())))
        yield from self._news()

    def _verdict(self, verdict: Verdict, composer: _Composer) -> Answers:
        finding = composer.ledger.finding(verdict.identity)
        if finding is None:
            detail = "verdict $.identity"
            yield Error(request=verdict.request, code=ErrorCode.INVALID_MESSAGE, detail=detail)
        elif verdict.verdict != "allow":
            kept = True
            composer.on_purpose.add(verdict.identity)
            if verdict.verdict == "not_a_problem" and composer.basis is not None:
                kept = self._owner.doubt(finding.category, composer.basis.account.kind)
            yield _kept(verdict.request, kept)
            composer.ledger.decide(verdict.identity, verdict.verdict)
            if composer.text is not None:
                yield self._judged(composer)
                yield from self._told_of_reading(composer)
            yield from self._news()
        else:
            yield _kept(verdict.request, self._owner.allow(finding.category, finding.excerpt))
            composer.ledger.decide(verdict.identity, "allowed")
            yield from self._news()

    def _published(self, composer: _Composer) -> None:
        """The network may refuse the post and leave the text where it is: what was on purpose stays so."""
        composer.ledger.decide_all("published")
        paused = composer.basis is not None and composer.basis.state == "paused"
        if composer.page is not None:
            self._owner.publish(composer.page, None if paused else composer.text)
        composer.forget_text()
        self._reader.forget(composer.name)

    def _forget(self, composer: _Composer) -> None:
        del self._composers[composer.name]
        self._reader.forget(composer.name)
        self._focused.discard(composer.name)
        composer.ledger.leave_all("given_up")

    def _news(self) -> Answers:
        """The status, if it is not what the browser knows, and the findings of all composers that would be judged
        otherwise now."""
        yield from self._status_news()
        if not self._owner.wants_reader:
            self._reader.stop()
        for composer in self._composers.values():
            if composer.text is not None and self._basis(composer) != composer.basis:
                yield self._judged(composer)
                yield from self._read(composer)
                self._enter(composer, edited=False)
            elif composer.text is not None and composer.asked is None:
                yield from self._read(composer)
        yield from self._status_news()  # a reader that was wanted just now may be missing

    def _status_news(self) -> Answers:
        status = self._status()
        if status != self._told:
            self._told = status
            yield StatusChanged(status=status)

    def _status(self) -> Status:
        reader: ReaderState = "absent" if self._reader.absent else "ready"
        return Status(self._owner.state, self._owner.pauses, reader if self._owner.wants_reader else "off")

    def _is_to_be_read(self, composer: _Composer) -> bool:
        paused = composer.basis is not None and composer.basis.state == "paused"
        return not composer.is_blank and not paused and self._owner.wants_reader

    def _read(self, composer: _Composer) -> Answers:
        """Have the reader read what it has not, and repeat what it said where that is about the same text."""
        assert composer.text is not None
        assert composer.basis is not None
        if self._is_to_be_read(composer) and self._owner.state != "opening":  # until then nobody knows who wants it
            situation = ReadingSituation.of(composer.basis.situation)
            if not composer.is_asked or composer.asked is None or composer.asked.situation != situation:
                self._readings += 1
                composer.asked, composer.answer = Read(self._readings, composer.name, composer.text, situation), None
                self._reader.read(composer.asked)
                # Of what it found before, that stands whose words stand.
                composer.readings = [finding for finding in composer.readings if finding.excerpt in composer.text]
        yield from self._told_of_reading(composer)

    def _heard(self, found: Found) -> Answers:
        """The reader has answered; perhaps about a text that is no more."""
        composer = self._composers.get(found.composer)
        if composer is None or composer.asked is None or composer.asked.number != found.number:
            return
        composer.answer = found
        edited, composer.text_read = composer.text_read != composer.text, composer.text
        before = composer.findings
        judged = self._judged(composer)
        if composer.findings != before:
            yield judged
        yield from self._told_of_reading(composer)
        self._enter(composer, edited=edited)

    def _told_of_reading(self, composer: _Composer) -> Answers:
        if composer.asked is not None and composer.answer is None:
            return
        told = composer.standing_readings if composer.asked is not None else []
        if told or composer.told:
            composer.told = told
            yield self._message(composer, "reader", told)

    def _judged(self, composer: _Composer, request: int | None = None) -> Findings:
        assert composer.text is not None
        basis = composer.basis = self._basis(composer)
        composer.findings = []
        checker = Checker.standard()
        if basis.state == "paused":
            composer.asked = composer.answer = None
        elif not self._is_to_be_read(composer):
            composer.forget_reading()
        if basis.state != "paused":
            found = checker.check(composer.text, basis.situation, composer.memory)
            if composer.answer is not None and composer.is_asked:
                found = self._agreed(composer, found, composer.answer)
            else:
                found = [_raised(finding, composer.confirmed.get(finding.identity)) for finding in found]
            composer.findings = [finding for finding in found if finding.identity not in composer.on_purpose]
        return self._message(composer, "rules", composer.findings, request)

    def _agreed(self, composer: _Composer, found: Sequence[Finding], answer: Found) -> list[Finding]:
        """The rules' findings, to which the reader agrees or not; what it alone found becomes `readings`."""
        assert composer.text is not None
        assert composer.basis is not None
        readings = findings_of(composer.text, answer.candidates, composer.basis.situation)
        kept, readings = agreed(found, readings)
        composer.confirmed = {
            after.identity: after.level for before, after in zip(found, kept, strict=True) if after is not before
        }
        known = [*(reading.identity for reading in composer.readings), *composer.on_purpose]
        composer.readings = [_known(reading, known) for reading in readings]
        return kept

    def _message(
        self, composer: _Composer, source: Source, findings: Sequence[Finding], request: int | None = None
    ) -> Findings:
        assert composer.basis is not None
        return Findings(
            request=request,
            composer=composer.name,
            revision=composer.revision,
            source=source,
            state=composer.basis.state,
            account=composer.basis.account,
            findings=[
                FindingMessage(
                    identity=finding.identity,
                    category=finding.category,
                    rule=finding.rule,
                    level=finding.level,
                    start=finding.start,
                    end=finding.end,
                    replacement=finding.replacement,
                )
                for finding in findings
            ],
            texts=self._texts(findings),
        )

    def _texts(self, findings: Sequence[Finding]) -> dict[str, Texts]:
        checker, today = Checker.standard(), time.strftime("%Y-%m-%d")
        days: dict[str, list[str]] = {}
        for finding in findings:
            days.setdefault(finding.rule, []).extend(finding.earlier)
        return {
            rule: with_days(checker.texts(rule, self._language), earlier, today, self._language)
            for rule, earlier in days.items()
        }

    def _basis(self, composer: _Composer) -> _Basis:
        assert composer.page is not None
        situation, account = self._owner.situation(composer.page)
        if self._owner.paused(composer.page.network):
            return _Basis(situation, account, "paused")
        return _Basis(situation, account, "complete" if self._owner.known else "generic")

    def _enter(self, composer: _Composer, *, edited: bool) -> None:
        """Tell the ledger what stands now. What is gone though nobody edited the text is what the owner allowed; what
        a pause hides has not ended."""
        basis, page = composer.basis, composer.page
        if basis is not None and page is not None and basis.state != "paused":
            composer.ledger.update(
                [*composer.findings, *composer.standing_readings],
                page,
                basis.account.kind,
                gone="fixed" if edited else "allowed",
                moment=time.monotonic(),
                now=now(),
            )

    def _meet(self, composer: _Composer) -> None:
        page = composer.page
        if page is None or page.account is None or page.account == composer.met:
            return
        composer.met = account = page.account
        network, moment = page.network, now()
        self._owner.write(lambda records: meet_account(records, network, account.handle, account.name, moment))

    def _look_for_key(self) -> None:
        """In another thread: a keyring may take its time, or never answer."""
        if self._looking_for_key:
            return
        self._looking_for_key = True
        self._owner.expect_key()
        Thread(target=self._obtain_key, daemon=True).start()

    def _obtain_key(self) -> None:
        try:
            access = obtain_key_in_child()
        except Exception as error:
            report(error)
            access = KeyAccess("failed")
        self._post(lambda: self._open_records(access))

    def _open_records(self, access: KeyAccess) -> Answers:
        self._looking_for_key = False
        self._owner.open(access)
        yield from self._news()


def _raised(finding: Finding, level: FindingLevel | None) -> Finding:
    return finding if level is None or finding.certain else replace(finding, level=level, certain=True)


def _known(reading: Finding, identities: Iterable[str]) -> Finding:
    """With the identity that it had before: while somebody writes, the reader draws its edges now here, now there."""
    for identity in identities:
        category, _, words = identity.partition(":")
        if category == reading.category and alike(words, reading.excerpt):
            return replace(reading, identity=identity)
    return reading


def _kept(request: int, kept: bool) -> Done | Error:
    return Done(request=request) if kept else Error(request=request, code=ErrorCode.NOT_KEPT, detail="")


def _units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
