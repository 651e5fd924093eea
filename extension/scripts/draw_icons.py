"""Draws src/icons/<size>.png from the mark of the tray app, so that both look the same."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 32, 48, 128)
REPOSITORY = Path(__file__).parents[2]

if __name__ == "__main__":
    application = QGuiApplication(["draw_icons", "-platform", "offscreen"])
    mark = QSvgRenderer(str(REPOSITORY / "desktop/prudence_desktop/icons/mark.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        mark.render(painter)
        painter.end()
        image.save(str(REPOSITORY / f"extension/src/icons/{size}.png"))
