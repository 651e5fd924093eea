"""The real keyring of a Linux desktop, gnome-keyring on a session bus of its own, in each state an owner may have it.

Each test runs a shell script inside of the session; "python" prints what the vault answers, a line each."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

OBTAIN = """
import sys
from prudence.records import Records
from prudence.vault import obtain_key
access = obtain_key()
key = access.key.hex() if access.key else "no key"
sys.stdout.write(f"{access.state} {key} {Records.open(access).state}\\n")  # in one piece: several write at once
"""
UNLOCK = OBTAIN.replace("obtain_key", "unlock")
STORED = """
import keyring
print(keyring.get_password("Prudence", "records key"))
"""
DELETE = """
import keyring
keyring.delete_password("Prudence", "records key")
"""
UNLOCKED_DAEMON = "printf 'test\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n"
DAEMON = "gnome-keyring-daemon --start --components=secrets >/dev/null\n"


@pytest.fixture
def session(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a person who has just logged in, without a display: a prompt is dismissed at once."""
    assert shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"), (
        "install the packages dbus and gnome-keyring"
    )
    person = tmp_path / "person"
    person.mkdir()
    monkeypatch.setenv("HOME", str(person))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    for name, program in (("obtain", OBTAIN), ("unlock", UNLOCK), ("stored", STORED), ("delete", DELETE)):
        (tmp_path / f"{name}.py").write_text(program)
    return home


def in_session(folder: Path, script: str, *options: str) -> list[str]:
    result = subprocess.run(
        ["timeout", "60", "dbus-run-session", *options, "--", "sh", "-euc", script],
        cwd=folder,
        env={**os.environ, "python": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def test_an_open_keyring_gives_several_first_starters_one_key(session: Path, tmp_path: Path) -> None:
    lines = in_session(
        tmp_path,
        UNLOCKED_DAEMON
        + 'for process in 1 2 3 4; do $python obtain.py & processes="${processes:-} $!"; done; wait $processes\n'
        + "$python stored.py",
    )
    key = lines.pop()
    assert len(key) == 64
    assert lines == [f"ready {key} ready"] * 4
    assert (session / "records.db").exists()


def test_a_locked_keyring_is_told_as_locked_and_opens_the_same_records_later(session: Path, tmp_path: Path) -> None:
    (first,) = in_session(tmp_path, UNLOCKED_DAEMON + "$python obtain.py")
    content = (session / "records.db").read_bytes()
    locked = in_session(tmp_path, DAEMON + "$python obtain.py; $python unlock.py")
    assert locked == ["locked no key locked"] * 2
    assert (session / "records.db").read_bytes() == content
    assert in_session(tmp_path, UNLOCKED_DAEMON + "$python obtain.py") == [first]


def test_a_keyring_that_was_never_set_up_is_told_as_locked(session: Path, tmp_path: Path) -> None:
    assert in_session(tmp_path, DAEMON + "$python obtain.py; $python unlock.py") == ["locked no key locked"] * 2
    assert not (session / "records.db").exists()


def test_a_key_that_was_deleted_is_told_as_missing(session: Path, tmp_path: Path) -> None:
    lines = in_session(
        tmp_path, UNLOCKED_DAEMON + "$python obtain.py; $python delete.py; $python obtain.py; $python stored.py"
    )
    assert lines[1:] == ["key_missing no key key_missing", "None"]
    assert (session / "records.db").exists()


def test_a_session_bus_without_a_keyring_leaves_the_owner_undecided(session: Path, tmp_path: Path) -> None:
    configuration = tmp_path / "bus.conf"
    configuration.write_text(
        '<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">'
        '<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    lines = in_session(tmp_path, "$python obtain.py", f"--config-file={configuration}")
    assert lines == ["undecided no key undecided"]
    assert not session.exists()
