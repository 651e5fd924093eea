"""What all pages have in common: a title, an introduction, and when they read the records."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from prudence_desktop.appearance import spacing
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.widgets.text import Text
from prudence_desktop.widgets.undo_bar import UndoBar


class Page(QWidget):
    """Subclasses fill `body`, set their words in `retranslate` and show the records in `refresh`, which runs when they
    are seen, and while they are seen whenever something changes."""

    def __init__(self, records: RecordsConnection) -> None:
        super().__init__()
        self.records = records
        self.title = Text("title")
        self.introduction = Text("muted")
        self.undo_bar = UndoBar(self)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing(1.6))
        area = ScrolledColumn()
        area.column.setContentsMargins(spacing(3), spacing(2.5), spacing(3), spacing(2))
        area.column.setSpacing(spacing(1))
        area.column.addWidget(self.title)
        area.column.addWidget(self.introduction)
        area.column.addSpacing(spacing(0.6))
        area.column.addLayout(self.body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        undo = QVBoxLayout()
        undo.setContentsMargins(spacing(3), 0, spacing(3), spacing(2))
        undo.addWidget(self.undo_bar)
        column.addLayout(undo)
        records.changed.connect(self._follow_records)

    def retranslate(self) -> None:
        raise NotImplementedError

    def refresh(self) -> None:
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.isVisible():
                self.refresh()

    def _follow_records(self) -> None:
        if self.isVisible():
            self.refresh()


class ScrolledColumn(QScrollArea):
    """Widgets below each other, as wide as the window, scrolled when they are too many; `column` takes them."""

    def __init__(self) -> None:
        super().__init__()
        content = self._content = QWidget()
        content.setObjectName("content")
        self.column = QVBoxLayout(content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside takes the focus and is scrolled to
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        # There is no horizontal scroll bar: the window may not become narrower than what it holds.
        if event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumWidth(self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return False
