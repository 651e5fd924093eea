"""Recorded warnings as a table, newest first, read from the records in pages as the owner scrolls."""

from collections.abc import Sequence
from typing import Any, Literal, get_args

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from prudence.history.warnings import ALL_WARNINGS, RecordedWarning, WarningFilters, list_warnings
from prudence.settings.accounts import list_accounts
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.symbols import symbol
from prudence_desktop.wording import (
    category_title,
    kind_name,
    level_name,
    network_name,
    outcome_name,
    short_moment,
)

PAGE_ROWS = 500

Column = Literal["when", "subject", "excerpt", "outcome", "account", "level"]
COLUMNS: tuple[Column, ...] = get_args(Column)

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class HistoryModel(QAbstractTableModel):
    def __init__(self, records: RecordsConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._filters = ALL_WARNINGS
        self._warnings: list[RecordedWarning] = []
        self._names: dict[tuple[str, str], str] = {}
        self._complete = True

    def show_filtered(self, filters: WarningFilters) -> None:
        """Begin anew with these filters, where they are others."""
        if filters == self._filters:
            return
        self.beginResetModel()
        self._filters = filters
        self._warnings = []
        self._complete = True
        self.endResetModel()
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown. Rows that stay keep their selection and their place on the screen."""
        accounts = self._records.read(list_accounts) or []
        names = {(account.network, account.handle): account.name or account.handle for account in accounts}
        limit = max(PAGE_ROWS, len(self._warnings))
        warnings = self._records.read(lambda records: list_warnings(records, self._filters, limit=limit)) or []
        self._complete = len(warnings) < limit
        self._become(warnings)
        if names != self._names:
            self._names = names
            self._tell_changed(0, len(self._warnings) - 1)

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self._tell_changed(0, len(self._warnings) - 1)

    def warning(self, row: int) -> RecordedWarning:
        return self._warnings[row]

    def account_name(self, warning: RecordedWarning) -> str:
        """Who was speaking, and where."""
        network = network_name(warning.network)
        if warning.account_handle is None:
            return self.tr("{0}, unknown account").format(network)
        name = self._names.get((warning.network, warning.account_handle), warning.account_handle)
        return f"{name} · {network}"

    def heading(self, column: Column) -> str:
        headings: dict[Column, str] = {
            "when": self.tr("When"),
            "subject": self.tr("Subject"),
            "excerpt": self.tr("Words"),
            "level": self.tr("Level"),
            "account": self.tr("Account"),
            "outcome": self.tr("What became of it"),
        }
        return headings[column]

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._warnings)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: _Index = _NO_INDEX) -> bool:  # noqa: N802 (Qt's name)
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: _Index = _NO_INDEX) -> None:  # noqa: N802 (Qt's name)
        if not self.canFetchMore(parent):
            return
        last = self._warnings[-1]
        page = (
            self._records.read(
                lambda records: list_warnings(records, self._filters, before=(last.seen_at, last.id), limit=PAGE_ROWS)
            )
            or []
        )
        self._complete = len(page) < PAGE_ROWS
        if page:
            first = len(self._warnings)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._warnings += page
            self.endInsertRows()

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.heading(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        warning, column = self._warnings[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(warning, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(column)}: {self._text(warning, column)}"
        if role == Qt.ItemDataRole.DecorationRole and column == "subject":
            return symbol(warning.level, warning.level)
        return None

    def _text(self, warning: RecordedWarning, column: Column) -> str:
        match column:
            case "when":
                return short_moment(warning.seen_at)
            case "subject":
                return category_title(warning.category)
            case "excerpt":
                return " ".join(warning.excerpt.split())
            case "level":
                return level_name(warning.level)
            case "account":
                return f"{self.account_name(warning)} ({kind_name(warning.account_kind)})"
            case "outcome":
                return outcome_name(warning.outcome)

    def _become(self, warnings: Sequence[RecordedWarning]) -> None:
        """Turn the rows into these, newest first like them, with as few movements as possible."""
        row = 0
        for wanted in warnings:
            gone = row
            while gone < len(self._warnings) and _place(self._warnings[gone]) > _place(wanted):
                gone += 1
            self._remove(row, gone)
            if row < len(self._warnings) and _place(self._warnings[row]) == _place(wanted):
                if self._warnings[row] != wanted:
                    self._warnings[row] = wanted
                    self._tell_changed(row, row)
            elif row == len(self._warnings):
                break
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                self._warnings.insert(row, wanted)
                self.endInsertRows()
            row += 1
        self._remove(row, len(self._warnings))
        if row < len(warnings):
            self.beginInsertRows(QModelIndex(), row, len(warnings) - 1)
            self._warnings += warnings[row:]
            self.endInsertRows()

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._warnings[first:end]
            self.endRemoveRows()

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


def _place(warning: RecordedWarning) -> tuple[int, int]:
    return warning.seen_at, warning.id
