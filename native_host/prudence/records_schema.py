"""The tables of the records, as a numbered list of changes: the first has number 1 (PRAGMA user_version).

A change that has been released is never edited; a new one is appended. Times are milliseconds since 1970.
"""

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        # Settings that are one value each, named as in OwnerSettings; values are JSON.
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE secret_projects (id TEXT PRIMARY KEY, value TEXT NOT NULL)",
        "CREATE TABLE allowed (category TEXT NOT NULL, excerpt TEXT NOT NULL, PRIMARY KEY (category, excerpt)) "
        "WITHOUT ROWID",
        # The empty network stands for all of them.
        "CREATE TABLE pauses (network TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE accounts (network TEXT NOT NULL, handle TEXT NOT NULL, name TEXT NOT NULL, "
        "kind TEXT CHECK (kind IN ('public', 'personal')), first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, "
        "PRIMARY KEY (network, handle)) WITHOUT ROWID",
        # identity_hash: keyed, because the identity of a finding holds the words that the excerpt may mask.
        "CREATE TABLE warnings (id INTEGER PRIMARY KEY AUTOINCREMENT, composer TEXT NOT NULL, "
        "identity_hash TEXT NOT NULL, category TEXT NOT NULL, rule TEXT NOT NULL, level TEXT NOT NULL, "
        "excerpt TEXT NOT NULL, network TEXT NOT NULL, account_handle TEXT, account_kind TEXT NOT NULL, "
        "seen_at INTEGER NOT NULL, outcome TEXT NOT NULL, UNIQUE (composer, identity_hash))",
        "CREATE INDEX warnings_by_time ON warnings (seen_at, id)",
        "CREATE TABLE publications (id INTEGER PRIMARY KEY, network TEXT NOT NULL, account_handle TEXT, "
        "kind TEXT NOT NULL, published_at INTEGER NOT NULL)",
        "CREATE INDEX publications_by_account ON publications (network, account_handle, published_at)",
        "CREATE TABLE browsers (browser TEXT PRIMARY KEY, last_seen INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE connections (pid INTEGER PRIMARY KEY, browser TEXT NOT NULL, seen_at INTEGER NOT NULL)",
        # File names of damaged records that were set aside and that the owner has not been told about.
        "CREATE TABLE set_aside (name TEXT PRIMARY KEY) WITHOUT ROWID",
    ),
    (
        # Which clues to a secret project a publication held; clue_hash is keyed. Goes with its publication.
        "CREATE TABLE published_clues (publication INTEGER NOT NULL, project TEXT NOT NULL, clue_hash TEXT NOT NULL, "
        "PRIMARY KEY (publication, project, clue_hash)) WITHOUT ROWID",
        "CREATE TRIGGER forget_clues_of_publication AFTER DELETE ON publications "
        "BEGIN DELETE FROM published_clues WHERE publication = OLD.id; END",
    ),
)
