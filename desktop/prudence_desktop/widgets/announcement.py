"""Telling screen readers what changed without moving the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, message: str) -> None:
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))
