"""Something the owner must know or answer, above every page."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prudence_desktop.appearance import spacing
from prudence_desktop.symbols import Tint
from prudence_desktop.widgets.announcement import announce
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.flow_layout import FlowLayout
from prudence_desktop.widgets.picture import Picture
from prudence_desktop.widgets.text import Card, Text, empty_layout


class Answer(Struct, frozen=True):
    label: str
    act: Callable[[], object]


class Notice(Struct, frozen=True):
    title: str
    text: str
    answers: Sequence[Answer]
    """The first is the one that most owners want."""
    picture: str = "hint"
    tint: Tint = "accent"


class NoticeCard(Card):
    def __init__(self, notice: Notice) -> None:
        super().__init__("notice")
        title = Text("heading")
        title.setText(notice.title)
        text = Text(selectable=True)
        text.setText(notice.text)
        heading = QHBoxLayout()
        heading.setSpacing(spacing(1))
        heading.addWidget(Picture(notice.picture, notice.tint))
        heading.addWidget(title, 1)
        answers = FlowLayout()
        for number, answer in enumerate(notice.answers):
            button = Button(answer.act, "plain" if number else "primary")
            button.setText(answer.label)
            answers.addWidget(button)
        self.column.addLayout(heading)
        self.column.addWidget(text)
        self.column.addLayout(answers)


class Notices(QWidget):
    """All that stands now, one card each. Hidden when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(spacing(3), spacing(2), spacing(3), 0)
        self._column.setSpacing(spacing(1))
        self._texts: list[str] = []
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        texts = [notice.text for notice in notices]
        if texts == self._texts:
            return
        new = [text for text in texts if text not in self._texts]
        self._texts = texts
        empty_layout(self._column)
        for notice in notices:
            self._column.addWidget(NoticeCard(notice))
        self.setVisible(bool(notices))
        for text in new:
            announce(self, text)
