"""The encrypted file: nothing readable in it, nothing lost that was kept, every failure told for what it is."""

import os
import random
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3

from prudence import records as records_module
from prudence.private_files import folder_lock
from prudence.records import Records
from prudence.records_errors import (
    BusyError,
    DamagedError,
    DiskFullError,
    NewerSchemaError,
    ReadOnlyError,
    RecordsError,
    WrongKeyError,
)
from prudence.records_schema import MIGRATIONS
from prudence.settings.store import allow, load_settings
from prudence.vault import KeyAccess, obtain_key

MARKER = "saperlipopette"


def words(records: Records) -> set[str]:
    return {allowed.excerpt for allowed in load_settings(records).allowed}


def path_of(access: KeyAccess) -> Path:
    assert access.path is not None
    return access.path


def run_child(script: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "PRUDENCE_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


# What lies on the disk


def test_no_file_holds_a_word_in_clear_and_nobody_else_can_read_any(home: Path, records: Records) -> None:
    for number in range(500):
        allow(records, "contact", f"{MARKER} {number}")
    assert {"records.db", "records.db-wal", "records.db-shm"} <= {file.name for file in home.iterdir()}
    for file in home.iterdir():
        assert MARKER.encode() not in file.read_bytes(), file.name
        assert b"allowed" not in file.read_bytes(), file.name
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_folder_that_exists_keeps_its_permissions(home: Path) -> None:
    home.mkdir(mode=0o755)
    Records.open(obtain_key()).close()
    assert stat.S_IMODE(home.stat().st_mode) == 0o755


def test_records_in_memory_leave_nothing(home: Path) -> None:
    records = Records.in_memory()
    allow(records, "contact", MARKER)
    assert words(records) == {MARKER}
    assert records.state == "undecided"
    records.close()
    assert not home.exists()


@pytest.mark.parametrize("state", ["undecided", "locked", "key_missing", "temporary"])
def test_without_a_key_the_records_are_in_memory_and_say_why(home: Path, state: str) -> None:
    records = Records.open(KeyAccess(state))  # type: ignore[arg-type]
    allow(records, "contact", MARKER)
    assert (words(records), records.state, home.exists()) == ({MARKER}, state, False)
    records.close()


# Changes


def test_a_change_of_another_process_is_noticed_once_and_our_own_never(
    records: Records, open_records: Callable[[], Records]
) -> None:
    other = open_records()
    allow(records, "contact", MARKER)
    assert (other.changed(), other.changed()) == (True, False)
    assert words(other) == {MARKER}
    assert not records.changed()


def test_a_transaction_is_kept_whole_or_not_at_all(records: Records, open_records: Callable[[], Records]) -> None:
    with pytest.raises(ZeroDivisionError), records.transaction():
        allow(records, "contact", "first")
        with records.transaction():
            allow(records, "contact", "second")
        raise ZeroDivisionError
    assert words(open_records()) == set()
    with records.transaction():
        allow(records, "contact", "first")
        with records.transaction():
            allow(records, "contact", "second")
    assert words(open_records()) == {"first", "second"}


def test_a_process_killed_in_the_middle_of_a_transaction_loses_nothing_kept(home: Path, access: KeyAccess) -> None:
    Records.open(access).close()
    script = """
import os, signal, sys
from pathlib import Path
from prudence.records import Records
from prudence.settings.store import allow
from prudence.vault import KeyAccess
records = Records.open(KeyAccess("ready", bytes.fromhex(sys.argv[1]), Path(sys.argv[2])))
allow(records, "contact", "kept")
with records.transaction():
    for number in range(5_000):  # more than SQLite's cache holds: some of it is in the journal
        allow(records, "contact", f"{number} " + "lost " * 200)
    os.kill(os.getpid(), signal.SIGKILL)
"""
    assert access.key is not None
    child = run_child(script, home, access.key.hex(), str(access.path))
    assert child.returncode == -signal.SIGKILL, child.stderr
    records = Records.open(access)
    assert words(records) == {"kept"}
    allow(records, "contact", "afterwards")
    assert records.set_aside is None
    records.close()


# Versions


def test_an_older_file_is_migrated_and_keeps_its_content(
    access: KeyAccess, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    allow(records, "contact", MARKER)
    records.close()
    newer = (*MIGRATIONS, ("CREATE TABLE second (a)",), ("CREATE TABLE third (a)", "DROP TABLE second"))
    monkeypatch.setattr(records_module, "MIGRATIONS", newer)
    migrated = Records.open(access)
    assert words(migrated) == {MARKER}
    assert migrated.execute("SELECT * FROM third") == []
    assert migrated.execute("PRAGMA user_version") == [(len(newer),)]
    migrated.close()


def test_several_that_migrate_at_once_do_it_once(
    access: KeyAccess, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.close()
    newer = (*MIGRATIONS, ("CREATE TABLE second (a)", "INSERT INTO second VALUES (1)"))
    monkeypatch.setattr(records_module, "MIGRATIONS", newer)
    starting = threading.Barrier(6)

    def migrate() -> int:
        starting.wait()
        with closing(Records.open(access)) as opened:
            return len(opened.execute("SELECT a FROM second"))

    with ThreadPoolExecutor(starting.parties) as threads:
        rows = [threads.submit(migrate) for _ in range(starting.parties)]
    assert [future.result() for future in rows] == [1] * starting.parties


def test_a_migration_that_fails_changes_nothing(
    access: KeyAccess, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.close()
    monkeypatch.setattr(records_module, "MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE second (a)", "nonsense")))
    with pytest.raises(RecordsError):
        Records.open(access)
    monkeypatch.setattr(records_module, "MIGRATIONS", MIGRATIONS)
    reopened = Records.open(access)
    assert reopened.execute("SELECT name FROM sqlite_master WHERE name = 'second'") == []
    reopened.close()


def test_a_newer_file_is_not_touched(access: KeyAccess, records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    records.close()
    monkeypatch.setattr(records_module, "MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE second (a)",)))
    Records.open(access).close()
    monkeypatch.setattr(records_module, "MIGRATIONS", MIGRATIONS)
    before = path_of(access).read_bytes()
    with pytest.raises(NewerSchemaError, match="Restart the browser"):
        Records.open(access)
    assert path_of(access).read_bytes() == before
    assert [file.name for file in path_of(access).parent.glob("*set-aside*")] == []


# Damage, and what must not be taken for it


def truncate(content: bytes) -> bytes:
    return content[: len(content) // 2]


def flip_first_page(content: bytes) -> bytes:
    return content[:1_000] + bytes([content[1_000] ^ 1]) + content[1_001:]


def randomise(content: bytes) -> bytes:
    return random.Random(1).randbytes(len(content))


def empty(_: bytes) -> bytes:
    return b""


@pytest.mark.parametrize("damage", [truncate, flip_first_page, randomise, empty])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    home: Path, access: KeyAccess, records: Records, damage: Callable[[bytes], bytes]
) -> None:
    allow(records, "contact", "before")
    records.close()
    damaged = damage(path_of(access).read_bytes())
    path_of(access).write_bytes(damaged)

    fresh = Records.open(access)
    assert fresh.state == "ready"
    assert words(fresh) == set()
    aside = fresh.set_aside
    assert aside is not None
    assert aside.read_bytes() == damaged
    allow(fresh, "contact", "after")
    fresh.close()

    # The tray app tells, even if it was a host that met the damage.
    told = Records.open(access)
    assert told.set_aside == aside
    assert words(told) == {"after"}
    told.acknowledge_set_aside()
    told.close()
    quiet = Records.open(access)
    assert quiet.set_aside is None
    quiet.close()
    assert len(list(home.glob("*set-aside*.db"))) == 1


def test_a_page_that_proves_damaged_in_use_costs_the_file_but_not_the_session(
    access: KeyAccess, records: Records, open_records: Callable[[], Records]
) -> None:
    for number in range(500):
        allow(records, "contact", f"{number} " + "before " * 50)
    other = open_records()
    records.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path_of(access).open("r+b") as file:
        for page in range(5, path_of(access).stat().st_size // 4096):
            file.seek(page * 4096 + 100)
            file.write(b"damage")
    reader = open_records()
    with pytest.raises(DamagedError, match="set aside"):
        words(reader)
    assert words(reader) == set()
    assert reader.set_aside is not None
    assert (reader.changed(), reader.changed()) == (True, False)
    # Those who had the old file open turn to the new one.
    assert (other.changed(), other.changed()) == (True, False)
    allow(other, "contact", "after")
    allow(records, "contact", "too")
    assert words(reader) == {"after", "too"}
    assert len(list(path_of(access).parent.glob("*set-aside*.db"))) == 1


def test_two_that_meet_the_damage_set_aside_once(access: KeyAccess, records: Records, home: Path) -> None:
    records.close()
    path_of(access).write_bytes(b"damage" * 1_000)
    script = """
import sys
from pathlib import Path
from prudence.records import Records
from prudence.settings.store import allow
from prudence.vault import KeyAccess
print("ready", flush=True)
input()
records = Records.open(KeyAccess("ready", bytes.fromhex(sys.argv[1]), Path(sys.argv[2])))
allow(records, "contact", sys.argv[3])
print(records.set_aside)
"""
    assert access.key is not None
    children = [
        subprocess.Popen(
            [sys.executable, "-c", script, access.key.hex(), str(access.path), f"word {number}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(4)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    with folder_lock(home):  # all of them find the file damaged before the first may act
        for child in children:
            assert child.stdin is not None
            child.stdin.write("go\n")
            child.stdin.flush()
    told = {child.communicate()[0].strip() for child in children}
    (aside,) = home.glob("*set-aside*.db")
    assert told == {str(aside)}
    after = Records.open(access)
    assert words(after) == {f"word {number}" for number in range(4)}
    after.close()


def test_a_journal_left_without_its_file_is_not_applied_to_the_next_one(
    home: Path, access: KeyAccess, records: Records
) -> None:
    allow(records, "contact", "before")
    journal = (home / "records.db-wal").read_bytes()
    records.close()
    path_of(access).unlink()
    (home / "records.db-wal").write_bytes(journal)
    fresh = Records.open(access)
    assert words(fresh) == set()
    allow(fresh, "contact", "after")
    assert fresh.execute("PRAGMA integrity_check") == [("ok",)]
    fresh.close()
    (aside,) = home.glob("*set-aside*-wal")
    assert aside.read_bytes() == journal


def test_a_process_that_was_killed_while_it_made_the_file_is_no_obstacle(home: Path, access: KeyAccess) -> None:
    home.mkdir(exist_ok=True)
    for part in ("", "-wal", "-shm"):
        (home / f"records.db.new{part}").write_bytes(b"half a file")
    records = Records.open(access)
    allow(records, "contact", MARKER)
    assert records.set_aside is None
    records.close()
    assert list(home.glob("*.new*")) == []


def test_a_wrong_key_is_not_taken_for_damage(home: Path, access: KeyAccess, records: Records) -> None:
    allow(records, "contact", MARKER)
    records.close()
    before = path_of(access).read_bytes()
    wrong = Records.open(KeyAccess("ready", bytes(32), access.path))
    assert wrong.state == "key_missing"
    wrong.close()
    assert path_of(access).read_bytes() == before
    right = Records.open(access)
    assert (words(right), list(home.glob("*set-aside*"))) == ({MARKER}, [])
    right.close()


def test_without_its_key_check_an_unreadable_file_is_left_alone_and_a_readable_one_gets_a_new_check(
    home: Path, access: KeyAccess, records: Records
) -> None:
    records.close()
    check = home / "records.db.key-check"
    expected = check.read_bytes()
    check.unlink()
    wrong = Records.open(KeyAccess("ready", bytes(32), access.path))
    assert wrong.state == "key_missing"
    wrong.close()
    Records.open(access).close()
    assert check.read_bytes() == expected
    assert list(home.glob("*set-aside*")) == []


def test_a_file_that_another_key_has_replaced_asks_for_a_restart(
    home: Path, access: KeyAccess, records: Records
) -> None:
    for file in home.glob("records.db*"):
        file.rename(home / f"elsewhere-{file.name}")
    Records.open(KeyAccess("ready", bytes(32), access.path)).close()
    with pytest.raises(WrongKeyError, match="Restart the browser"):
        records.changed()


# What the system refuses


def test_the_answer_to_a_full_database_is_a_sentence_and_the_records_go_on(records: Records) -> None:
    pages = records.execute("PRAGMA page_count")[0][0]
    records.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError, match="Make some room"), records.transaction():
        for number in range(200):
            allow(records, "contact", f"{number} " + "word " * 100)
    assert words(records) == set()
    records.execute(f"PRAGMA max_page_count = {pages + 100}")
    allow(records, "contact", "afterwards")
    assert words(records) == {"afterwards"}


def test_when_the_system_writes_no_more_what_was_kept_stays(home: Path, access: KeyAccess, records: Records) -> None:
    allow(records, "contact", "before")
    records.close()
    script = """
import resource, shutil, sys
from pathlib import Path
from prudence.records import Records
from prudence.records_errors import RecordsError
from prudence.settings.store import allow, load_settings
from prudence.vault import KeyAccess
records = Records.open(KeyAccess("ready", bytes.fromhex(sys.argv[1]), Path(sys.argv[2])))
limit = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limit[1]))
for free in (10**9, 0):
    shutil.disk_usage = lambda _: shutil._ntuple_diskusage(10**10, 0, free)
    try:
        with records.transaction():
            for number in range(1_000):
                allow(records, "contact", f"{number} " + "word " * 100)
    except RecordsError as error:
        print(type(error).__name__)
resource.setrlimit(resource.RLIMIT_FSIZE, limit)
allow(records, "contact", "after")
print(sorted(allowed.excerpt for allowed in load_settings(records).allowed))
"""
    assert access.key is not None
    child = run_child(script, home, access.key.hex(), str(access.path))
    assert child.stdout.splitlines() == ["RecordsError", "DiskFullError", "['after', 'before']"], child.stderr
    assert child.stderr == ""


def test_where_nothing_may_be_written_the_owner_is_told_so(home: Path) -> None:
    home.mkdir()
    home.chmod(0o555)
    script = """
import os
from pathlib import Path
import filelock  # now: the other user may not be allowed to read where it is installed
from prudence.records import Records
from prudence.records_errors import RecordsError
from prudence.vault import KeyAccess, choose_storage
if os.getuid() == 0:  # for whom permissions do not count
    os.setuid(65534)
for attempt in (
    lambda: choose_storage("key_file"),
    lambda: Records.open(KeyAccess("ready", bytes(32), Path(os.environ["PRUDENCE_HOME"]) / "records.db")),
):
    try:
        attempt()
    except RecordsError as error:
        print(type(error).__name__)
"""
    # The other user must be able to walk to the folder.
    for folder in home.parents[: len(home.parents) - 2]:
        folder.chmod(folder.stat().st_mode | 0o055)
    child = run_child(script, home)
    assert child.stdout.split() == ["ReadOnlyError", "ReadOnlyError"], child.stderr


def test_a_file_that_may_not_be_written_is_read_and_says_so(records: Records) -> None:
    records.execute("PRAGMA query_only = 1")
    with pytest.raises(ReadOnlyError):
        allow(records, "contact", MARKER)
    assert words(records) == set()


def test_when_another_writes_for_too_long_the_owner_is_told_and_waiting_works_again(
    records: Records, open_records: Callable[[], Records], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records_module, "BUSY_SECONDS", 0.05)
    waiting = open_records()
    with records.transaction():
        allow(records, "contact", "first")
        with pytest.raises(BusyError, match="Close and reopen"):
            allow(waiting, "contact", "second")
    allow(waiting, "contact", "second")
    assert words(records) == {"first", "second"}


def test_every_error_speaks_both_languages() -> None:
    errors: list[type[RecordsError]] = [RecordsError, *RecordsError.__subclasses__()]
    for error in errors:
        assert error("detail").sentence("en") == error.english != error.sentence(error(), "fr")
    assert len({error.english for error in errors}) == len({error.french for error in errors}) == len(errors)


def test_sqlcipher_keeps_nothing_in_clear_outside_of_the_file() -> None:
    connection = sqlcipher3.connect(":memory:")
    options = {option for (option,) in connection.execute("PRAGMA compile_options")}
    connection.close()
    assert "TEMP_STORE=2" in options  # sorting and the like happen in memory
