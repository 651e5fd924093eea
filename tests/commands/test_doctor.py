"""`prudence doctor`: everything in order, and each way in which it is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from prudence import diagnosis
from prudence.browsers.table import BROWSERS, profile_folders
from prudence.cli import main
from tests.memory_keyring import MemoryKeyring


@pytest.fixture(autouse=True)
def keyring_in_memory(memory_keyring: MemoryKeyring) -> None: ...


@pytest.fixture(autouse=True)
def owner_with_chromium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("PRUDENCE_HOME", str(tmp_path / "prudence"))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(diagnosis, "_LINUX_POLICY_FOLDERS", {"chromium": str(tmp_path / "policies")})
    (tmp_path / "policies").mkdir()
    profile_folders(next(row for row in BROWSERS if row.browser == "chromium"))[0].mkdir(parents=True)
    yield tmp_path


def test_all_is_well_after_connect(capsys: pytest.CaptureFixture[str]) -> None:
    main(["connect"])
    capsys.readouterr()
    status = main(["doctor", "--language", "en"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("✓ The checking program answers")
    assert "✓ The reader reads." in lines
    assert "✓ Chromium is connected." in lines
    assert status == 0, lines


def test_before_connect_it_says_what_to_type(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--language", "fr"]) == 1
    output = capsys.readouterr().out
    assert "✗ Chromium ne connaît pas encore Prudence." in output
    assert "→ Tapez\u202f: prudence connect" in output


def test_a_policy_that_forbids_hosts_is_named(owner_with_chromium: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["connect"])
    (owner_with_chromium / "policies" / "office.json").write_text(
        '{"NativeMessagingUserLevelHosts": false, "NativeMessagingBlocklist": ["*"]}', encoding="utf-8"
    )
    assert main(["doctor", "--language", "en"]) == 1
    output = capsys.readouterr().out
    assert "NativeMessagingUserLevelHosts" in output
    assert "NativeMessagingAllowlist" in output


def test_a_browser_in_a_box_is_named(owner_with_chromium: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (owner_with_chromium / "snap" / "chromium").mkdir(parents=True)
    main(["doctor", "--language", "en"])
    assert "Chromium (snap) is shut in a box" in capsys.readouterr().out


def test_a_host_that_does_not_start_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(diagnosis, "host_command", lambda: ["false"])
    assert main(["doctor", "--language", "en"]) == 1
    assert "✗ The checking program does not answer" in capsys.readouterr().out


def test_a_reader_without_a_model_is_named(
    owner_with_chromium: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRUDENCE_READER_MODEL", str(owner_with_chromium / "none"))
    assert main(["doctor", "--language", "en"]) == 1
    assert "✗ The reader, which understands what words alone do not tell, does not answer." in capsys.readouterr().out


def test_a_reader_that_hangs_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(diagnosis, "READER_ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(diagnosis, "reader_command", lambda: ["sleep", "60"])
    assert main(["doctor", "--language", "fr"]) == 1
    assert "✗ Le lecteur, qui comprend" in capsys.readouterr().out
