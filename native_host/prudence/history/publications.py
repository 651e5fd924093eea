"""What was published from which account and when, never what it said: the rhythm of an account, and which clues to
secret projects are out."""

from collections.abc import Iterable, Sequence

from prudence.checker.text.folding import fold_excerpt
from prudence.protocol import PostKind
from prudence.records import Records
from prudence.settings.model import SecretProject

Clue = tuple[str, str]
"""A project's identifier, and one of its clues."""


def record_publication(
    records: Records,
    network: str,
    account_handle: str | None,
    kind: PostKind,
    at: int,
    clues: Iterable[Clue] = (),
) -> None:
    """`at` in milliseconds since 1970; an unknown account is None. Of the clues that the text held, no word is kept.

    Raises RecordsError."""
    with records.transaction():
        ((publication,),) = records.execute(
            "INSERT INTO publications (network, account_handle, kind, published_at) VALUES (?, ?, ?, ?) RETURNING id",
            (network, account_handle, kind, at),
        )
        for project, clue in clues:
            records.execute(
                "INSERT OR IGNORE INTO published_clues VALUES (?, ?, ?)",
                (publication, project, _clue_hash(records, clue)),
            )


def published_clues(records: Records, projects: Sequence[SecretProject], since: int) -> dict[Clue, int]:
    """When each clue of these projects was published last, not before `since`. What was published from an account that
    the owner has since declared personal does not count. Raises RecordsError."""
    latest = {
        (project, clue): at
        for project, clue, at in records.execute(
            "SELECT project, clue_hash, max(published_at) FROM published_clues "
            "JOIN publications ON publications.id = publication "
            "LEFT JOIN accounts ON accounts.network = publications.network AND handle = account_handle "
            "WHERE published_at >= ? AND accounts.kind IS NOT 'personal' GROUP BY project, clue_hash",
            (since,),
        )
    }
    if not latest:
        return {}
    clues = {
        (project.id, clue): (project.id, _clue_hash(records, clue)) for project in projects for clue in project.clues
    }
    return {clue: latest[hashed] for clue, hashed in clues.items() if hashed in latest}


def forget_clues(records: Records, project: str, kept: Iterable[str] = ()) -> None:
    """A project has these clues and no others: it is forgotten where the others were published. Raises RecordsError."""
    hashes = [_clue_hash(records, clue) for clue in kept]
    records.execute(
        f"DELETE FROM published_clues WHERE project = ? AND clue_hash NOT IN ({', '.join('?' * len(hashes))})",
        (project, *hashes),
    )


def _clue_hash(records: Records, clue: str) -> str:
    return records.keyed_hash(fold_excerpt(clue))
