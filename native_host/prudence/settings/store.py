"""Settings in the records. A value that cannot be read falls back to its default, stays where it is, and is named by
`unreadable_settings`."""

from typing import Any

import msgspec

from prudence.checker.text.folding import fold_excerpt
from prudence.history.publications import forget_clues
from prudence.protocol import AccountKind, NetworkName, PauseInForce
from prudence.records import Records
from prudence.settings.model import Allowed, OwnerSettings, SecretProject, doubted

_OWN_TABLES = frozenset({"secret_projects", "allowed"})


def load_settings(records: Records) -> OwnerSettings:
    """Everything the owner has set, defaults for the rest. Raises RecordsError."""
    return _load(records)[0]


def unreadable_settings(records: Records) -> list[str]:
    """Names of the settings, and "secret_projects" for projects, that could not be read. Raises RecordsError."""
    return _load(records)[1]


def save_setting(records: Records, name: str, value: Any) -> None:
    """Save one field of OwnerSettings; secret projects and the allow-list have functions of their own.

    Raises KeyError for another name, msgspec.ValidationError for a value of the wrong type, RecordsError."""
    encoded = msgspec.json.encode(value)
    msgspec.json.decode(encoded, type=_single_value_types()[name])
    records.execute(
        "INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, encoded.decode()),
    )


def set_language(records: Records, language: str) -> None:
    """Language of the tray app: auto, en, fr. Raises msgspec.ValidationError, RecordsError."""
    save_setting(records, "language", language)


def save_project(records: Records, project: SecretProject) -> None:
    """Add a project, or replace the one of the same id. Raises RecordsError."""
    with records.transaction():
        records.execute(
            "INSERT INTO secret_projects VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            (project.id, msgspec.json.encode(project).decode()),
        )
        forget_clues(records, project.id, project.clues)


def remove_project(records: Records, project_id: str) -> SecretProject | None:
    """Returns what was removed, so that it can be saved again; None: no such project, or an unreadable one, which
    stays. Raises RecordsError."""
    with records.transaction():
        rows = records.execute("SELECT value FROM secret_projects WHERE id = ?", (project_id,))
        project = _decode(rows[0][0], SecretProject) if rows else None
        if project is not None:
            records.execute("DELETE FROM secret_projects WHERE id = ?", (project_id,))
            forget_clues(records, project_id)
        return project


def allow(records: Records, category: str, excerpt: str) -> None:
    """Put words on the allow-list; capitals and accents do not matter. Raises RecordsError."""
    records.execute("INSERT OR IGNORE INTO allowed VALUES (?, ?)", (category, fold_excerpt(excerpt)))


def doubt(records: Records, category: str, account_kind: AccountKind) -> None:
    """Remember that the reader pointed out what is not a problem. Raises RecordsError."""
    with records.transaction():
        save_setting(records, "doubts", doubted(load_settings(records).doubts, category, account_kind))


def forget_doubts(records: Records) -> None:
    """The reader begins anew with this owner. Raises RecordsError."""
    save_setting(records, "doubts", ())


def load_pauses(records: Records, now: int) -> list[PauseInForce]:
    """The pauses that have not ended; network None is everywhere. Raises RecordsError."""
    rows = records.execute("SELECT network, until FROM pauses WHERE until > ? ORDER BY network", (now,))
    return [PauseInForce(network or None, until) for network, until in rows]


def set_pause(records: Records, network: NetworkName | None, until: int) -> None:
    """Pause one network (None: everywhere) until then; 0 ends the pause. Raises RecordsError."""
    if until == 0:
        records.execute("DELETE FROM pauses WHERE network = ?", (network or "",))
    else:
        records.execute(
            "INSERT INTO pauses VALUES (?, ?) ON CONFLICT (network) DO UPDATE SET until = excluded.until",
            (network or "", until),
        )


def _load(records: Records) -> tuple[OwnerSettings, list[str]]:
    types = _single_value_types()
    values: dict[str, Any] = {}
    unreadable: list[str] = []
    # A name that this version does not know belongs to another one.
    for name, encoded in records.execute("SELECT name, value FROM settings ORDER BY name"):
        if name in types:
            value = _decode(encoded, types[name])
            if value is None:
                unreadable.append(name)
            else:
                values[name] = value
    projects = [
        _decode(encoded, SecretProject)
        for (encoded,) in records.execute("SELECT value FROM secret_projects ORDER BY rowid")
    ]
    if None in projects:
        unreadable.append("secret_projects")
    settings = OwnerSettings(
        secret_projects=tuple(project for project in projects if project is not None),
        allowed=frozenset(Allowed(*row) for row in records.execute("SELECT category, excerpt FROM allowed")),
        **values,
    )
    return settings, unreadable


def _single_value_types() -> dict[str, Any]:
    fields = msgspec.structs.fields(OwnerSettings)
    return {field.name: field.type for field in fields if field.name not in _OWN_TABLES}


def _decode(encoded: str, kind: Any) -> Any:
    """None: unreadable. No setting can be null."""
    try:
        return msgspec.json.decode(encoded, type=kind)
    except msgspec.DecodeError:
        return None
