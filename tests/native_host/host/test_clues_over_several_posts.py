"""The clues to a secret project are put together over the posts of public accounts, in every browser."""

from datetime import date, timedelta

import pytest

from prudence.history.publications import published_clues, record_publication
from prudence.history.warnings import DAY, prune
from prudence.host.earlier_posts import with_days
from prudence.protocol import Texts
from prudence.records import Records
from prudence.settings.accounts import meet_account, set_account_kind
from prudence.settings.model import SecretProject
from prudence.settings.store import remove_project, save_project
from tests.native_host.host.conftest import StartHost
from tests.native_host.host.host_process import HostProcess, Message, check

OVEN = SecretProject(id="oven", name="The Copper Oven", clues=("the old boathouse", "Martha Pell", "lease"))
WINE = SecretProject(id="wine", name="Night Harvest", clues=("Gannet Cellars", "thirty barrels"))
BOATHOUSE = "Walked past the old boathouse, what a light."
MARTHA = "Tea with Martha Pell this morning."
RULE = "secret_project_over_several_posts"


@pytest.fixture
def host(records: Records, start_host: StartHost) -> HostProcess:
    save_project(records, OVEN)
    save_project(records, WINE)
    return _another(start_host)


def _another(start_host: StartHost, language: str = "en-GB") -> HostProcess:
    process = start_host()
    process.greet(language=language)
    process.wait_for_records()
    return process


def publish(host: HostProcess, text: str, composer: str = "first", handle: str = "bakery") -> None:
    host.ask(check(text, composer=composer, handle=handle))
    host.ask({"type": "published", "composer": composer})
    # The host writes after an answer, and before the next.
    host.ask({"type": "closed", "composer": composer})


def judged(host: HostProcess, text: str, handle: str = "bakery") -> Message:
    return host.ask(check(text, composer="second", handle=handle))


def warned(answer: Message) -> list[tuple[str, str]]:
    return [(finding["rule"], finding["level"]) for finding in answer["findings"]]


def test_the_second_clue_warns_and_names_the_day(host: HostProcess) -> None:
    assert warned(judged(host, MARTHA)) == []
    publish(host, BOATHOUSE)
    answer = judged(host, MARTHA)
    assert warned(answer) == [(RULE, "hold")]
    (finding,) = answer["findings"]
    assert MARTHA[finding["start"] : finding["end"]] == "Martha Pell"
    assert answer["texts"][RULE]["what"].endswith("The rest is in what you posted today.")


def test_the_same_clue_again_never_warns(host: HostProcess) -> None:
    publish(host, BOATHOUSE)
    assert warned(judged(host, "The old boathouse again!")) == []


def test_a_clue_that_is_out_is_not_told_again(host: HostProcess) -> None:
    publish(host, BOATHOUSE)
    publish(host, MARTHA)
    assert warned(judged(host, "Martha Pell once more.")) == []


def test_clues_of_different_projects_do_not_mix(host: HostProcess) -> None:
    publish(host, BOATHOUSE)
    assert warned(judged(host, "A visit to Gannet Cellars.")) == []


def test_an_everyday_word_is_no_clue_by_itself(host: HostProcess) -> None:
    publish(host, "The lease of the van ends in May.")
    assert warned(judged(host, MARTHA)) == []


def test_what_a_personal_account_says_does_not_count(host: HostProcess) -> None:
    host.ask({"type": "set_account", "network": "facebook", "handle": "me", "kind": "personal"})
    publish(host, BOATHOUSE, handle="me")
    assert warned(judged(host, MARTHA)) == []
    publish(host, BOATHOUSE)
    assert warned(judged(host, MARTHA, handle="me")) == []


def test_an_account_declared_personal_afterwards_does_not_count(records: Records, host: HostProcess) -> None:
    publish(host, BOATHOUSE)
    set_account_kind(records, "facebook", "bakery", "personal")
    assert warned(judged(host, MARTHA, handle="another")) == []


def test_what_another_browser_publishes_is_known_at_once(host: HostProcess, start_host: StartHost) -> None:
    assert warned(judged(host, MARTHA)) == []
    publish(_another(start_host), BOATHOUSE)
    news = host.receive_until(lambda message: message["type"] == "findings" and message["request"] is None)
    assert warned(news) == [(RULE, "hold")]


def test_it_is_remembered_when_the_browser_starts_again(host: HostProcess, start_host: StartHost) -> None:
    publish(host, BOATHOUSE)
    host.close()
    host.wait()
    answer = judged(_another(start_host, "fr-FR"), MARTHA)
    assert warned(answer) == [(RULE, "hold")]
    assert answer["texts"][RULE]["what"].endswith("Le reste est dans ce que vous avez publié aujourd’hui.")


def test_what_is_published_while_paused_is_not_read(records: Records, host: HostProcess) -> None:
    host.ask({"type": "pause", "network": None, "minutes": 5})
    publish(host, BOATHOUSE)
    host.ask({"type": "pause", "network": None, "minutes": 0})
    assert warned(judged(host, MARTHA)) == []
    assert len(records.execute("SELECT 1 FROM publications")) == 1


def test_only_keyed_names_of_clues_are_kept(records: Records, host: HostProcess) -> None:
    publish(host, BOATHOUSE)
    ((_, project, name),) = records.execute("SELECT * FROM published_clues")
    assert project == "oven"
    assert len(name) == 32
    assert int(name, 16)


def test_a_clue_that_is_taken_out_is_forgotten(records: Records, host: HostProcess) -> None:
    publish(host, BOATHOUSE)
    save_project(records, SecretProject(id="oven", name="The Copper Oven", clues=("Martha Pell", "lease")))
    assert records.execute("SELECT * FROM published_clues") == []
    save_project(records, OVEN)
    assert warned(judged(host, MARTHA)) == []


def test_a_project_that_is_deleted_is_forgotten(records: Records, host: HostProcess) -> None:
    publish(host, BOATHOUSE)
    remove_project(records, "oven")
    assert records.execute("SELECT * FROM published_clues") == []
    save_project(records, OVEN)
    assert warned(judged(host, MARTHA)) == []


def test_old_posts_are_forgotten(records: Records) -> None:
    save_project(records, OVEN)
    meet_account(records, "x", "bakery", "The Bakery", 0)
    record_publication(records, "x", "bakery", "post", 5 * DAY, [("oven", "lease"), ("oven", "Martha Pell")])
    record_publication(records, "x", "bakery", "post", 9 * DAY, [("oven", "lease")])
    assert published_clues(records, [OVEN], since=0) == {("oven", "lease"): 9 * DAY, ("oven", "Martha Pell"): 5 * DAY}
    assert published_clues(records, [OVEN], since=6 * DAY) == {("oven", "lease"): 9 * DAY}
    assert published_clues(records, [WINE], since=0) == {}
    prune(records, now=12 * DAY, keep_days=6)
    assert len(records.execute("SELECT * FROM published_clues")) == 1


TEXTS = Texts(title="", what="Guessed.", why="", advice="")


@pytest.mark.parametrize(
    ("days_ago", "english", "french"),
    [
        ([0], "today", "aujourd’hui"),
        ([1, 0], "today and yesterday", "aujourd’hui et hier"),
        ([4], "on Tuesday", "mardi"),
        ([20, 1, 4, 4], "yesterday and on Tuesday", "hier et mardi"),
        ([20], "on 1 November", "le 1er novembre"),
        ([12], "on 9 November", "le 9 novembre"),
    ],
)
def test_days_are_told_as_people_tell_them(days_ago: list[int], english: str, french: str) -> None:
    saturday = date(2026, 11, 21)
    days = [(saturday - timedelta(days=ago)).isoformat() for ago in days_ago]
    told = with_days(TEXTS, days, saturday.isoformat(), "en")
    assert told.what == f"Guessed. The rest is in what you posted {english}."
    told = with_days(TEXTS, days, saturday.isoformat(), "fr")
    assert told.what == f"Guessed. Le reste est dans ce que vous avez publié {french}."


def test_texts_that_need_no_earlier_post_stay_as_they_are() -> None:
    assert with_days(TEXTS, [], "2026-11-21", "en") is TEXTS
