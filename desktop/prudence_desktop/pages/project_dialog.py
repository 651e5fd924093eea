"""The form of one secret project."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from prudence.settings.model import SecretProject
from prudence_desktop.appearance import spacing
from prudence_desktop.pages.page import ScrolledColumn
from prudence_desktop.pages.project_name import objection, tidy
from prudence_desktop.widgets.announcement import announce
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.text import Remark, Text

VISIBLE_LINES = 4


class ProjectDialog(QDialog):
    """The form holds `project`; `others` are the names that are taken. Enter in the name saves, Escape leaves
    everything as it was. `save` returns False where nothing could be kept: then the form stays open."""

    def __init__(
        self,
        project: SecretProject,
        others: Sequence[SecretProject],
        save: Callable[[SecretProject], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._before = project
        self._others = others
        self._save = save
        self.setWindowTitle(self.tr("Secret project"))

        self.name = QLineEdit(project.name)
        self.remark = Remark()
        self.remark.hide()
        self.aliases = _lines(project.aliases)
        self.clues = _lines(project.clues)
        self.has_end = QCheckBox(self.tr("&Secret until a certain day"))
        self.end = QDateEdit()
        self.end.setCalendarPopup(True)
        self.end.setAccessibleName(self.tr("Last day on which it is secret"))
        until = QDate.fromString(project.until or "", Qt.DateFormat.ISODate)
        self.end.setDate(until if until.isValid() else QDate.currentDate().addMonths(1))
        self.has_end.setChecked(until.isValid())
        self.end.setEnabled(until.isValid())
        self.has_end.toggled.connect(self.end.setEnabled)

        form = ScrolledColumn()
        form.column.setContentsMargins(spacing(0.4), 0, spacing(0.8), 0)
        form.column.setSpacing(spacing(0.5))
        self._add_field(form.column, self.tr("&Name"), "", self.name)
        self._add_field(
            form.column,
            self.tr("Ni&cknames"),
            self.tr("Other names for it, one on each line. Each of them alone gives the project away."),
            self.aliases,
        )
        self._add_field(
            form.column,
            self.tr("C&lues"),
            self.tr("Places, dates, partners, one on each line. Two of them together give the project away."),
            self.clues,
        )
        form.column.addSpacing(spacing(0.4))
        end = QHBoxLayout()
        end.addWidget(self.has_end)
        end.addWidget(self.end)
        end.addStretch(1)
        form.column.addLayout(end)

        self.save_button = Button(self.accept, "primary")
        self.save_button.setText(self.tr("Save"))
        self.save_button.setDefault(True)
        cancel = Button(self.reject)
        cancel.setText(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing(2), spacing(2), spacing(2), spacing(1.5))
        column.setSpacing(spacing(1.5))
        column.addWidget(form, 1)
        column.addWidget(self.remark)
        column.addLayout(buttons)
        self.resize(self._comfortable_size())

    def accept(self) -> None:
        for field, complaint in (
            (self.name, objection(tidy(self.name.text()), self._others)),
            (self.aliases, _objection_to_lines(self.aliases)),
            (self.clues, _objection_to_lines(self.clues)),
        ):
            if complaint is not None:
                self.remark.object(complaint)
                self.remark.show()
                announce(self.remark, complaint)
                field.setFocus()
                return
        if self._save(self._project()):
            super().accept()

    def _project(self) -> SecretProject:
        return replace(
            self._before,
            name=tidy(self.name.text()),
            aliases=_entries(self.aliases),
            clues=_entries(self.clues),
            until=self.end.date().toString(Qt.DateFormat.ISODate) if self.has_end.isChecked() else None,
        )

    def _add_field(self, column: QVBoxLayout, name: str, explanation: str, field: QWidget) -> None:
        label = Text("strong")
        label.setText(name)
        label.setBuddy(field)
        column.addWidget(label)
        if explanation:
            words = Text("muted")
            words.setText(explanation)
            column.addWidget(words)
            field.setAccessibleDescription(explanation)
        column.addWidget(field)
        column.addSpacing(spacing(0.6))

    def _comfortable_size(self) -> QSize:
        """As large as the form, within the screen."""
        room = self.screen().availableSize()
        return QSize(min(spacing(60), room.width() * 9 // 10), min(spacing(68), room.height() * 9 // 10))


def _lines(entries: Sequence[str]) -> QPlainTextEdit:
    field = QPlainTextEdit("\n".join(entries))
    field.setTabChangesFocus(True)
    field.setFixedHeight(QFontMetrics(field.font()).lineSpacing() * VISIBLE_LINES + spacing(2))
    return field


def _entries(field: QPlainTextEdit) -> tuple[str, ...]:
    """Its lines, without empty ones and repetitions."""
    lines = (tidy(line) for line in field.toPlainText().splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _objection_to_lines(field: QPlainTextEdit) -> str | None:
    return next(filter(None, (objection(line, ()) for line in _entries(field))), None)
