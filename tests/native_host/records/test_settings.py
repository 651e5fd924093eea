"""What the owner sets is there again, in every process, and one broken value does not cost the others."""

from collections.abc import Callable

import msgspec
import pytest

from prudence.protocol import PauseInForce
from prudence.records import Records
from prudence.settings.accounts import find_account, list_accounts, meet_account, set_account_kind
from prudence.settings.model import Allowed, EditorialLine, LevelOverride, OwnerSettings, SecretProject
from prudence.settings.store import (
    allow,
    load_pauses,
    load_settings,
    remove_project,
    save_project,
    save_setting,
    set_language,
    set_pause,
    unreadable_settings,
)

PROJECT = SecretProject("1", "Aurore", aliases=("la deuxième",), clues=("Nantes", "mars"), until="2027-03-31")


def test_without_any_setting_the_defaults_hold(records: Records) -> None:
    assert load_settings(records) == OwnerSettings()


def test_everything_that_was_set_is_seen_by_another_process(
    records: Records, open_records: Callable[[], Records]
) -> None:
    line = EditorialLine("voisins", ("pain",), ("politique",))
    levels = (LevelOverride("shouting", "personal", "off"),)
    set_language(records, "fr")
    save_setting(records, "keep_days", 30)
    save_setting(records, "public_contacts", ("02 40 00 00 00",))
    save_setting(records, "editorial_line", line)
    save_setting(records, "levels", levels)
    save_project(records, PROJECT)
    allow(records, "contact", "Café  DU Port")
    assert load_settings(open_records()) == OwnerSettings(
        language="fr",
        keep_days=30,
        public_contacts=("02 40 00 00 00",),
        secret_projects=(PROJECT,),
        editorial_line=line,
        levels=levels,
        allowed=frozenset({Allowed("contact", "cafe du port")}),
    )


def test_a_project_is_edited_in_place_removed_and_brought_back(records: Records) -> None:
    other = SecretProject("2", "Boréal")
    save_project(records, PROJECT)
    save_project(records, other)
    edited = msgspec.structs.replace(PROJECT, name="Aurore 2")
    save_project(records, edited)
    assert load_settings(records).secret_projects == (edited, other)
    removed = remove_project(records, "1")
    assert removed == edited
    assert load_settings(records).secret_projects == (other,)
    save_project(records, removed)
    assert set(load_settings(records).secret_projects) == {edited, other}
    assert remove_project(records, "no such project") is None


def test_a_broken_value_falls_back_to_its_default_is_named_and_stays(records: Records) -> None:
    set_language(records, "fr")
    save_setting(records, "keep_days", 30)
    save_project(records, PROJECT)
    records.execute("UPDATE settings SET value = '\"a month\"' WHERE name = 'keep_days'")
    records.execute("INSERT INTO secret_projects VALUES ('2', '{\"id\"')")
    settings = load_settings(records)
    assert (settings.language, settings.keep_days, settings.secret_projects) == ("fr", 90, (PROJECT,))
    assert unreadable_settings(records) == ["keep_days", "secret_projects"]
    assert remove_project(records, "2") is None
    assert records.execute("SELECT value FROM secret_projects WHERE id = '2'") == [('{"id"',)]


def test_a_setting_of_another_version_is_left_alone(records: Records) -> None:
    records.execute("INSERT INTO settings VALUES ('from_tomorrow', '1')")
    assert load_settings(records) == OwnerSettings()
    assert unreadable_settings(records) == []


def test_what_is_no_setting_or_of_the_wrong_type_is_refused(records: Records) -> None:
    with pytest.raises(KeyError):
        save_setting(records, "no_such_setting", 1)
    with pytest.raises(msgspec.ValidationError):
        save_setting(records, "keep_days", "a month")
    assert load_settings(records) == OwnerSettings()


def test_pauses_end_by_themselves_or_on_request(records: Records) -> None:
    set_pause(records, None, 1_000)
    set_pause(records, "x", 2_000)
    set_pause(records, "x", 3_000)
    assert load_pauses(records, now=500) == [PauseInForce(None, 1_000), PauseInForce("x", 3_000)]
    assert load_pauses(records, now=1_000) == [PauseInForce("x", 3_000)]
    set_pause(records, "x", 0)
    assert load_pauses(records, now=500) == [PauseInForce(None, 1_000)]


def test_an_account_is_unknown_until_the_owner_says(records: Records) -> None:
    met = meet_account(records, "facebook", "marie", "Marie", now=1_000)
    assert (met.kind, met.first_seen, met.last_seen) == (None, 1_000, 1_000)
    set_account_kind(records, "facebook", "marie", "personal")
    again = meet_account(records, "facebook", "marie", "Marie Dupont", now=2_000)
    assert (again.kind, again.name, again.first_seen, again.last_seen) == ("personal", "Marie Dupont", 1_000, 2_000)
    assert find_account(records, "x", "marie") is None


def test_accounts_of_unknown_kind_come_first(records: Records) -> None:
    for network, handle in (("facebook", "a"), ("x", "b"), ("pinterest", "c")):
        meet_account(records, network, handle, handle.upper(), now=1)
    set_account_kind(records, "facebook", "a", "public")
    assert [account.handle for account in list_accounts(records)] == ["c", "b", "a"]


def test_meeting_an_account_again_and_again_does_not_wake_the_other_processes(
    records: Records, open_records: Callable[[], Records]
) -> None:
    meet_account(records, "x", "b", "B", now=1_000_000)
    other = open_records()
    for second in range(1, 30):
        meet_account(records, "x", "b", "B", now=1_000_000 + second * 1_000)
    assert not other.changed()
    assert meet_account(records, "x", "b", "B", now=2_000_000).last_seen == 2_000_000
    assert other.changed()
