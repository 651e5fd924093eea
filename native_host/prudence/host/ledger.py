"""What stands in one composer, and what becomes of it: the way of its findings into the history."""

from collections.abc import Callable, Iterable

from prudence.checker.finding import Finding
from prudence.history.warnings import Outcome, record_warning, set_outcome
from prudence.protocol import AccountKind, PageSituation
from prudence.records import Records

STANDING_SECONDS = 2.0
"""A warning that has stood so long has been seen: it is recorded."""


class _Standing:
    def __init__(self, finding: Finding, since: float, seen_at: int) -> None:
        self.finding = finding
        self.since = since
        self.seen_at = seen_at
        self.recorded = False


class Ledger:
    """Warnings are recorded once for each composer and finding, after STANDING_SECONDS or when they are decided upon.
    `moment` is time.monotonic(), `now` milliseconds since 1970."""

    def __init__(self, composer: str, write: Callable[[Callable[[Records], object]], object]) -> None:
        self._composer = composer
        self._write = write
        self._standing: dict[str, _Standing] = {}
        self._page: PageSituation | None = None
        self._account_kind: AccountKind = "public"

    def update(
        self,
        findings: Iterable[Finding],
        page: PageSituation,
        account_kind: AccountKind,
        *,
        gone: Outcome,
        moment: float,
        now: int,
    ) -> None:
        """These findings stand now; what stood and is not among them is `gone`."""
        self._page, self._account_kind = page, account_kind
        found = {finding.identity: finding for finding in findings}
        for identity in [identity for identity in self._standing if identity not in found]:
            self._leave(identity, gone)
        for identity, finding in found.items():
            standing = self._standing.get(identity)
            if standing is None:
                self._standing[identity] = _Standing(finding, moment, now)
            else:
                standing.finding = finding

    def finding(self, identity: str) -> Finding | None:
        """The finding that stands under this identity."""
        standing = self._standing.get(identity)
        return None if standing is None else standing.finding

    def due(self) -> float | None:
        """When the next warning has stood long enough."""
        since = min((standing.since for standing in self._standing.values() if not standing.recorded), default=None)
        return None if since is None else since + STANDING_SECONDS

    def record_due(self, moment: float) -> None:
        for standing in self._standing.values():
            if standing.since + STANDING_SECONDS <= moment:
                self._record(standing)

    def decide(self, identity: str, outcome: Outcome) -> None:
        """The owner has decided about a finding, so has seen it."""
        self._record(self._standing[identity])
        self._leave(identity, outcome)

    def decide_all(self, outcome: Outcome) -> None:
        for identity in list(self._standing):
            self.decide(identity, outcome)

    def leave_all(self, outcome: Outcome) -> None:
        """Nothing stands any more. What did not stand long enough leaves no trace."""
        for identity in list(self._standing):
            self._leave(identity, outcome)

    def _record(self, standing: _Standing) -> None:
        if standing.recorded or self._page is None:
            return
        standing.recorded = True
        finding, page, kind = standing.finding, self._page, self._account_kind
        self._write(
            lambda records: record_warning(
                records,
                composer=self._composer,
                identity=finding.identity,
                category=finding.category,
                rule=finding.rule,
                level=finding.level,
                excerpt=finding.excerpt,
                network=page.network,
                account_handle=None if page.account is None else page.account.handle,
                account_kind=kind,
                seen_at=standing.seen_at,
            )
        )

    def _leave(self, identity: str, outcome: Outcome) -> None:
        if self._standing.pop(identity).recorded:
            self._write(lambda records: set_outcome(records, self._composer, identity, outcome))
