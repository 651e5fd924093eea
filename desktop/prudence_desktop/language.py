"""The language of the window: the owner's choice, or the system's; switched while everything stays open."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from prudence.languages import Language, system_language

LanguageSetting = Literal["auto", "en", "fr"]

TRANSLATIONS = Path(__file__).with_name("translations")


def current_language() -> Language:
    """The language in which the window speaks now."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


class Translations(QObject):
    """The translators of our texts and of Qt's own. Installing them sends every widget a LanguageChange event."""

    changed = Signal()
    """For what is no widget."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self._language: Language | None = None

    def apply(self, setting: LanguageSetting) -> None:
        language = system_language() if setting == "auto" else setting
        if language == self._language:
            return
        self._language = language
        # First, because widgets write dates while they react to the translators.
        QLocale.setDefault(_locale(language))
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []
        qt_translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt_translations), (f"prudence_{language}", str(TRANSLATIONS))):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._translators.append(translator)
                QCoreApplication.installTranslator(translator)
        self.changed.emit()


def _locale(language: Language) -> QLocale:
    """How dates are written: as the system does, if it speaks this language."""
    system = QLocale.system()
    if system.name().startswith(language + "_"):
        return system
    return QLocale("fr_FR" if language == "fr" else "en_GB")
