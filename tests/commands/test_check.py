"""`prudence check`: what is found, said so that a person and a machine can read it."""

import io
import json
from pathlib import Path

import pytest

from prudence import cli
from tests.word_reader_model import write_word_reader_model

PERSONA = {
    "id": "p1",
    "public_contact": [],
    "secret_projects": [{"name": "Le Fournil du Phare", "aliases": [], "clues": []}],
    "editorial_line": {"audience": "", "topics": [], "avoid": []},
}
POST = {
    "id": "a1",
    "persona": "p1",
    "lang": "fr",
    "network": "facebook",
    "account": "public",
    "audience": "everyone",
    "kind": "post",
    "text": "🥐 Les clés du Fournil du Phare !",
    "expect": [],
    "split_hint": "problem",
}
BEGGING = "Likez, partagez et taguez trois copains."


@pytest.fixture(autouse=True)
def french_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a reader."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.setenv("PRUDENCE_READER_MODEL", str(tmp_path / "none"))


@pytest.fixture
def personas(tmp_path: Path) -> Path:
    path = tmp_path / "personas.json"
    path.write_text(json.dumps([PERSONA]), encoding="utf-8")
    return path


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    path = tmp_path / "posts.jsonl"
    path.write_text(json.dumps(POST) + "\n\n", encoding="utf-8")
    return path


def test_a_harmless_text_ends_with_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "Le pain sort du four à 16 h."]) == 0
    assert capsys.readouterr().out == "Rien à signaler.\n"


def test_a_finding_is_shown_in_its_line_with_what_why_and_advice(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "Bonjour\nLikez, partagez."]) == 1
    shown = capsys.readouterr().out
    lines = shown.splitlines()
    assert lines[0].startswith("Attention\u202f: ")
    assert lines[1:5] == ["  Likez, partagez.", "  ^^^^^", "  Likez, partagez.", "         ^^^^^^^^"]
    assert len(lines) == 8, "the words about the habit come once"
    assert "\x1b" not in shown


def test_the_messages_speak_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", BEGGING, "--language", "en"])
    assert capsys.readouterr().out.startswith("Warning: ")


@pytest.mark.parametrize(
    ("variable", "expected"), [("en_GB.UTF-8", "Nothing to point out."), ("fr_CA", "Rien à signaler.")]
)
def test_the_messages_speak_the_systems_language(
    variable: str, expected: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", variable)
    cli.main(["check", "Bonjour"])
    assert capsys.readouterr().out == f"{expected}\n"


def test_json_holds_places_and_texts(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", f"🥐 {BEGGING}", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert found[0]["category"] == "begging"
    assert (found[0]["start"], found[0]["excerpt"]) == (3, "Likez")
    assert {"rule", "level", "certain", "end", "identity", "replacement", "title", "what", "why", "advice"} <= found[
        0
    ].keys()


def test_a_terminal_gets_an_underline(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    cli.main(["check", BEGGING])
    assert "\x1b[4;33mLikez\x1b[0m" in capsys.readouterr().out


def test_the_text_may_come_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{BEGGING}\n".encode())))
    assert cli.main(["check", "-"]) == 1
    assert "Likez" in capsys.readouterr().out


def test_the_account_changes_the_judgement() -> None:
    offer = "Il me reste deux créneaux au salon, 25 € la coupe, réservez en message."
    assert cli.main(["check", offer, "--account", "personal", "--audience", "friends"]) == 1
    assert cli.main(["check", offer, "--account", "public"]) == 0


def test_a_persona_brings_its_projects(personas: Path) -> None:
    text = "Les clés du Fournil du Phare !"
    assert cli.main(["check", text]) == 0
    assert cli.main(["check", text, "--personas", str(personas), "--persona", "p1"]) == 1


def test_posts_give_one_line_each_with_utf16_places(
    posts: Path, personas: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--posts", str(posts), "--personas", str(personas)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == {
        "id": "a1",
        "findings": [
            {"category": "secret_project", "rule": "secret_project_named", "level": "hold", "start": 15, "end": 31}
        ],
    }


def test_the_reader_judges_too_where_it_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRUDENCE_READER_MODEL", str(write_word_reader_model(tmp_path / "model")))
    assert cli.main(["check", f"J’ai un rhume. {BEGGING}", "--json", "--sources", "rules,reader"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [(finding["category"], finding["level"]) for finding in findings[:2]] == [
        ("health", "warn"),
        ("begging", "warn"),
    ]
    assert findings[0]["what"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "Donnez un texte"),
        (["check", "x", "--sources", "rules,reader"], "pas disponible ici\u202f: reader"),
        (["check", "x", "--sources", "rules,style"], "pas disponible ici\u202f: style"),
        (["check", "x", "--persona", "p1"], "vont ensemble"),
        (["check", "x", "--personas", "{personas}", "--persona", "p9"], "aucun persona ne s’appelle p9"),
        (["check", "x", "--posts", "{posts}", "--personas", "{personas}"], "soit un texte, soit --posts"),
        (["check", "--posts", "{posts}"], "--posts demande aussi --personas"),
        (["check", "--posts", "{missing}", "--personas", "{personas}"], "missing.jsonl"),
        (["check", "--posts", "{broken}", "--personas", "{personas}"], "broken.jsonl, line 2"),
        (["check", "--posts", "{posts}", "--personas", "{broken}"], "broken.jsonl"),
        (["check", "--posts", "{orphan}", "--personas", "{personas}"], "le post a1 est à p2"),
        (["check", "x" * 64_001], "trop long"),
    ],
)
def test_what_cannot_be_done_is_said_and_ends_with_two(
    arguments: list[str], said: str, posts: Path, personas: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, orphan = tmp_path / "broken.jsonl", tmp_path / "orphan.jsonl"
    broken.write_text(json.dumps(POST) + '\n{"id": 3}\n', encoding="utf-8")
    orphan.write_text(json.dumps({**POST, "persona": "p2"}), encoding="utf-8")
    paths = {
        "posts": str(posts),
        "personas": str(personas),
        "broken": str(broken),
        "orphan": str(orphan),
        "missing": str(tmp_path / "missing.jsonl"),
    }
    filled = [paths.get(argument.strip("{}"), argument) for argument in arguments]
    assert cli.main(filled) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.out == ""


def test_an_unknown_source_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["check", "x", "--sources", "oracle"])
    assert stopped.value.code == 2
    assert "unknown source oracle" in capsys.readouterr().err


def test_standard_input_that_is_no_text_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe\xff")))
    assert cli.main(["check", "-"]) == 2
    assert "UTF-8" in capsys.readouterr().err
