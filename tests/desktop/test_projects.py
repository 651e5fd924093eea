"""Secret projects: added in a moment, edited, removed, brought back."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prudence.records import Records
from prudence.settings.model import SecretProject
from prudence.settings.store import load_settings, save_project
from prudence_desktop.application import Application
from prudence_desktop.pages.project_dialog import ProjectDialog
from prudence_desktop.pages.projects import ProjectsPage
from tests.desktop.conftest import StartApplication


def projects(application: Application) -> ProjectsPage:
    application.window.show_page("projects")
    page = application.window.pages["projects"]
    assert isinstance(page, ProjectsPage)
    QApplication.processEvents()  # new widgets are shown and laid out
    return page


def test_name_and_enter_are_enough(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = projects(start())
    assert page.no_project.isVisible()
    page.name.setFocus()
    qtbot.keyClicks(page.name, "  Operation Peony ")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    (project,) = load_settings(elsewhere).secret_projects
    assert project.name == "Operation Peony"
    assert page.name.text() == ""
    assert page.name.hasFocus()  # ready for the next one
    assert page.cards[project.id].name.text() == "Operation Peony"
    assert not page.no_project.isVisible()


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("", "A project needs a name."),
        ("  \n ", "A project needs a name."),
        ("opération  PIVOINE", "This project is guarded already."),
        ("Operation Pivoine", "This project is guarded already."),
        ("a" * 201, "That is too long: at most 200 letters."),
        ("X", "That is too short: at least two letters or digits."),
        ("🥐!", "That is too short: at least two letters or digits."),
    ],
)
def test_name_that_cannot_be_guarded_is_explained(
    filled: Records, start: StartApplication, qtbot: QtBot, name: str, answer: str
) -> None:
    page = projects(start())
    page.name.setText(name)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.remark.text() == answer
    page.add_button.click()
    assert page.remark.text() == answer
    assert page.name.hasFocus()
    page.name.setText("Something else")
    assert page.remark.text() == "Press Enter, and it is guarded."
    assert len(load_settings(filled).secret_projects) == 2


def test_longest_name_is_kept_whole(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = projects(start())
    page.name.setText("ab" * 100)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert [project.name for project in load_settings(elsewhere).secret_projects] == ["ab" * 100]


def test_hosts_notice_each_change_at_once(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = projects(start())
    assert not elsewhere.changed()
    page.name.setText("Operation Peony")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert elsewhere.changed()
    (card,) = page.cards.values()
    card.remove_button.click()
    assert elsewhere.changed()
    page.undo_bar.undo_button.click()
    assert elsewhere.changed()


def edit(page: ProjectsPage, key: str) -> ProjectDialog:
    page.cards[key].edit_button.click()
    (dialog,) = page.findChildren(ProjectDialog)
    return dialog


def test_edit_changes_what_is_guarded(filled: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = projects(start())
    dialog = edit(page, "2")
    dialog.aliases.setPlainText("Morel\n\n  l’atelier \nMorel")
    dialog.clues.setPlainText("juin\nrue Haute")
    dialog.has_end.setChecked(True)
    dialog.end.setDate(QDate(2031, 6, 30))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: len(load_settings(filled).secret_projects[1].aliases) == 2)
    assert load_settings(filled).secret_projects[1] == SecretProject(
        "2", "Rachat de l’atelier Morel", ("Morel", "l’atelier"), ("juin", "rue Haute"), "2031-06-30"
    )
    assert page.cards["2"].details.text().splitlines() == [
        "Also called: Morel, l’atelier",
        "Clues: juin, rue Haute",
        "Secret until 30 June 2031",
    ]


def test_escape_leaves_everything_as_it_was(filled: Records, start: StartApplication, qtbot: QtBot) -> None:
    before = load_settings(filled).secret_projects
    dialog = edit(projects(start()), "1")
    dialog.name.setText("Another name")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert load_settings(filled).secret_projects == before


def test_form_explains_what_it_cannot_save(filled: Records, start: StartApplication) -> None:
    before = load_settings(filled).secret_projects
    dialog = edit(projects(start()), "1")
    for name, aliases, answer in (
        ("  ", "", "A project needs a name."),
        ("Rachat de l’Atelier Morel", "", "This project is guarded already."),
        ("Opération Pivoine", "fine\nx", "That is too short: at least two letters or digits."),
        ("Opération Pivoine", "a" * 201, "That is too long: at most 200 letters."),
    ):
        dialog.name.setText(name)
        dialog.aliases.setPlainText(aliases)
        dialog.save_button.click()
        assert dialog.remark.isVisible()
        assert dialog.remark.text() == answer
    assert dialog.focusWidget() is dialog.aliases
    assert load_settings(filled).secret_projects == before
    dialog.aliases.setPlainText("OP")
    dialog.save_button.click()
    assert not dialog.isVisible()


def test_form_stays_open_while_nothing_can_be_kept(
    filled: Records, start: StartApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prudence.records_errors import DiskFullError

    def full(*_: object) -> None:
        raise DiskFullError

    dialog = edit(projects(start()), "1")
    dialog.name.setText("Another name")
    with monkeypatch.context() as broken:
        broken.setattr("prudence_desktop.pages.projects.save_project", full)
        dialog.save_button.click()
    assert dialog.isVisible()
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert "Another name" in {project.name for project in load_settings(filled).secret_projects}


def test_removed_and_brought_back(filled: Records, start: StartApplication) -> None:
    before = set(load_settings(filled).secret_projects)
    page = projects(start())
    page.cards["1"].remove_button.click()
    assert [project.id for project in load_settings(filled).secret_projects] == ["2"]
    assert page.undo_bar.isVisible()
    page.undo_bar.undo_button.click()
    assert set(load_settings(filled).secret_projects) == before
    assert not page.undo_bar.isVisible()


def test_removed_and_brought_back_by_keyboard(filled: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = projects(start())
    page.cards["1"].remove_button.setFocus()
    qtbot.keyClick(page.cards["1"].remove_button, Qt.Key.Key_Space)
    assert len(load_settings(filled).secret_projects) == 1
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(load_settings(filled).secret_projects) == 2


def test_past_project_says_that_it_is_not_guarded(elsewhere: Records, start: StartApplication) -> None:
    save_project(elsewhere, SecretProject("1", "Old", until="2020-01-31"))
    page = projects(start())
    assert page.cards["1"].details.text() == (
        "Secret until 31 January 2020: this day is past, it is no longer guarded."
    )


def test_project_added_elsewhere_appears(elsewhere: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = projects(start())
    page.name.setText("half a na")
    save_project(elsewhere, SecretProject("7", "From elsewhere"))
    qtbot.waitUntil(lambda: "7" in page.cards)
    assert page.name.text() == "half a na"
