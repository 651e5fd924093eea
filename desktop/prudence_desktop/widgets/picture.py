"""A symbol between texts, as tall as a line."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QLabel

from prudence_desktop.symbols import Tint, symbol


class Picture(QLabel):
    """Decoration only: the words beside it say the same, and screen readers pass over it."""

    def __init__(self, name: str | QIcon, tint: Tint = "text", lines: float = 1.25) -> None:
        super().__init__()
        self._icon = symbol(name, tint) if isinstance(name, str) else name
        self._lines = lines
        self._paint()

    def show_symbol(self, name: str, tint: Tint = "text") -> None:
        self._icon = symbol(name, tint)
        self._paint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._paint()

    def _paint(self) -> None:
        side = round(QFontMetrics(self.font()).height() * self._lines)
        self.setPixmap(self._icon.pixmap(side, side))
        self.setFixedSize(side, side)
