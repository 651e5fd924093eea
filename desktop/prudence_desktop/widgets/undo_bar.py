"""What was just taken away, and the way back. It stays until the next change or until it is closed: nobody is hurried
(WCAG 2.2, 2.2.1)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from prudence_desktop.appearance import spacing
from prudence_desktop.widgets.announcement import announce
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.text import Text


class UndoBar(QFrame):
    """`page` is the widget in which the keys for undo work."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "undo")
        self._message: Callable[[], str] = str
        self._undo: Callable[[], object] | None = None
        self._text = Text()
        self.undo_button = Button(self.undo, "primary", "undo")
        self.close_button = Button(self.dismiss, "quiet", "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing(1.5), spacing(0.7), spacing(0.7), spacing(0.7))
        row.setSpacing(spacing(1))
        row.addWidget(self._text, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page, self.undo)
        self.hide()

    def offer(self, message: Callable[[], str], undo: Callable[[], object]) -> None:
        """Say what happened (asked again when the language changes) and offer to take it back."""
        self._message = message
        self._undo = undo
        self.retranslate()
        self.show()
        announce(self, self._text.text())

    def undo(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def dismiss(self) -> None:
        self._undo = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self._text.setText(self._message())
        self.undo_button.setText(self.tr("Undo"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
