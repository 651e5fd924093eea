"""Numbers by name as horizontal bars: name, bar, number on each line, so that nothing is told by length alone."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from prudence_desktop.appearance import current_colours, spacing


class BarChart(QWidget):
    """Give it an accessible name; its description for screen readers is the list of names and numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """In the order given."""
        self._bars = list(bars)
        self.setAccessibleDescription("; ".join(f"{name}: {number}" for name, number in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._names_width() * 3, self._line_height() * len(self._bars))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._names_width() + spacing(10), self._line_height() * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self.font())
        names, line = self._names_width(), self._line_height()
        numbers = max(metrics.horizontalAdvance(str(number)) for _, number in self._bars) if self._bars else 0
        gap, thickness = spacing(1.2), line * 0.42
        room = self.width() - names - numbers - 2 * gap
        largest = max((number for _, number in self._bars), default=1)
        middle = Qt.AlignmentFlag.AlignVCenter
        for row, (name, number) in enumerate(self._bars):
            top = row * line
            painter.setPen(QColor(colours.text))
            painter.drawText(QRectF(0, top, names, line), Qt.AlignmentFlag.AlignLeft | middle, name)
            bar = QRectF(names + gap, top + (line - thickness) / 2, max(room * number / largest, 3), thickness)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, min(thickness, bar.width()) / 2, min(thickness, bar.width()) / 2)
            painter.setPen(QColor(colours.text))
            place = QRectF(bar.right() + gap / 2, top, numbers + gap, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, str(number))
        painter.end()

    def _names_width(self) -> int:
        metrics = QFontMetrics(self.font())
        return max((metrics.horizontalAdvance(name) for name, _ in self._bars), default=0)

    def _line_height(self) -> int:
        return round(QFontMetrics(self.font()).height() * 1.75)
