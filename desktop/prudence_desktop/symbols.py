"""Line drawings in the colours of the moment, and the mark of Prudence."""

from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from prudence_desktop.appearance import current_colours

Tint = Literal["text", "muted", "accent", "on_accent", "hint", "warn", "hold", "good"]

_FOLDER = Path(__file__).with_name("icons")


def symbol(name: str, tint: Tint = "text") -> QIcon:
    """A drawing of the folder icons/, painted in the colour that `tint` has at that moment."""
    return QIcon(_SymbolEngine(name, tint))


@cache
def mark(paused: bool = False) -> QIcon:
    """The owl in the speech bubble, asleep while checking is paused."""
    icon = QIcon()
    drawing = _drawing("mark_paused" if paused else "mark", "")
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_painted(drawing, QSize(size, size)))
    return icon


class _SymbolEngine(QIconEngine):
    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint: Tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """At the left of a wider place, which leaves room before the words of a button."""
        colours = current_colours()
        colour = colours.border if mode == QIcon.Mode.Disabled else getattr(colours, self._tint)
        side = min(rect.width(), rect.height())
        square = QRect(rect.x(), rect.y() + (rect.height() - side) // 2, side, side)
        _drawing(self._name, colour).render(painter, QRectF(square))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _SymbolEngine(self._name, self._tint)


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = (_FOLDER / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.encode())))


def _painted(drawing: QSvgRenderer, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    return pixmap
