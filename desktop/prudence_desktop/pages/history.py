"""What was flagged, and what became of it: to look through, to understand, to delete."""

from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QItemSelection, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTableView,
)

from prudence.checker.categories import CATEGORIES
from prudence.history.warnings import (
    ALL_WARNINGS,
    DAY,
    Outcome,
    RecordedWarning,
    WarningFilters,
    delete_warnings,
    restore_warnings,
)
from prudence.settings.accounts import list_accounts
from prudence_desktop.appearance import spacing
from prudence_desktop.clock import now
from prudence_desktop.pages.history_model import Column, HistoryModel
from prudence_desktop.pages.page import Page
from prudence_desktop.pages.warning_detail import WarningDetail
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.symbols import symbol
from prudence_desktop.widgets.empty_state import EmptyState
from prudence_desktop.widgets.flow_layout import FlowLayout
from prudence_desktop.widgets.text import Card
from prudence_desktop.wording import category_title, network_name, outcome_name

TYPING_PAUSE_MILLISECONDS = 150
"""So long after the last key the table is searched."""
PERIOD_DAYS = (1, 7, 30)
COLUMN_LETTERS: dict[Column, int] = {"when": 22, "subject": 24, "excerpt": 21, "outcome": 18, "account": 36}
"""Width at first, in letters: all but the account, which the detail tells, too, fit beside the detail. The last column
takes what is left."""
CHOICE_LETTERS = 12
TABLE_LINES = 9
DETAIL_LINES = 12
"""Least heights, in lines; where the window is lower, the page is scrolled."""
NARROW_LINES = 52
"""Below this width, in heights of a line, the detail stands under the table instead of beside it."""


class HistoryPage(Page):
    def __init__(self, records: RecordsConnection) -> None:
        super().__init__(records)
        self.words = QLineEdit(clearButtonEnabled=True)
        self.words.addAction(symbol("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.subjects = _choice()
        self.accounts = _choice()
        self.outcomes = _choice()
        self.periods = _choice()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MILLISECONDS)
        self._typing.timeout.connect(self._filter)
        self.words.textChanged.connect(lambda: self._typing.start())
        self._choices = (self.subjects, self.accounts, self.outcomes, self.periods)
        filters = FlowLayout()
        for choice in self._choices:
            choice.currentIndexChanged.connect(self._filter)
            filters.addWidget(choice)

        self.model = HistoryModel(records, self)
        self.table = self._new_table()
        self.detail = WarningDetail(self.delete_selected)
        detail = QScrollArea(widgetResizable=True)
        detail.setFrameShape(QFrame.Shape.NoFrame)
        detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        detail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        detail.setWidget(self.detail)
        detail.setMinimumHeight(QFontMetrics(self.font()).height() * DETAIL_LINES)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=spacing(1.2))
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(detail)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([640, 300])

        self.no_warning = EmptyState("history")
        self._empty = Card()
        self._empty.column.addWidget(self.no_warning)
        self.body.setSpacing(spacing(0.8))
        self.body.addWidget(self.words)
        self.body.addLayout(filters)
        self.body.addSpacing(spacing(0.6))
        self.body.addWidget(self.splitter, 1)
        self.body.addWidget(self._empty)
        self.body.addStretch()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.words.setFocus)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("History"))
        self.introduction.setText(
            self.tr(
                "Each warning and what became of it. Only the words in question are kept, encrypted on this computer; "
                "numbers, passwords and addresses are masked."
            )
        )
        self.words.setPlaceholderText(self.tr("Search in the words"))
        self.words.setAccessibleName(self.tr("Search in the words"))
        self.subjects.setAccessibleName(self.tr("Subject"))
        self.accounts.setAccessibleName(self.tr("Account"))
        self.outcomes.setAccessibleName(self.tr("What became of it"))
        self.periods.setAccessibleName(self.tr("Period"))
        self.table.setAccessibleName(self.tr("Warnings"))
        titles = {category: category_title(category) for category in CATEGORIES}
        subjects = sorted(
            ((title, category) for category, title in titles.items()), key=lambda pair: pair[0].casefold()
        )
        _fill(self.subjects, [(self.tr("All subjects"), None), *subjects])
        outcomes: Sequence[Outcome] = get_args(Outcome)
        _fill(self.outcomes, [(self.tr("All outcomes"), None), *((outcome_name(one), one) for one in outcomes)])
        periods = [(self.tr("Last %n day(s)", "", days), days) for days in PERIOD_DAYS]
        _fill(self.periods, [(self.tr("Any time"), None), *periods])
        self._fill_accounts()
        self.model.retranslate()
        self._show_detail()
        self._show_emptiness()

    def refresh(self) -> None:
        self._fill_accounts()
        self.model.refresh()
        self._show_detail()
        self._show_emptiness()

    def delete_selected(self) -> None:
        ids = [warning.id for warning in self._selected()]
        if not ids:
            return
        row = min(index.row() for index in self.table.selectionModel().selectedRows())
        deleted = self.records.write(lambda records: delete_warnings(records, ids))
        if deleted:
            self.undo_bar.offer(
                lambda: self.tr("%n warning(s) deleted.", "", len(deleted)), lambda: self._restore(deleted)
            )
            if self.model.rowCount():
                self.table.selectRow(min(row, self.model.rowCount() - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        narrow = event.size().width() < QFontMetrics(self.font()).height() * NARROW_LINES
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _new_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        side = round(QFontMetrics(table.font()).height() * 1.1)
        table.setIconSize(QSize(side, side))
        table.setTabKeyNavigation(False)  # Tab leaves the table, arrows walk in it
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(QFontMetrics(table.font()).height() * 2.1))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        letters = QFontMetrics(table.font()).averageCharWidth()
        for column, width in enumerate(COLUMN_LETTERS.values()):
            table.setColumnWidth(column, letters * width)
        header.setStretchLastSection(True)
        table.setMinimumHeight(QFontMetrics(table.font()).height() * TABLE_LINES)
        table.selectionModel().selectionChanged.connect(self._follow_selection)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), table, self.delete_selected)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        return table

    def _follow_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._show_detail()

    def _selected(self) -> list[RecordedWarning]:
        return [self.model.warning(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _show_detail(self) -> None:
        selected = self._selected()
        if len(selected) == 1:
            self.detail.show_warning(selected[0], self.model.account_name(selected[0]))
        else:
            self.detail.show_number(len(selected))

    def _show_emptiness(self) -> None:
        empty = self.model.rowCount(QModelIndex()) == 0
        self.splitter.setVisible(not empty)
        self._empty.setVisible(empty)
        if self._filters() == ALL_WARNINGS:
            self.no_warning.say(
                self.tr("No warning yet"),
                self.tr("When Prudence warns you while you write, you find it here, with what became of it."),
            )
        else:
            self.no_warning.say(self.tr("Nothing matches"), self.tr("Try fewer words, or a longer period."))

    def _filters(self) -> WarningFilters:
        network, handle = self.accounts.currentData() or (None, None)
        days = self.periods.currentData()
        # Counted from the beginning of the hour: the same choice stays the same filter.
        since = None if days is None else now() // 3_600_000 * 3_600_000 - days * DAY
        return WarningFilters(
            category=self.subjects.currentData(),
            network=network,
            account_handle=handle,
            outcome=self.outcomes.currentData(),
            since=since,
            words=" ".join(self.words.text().split()) or None,
        )

    def _filter(self) -> None:
        self.model.show_filtered(self._filters())
        self._show_detail()
        self._show_emptiness()

    def _fill_accounts(self) -> None:
        accounts = self.records.read(list_accounts) or []
        entries = [
            (f"{account.name or account.handle} · {network_name(account.network)}", (account.network, account.handle))
            for account in accounts
        ]
        entries.sort(key=lambda entry: entry[0].casefold())
        _fill(self.accounts, [(self.tr("All accounts"), None), *entries])

    def _restore(self, deleted: Sequence[RecordedWarning]) -> None:
        self.records.write(lambda records: restore_warnings(records, deleted))


def _choice() -> QComboBox:
    choice = QComboBox()
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(CHOICE_LETTERS)
    return choice


def _fill(choice: QComboBox, entries: Sequence[tuple[str, object]]) -> None:
    """Give a list its entries, keep what is chosen; if that is gone, the first."""
    if [(choice.itemText(row), choice.itemData(row)) for row in range(choice.count())] == list(entries):
        return
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for text, data in entries:
        choice.addItem(text, data)
    choice.view().setMinimumWidth(choice.view().sizeHintForColumn(0) + spacing(3))
    choice.setCurrentIndex(next((row for row, (_, data) in enumerate(entries) if data == chosen), 0))
    choice.blockSignals(False)
    if choice.currentData() != chosen:
        choice.currentIndexChanged.emit(choice.currentIndex())
