"""Labels and cards in the looks that the style sheet knows. Every label shows plain text: what an owner or a page wrote
is never read as markup."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QVBoxLayout

from prudence_desktop.appearance import spacing

Look = Literal["plain", "title", "heading", "figure", "strong", "muted", "quote", "tag", "objection"]


class Text(QLabel):
    """Wraps its lines; its words can be selected and copied where `selectable`."""

    def __init__(self, look: Look = "plain", wraps: bool = True, selectable: bool = False) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


class Remark(Text):
    """A line below a field: what will happen, or why it cannot."""

    def explain(self, words: str) -> None:
        self._say("muted", words)

    def object(self, words: str) -> None:
        self._say("objection", words)

    def _say(self, look: Look, words: str) -> None:
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().polish(self)  # style sheets do not follow properties by themselves
        self.setText(words)


class Card(QFrame):
    """A quiet box with room inside; `column` is its layout."""

    def __init__(self, look: Literal["card", "notice"] = "card") -> None:
        super().__init__()
        self.setProperty("look", look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(spacing(2.2), spacing(1.8), spacing(2.2), spacing(1.8))
        self.column.setSpacing(spacing(1))


def empty_layout(layout: QLayout) -> None:
    """Remove and delete every widget of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()  # deleted only when the event that is being handled has ended
            widget.deleteLater()
