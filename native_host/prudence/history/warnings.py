"""Warnings that were shown and what became of each: once for each composer and finding, excerpts masked where they are
numbers and the like."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from prudence.history.masking import excerpt_to_keep
from prudence.protocol import AccountKind
from prudence.records import Records

Outcome = Literal["open", "fixed", "on_purpose", "not_a_problem", "allowed", "published", "given_up"]
KeptLevel = Literal["hint", "warn", "hold"]

DAY = 86_400_000
"""Milliseconds."""

_COLUMNS = (
    "id, composer, identity_hash, category, rule, level, excerpt, network, account_handle, account_kind, seen_at, "
    "outcome"
)


class RecordedWarning(Struct, frozen=True):
    id: int
    composer: str
    identity_hash: str
    """Keyed hash of the finding's identity, which holds the words that the excerpt may mask."""
    category: str
    rule: str
    level: KeptLevel
    excerpt: str
    """Masked in the categories credential, identity, money and contact."""
    network: str
    account_handle: str | None
    account_kind: AccountKind
    seen_at: int
    """Milliseconds since 1970."""
    outcome: Outcome


class WarningFilters(Struct, frozen=True):
    """Which warnings to list; None: all."""

    category: str | None = None
    network: str | None = None
    account_handle: str | None = None
    outcome: Outcome | None = None
    since: int | None = None
    """Milliseconds since 1970, inclusive."""
    words: str | None = None
    """Part of the excerpt as it is kept; capitals do not matter."""


ALL_WARNINGS = WarningFilters()


def record_warning(
    records: Records,
    *,
    composer: str,
    identity: str,
    category: str,
    rule: str,
    level: KeptLevel,
    excerpt: str,
    network: str,
    account_handle: str | None,
    account_kind: AccountKind,
    seen_at: int,
) -> None:
    """Record a warning once for each composer and identity. One that was fixed and is back is open again.

    Raises RecordsError."""
    records.execute(
        "INSERT INTO warnings (composer, identity_hash, category, rule, level, excerpt, network, account_handle, "
        "account_kind, seen_at, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open') "
        "ON CONFLICT (composer, identity_hash) DO UPDATE SET level = excluded.level, "
        "account_handle = excluded.account_handle, account_kind = excluded.account_kind, "
        "outcome = CASE outcome WHEN 'fixed' THEN 'open' ELSE outcome END",
        (
            composer,
            records.keyed_hash(identity),
            category,
            rule,
            level,
            excerpt_to_keep(category, excerpt),
            network,
            account_handle,
            account_kind,
            seen_at,
        ),
    )


def set_outcome(records: Records, composer: str, identity: str, outcome: Outcome) -> None:
    """What became of a warning; nothing happens if it was not recorded. Raises RecordsError."""
    records.execute(
        "UPDATE warnings SET outcome = ? WHERE composer = ? AND identity_hash = ?",
        (outcome, composer, records.keyed_hash(identity)),
    )


def list_warnings(
    records: Records,
    filters: WarningFilters = ALL_WARNINGS,
    before: tuple[int, int] | None = None,
    limit: int = 500,
) -> list[RecordedWarning]:
    """Newest first; the next page starts `before` (seen_at, id) of the last one. Raises RecordsError."""
    conditions = ["1"]
    parameters: list[str | int] = []
    for column in ("category", "network", "account_handle", "outcome"):
        wanted = getattr(filters, column)
        if wanted is not None:
            conditions.append(f"{column} = ?")
            parameters.append(wanted)
    if filters.since is not None:
        conditions.append("seen_at >= ?")
        parameters.append(filters.since)
    if filters.words:
        conditions.append("instr(casefold(excerpt), ?) > 0")
        parameters.append(filters.words.casefold())
    if before is not None:
        conditions.append("(seen_at, id) < (?, ?)")
        parameters += before
    rows = records.execute(
        f"SELECT {_COLUMNS} FROM warnings WHERE {' AND '.join(conditions)} ORDER BY seen_at DESC, id DESC LIMIT ?",
        (*parameters, limit),
    )
    return [RecordedWarning(*row) for row in rows]


def count_warnings(records: Records, since: int) -> dict[str, int]:
    """How many warnings of each category, most frequent first. Raises RecordsError."""
    rows = records.execute(
        "SELECT category, count(*) FROM warnings WHERE seen_at >= ? GROUP BY category ORDER BY count(*) DESC, category",
        (since,),
    )
    return dict(rows)


def delete_warnings(records: Records, ids: Sequence[int]) -> list[RecordedWarning]:
    """Returns what was deleted, for `restore_warnings`. Raises RecordsError."""
    deleted: list[RecordedWarning] = []
    with records.transaction():
        for number in ids:
            rows = records.execute(f"DELETE FROM warnings WHERE id = ? RETURNING {_COLUMNS}", (number,))
            deleted += [RecordedWarning(*row) for row in rows]
    return deleted


def restore_warnings(records: Records, warnings: Sequence[RecordedWarning]) -> None:
    """Undo `delete_warnings`. Raises RecordsError."""
    with records.transaction():
        for warning in warnings:
            records.execute(
                f"INSERT OR IGNORE INTO warnings ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tuple(getattr(warning, name) for name in warning.__struct_fields__),
            )


def prune(records: Records, now: int, keep_days: int) -> None:
    """Delete what is older than the owner wants to keep. The newest publication of each account stays: without it
    nobody could tell for how long the account has been silent. Raises RecordsError."""
    oldest = now - keep_days * DAY
    with records.transaction():
        records.execute("DELETE FROM warnings WHERE seen_at < ?", (oldest,))
        records.execute(
            "DELETE FROM publications WHERE published_at < ? AND EXISTS (SELECT 1 FROM publications AS newer "
            "WHERE newer.network = publications.network AND newer.account_handle IS publications.account_handle "
            "AND (newer.published_at, newer.id) > (publications.published_at, publications.id))",
            (oldest,),
        )
        records.execute("DELETE FROM connections WHERE seen_at < ?", (oldest,))
