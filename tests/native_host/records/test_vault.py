"""Where the key is, and what the owner is told when it is not there. The system's own keyring: test_system_keyring."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.core
import keyring.errors
import msgspec
import pytest

from prudence import vault
from prudence.records import Records
from prudence.records_errors import KeyReaderError, RecordsError, StorageChoiceError
from prudence.settings.model import Allowed
from prudence.settings.store import allow, load_settings
from prudence.vault import KeyAccess, choose_storage, obtain_key, obtain_key_in_child, start_anew, unlock


def use_keyring(monkeypatch: pytest.MonkeyPatch, backend: object) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)


def words(records: Records) -> set[str]:
    return {allowed.excerpt for allowed in load_settings(records).allowed}


def keep(word: str) -> None:
    records = Records.open(obtain_key())
    allow(records, "contact", word)
    records.close()


def kept() -> set[str]:
    records = Records.open(obtain_key())
    found = words(records)
    records.close()
    return found


# In the keyring


def test_the_key_is_made_once_and_lies_in_the_keyring_as_64_digits(home: Path, memory_keyring: SimpleNamespace) -> None:
    first = obtain_key()
    assert (first.state, first.path, len(first.key or b"")) == ("ready", home / "records.db", 32)
    assert obtain_key() == first == unlock()
    assert memory_keyring.secrets == {("Prudence", "records key"): (first.key or b"").hex()}
    keep("word")
    assert kept() == {"word"}


def test_two_homes_of_one_keyring_are_not_confused_for_damage(home: Path, memory_keyring: SimpleNamespace) -> None:
    keep("word")
    memory_keyring.secrets["Prudence", "records key"] = "0" * 64
    records = Records.open(obtain_key())
    assert records.state == "key_missing"
    records.close()
    assert list(home.glob("*set-aside*")) == []


@pytest.mark.parametrize("remains", [None, "", "no key", "0" * 63, "0" * 65])
def test_a_key_that_is_missing_is_never_replaced_while_there_are_records(
    home: Path, memory_keyring: SimpleNamespace, remains: str | None
) -> None:
    keep("word")
    key = memory_keyring.secrets.pop(("Prudence", "records key"))
    if remains is not None:
        memory_keyring.secrets["Prudence", "records key"] = remains
    before = (home / "records.db").read_bytes()
    secrets_before = dict(memory_keyring.secrets)
    for _ in range(2):
        assert obtain_key() == KeyAccess("key_missing", path=home / "records.db")
    assert memory_keyring.secrets == secrets_before
    records = Records.open(obtain_key())
    assert records.state == "key_missing"
    records.close()
    assert (home / "records.db").read_bytes() == before
    memory_keyring.secrets["Prudence", "records key"] = key
    assert kept() == {"word"}


def test_the_owner_may_start_anew_and_the_unreadable_file_stays(home: Path, memory_keyring: SimpleNamespace) -> None:
    keep("word")
    before = (home / "records.db").read_bytes()
    memory_keyring.secrets.clear()
    start_anew()
    keep("new")
    assert kept() == {"new"}
    (aside,) = home.glob("*set-aside*.db")
    assert aside.read_bytes() == before


class Refusing(keyring.backend.KeyringBackend):
    priority = 5.0  # type: ignore[assignment]

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, *_: str) -> str | None:
        raise self.error

    def set_password(self, *_: str) -> None:
        raise self.error


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.KeyringLocked("Failed to unlock the collection!"),
        keyring.errors.InitError("Failed to create the collection: Prompt dismissed"),
        keyring.errors.KeyringError("something else"),
        ConnectionResetError("the session bus has ended"),
        RuntimeError("an error of a library beneath"),
    ],
)
def test_a_locked_keyring_is_locked_with_records_or_without(
    monkeypatch: pytest.MonkeyPatch, memory_keyring: object, error: Exception
) -> None:
    for with_records in (False, True):
        use_keyring(monkeypatch, Refusing(error))
        assert obtain_key() == unlock() == KeyAccess("locked")
        use_keyring(monkeypatch, memory_keyring)
        if not with_records:
            keep("word")
    assert kept() == {"word"}


class Forgetful(keyring.backend.KeyringBackend):
    """Takes a secret and loses it."""

    priority = 5.0  # type: ignore[assignment]

    def get_password(self, *_: str) -> str | None:
        return None

    def set_password(self, *_: str) -> None:
        pass


class Weak(Forgetful):
    priority = 0.9  # type: ignore[assignment]


class Plaintext(Forgetful):
    """As keyrings.alt has it, which we neither ship nor install."""

    __module__ = "keyrings.alt.file"


@pytest.mark.parametrize(
    "backend", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring(), Weak(), Plaintext(), Forgetful()]
)
def test_a_keyring_that_keeps_no_secret_is_refused_and_the_owner_is_asked(
    home: Path, monkeypatch: pytest.MonkeyPatch, backend: object
) -> None:
    use_keyring(monkeypatch, backend)
    assert obtain_key() == KeyAccess("undecided")
    assert not (home / "records.db").exists()


def test_of_several_keyrings_an_acceptable_one_is_used(monkeypatch: pytest.MonkeyPatch, memory_keyring: object) -> None:
    use_keyring(monkeypatch, SimpleNamespace(backends=[Plaintext(), memory_keyring]))
    assert obtain_key().state == "ready"
    use_keyring(monkeypatch, SimpleNamespace(backends=[Plaintext(), Weak()]))
    assert obtain_key().state == "undecided"


def test_a_keyring_that_cannot_even_be_loaded_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    use_keyring(monkeypatch, None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    assert obtain_key() == KeyAccess("undecided")


# Where the owner chose


def test_a_key_file_is_for_the_owner_alone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_keyring(monkeypatch, keyring.backends.fail.Keyring())
    choose_storage("key_file")
    access = obtain_key()
    assert access.state == "ready"
    keep("word")
    assert kept() == {"word"}
    key_file = home / "records.key"
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    key_file.chmod(0o644)
    assert obtain_key() == access
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(b"\xff\x00")])
def test_a_key_file_that_is_gone_or_spoilt_is_a_missing_key(home: Path, spoil: Callable[[Path], object]) -> None:
    choose_storage("key_file")
    keep("word")
    key = (home / "records.key").read_bytes()
    spoil(home / "records.key")
    assert obtain_key() == KeyAccess("key_missing", path=home / "records-key-file.db")
    (home / "records.key").write_bytes(key)
    assert kept() == {"word"}
    (home / "records.key").unlink()
    start_anew()
    assert kept() == set()


def test_records_whose_keyring_is_locked_survive_another_choice(
    home: Path, monkeypatch: pytest.MonkeyPatch, memory_keyring: object
) -> None:
    keep("in the keyring's file")
    use_keyring(monkeypatch, Refusing(keyring.errors.KeyringLocked()))
    choose_storage("key_file")
    keep("in the key file's")
    assert kept() == {"in the key file's"}
    (home / "storage.json").unlink()
    use_keyring(monkeypatch, memory_keyring)
    assert kept() == {"in the keyring's file"}


def test_temporary_records_are_shared_until_the_runtime_directory_is_emptied(home: Path) -> None:
    choose_storage("temporary")
    records = Records.open(obtain_key())
    assert records.state == "temporary"
    allow(records, "contact", "word")
    assert kept() == {"word"}
    records.close()
    folder = Path(os.environ["XDG_RUNTIME_DIR"])
    (ours,) = folder.iterdir()
    assert stat.S_IMODE(ours.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in ours.iterdir()} == {0o600}
    assert [file.name for file in home.iterdir()] == ["storage.json"]
    for file in ours.iterdir():
        file.unlink()
    assert kept() == set()


def test_without_a_runtime_directory_temporary_records_live_in_memory(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "none"))
    choose_storage("temporary")
    assert obtain_key() == KeyAccess("temporary")
    keep("word")
    assert kept() == set()


def test_another_home_has_temporary_records_of_its_own(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_storage("temporary")
    keep("word")
    monkeypatch.setenv("PRUDENCE_HOME", str(home / "another"))
    choose_storage("temporary")
    assert kept() == set()


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"null", b'{"storage": "cloud"}', b'{"storage": "temporary", "a": 1}']
)
def test_a_broken_choice_is_told_and_can_be_made_again(home: Path, content: bytes) -> None:
    choose_storage("key_file")
    keep("word")
    (home / "storage.json").write_bytes(content)
    access = obtain_key()
    assert access.state == "failed"
    with pytest.raises(StorageChoiceError, match="choose again"):
        Records.open(access)
    choose_storage("key_file")
    assert kept() == {"word"}


# In a child process


def test_the_child_hands_over_what_it_finds(home: Path) -> None:
    assert obtain_key_in_child() == KeyAccess("undecided")
    choose_storage("key_file")
    access = obtain_key_in_child()
    assert access == obtain_key()
    assert (access.state, access.path) == ("ready", home / "records-key-file.db")
    (home / "storage.json").write_bytes(b"{")
    with pytest.raises(StorageChoiceError):
        Records.open(obtain_key_in_child())


def replace_child(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(vault, "key_reader_command", lambda: [sys.executable, "-c", script])


def test_a_child_that_hangs_is_ended_and_the_keyring_counts_as_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pid_file = tmp_path / "pid"
    replace_child(
        monkeypatch, f"import os, time; open({str(pid_file)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    )
    monkeypatch.setattr(vault, "CHILD_SECONDS", 0.5)
    assert obtain_key_in_child() == KeyAccess("locked")
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid_file.read_text()), 0)


@pytest.mark.parametrize("script", ["raise SystemExit(1)", "print('no JSON')", "pass", 'print(\'{"state":"well"}\')'])
def test_a_child_that_fails_is_told(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    replace_child(monkeypatch, script)
    with pytest.raises(KeyReaderError):
        Records.open(obtain_key_in_child())


def test_a_child_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "key_reader_command", lambda: ["/no/such/program"])
    with pytest.raises(KeyReaderError):
        Records.open(obtain_key_in_child())


def test_the_key_is_never_shown() -> None:
    access = obtain_key()
    assert access.key is not None
    for shown in (repr(access), str(access), f"{access}"):
        assert access.key.hex() not in shown
        assert repr(access.key) not in shown


def test_every_problem_crosses_the_pipe() -> None:
    for error in (RecordsError, *RecordsError.__subclasses__()):
        failed = KeyAccess("failed", problem=error.__name__)
        assert type(vault.problem_of(msgspec.json.decode(msgspec.json.encode(failed), type=KeyAccess))) is error


def test_a_host_that_uses_its_records_carries_no_keyring_library() -> None:
    choose_storage("key_file")
    keep("word")
    script = """
import sys
from prudence.records import Records
from prudence.vault import obtain_key_in_child
from prudence.settings.store import load_settings
import prudence.history.connections, prudence.history.publications, prudence.history.warnings
import prudence.settings.accounts
records = Records.open(obtain_key_in_child())
print(load_settings(records).allowed)
heavy = {"keyring", "filelock", "asyncio", "platformdirs", "psutil", "secretstorage"}
print(sorted(heavy & set(sys.modules)))
"""
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert output.splitlines() == [repr(frozenset({Allowed("contact", "word")})), "[]"]
