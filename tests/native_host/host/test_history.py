"""Each warning that has been seen is in the history once, with what became of it."""

from typing import Any

import pytest

from prudence.checker.finding import Finding
from prudence.history.warnings import Outcome, RecordedWarning, list_warnings, record_warning
from prudence.host.ledger import STANDING_SECONDS, Ledger
from prudence.protocol import AccountSeen, PageSituation
from prudence.records import Records
from tests.native_host.host.conftest import StartHost
from tests.native_host.host.host_process import HostProcess, check

SHOUT = "COME IN NOW EVERYBODY PLEASE"
PAGE = PageSituation(network="x", account=AccountSeen("bakery", "The Bakery"), audience="everyone", kind="post")


def finding(excerpt: str, category: str = "shouting") -> Finding:
    return Finding(
        category=category,
        rule="rule",
        level="warn",
        certain=True,
        start=0,
        end=len(excerpt),
        excerpt=excerpt,
        identity=f"{category}:{excerpt}",
    )


class Story:
    """One composer, second by second."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self.ledger = Ledger("composer", lambda write: write(records))

    def stands(self, second: float, *excerpts: str, gone: Outcome = "fixed") -> None:
        findings = [finding(excerpt) for excerpt in excerpts]
        self.ledger.update(findings, PAGE, "public", gone=gone, moment=second, now=int(second * 1000))

    def outcomes(self) -> dict[str, Outcome]:
        return {warning.excerpt: warning.outcome for warning in list_warnings(self._records)}


@pytest.fixture
def story(records: Records) -> Story:
    return Story(records)


def test_a_warning_is_recorded_once_it_has_stood(story: Story, records: Records) -> None:
    story.stands(10, "LOUD")
    assert story.ledger.due() == 10 + STANDING_SECONDS
    story.ledger.record_due(11.9)
    assert story.outcomes() == {}
    story.ledger.record_due(12)
    story.ledger.record_due(13)
    (warning,) = list_warnings(records)
    assert warning == RecordedWarning(
        id=warning.id,
        composer="composer",
        identity_hash=warning.identity_hash,
        category="shouting",
        rule="rule",
        level="warn",
        excerpt="LOUD",
        network="x",
        account_handle="bakery",
        account_kind="public",
        seen_at=10_000,
        outcome="open",
    )
    assert story.ledger.due() is None


def test_each_key_does_not_begin_the_two_seconds_anew(story: Story) -> None:
    for tenth in range(25):
        story.stands(tenth / 10, "LOUD")
    story.ledger.record_due(2)
    assert story.outcomes() == {"LOUD": "open"}


def test_what_passes_while_typing_leaves_no_trace(story: Story) -> None:
    story.stands(0, "LOU")
    story.stands(1, "LOUD")
    story.stands(2)
    story.ledger.record_due(5)
    assert story.outcomes() == {}


def test_fixed_and_back_again(story: Story) -> None:
    story.stands(0, "LOUD", "LOUDER")
    story.ledger.record_due(2)
    story.stands(3, "LOUDER")
    assert story.outcomes() == {"LOUD": "fixed", "LOUDER": "open"}
    story.stands(4, "LOUD", "LOUDER")
    story.ledger.record_due(6)
    assert story.outcomes() == {"LOUD": "open", "LOUDER": "open"}


def test_what_the_settings_allow_is_not_called_fixed(story: Story) -> None:
    story.stands(0, "LOUD")
    story.ledger.record_due(2)
    story.stands(3, gone="allowed")
    assert story.outcomes() == {"LOUD": "allowed"}


def test_given_up(story: Story) -> None:
    story.stands(0, "SEEN")
    story.ledger.record_due(2)
    story.stands(2, "SEEN", "HARDLY SEEN")
    story.ledger.leave_all("given_up")
    assert story.outcomes() == {"SEEN": "given_up"}


@pytest.mark.parametrize("outcome", ["on_purpose", "not_a_problem", "allowed", "published"])
def test_who_decides_has_seen_it(story: Story, outcome: Outcome) -> None:
    story.stands(0, "LOUD", "OTHER")
    story.ledger.decide("shouting:LOUD", outcome)
    assert story.outcomes() == {"LOUD": outcome}


class TestInTheHost:
    """From the message to the records."""

    def seen(self, host: HostProcess, records: Records) -> list[tuple[str, str]]:
        """Composers and outcomes. The host writes after an answer, and before the next."""
        host.ask({"type": "pause", "network": "pinterest", "minutes": 0})
        return [(warning.composer, warning.outcome) for warning in list_warnings(records)]

    def test_published_anyway(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check(SHOUT))
        ready.ask({"type": "published", "composer": "composer"})
        assert self.seen(ready, records) == [("composer", "published")]
        assert records.execute("SELECT network, account_handle, kind FROM publications") == [
            ("facebook", "bakery", "post")
        ]

    def test_a_post_without_warnings_counts_as_a_publication(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check("Bonjour", handle=None))
        ready.ask({"type": "published", "composer": "composer"})
        assert self.seen(ready, records) == []
        assert records.execute("SELECT account_handle FROM publications") == [(None,)]

    @pytest.mark.parametrize(("verdict", "outcome"), [("on_purpose", "on_purpose"), ("allow", "allowed")])
    def test_verdicts(self, records: Records, ready: HostProcess, verdict: str, outcome: str) -> None:
        (found,) = ready.ask(check(SHOUT))["findings"]
        ready.ask({"type": "verdict", "composer": "composer", "identity": found["identity"], "verdict": verdict})
        ready.ask({"type": "published", "composer": "composer"})
        assert self.seen(ready, records) == [("composer", outcome)]

    def test_closed_before_it_was_seen(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check(SHOUT))
        ready.ask({"type": "closed", "composer": "composer"})
        assert self.seen(ready, records) == []

    def test_it_is_recorded_after_two_seconds_and_given_up_when_the_browser_goes(
        self, records: Records, ready: HostProcess
    ) -> None:
        ready.ask(check(SHOUT))
        ready.ask({"type": "blur", "composer": "composer"})
        while not self.seen(ready, records):
            pass
        assert self.seen(ready, records) == [("composer", "open")]
        ready.close()
        ready.wait()
        assert [warning.outcome for warning in list_warnings(records)] == ["given_up"]

    def test_a_post_that_the_network_refused_is_followed_on(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check(SHOUT))
        ready.ask({"type": "published", "composer": "composer"})
        assert len(ready.ask(check(SHOUT, revision=2))["findings"]) == 1
        ready.ask(check("Come in, everybody", revision=3))
        ready.ask({"type": "published", "composer": "composer"})
        assert self.seen(ready, records) == [("composer", "published")]
        assert len(records.execute("SELECT 1 FROM publications")) == 2

    def test_numbers_are_masked(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check("My card number is 4539 1488 0343 6467, use it."))
        ready.ask({"type": "published", "composer": "composer"})
        assert ("composer", "published") in self.seen(ready, records)
        for warning in list_warnings(records):
            assert "4539" not in warning.excerpt

    def test_old_warnings_are_deleted_at_the_start(self, records: Records, start_host: StartHost) -> None:
        values: dict[str, Any] = {"category": "money", "rule": "r", "level": "warn", "excerpt": "e", "network": "x"}
        record_warning(
            records, composer="old", identity="i", account_handle=None, account_kind="public", seen_at=1, **values
        )
        host = start_host()
        host.greet()
        host.wait_for_records()
        assert self.seen(host, records) == []
