"""Registering the host in browsers: what a browser then reads, what moves with the program, what goes again."""

import json
from pathlib import Path

import pytest

from prudence.browsers import registration
from prudence.browsers.extension_ids import CHROMIUM_ID, GECKO_ID
from prudence.browsers.table import BROWSERS, BrowserRow, is_found, manifest_folder, profile_folders
from prudence.cli import main
from prudence.programs import host_program


@pytest.fixture(autouse=True)
def empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("PRUDENCE_HOME", str(tmp_path / "prudence"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return tmp_path


def row(browser: str) -> BrowserRow:
    return next(row for row in BROWSERS if row.browser == browser)


def use(browser: str) -> None:
    profile_folders(row(browser))[0].mkdir(parents=True)


def test_every_browser_has_one_row_and_a_folder_of_its_own() -> None:
    assert len({row.browser for row in BROWSERS}) == len(BROWSERS)
    assert len({manifest_folder(row) for row in BROWSERS}) == len(BROWSERS)


def test_only_browsers_that_were_used_are_connected(capsys: pytest.CaptureFixture[str]) -> None:
    use("chromium")
    use("firefox")
    assert main(["connect"]) == 0
    assert {row.browser for row in BROWSERS if registration.manifest_path(row).exists()} == {"chromium", "firefox"}
    assert capsys.readouterr().out.splitlines() == ["Chromium: connected.", "Firefox: connected."]


def test_each_family_gets_the_manifest_it_reads(empty_home: Path) -> None:
    use("chromium")
    use("firefox")
    main(["connect"])
    chromium = json.loads(
        (empty_home / ".config/chromium/NativeMessagingHosts/org.prudence.host.json").read_text(encoding="utf-8")
    )
    firefox = json.loads(
        (empty_home / ".mozilla/native-messaging-hosts/org.prudence.host.json").read_text(encoding="utf-8")
    )
    assert chromium["allowed_origins"] == [f"chrome-extension://{CHROMIUM_ID}/"]
    assert firefox["allowed_extensions"] == [GECKO_ID]
    for manifest in (chromium, firefox):
        assert manifest["name"] == "org.prudence.host"
        assert manifest["type"] == "stdio"
        assert Path(manifest["path"]) == host_program()


def test_firefox_that_keeps_its_profile_in_the_configuration_folder_is_found(empty_home: Path) -> None:
    (empty_home / ".config" / "mozilla").mkdir(parents=True)
    assert is_found(row("firefox"))
    assert manifest_folder(row("firefox")) == empty_home / ".mozilla" / "native-messaging-hosts"


def test_a_registration_that_points_elsewhere_is_put_right(capsys: pytest.CaptureFixture[str]) -> None:
    use("chrome")
    main(["connect"])
    path = registration.manifest_path(row("chrome"))
    written = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**written, "path": "/nowhere/prudence-host"}), encoding="utf-8")
    assert registration.problem(row("chrome")) == "wrong_program"
    main(["connect"])
    assert registration.problem(row("chrome")) is None
    capsys.readouterr()
    main(["connect"])
    assert capsys.readouterr().out == "Google Chrome: already connected.\n"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"path": 1}'])
def test_a_broken_manifest_is_seen_and_repaired(content: str) -> None:
    use("edge")
    path = registration.manifest_path(row("edge"))
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    assert registration.problem(row("edge")) in ("unreadable", "wrong_program")
    main(["connect"])
    assert registration.problem(row("edge")) is None


def test_disconnect_removes_what_connect_wrote(capsys: pytest.CaptureFixture[str]) -> None:
    use("brave")
    main(["connect"])
    assert main(["disconnect"]) == 0
    assert not registration.manifest_path(row("brave")).exists()
    capsys.readouterr()
    assert main(["disconnect"]) == 0
    assert capsys.readouterr().out == "No browser was connected.\n"


def test_without_any_browser_connect_says_which_to_start(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["connect"]) == 1
    assert "Firefox" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_reported_and_the_others_are_connected(
    empty_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    use("chromium")
    use("vivaldi")
    (empty_home / ".config/chromium/NativeMessagingHosts").write_text("a file where a folder should be")
    assert main(["connect"]) == 1
    captured = capsys.readouterr()
    assert "Chromium: could not be connected" in captured.err
    assert captured.out == "Vivaldi: connected.\n"
