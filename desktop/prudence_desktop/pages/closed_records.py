"""What stands in place of the pages while the records cannot be used: why, and what to do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prudence_desktop.appearance import spacing
from prudence_desktop.language import current_language
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.symbols import mark
from prudence_desktop.widgets.announcement import announce
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.flow_layout import FlowLayout
from prudence_desktop.widgets.picture import Picture
from prudence_desktop.widgets.text import Text, empty_layout

_Answers = Sequence[tuple[str, Callable[[], object]]]


class ClosedRecordsPage(QWidget):
    def __init__(self, records: RecordsConnection) -> None:
        super().__init__()
        self._records = records
        self.title = Text("title")
        self.text = Text(selectable=True)
        self.buttons: list[Button] = []
        self._answers = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing(6), spacing(3), spacing(6), spacing(3))
        column.setSpacing(spacing(1.5))
        column.addStretch(1)
        column.addWidget(Picture(mark(paused=True), lines=4), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self._answers)
        column.addStretch(2)
        records.state_changed.connect(self.retranslate)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        if self._records.usable:
            return
        title, text, answers = self._words()
        if self.isVisible() and text != self.text.text():
            announce(self, text)
        self.title.setText(title)
        self.text.setText(text)
        empty_layout(self._answers)
        self.buttons = []
        for number, (label, act) in enumerate(answers):
            button = Button(act, "plain" if number else "primary")
            button.setText(label)
            self._answers.addWidget(button)
            self.buttons.append(button)

    def _words(self) -> tuple[str, str, _Answers]:
        records = self._records
        again = (self.tr("Try again"), records.open)
        match records.state:
            case "opening":
                return (
                    self.tr("One moment…"),
                    self.tr("Prudence is opening its records. Your keyring may ask for its password."),
                    (),
                )
            case "locked":
                return (
                    self.tr("Your records are locked"),
                    self.tr(
                        "The key to your records is in your system’s keyring, which is locked. Until it is open, "
                        "Prudence checks with its general rules only: it does not know your accounts and secret "
                        "projects, and keeps nothing."
                    ),
                    ((self.tr("Unlock"), records.unlock),),
                )
            case "key_missing":
                return (
                    self.tr("The key to your records is missing"),
                    self.tr(
                        "Your records are there, but their key is not in the keyring. If you can restore the keyring, "
                        "do so, then try again. Otherwise begin with new records: the old file is set aside, nothing "
                        "is deleted."
                    ),
                    (again, (self.tr("Begin with new records"), records.start_anew)),
                )
            case "newer":
                return (
                    self.tr("A newer Prudence is installed"),
                    self.tr(
                        "It has written your records, and this window belongs to the older one. Quit Prudence and "
                        "start it again; restart your browsers too."
                    ),
                    (again,),
                )
            case _:
                sentence = records.error.sentence(current_language()) if records.error is not None else ""
                answers = () if records.must_choose else (again,)
                return self.tr("Your records cannot be used"), sentence, answers
