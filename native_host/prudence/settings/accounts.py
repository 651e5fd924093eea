"""The owner's accounts on the networks, as the extension has met them, each public or personal."""

from msgspec import Struct

from prudence.protocol import AccountKind
from prudence.records import Records

LAST_SEEN_STEP = 60_000
"""Milliseconds. `last_seen` need not be finer, and every write makes all hosts read the settings again."""

_COLUMNS = "network, handle, name, kind, first_seen, last_seen"


class Account(Struct, frozen=True):
    network: str
    handle: str
    name: str
    kind: AccountKind | None
    """None: the owner has not said yet; judged as public."""
    first_seen: int
    last_seen: int
    """Milliseconds since 1970."""


def meet_account(records: Records, network: str, handle: str, name: str, now: int) -> Account:
    """Note that this account is speaking. Raises RecordsError."""
    known = find_account(records, network, handle)
    if known is not None and known.name == name and 0 <= now - known.last_seen < LAST_SEEN_STEP:
        return known
    records.execute(
        "INSERT INTO accounts VALUES (?, ?, ?, NULL, ?, ?) ON CONFLICT (network, handle) "
        "DO UPDATE SET name = excluded.name, last_seen = excluded.last_seen",
        (network, handle, name, now, now),
    )
    account = find_account(records, network, handle)
    assert account is not None  # nothing ever deletes an account
    return account


def set_account_kind(records: Records, network: str, handle: str, kind: AccountKind | None) -> None:
    """The owner's answer for an account that was met; None takes it back. Raises RecordsError."""
    records.execute("UPDATE accounts SET kind = ? WHERE network = ? AND handle = ?", (kind, network, handle))


def find_account(records: Records, network: str, handle: str) -> Account | None:
    """None: never met. Raises RecordsError."""
    rows = records.execute(f"SELECT {_COLUMNS} FROM accounts WHERE network = ? AND handle = ?", (network, handle))
    return Account(*rows[0]) if rows else None


def list_accounts(records: Records) -> list[Account]:
    """Those of unknown kind first, then by network and name. Raises RecordsError."""
    rows = records.execute(
        f"SELECT {_COLUMNS} FROM accounts ORDER BY kind IS NOT NULL, network, name COLLATE NOCASE, handle"
    )
    return [Account(*row) for row in rows]
