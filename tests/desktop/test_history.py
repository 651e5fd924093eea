"""The history: found, filtered, understood, deleted, brought back; read in pages however long it is."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from prudence.history.warnings import list_warnings, record_warning, set_outcome
from prudence.records import Records
from prudence_desktop.application import Application
from prudence_desktop.clock import now
from prudence_desktop.pages.history import HistoryPage
from prudence_desktop.pages.history_model import COLUMNS, PAGE_ROWS
from tests.desktop.conftest import StartApplication
from tests.desktop.sample_records import MINUTE


def history(application: Application) -> HistoryPage:
    application.window.show_page("history")
    page = application.window.pages["history"]
    assert isinstance(page, HistoryPage)
    QApplication.processEvents()
    return page


def column(page: HistoryPage, name: str) -> list[str]:
    number = [*COLUMNS].index(name)
    model = page.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def record(records: Records, number: int, excerpt: str = "like us", seen_at: int | None = None) -> None:
    record_warning(
        records,
        composer=str(number),
        identity="begging",
        category="begging",
        rule="begging",
        level="hint",
        excerpt=excerpt,
        network="x",
        account_handle=None,
        account_kind="public",
        seen_at=now() if seen_at is None else seen_at,
    )


def choose(choice: QComboBox, text: str) -> None:
    row = choice.findText(text)
    assert row >= 0, f"{text!r} is not offered"
    choice.setCurrentIndex(row)


def test_empty_history_says_what_will_come(application: Application) -> None:
    page = history(application)
    assert page.no_warning.isVisible()
    assert not page.table.isVisible()


@pytest.mark.usefixtures("filled")
def test_newest_first_with_what_became_of_it(start: StartApplication) -> None:
    page = history(start())
    assert page.model.rowCount() == 12
    assert column(page, "excerpt")[0] == "Opération Pivoine"
    assert column(page, "outcome")[0] == "Corrected"
    assert column(page, "account")[0] == "Fleurs Lemaire · Facebook (Public)"
    assert column(page, "level")[0] == "Keep it back"
    assert "X, unknown account (Public)" in column(page, "account")
    # Numbers are kept masked, and shown as they are kept.
    assert not any("06 39 98 12" in excerpt for excerpt in column(page, "excerpt"))


@pytest.mark.usefixtures("filled")
def test_cells_say_their_column_to_screen_readers(start: StartApplication) -> None:
    page = history(start())
    cell = page.model.index(0, [*COLUMNS].index("excerpt"))
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Words: Opération Pivoine"


@pytest.mark.usefixtures("filled")
def test_filters(start: StartApplication, qtbot: QtBot) -> None:
    page = history(start())
    choose(page.outcomes, "Always allowed")
    assert page.model.rowCount() == 1
    choose(page.outcomes, "All outcomes")
    choose(page.accounts, "Claire Lemaire · Facebook")
    assert page.model.rowCount() == 2
    choose(page.periods, "Last 7 days")
    assert column(page, "excerpt") == ["deux semaines en Crète, la maison est vide"]
    choose(page.accounts, "All accounts")
    choose(page.periods, "Any time")
    choose(page.subjects, column(page, "subject")[0])
    assert column(page, "excerpt") == ["Opération Pivoine"]
    choose(page.subjects, "All subjects")
    page.words.setText("crète")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.words.setText("nowhere")
    qtbot.waitUntil(lambda: page.no_warning.isVisible())
    page.words.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    assert not page.no_warning.isVisible()


@pytest.mark.usefixtures("filled")
def test_detail_says_why_and_what_to_do(start: StartApplication) -> None:
    page = history(start())
    assert page.detail.title.text() == "Choose a warning to read more about it"
    page.table.selectRow(1)
    assert page.detail.excerpt.text() == "“deux semaines en Crète, la maison est vide”"
    assert page.detail.excerpt.textFormat() == Qt.TextFormat.PlainText
    assert "Claire Lemaire · Facebook (Personal)" in page.detail.facts.text()
    assert page.detail.why.text()
    assert page.detail.advice.text()


def test_warning_of_a_category_unknown_to_this_version(elsewhere: Records, start: StartApplication) -> None:
    record_warning(
        elsewhere,
        composer="1",
        identity="1",
        category="from_the_future",
        rule="unheard_of",
        level="warn",
        excerpt="words",
        network="newsite",
        account_handle="somebody",
        account_kind="public",
        seen_at=now(),
    )
    page = history(start())
    page.table.selectRow(0)
    assert page.detail.title.text() == "from_the_future"
    assert page.detail.excerpt.text() == "“words”"
    assert not page.detail.why.isVisible()


def test_deleted_and_brought_back(filled: Records, start: StartApplication) -> None:
    before = list_warnings(filled)
    page = history(start())
    page.table.selectRow(0)
    page.table.selectionModel().select(
        page.model.index(3, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    assert page.detail.title.text() == "2 warnings selected"
    page.detail.delete_button.click()
    assert len(list_warnings(filled)) == 10
    assert page.model.rowCount() == 10
    page.undo_bar.undo_button.click()
    assert list_warnings(filled) == before
    assert page.model.rowCount() == 12


def test_delete_key(filled: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = history(start())
    page.table.setFocus()
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(list_warnings(filled)) == 11
    assert page.table.selectionModel().hasSelection()  # the next one, for the keyboard


def test_long_history_is_read_in_pages(elsewhere: Records, start: StartApplication) -> None:
    end = now()
    with elsewhere.transaction():
        for number in range(2 * PAGE_ROWS + 1):
            # Every second one at the same moment as its neighbour.
            record(elsewhere, number, seen_at=end - number // 2 * MINUTE)
    page = history(start())
    assert page.model.rowCount() == PAGE_ROWS
    while page.model.canFetchMore(QModelIndex()):
        page.model.fetchMore(QModelIndex())
    shown = [page.model.warning(row).id for row in range(page.model.rowCount())]
    assert len(shown) == len(set(shown)) == 2 * PAGE_ROWS + 1


def test_changes_elsewhere_keep_the_selection(filled: Records, start: StartApplication, qtbot: QtBot) -> None:
    page = history(start())
    page.table.selectRow(1)
    record(filled, 99, "brand new")
    qtbot.waitUntil(lambda: page.model.rowCount() == 13)
    assert column(page, "excerpt")[0] == "brand new"
    (selected,) = page.table.selectionModel().selectedRows()
    assert selected.row() == 2
    assert "Crète" in page.detail.excerpt.text()
    set_outcome(filled, "99", "begging", "given_up")
    qtbot.waitUntil(lambda: column(page, "outcome")[0] == "Given up")


def test_model_keeps_the_rules_of_qt(filled: Records, start: StartApplication, qtmodeltester: ModelTester) -> None:
    page = history(start())
    qtmodeltester.check(page.model)
    ids = [warning.id for warning in list_warnings(filled)]
    for deleted in (ids[0], ids[5], ids[-1]):
        filled.execute("DELETE FROM warnings WHERE id = ?", (deleted,))
        record(filled, deleted + 1000, seen_at=now() - deleted * 10 * MINUTE)
        page.model.refresh()
    assert page.model.rowCount() == 12
    assert [page.model.warning(row) for row in range(12)] == list_warnings(filled)
