"""Buttons in the looks that the style sheet knows."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from prudence_desktop.symbols import Tint, symbol

Look = Literal["plain", "primary", "quiet", "navigation"]


class Button(QPushButton):
    """A button whose symbol is as tall as its text. Its words, or an accessible name, are given when it is shown."""

    def __init__(
        self, on_click: Callable[[], object] | None = None, look: Look = "plain", picture: str | None = None
    ) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setAutoDefault(False)
        if picture is not None:
            tint: Tint = "on_accent" if look == "primary" else "text"
            self.show_picture(picture, tint)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The style sheet writes the chosen page in bold, which Qt's own hint does not foresee."""
        size = super().sizeHint()
        if self.property("look") == "navigation":
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            plain_width = QFontMetrics(self.font()).horizontalAdvance(self.text())
            size.setWidth(size.width() + QFontMetrics(bold).horizontalAdvance(self.text()) - plain_width + 2)
        return size

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def show_picture(self, picture: str, tint: Tint = "text") -> None:
        side = round(QFontMetrics(self.font()).height() * 1.1)
        self.setIconSize(QSize(side + side // 4, side))  # wider than the drawing: room before the words
        self.setIcon(symbol(picture, tint))
