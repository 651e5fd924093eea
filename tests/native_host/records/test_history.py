"""The history: each warning once, with what became of it, found and removed and brought back by the owner."""

import subprocess
import sys
import time
from itertools import pairwise
from typing import Any

import pytest

from prudence.history.connections import BrowserSeen, connected, disconnected, list_browsers, seen
from prudence.history.publications import record_publication
from prudence.history.warnings import (
    DAY,
    WarningFilters,
    count_warnings,
    delete_warnings,
    list_warnings,
    prune,
    record_warning,
    restore_warnings,
    set_outcome,
)
from prudence.records import Records


def record(records: Records, **different: Any) -> None:
    record_warning(
        records,
        **{
            "composer": "composer 1",
            "identity": "begging aimez la page",
            "category": "begging",
            "rule": "begging_for_likes",
            "level": "warn",
            "excerpt": "Aimez la page",
            "network": "facebook",
            "account_handle": "boulangerie",
            "account_kind": "public",
            "seen_at": 1_000,
        }
        | different,
    )


def test_a_finding_is_recorded_once_for_each_composer(records: Records) -> None:
    record(records)
    record(records, seen_at=2_000, level="hold")
    record(records, composer="composer 2", seen_at=3_000)
    newest, first = list_warnings(records)
    assert (newest.composer, newest.seen_at) == ("composer 2", 3_000)
    assert (first.composer, first.seen_at, first.level, first.outcome) == ("composer 1", 1_000, "hold", "open")


def test_what_became_of_a_warning_is_kept_for_that_composer_only(records: Records) -> None:
    record(records)
    record(records, composer="composer 2")
    set_outcome(records, "composer 1", "begging aimez la page", "published")
    assert {warning.composer: warning.outcome for warning in list_warnings(records)} == {
        "composer 1": "published",
        "composer 2": "open",
    }


def test_a_fixed_warning_that_is_back_is_open_again_but_a_decision_stands(records: Records) -> None:
    record(records)
    set_outcome(records, "composer 1", "begging aimez la page", "fixed")
    record(records)
    assert list_warnings(records)[0].outcome == "open"
    set_outcome(records, "composer 1", "begging aimez la page", "on_purpose")
    record(records)
    assert list_warnings(records)[0].outcome == "on_purpose"


def test_pages_follow_one_another_without_gap_or_repetition_among_equal_times(records: Records) -> None:
    for number in range(25):
        record(records, composer=f"composer {number}", seen_at=number // 7)
    pages, before = [], None
    while page := list_warnings(records, before=before, limit=4):
        pages += page
        before = (page[-1].seen_at, page[-1].id)
    assert pages == list_warnings(records)
    assert len({warning.id for warning in pages}) == 25
    assert [warning.seen_at for warning in pages] == sorted((number // 7 for number in range(25)), reverse=True)


@pytest.mark.parametrize(
    "filters",
    [
        WarningFilters(category="family"),
        WarningFilters(network="x"),
        WarningFilters(account_handle="marie"),
        WarningFilters(outcome="given_up"),
        WarningFilters(since=5_000),
        WarningFilters(words="ÉCOLE DE 100%"),
    ],
)
def test_each_filter_finds_the_one_warning_that_differs(records: Records, filters: WarningFilters) -> None:
    record(records)
    record(
        records,
        identity="family école",
        category="family",
        network="x",
        account_handle="marie",
        excerpt="l’école de 100% de Zoé",
        seen_at=5_000,
    )
    set_outcome(records, "composer 1", "family école", "given_up")
    assert [warning.category for warning in list_warnings(records, filters)] == ["family"]


def test_the_counts_are_those_of_the_time_asked_for(records: Records) -> None:
    record(records, seen_at=1)
    for number in range(3):
        record(records, identity=f"money {number}", category="money", seen_at=10)
    record(records, identity="health", category="health", seen_at=11)
    assert list(count_warnings(records, since=10).items()) == [("money", 3), ("health", 1)]


def test_deleted_warnings_come_back_as_they_were(records: Records) -> None:
    for number in range(4):
        record(records, composer=f"composer {number}", category="contact", excerpt="06 12 34 56 78")
    before = list_warnings(records)
    deleted = delete_warnings(records, [before[0].id, before[2].id, 999])
    assert list_warnings(records) == [before[1], before[3]]
    record(records, composer="composer 9")
    restore_warnings(records, deleted)
    restore_warnings(records, deleted)
    assert [warning for warning in list_warnings(records) if warning.composer != "composer 9"] == before


@pytest.mark.parametrize("category", ["credential", "identity", "money", "contact"])
def test_numbers_and_the_like_are_kept_masked_and_still_known_again(records: Records, category: str) -> None:
    secret = "FR76 3000 6000 0112 3456 7890 189"
    record(records, category=category, identity=f"{category} {secret.casefold()}", excerpt=secret)
    kept = repr([records.execute(f"SELECT * FROM {table}") for table in ("warnings", "allowed", "settings")])
    # Two groups at least: the keyed hash that knows it again holds any four digits by chance.
    groups = secret.split()
    pairs = [f"{one}{gap}{other}" for one, other in pairwise(groups) for gap in ("", " ")]
    assert not any(pair in kept.upper() for pair in pairs)
    set_outcome(records, "composer 1", f"{category} {secret.casefold()}", "allowed")
    assert list_warnings(records)[0].outcome == "allowed"


def test_what_is_older_than_the_owner_wants_is_deleted(records: Records) -> None:
    now = 100 * DAY
    record(records, composer="old", seen_at=now - 30 * DAY - 1)
    record(records, composer="kept", seen_at=now - 30 * DAY)
    prune(records, now, keep_days=30)
    assert [warning.composer for warning in list_warnings(records)] == ["kept"]


def test_the_newest_publication_of_each_account_outlives_pruning(records: Records) -> None:
    for handle, days in (("a", 1), ("a", 5), (None, 2), ("b", 70), ("b", 99)):
        record_publication(records, "x", handle, "post", days * DAY)
    prune(records, 100 * DAY, keep_days=30)
    rows = records.execute("SELECT account_handle, published_at FROM publications ORDER BY published_at")
    assert rows == [(None, 2 * DAY), ("a", 5 * DAY), ("b", 70 * DAY), ("b", 99 * DAY)]


def test_a_browser_counts_as_connected_until_its_host_ends_or_is_killed(records: Records) -> None:
    hosts = [subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) for _ in range(2)]
    now = time.time_ns() // 1_000_000
    connected(records, "firefox", hosts[0].pid, now)
    connected(records, "chromium", hosts[1].pid, now + 1)
    seen(records, "chromium", now + 2)
    assert list_browsers(records) == [BrowserSeen("chromium", True, now + 2), BrowserSeen("firefox", True, now)]
    disconnected(records, hosts[0].pid)
    hosts[1].kill()
    for host in hosts:
        host.communicate()
    assert list_browsers(records) == [BrowserSeen("chromium", False, now + 2), BrowserSeen("firefox", False, now)]


def test_another_process_of_the_same_number_is_no_host(records: Records) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as stranger:
        yesterday = time.time_ns() // 1_000_000 - DAY
        connected(records, "firefox", stranger.pid, yesterday)
        assert list_browsers(records) == [BrowserSeen("firefox", False, yesterday)]
        stranger.communicate()
