"""Eight hosts and the tray app write one records file at once, from an empty folder on; nothing is lost."""

import subprocess
import sys
from pathlib import Path

from prudence.history.warnings import count_warnings, list_warnings
from prudence.records import Records
from prudence.settings.accounts import list_accounts
from prudence.settings.store import load_settings
from prudence.vault import obtain_key

HOSTS = 8
WARNINGS = 60
PROJECTS = 20

SCRIPT = """
import os, sys
from prudence.history.connections import connected, disconnected
from prudence.history.publications import record_publication
from prudence.history.warnings import prune, record_warning, set_outcome
from prudence.records import Records
from prudence.settings.accounts import meet_account, set_account_kind
from prudence.settings.model import SecretProject
from prudence.settings.store import load_settings, save_project, save_setting, set_pause
from prudence.vault import choose_storage, obtain_key

role, warnings, projects = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
print("ready", flush=True)
input()
choose_storage("key_file")
records = Records.open(obtain_key())
assert records.state == "ready", records.state
if role == "tray":
    for number in range(projects):
        save_project(records, SecretProject(f"{number}", f"project {number}"))
        save_setting(records, "keep_days", 60 + number)
        set_pause(records, "x", 1_000 + number)
        prune(records, 1_000, keep_days=90)
else:
    connected(records, "firefox", os.getpid(), 1)
    for number in range(warnings):
        meet_account(records, "x", f"{role} {number % 3}", "name", number * 100_000)
        record_warning(records, composer=role, identity=f"{number}", category="money", rule="rule", level="warn",
                       excerpt="12 euros", network="x", account_handle="a", account_kind="public", seen_at=number)
        with records.transaction():
            set_outcome(records, role, f"{number}", "published")
            record_publication(records, "x", "a", "post", number)
        if records.changed():
            load_settings(records)
    disconnected(records, os.getpid())
records.close()
print("done")
"""


def test_eight_hosts_and_the_tray_app_lose_nothing(home: Path) -> None:
    roles = ["tray", *(f"host {number}" for number in range(HOSTS))]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SCRIPT, role, str(WARNINGS), str(PROJECTS)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for role in roles
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    assert not home.exists()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = [process.communicate() for process in processes]
    assert answers == [("done\n", "")] * len(roles)

    records = Records.open(obtain_key())
    assert count_warnings(records, since=0) == {"money": HOSTS * WARNINGS}
    recorded = list_warnings(records, limit=HOSTS * WARNINGS + 1)
    assert {(warning.composer, warning.seen_at, warning.outcome) for warning in recorded} == {
        (role, number, "published") for role in roles[1:] for number in range(WARNINGS)
    }
    settings = load_settings(records)
    assert {project.name for project in settings.secret_projects} == {f"project {n}" for n in range(PROJECTS)}
    assert settings.keep_days == 60 + PROJECTS - 1
    assert len(list_accounts(records)) == HOSTS * 3
    assert records.execute("SELECT count(*) FROM publications") == [(HOSTS * WARNINGS,)]
    assert records.execute("SELECT count(*) FROM connections") == [(0,)]
    assert records.execute("PRAGMA cipher_integrity_check") == []
    assert records.execute("PRAGMA integrity_check") == [("ok",)]
    records.close()
    assert list(home.glob("*set-aside*")) == list(home.glob("*.new")) == []
