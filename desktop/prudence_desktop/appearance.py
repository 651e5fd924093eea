"""Colours and style sheet: calm paper in the light, calm slate in the dark, whichever the system asks for.

Where the person asked the system for high contrast, its own colours are taken instead. Every length follows the
system's font, so that everything grows with it."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Colours(Struct, frozen=True):
    """Text and symbols on `window`, `card` and `sidebar` have a contrast of at least 4.5 (WCAG 2.2, 1.4.3)."""

    window: str
    card: str
    sidebar: str
    border: str
    """Around what can be clicked or typed in: contrast of at least 3 to its surroundings (WCAG 2.2, 1.4.11)."""
    line: str
    """Between things; carries no meaning."""
    text: str
    muted: str
    accent: str
    on_accent: str
    soft: str
    """Behind what is chosen, under `text`."""
    hint: str
    warn: str
    hold: str
    good: str


LIGHT = Colours(
    window="#f7f5f1",
    card="#ffffff",
    sidebar="#edeae3",
    border="#8b8a83",
    line="#e2ded5",
    text="#23292b",
    muted="#5a6366",
    accent="#1c6965",
    on_accent="#ffffff",
    soft="#d5e7e4",
    hint="#2f5f94",
    warn="#8a5200",
    hold="#a3302a",
    good="#26704a",
)
DARK = Colours(
    window="#1d2123",
    card="#272c2f",
    sidebar="#171a1c",
    border="#7b868a",
    line="#383f42",
    text="#e9e7e2",
    muted="#a9b2b5",
    accent="#79c9c1",
    on_accent="#0f2423",
    soft="#24423f",
    hint="#8fbcf0",
    warn="#f0b35c",
    hold="#f4928b",
    good="#83cf9f",
)


def system_colours(palette: QPalette) -> Colours:
    """The system's own colours, unmixed, for high contrast."""
    text, highlight = palette.windowText().color().name(), palette.highlight().color().name()
    return Colours(
        window=palette.window().color().name(),
        card=palette.base().color().name(),
        sidebar=palette.window().color().name(),
        border=text,
        line=text,
        text=text,
        muted=text,
        accent=highlight,
        on_accent=palette.highlightedText().color().name(),
        soft=palette.base().color().name(),
        hint=text,
        warn=text,
        hold=text,
        good=text,
    )


class Appearance(QObject):
    """Dresses the application, again whenever the system changes its colours."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system_palette = QPalette(application.palette())
        application.setStyle("fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._follow_system()

    def dress(self, colours: Colours) -> None:
        global _current
        _current = colours
        application = self._application
        application.setPalette(_palette(colours))
        application.setStyleSheet(_style_sheet(colours, application.font().pointSizeF()))

    def _follow_system(self) -> None:
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self.dress(system_colours(self._system_palette))
        else:
            self.dress(DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT)


def current_colours() -> Colours:
    return _current


def spacing(steps: float = 1) -> int:
    """Pixels of a distance, one step being half the height of a line of text."""
    return round(QFontMetrics(QGuiApplication.font()).height() * steps / 2)


_current = LIGHT
_CHEVRON = (Path(__file__).parent / "icons" / "chevron.svg").as_posix()
_CHECK = (Path(__file__).parent / "icons" / "check.svg").as_posix()
"""In colours that are seen on light and on dark: a style sheet takes pictures from files only."""


def _palette(colours: Colours) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette(QColor(colours.card), QColor(colours.window))
    for role, colour in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.card),
        (roles.AlternateBase, colours.window),
        (roles.Text, colours.text),
        (roles.Button, colours.card),
        (roles.ButtonText, colours.text),
        (roles.ToolTipBase, colours.card),
        (roles.ToolTipText, colours.text),
        (roles.PlaceholderText, colours.muted),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Accent, colours.accent),
        (roles.Link, colours.accent),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.border))
    return palette


def _style_sheet(colours: Colours, points: float) -> str:
    c = colours
    side = spacing(1.7)
    return f"""
    QWidget {{ color: {c.text}; }}
    QWidget#window, QDialog {{ background: {c.window}; }}
    QScrollArea, QScrollArea > QWidget > QWidget#content {{ background: transparent; border: none; }}
    QLabel {{ background: transparent; }}
    QLabel[look="title"] {{ font-size: {points * 1.7:.1f}pt; font-weight: 600; }}
    QLabel[look="heading"] {{ font-size: {points * 1.15:.1f}pt; font-weight: 600; }}
    QLabel[look="figure"] {{ font-size: {points * 2.8:.1f}pt; font-weight: 600; color: {c.accent}; }}
    QLabel[look="strong"] {{ font-weight: 600; }}
    QLabel[look="muted"] {{ color: {c.muted}; }}
    QLabel[look="objection"] {{ color: {c.warn}; font-weight: 600; }}
    QLabel[look="quote"] {{
        background: {c.window}; border-left: 3px solid {c.accent}; padding: 0.6em 0.8em; border-radius: 3px;
    }}
    QLabel[look="tag"] {{
        background: {c.soft}; border-radius: 6px; padding: 0.3em 0.55em; font-weight: 600;
    }}
    QFrame[look="card"] {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 12px; }}
    QFrame[look="notice"] {{ background: {c.card}; border: 2px solid {c.accent}; border-radius: 12px; }}
    QFrame[look="undo"] {{ background: {c.soft}; border: 1px solid {c.accent}; border-radius: 10px; }}
    QFrame#sidebar {{ background: {c.sidebar}; border: none; }}

    QPushButton {{
        background: {c.card}; border: 1px solid {c.border}; border-radius: 8px; padding: 0.45em 0.95em; margin: 1px;
    }}
    QPushButton:hover {{ background: {c.soft}; }}
    QPushButton:pressed {{ background: {c.soft}; border-color: {c.accent}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; margin: 0px; }}
    QPushButton:disabled {{ color: {c.border}; border-color: {c.line}; }}
    QPushButton[look="primary"] {{
        background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600;
    }}
    QPushButton[look="primary"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[look="primary"]:disabled {{ background: {c.line}; color: {c.muted}; border-color: {c.line}; }}
    QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; color: {c.text}; }}
    QPushButton[look="quiet"]:hover {{ background: {c.soft}; }}
    QPushButton[look="quiet"]:focus {{ border-color: {c.accent}; }}
    QPushButton[look="navigation"] {{
        background: transparent; border: 2px solid transparent; border-radius: 9px; text-align: left;
        padding: 0.6em 0.8em; margin: 0px;
    }}
    QPushButton[look="navigation"]:hover {{ background: {c.window}; }}
    QPushButton[look="navigation"]:checked {{ background: {c.card}; font-weight: 600; }}
    QPushButton[look="navigation"]:focus {{ border-color: {c.accent}; }}

    QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {{
        background: {c.card}; border: 1px solid {c.border}; border-radius: 8px; padding: 0.45em 0.6em; margin: 1px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus {{
        border: 2px solid {c.accent}; margin: 0px;
    }}
    QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled {{ color: {c.border}; border-color: {c.line}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{
        subcontrol-origin: padding; subcontrol-position: center right; border: none; width: 1.8em;
    }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{_CHEVRON}"); width: 1.1em; height: 1.1em; }}
    QComboBox QAbstractItemView {{ background: {c.card}; border: 1px solid {c.border}; padding: 0.2em; }}
    QRadioButton, QCheckBox {{ spacing: 0.45em; padding: 0.3em 0.5em; border: 2px solid transparent;
        border-radius: 8px; }}
    QRadioButton::indicator, QCheckBox::indicator {{
        width: {side}px; height: {side}px; border: 1px solid {c.border}; background: {c.card};
    }}
    QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
    QCheckBox::indicator {{ border-radius: 4px; }}
    QRadioButton::indicator:checked {{
        border-color: {c.accent};
        background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
            stop: 0 {c.accent}, stop: 0.55 {c.accent}, stop: 0.62 {c.card}, stop: 1 {c.card});
    }}
    QCheckBox::indicator:checked {{ border-color: {c.accent}; image: url("{_CHECK}"); }}
    QRadioButton:focus, QCheckBox:focus {{ border-color: {c.accent}; }}

    QTableView {{
        background: {c.card}; border: 1px solid {c.line}; border-radius: 12px; gridline-color: {c.line};
        selection-background-color: {c.soft}; selection-color: {c.text}; outline: none; padding: 0.25em;
    }}
    QTableView:focus {{ border: 2px solid {c.accent}; }}
    QTableView::item {{ padding: 0.3em 0.5em; border: none; border-bottom: 1px solid {c.line}; }}
    QTableView::item:selected {{ background: {c.soft}; color: {c.text}; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{
        background: {c.card}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
        padding: 0.5em 0.5em; font-weight: 600;
    }}
    QSplitter::handle {{ background: transparent; }}
    QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.border}; padding: 0.3em; }}
    QMenu {{ background: {c.card}; border: 1px solid {c.border}; padding: 0.3em; }}
    QMenu::item {{ padding: 0.4em 1.6em 0.4em 1em; border-radius: 6px; }}
    QMenu::item:selected {{ background: {c.soft}; color: {c.text}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QScrollBar:vertical {{ background: transparent; width: 0.9em; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 0.9em; margin: 0; }}
    QScrollBar::handle {{ background: {c.border}; border-radius: 4px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 2em; }}
    QScrollBar::handle:horizontal {{ min-width: 2em; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
