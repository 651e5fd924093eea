"""What the owner has told holds: from the first key on if it can be read, at once when it changes elsewhere, and in
memory while it cannot be kept."""

import hashlib
import json
import sys
import time
from pathlib import Path

import pytest

from prudence.history.connections import list_browsers
from prudence.history.warnings import list_warnings
from prudence.locations import key_file_records_path
from prudence.protocol import ErrorCode
from prudence.records import Records
from prudence.settings.accounts import find_account, list_accounts, meet_account, set_account_kind
from prudence.settings.model import LevelOverride, SecretProject
from prudence.settings.store import (
    load_pauses,
    load_settings,
    remove_project,
    save_project,
    save_setting,
    set_pause,
)
from prudence.vault import SERVICE, USER, choose_storage, obtain_key
from tests.memory_keyring import MemoryKeyring
from tests.native_host.host.conftest import StartHost
from tests.native_host.host.host_process import HostProcess, Message, check, frame, hello
from tests.native_host.host.keyring_in_a_file import file_of

SECRET = "We cannot wait to show you Operation Marzipan Palace."
PROJECT = SecretProject("1", "Operation Marzipan Palace")
SHOUT = "COME IN NOW EVERYBODY PLEASE"


def categories(findings: Message) -> list[str]:
    return [finding["category"] for finding in findings["findings"]]


def pushed(host: HostProcess, composer: str = "composer") -> Message:
    """The next findings sent unasked."""
    return host.receive_until(
        lambda message: message["type"] == "findings" and message["request"] is None and message["composer"] == composer
    )


def test_a_check_that_comes_before_the_settings_is_repeated_with_them(records: Records, start_host: StartHost) -> None:
    save_project(records, PROJECT)
    host = start_host()
    host.write(frame(hello()) + frame({**check(SECRET, revision=4), "request": 2}))
    first = host.receive_until(lambda message: message["request"] == 2)
    assert (first["state"], categories(first)) == ("generic", [])
    again = pushed(host)
    assert (again["state"], again["revision"], categories(again)) == ("complete", 4, ["secret_project"])


def test_a_project_added_elsewhere_is_guarded_in_an_open_composer(records: Records, ready: HostProcess) -> None:
    assert categories(ready.ask(check(SECRET))) == []
    save_project(records, PROJECT)
    assert categories(pushed(ready)) == ["secret_project"]
    remove_project(records, PROJECT.id)
    assert categories(pushed(ready)) == []


def test_what_another_host_records_repeats_nothing(records: Records, ready: HostProcess) -> None:
    ready.ask(check(SECRET))
    meet_account(records, "x", "somebody else", "Else", 1)
    ready.ask(check(SECRET))  # looks for changes; what it repeats is sent before the next answer
    ready.ask(check(SECRET))
    assert not any(message["type"] == "findings" for message in ready.news)


@pytest.mark.parametrize(("until", "guarded"), [("2000-01-01", False), ("2999-01-01", True)])
def test_a_project_is_secret_until_its_day(records: Records, ready: HostProcess, until: str, guarded: bool) -> None:
    save_project(records, SecretProject("1", PROJECT.name, until=until))
    assert categories(ready.ask(check(SECRET))) == (["secret_project"] if guarded else [])


def test_a_project_is_still_secret_on_its_last_day(records: Records, ready: HostProcess) -> None:
    save_project(records, SecretProject("1", PROJECT.name, until=time.strftime("%Y-%m-%d")))
    assert categories(ready.ask(check(SECRET))) == ["secret_project"]


def test_levels_depend_on_the_kind_of_account(records: Records, ready: HostProcess) -> None:
    save_setting(records, "levels", (LevelOverride("shouting", "personal", "off"),))
    assert categories(ready.ask(check(SHOUT))) == ["shouting"]
    answer = ready.ask({"type": "set_account", "network": "facebook", "handle": "bakery", "kind": "personal"})
    assert answer["type"] == "done"
    again = pushed(ready)
    assert (categories(again), again["account"]) == ([], {"kind": "personal", "known": True})


class TestAccounts:
    def test_an_account_is_met_once_it_has_spoken(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check("Bonjour"))
        ready.ask(check("Bonjour", composer="next"))  # what is written after an answer is written before the next
        (account,) = list_accounts(records)
        assert (account.network, account.handle, account.name, account.kind) == (
            "facebook",
            "bakery",
            "The Bakery",
            None,
        )

    def test_the_owners_answer_is_kept(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check("Bonjour"))
        ready.ask({"type": "set_account", "network": "facebook", "handle": "bakery", "kind": "personal"})
        account = find_account(records, "facebook", "bakery")
        assert account is not None
        assert (account.kind, account.name) == ("personal", "The Bakery")

    def test_an_answer_for_an_account_that_has_not_spoken_is_kept(self, records: Records, ready: HostProcess) -> None:
        ready.ask({"type": "set_account", "network": "x", "handle": "new", "kind": "public"})
        account = find_account(records, "x", "new")
        assert account is not None
        assert account.kind == "public"

    def test_an_answer_given_in_the_tray_app_is_obeyed(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check("Bonjour"))
        ready.ask(check("Bonjour"))
        set_account_kind(records, "facebook", "bakery", "personal")
        assert pushed(ready)["account"] == {"kind": "personal", "known": True}

    def test_the_same_handle_elsewhere_is_another_account(self, ready: HostProcess) -> None:
        ready.ask({"type": "set_account", "network": "x", "handle": "bakery", "kind": "personal"})
        assert ready.ask(check("Bonjour", network="facebook"))["account"]["known"] is False
        assert ready.ask(check("Bonjour", network="x"))["account"]["known"] is True


class TestPause:
    def test_it_holds_everywhere_until_it_is_ended(self, records: Records, ready: HostProcess) -> None:
        assert categories(ready.ask(check(SHOUT))) == ["shouting"]
        assert ready.ask({"type": "pause", "network": None, "minutes": 60})["type"] == "done"
        (pause,) = ready.receive_until(lambda news: news["type"] == "status" and news["status"]["pauses"])["status"][
            "pauses"
        ]
        assert pause["network"] is None
        assert 59 * 60_000 < pause["until"] - time.time() * 1000 <= 60 * 60_000
        paused = pushed(ready)
        assert (paused["state"], paused["findings"]) == ("paused", [])
        assert len(load_pauses(records, 0)) == 1
        assert ready.ask(check(SHOUT, revision=2))["state"] == "paused"
        ready.ask({"type": "pause", "network": None, "minutes": 0})
        again = pushed(ready)
        assert (again["state"], categories(again)) == ("complete", ["shouting"])
        assert ready.receive_until(lambda message: message["type"] == "status")["status"]["pauses"] == []
        assert load_pauses(records, 0) == []

    def test_it_may_concern_one_network(self, ready: HostProcess) -> None:
        ready.ask({"type": "pause", "network": "x", "minutes": 60})
        assert ready.ask(check(SHOUT, network="x"))["state"] == "paused"
        assert ready.ask(check(SHOUT, network="facebook"))["state"] == "complete"

    def test_one_made_in_the_tray_app_is_obeyed_and_ends_by_itself(self, records: Records, ready: HostProcess) -> None:
        ready.ask(check(SHOUT))
        set_pause(records, None, int(time.time() * 1000) + 2_000)
        assert pushed(ready)["state"] == "paused"
        assert pushed(ready)["state"] == "complete"

    def test_the_next_hello_knows_it(self, ready: HostProcess) -> None:
        ready.ask({"type": "pause", "network": "x", "minutes": 60})
        assert [pause["network"] for pause in ready.greet()["status"]["pauses"]] == ["x"]


def test_what_is_always_allowed_never_warns_again(records: Records, ready: HostProcess) -> None:
    (finding,) = ready.ask(check(SHOUT))["findings"]
    ready.ask(check(f"Hello. {SHOUT}", composer="other"))
    answer = ready.ask({"type": "verdict", "composer": "composer", "identity": finding["identity"], "verdict": "allow"})
    assert answer["type"] == "done"
    assert pushed(ready)["findings"] == []
    assert pushed(ready, "other")["findings"] == []
    assert len(load_settings(records).allowed) == 1


def test_on_purpose_lasts_until_the_composer_is_empty(ready: HostProcess) -> None:
    (finding,) = ready.ask(check(SHOUT))["findings"]
    ready.ask(check(SHOUT, composer="other"))
    answer = ready.ask(
        {"type": "verdict", "composer": "composer", "identity": finding["identity"], "verdict": "on_purpose"}
    )
    assert answer["type"] == "done"
    assert pushed(ready)["findings"] == []
    assert ready.ask(check(f"Hello! {SHOUT}", revision=2))["findings"] == []
    assert len(ready.ask(check(SHOUT, composer="other", revision=2))["findings"]) == 1
    ready.ask(check(" \n", revision=3))
    assert len(ready.ask(check(SHOUT, revision=4))["findings"]) == 1


def test_the_tray_app_sees_which_browser_is_connected(records: Records, start_host: StartHost) -> None:
    host = start_host()
    host.greet(browser="firefox")
    host.wait_for_records()
    assert [(seen.browser, seen.connected) for seen in list_browsers(records)] == [("firefox", True)]
    host.close()
    host.wait()
    assert [(seen.browser, seen.connected) for seen in list_browsers(records)] == [("firefox", False)]


class TestRecordsThatCannotBeRead:
    def test_a_newer_schema_is_left_alone(self, records: Records, start_host: StartHost) -> None:
        save_project(records, PROJECT)
        records.execute("PRAGMA user_version = 999")
        records.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = hashlib.sha256(key_file_records_path().read_bytes()).hexdigest()
        host = start_host()
        host.greet()
        host.wait_for_records("newer")
        answer = host.ask(check(f"{SHOUT}. {SECRET}"))
        assert (answer["state"], categories(answer)) == ("generic", ["shouting"])
        host.ask({"type": "published", "composer": "composer"})
        host.close()
        assert host.wait() == 0
        assert hashlib.sha256(key_file_records_path().read_bytes()).hexdigest() == before

    def test_a_keyring_that_hangs_delays_nothing(self, start_host: StartHost, tmp_path: Path) -> None:
        (tmp_path / "hanging").touch()
        host = start_host(environment=file_of(tmp_path))
        assert host.greet()["status"]["records"] == "opening"
        answer = host.ask(check(SHOUT))
        assert (answer["state"], categories(answer)) == ("generic", ["shouting"])
        host.close()
        assert host.wait() == 0

    def test_a_choice_of_storage_is_noticed_and_what_waited_is_written(self, host: HostProcess) -> None:
        """The owner chooses in the tray app while a composer is open."""
        host.wait_for_records("undecided")
        assert host.ask(check(f"{SHOUT}. {SECRET}"))["state"] == "generic"
        host.ask({"type": "set_account", "network": "facebook", "handle": "bakery", "kind": "personal"})
        host.ask(check("", composer="posted"))
        host.ask(check(SHOUT, composer="posted", revision=2))
        host.ask({"type": "published", "composer": "posted"})
        choose_storage("key_file")
        host.wait_for_records("ready")
        assert pushed(host)["state"] in ("generic", "complete")
        records = Records.open(obtain_key())
        account = find_account(records, "facebook", "bakery")
        assert account is not None
        assert account.kind == "personal"
        assert [(warning.composer, warning.outcome) for warning in list_warnings(records)] == [("posted", "published")]
        assert [seen.browser for seen in list_browsers(records)] == ["chromium"]
        records.close()

    def test_an_unlocked_keyring_is_noticed_at_the_next_hello(
        self, start_host: StartHost, tmp_path: Path, memory_keyring: MemoryKeyring
    ) -> None:
        (tmp_path / "locked").touch()
        host = start_host(environment=file_of(tmp_path))
        host.greet()
        host.wait_for_records("locked")
        (finding,) = host.ask(check(SHOUT))["findings"]
        answer = host.ask(
            {"type": "verdict", "composer": "composer", "identity": finding["identity"], "verdict": "allow"}
        )
        assert answer["code"] == ErrorCode.NOT_KEPT
        assert host.ask(check(SHOUT, revision=2))["findings"] == []
        (tmp_path / "locked").unlink()
        assert host.greet()["status"]["records"] == "locked"
        host.wait_for_records("ready")
        assert host.ask(check(SHOUT, revision=3))["findings"] == []
        (key,) = json.loads((tmp_path / "secrets").read_text()).values()
        memory_keyring.set_password(SERVICE, USER, key)
        records = Records.open(obtain_key())
        assert len(load_settings(records).allowed) == 1
        records.close()

    @pytest.mark.usefixtures("records")
    def test_a_missing_key_is_said(self, home: Path, start_host: StartHost) -> None:
        (home / "records.key").unlink()
        host = start_host()
        host.greet()
        host.wait_for_records("key_missing")
        assert len(host.ask(check(SHOUT))["findings"]) == 1

    def test_a_full_disk_stops_no_check_and_what_waited_is_written_when_there_is_room(
        self, records: Records, start_host: StartHost, tmp_path: Path
    ) -> None:
        full = tmp_path / "full"
        script = tmp_path / "host_on_a_full_disk.py"
        script.write_text(
            "from pathlib import Path\n"
            "import prudence.host.owner as owner\n"
            "from prudence.records import Records\n"
            "from prudence.records_errors import DiskFullError\n"
            "working = Records.execute\n"
            "def execute(self, statement, *parameters):\n"
            f"    if Path({str(full)!r}).exists() and not statement.startswith('SELECT'): raise DiskFullError\n"
            "    return working(self, statement, *parameters)\n"
            "Records.execute = execute\n"
            "owner._ATTEMPT_AGAIN_SECONDS = 0.1\n"
            "from prudence.host.main import main\n"
            "raise SystemExit(main())\n",
            encoding="utf-8",
        )
        host = start_host(command=[sys.executable, str(script)])
        host.greet()
        host.wait_for_records()
        full.touch()
        assert categories(host.ask(check(SHOUT))) == ["shouting"]
        answer = host.ask({"type": "set_account", "network": "facebook", "handle": "bakery", "kind": "personal"})
        assert answer["code"] == ErrorCode.NOT_KEPT
        host.wait_for_records("failed")
        again = host.ask(check(SHOUT, revision=2))
        assert (again["state"], categories(again), again["account"]["kind"]) == ("complete", ["shouting"], "personal")
        assert list_accounts(records) == []
        full.unlink()
        host.wait_for_records("ready")
        account = find_account(records, "facebook", "bakery")
        assert account is not None
        assert account.kind == "personal"
        host.close()
        assert host.wait() == 0
