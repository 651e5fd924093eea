"""What was published from which account and when, never what it said: the rhythm of an account."""

from prudence.protocol import PostKind
from prudence.records import Records


def record_publication(records: Records, network: str, account_handle: str | None, kind: PostKind, at: int) -> None:
    """`at` in milliseconds since 1970; an unknown account is None. Raises RecordsError."""
    records.execute(
        "INSERT INTO publications (network, account_handle, kind, published_at) VALUES (?, ?, ?, ?)",
        (network, account_handle, kind, at),
    )
