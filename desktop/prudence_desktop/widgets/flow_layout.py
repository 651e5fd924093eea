"""Rows that go on in the next line when the window is narrow or the letters are large."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from prudence_desktop.appearance import spacing


class FlowLayout(QLayout):
    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing(0.8))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt's name)
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (Qt's name)
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (Qt's name)
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Returns the height of all lines. In its line each item stands at half the height."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = rect.x()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if not lines or x + size.width() > rect.right() + 1:
                lines.append([])
                x = rect.x()
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        y = rect.y()
        for line in lines:
            x, line_height = rect.x(), max(size.height() for _, size in line)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (line_height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += line_height + self.spacing()
        return y - self.spacing() - rect.y() if lines else 0


class SideBySide(FlowLayout):
    """Words at the left, what can be done about them at the right; below each other where the words would have too
    little room."""

    LEAST_STEPS = 26
    """Room that the words need, see `spacing`."""

    def __init__(self, words: QLayout, actions: QLayout) -> None:
        super().__init__()
        for layout in (words, actions):
            layout.setContentsMargins(0, 0, 0, 0)
            part = QWidget()
            part.setLayout(layout)
            self.addWidget(part)

    def _arrange(self, rect: QRect, move: bool) -> int:
        words, actions = self._items
        gap = self.spacing()
        actions_width = min(actions.sizeHint().width(), rect.width())
        words_width = rect.width() - actions_width - 2 * gap
        beside = words_width >= spacing(self.LEAST_STEPS)
        if not beside:
            words_width = rect.width()
        words_height, actions_height = _height(words, words_width), _height(actions, actions_width)
        if move:
            place = QPoint(rect.x(), rect.y() + words_height + gap)
            if beside:
                place = QPoint(rect.x() + words_width + 2 * gap, rect.y() + max(words_height - actions_height, 0) // 2)
            words.setGeometry(QRect(rect.topLeft(), QSize(words_width, words_height)))
            actions.setGeometry(QRect(place, QSize(actions_width, actions_height)))
        return max(words_height, actions_height) if beside else words_height + gap + actions_height


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
