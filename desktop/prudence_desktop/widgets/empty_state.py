"""What a page says when there is nothing to list yet: never an empty box."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prudence_desktop.appearance import spacing
from prudence_desktop.widgets.picture import Picture
from prudence_desktop.widgets.text import Text


class EmptyState(QWidget):
    def __init__(self, picture: str | QIcon) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing(2), spacing(3), spacing(2), spacing(3))
        column.setSpacing(spacing(0.8))
        self._title = Text("heading")
        self._text = Text("muted")
        column.addWidget(Picture(picture, "muted", 2.4), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column = column
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)

    def say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
