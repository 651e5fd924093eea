"""Everything that can be read is translated, and the compiled translations are those of the sources."""

import ast
import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from prudence.browsers.table import BROWSERS
from prudence.checker.categories import CATEGORIES
from prudence.checker.engine import Checker
from prudence.history.warnings import list_warnings
from prudence.records import Records
from prudence.settings.accounts import list_accounts
from prudence.settings.model import OwnerSettings, SecretProject
from prudence.settings.store import load_settings, set_language
from prudence_desktop.application import Application
from prudence_desktop.pages.project_dialog import ProjectDialog
from prudence_desktop.sidebar import PAGES
from prudence_desktop.wording import network_name, warning_texts
from tests.desktop.conftest import StartApplication

DESKTOP = Path(__file__).parents[2] / "desktop"
TRANSLATIONS = DESKTOP / "prudence_desktop" / "translations"
SOURCES = sorted((DESKTOP / "prudence_desktop").rglob("*.py"))


def test_texts_and_compiled_translations_are_current(tmp_path: Path) -> None:
    tool = runpy.run_path(str(DESKTOP / "translate.py"))
    for source in TRANSLATIONS.glob("*.ts"):
        (tmp_path / source.name).write_bytes(source.read_bytes())
    tool["collect"](tmp_path)
    tool["compile_translations"](TRANSLATIONS, tmp_path)
    for path in TRANSLATIONS.iterdir():
        assert path.read_bytes() == (tmp_path / path.name).read_bytes(), f"{path.name} is old: make translations"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_is_left_untranslated(language: str) -> None:
    for message in ElementTree.parse(TRANSLATIONS / f"prudence_{language}.ts").iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        assert translation is not None and translation.get("type") is None, f"{source!r} is not translated"
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        assert all(forms), f"{source!r} is not translated"
        for form in forms:
            gaps = sorted(re.findall(r"\{\d\}", source or ""))
            assert sorted(re.findall(r"\{\d\}", form)) == gaps, f"{form!r} has other gaps than {source!r}"
            if language == "fr":
                assert not re.search("(?<!\u202f)[;:!?»]|«(?!\u202f)|'|\\.\\.\\.", form), f"typography of {form!r}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_texts_are_written_so_that_they_can_be_collected(path: Path) -> None:
    """lupdate takes the class from the receiver's name, and reads nothing but plain strings."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and call.func.attr in ("tr", "translate")
        ):
            receiver = call.func.value
            assert isinstance(receiver, ast.Name) and receiver.id in ("self", "QCoreApplication"), ast.unparse(call)
            texts = call.args[:2] if call.func.attr == "translate" else call.args[:1]
            assert all(isinstance(text, ast.Constant) for text in texts), ast.unparse(call)


class Marking(QTranslator):
    """Puts every text that is given to be translated between signs."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _number: int = -1) -> str:
        return f"⟦{text}⟧"


def read(window: QWidget) -> list[str]:
    """Every text in a window that can be seen or heard, except the cells of tables."""
    texts = [window.windowTitle()]
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or isinstance(widget.parentWidget(), (QComboBox, QTableView)):
            continue
        texts += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            texts.append(widget.text())
        elif isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            texts += [widget.itemText(row) for row in range(widget.count())]
        elif isinstance(widget, QTableView):
            model = widget.model()
            texts += [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return texts


def walk(application: Application) -> Iterator[tuple[str, list[str]]]:
    """Each page with all its texts, the history with a warning chosen, then the form of a project and the tray."""
    window = application.window
    for page in PAGES:
        window.show_page(page)
        if page == "history":
            table = window.pages["history"].table  # type: ignore[attr-defined]
            table.clearSelection()  # a modifier key that another test pressed makes selectRow toggle
            table.selectRow(1)
        settle()
        yield page, read(window)
    dialog = ProjectDialog(SecretProject("1", ""), (), lambda _project: True, window)
    dialog.show()
    dialog.save_button.click()  # a project needs a name
    settle()
    yield "dialog", read(dialog)
    dialog.close()
    tray = application.tray
    yield "tray", [tray.icon.toolTip(), *(action.text() for action in tray.menu.actions())]


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def names(application: Application) -> list[str]:
    """What is no text of ours in the sample records, longest first; and names that no language translates."""
    checker = Checker.standard()
    settings = application.records.read(load_settings) or OwnerSettings()
    found = {"Prudence", "English", "Français", *(row.name for row in BROWSERS)}
    found |= {checker.category_texts(category, "en").title for category in CATEGORIES}
    for account in application.records.read(list_accounts) or ():
        found |= {account.name or "", account.handle, network_name(account.network)}
    for project in settings.secret_projects:
        found |= {project.name, *project.aliases, *project.clues}
    for warning in application.records.read(list_warnings) or ():
        texts = warning_texts(warning.rule, warning.category)
        found |= {warning.excerpt} | ({texts.title, texts.what, texts.why, texts.advice} if texts else set())
    return sorted(found, key=len, reverse=True)


@pytest.mark.usefixtures("filled")
def test_no_text_escapes_translation(start: StartApplication, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / ".config" / "google-chrome").mkdir(parents=True)
    application = start()
    qtbot.waitUntil(lambda: application.registration.found is not None)
    known = names(application)
    marking = Marking()
    QCoreApplication.installTranslator(marking)
    application.translations.changed.emit()  # for what is no widget
    try:
        for page, texts in walk(application):
            assert any("⟦" in text for text in texts)
            for text in texts:
                rest = text
                while rest != (rest := re.sub("⟦[^⟦⟧]*⟧", "", rest)):
                    pass
                for name in known:
                    rest = rest.replace(name, "") if name else rest
                assert not any(letter.isalpha() for letter in rest), f"{page}: {text!r} is not translated"
    finally:
        QCoreApplication.removeTranslator(marking)


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(("before", "after"), [("en", "fr"), ("fr", "en")])
def test_switched_language_is_that_of_a_fresh_start(
    filled: Records, start: StartApplication, before: str, after: str, qtbot: QtBot
) -> None:
    set_language(filled, before)
    switched = start()
    qtbot.waitUntil(lambda: switched.registration.found is not None)
    spoken = dict(walk(switched))
    switched.window.sidebar.languages.setCurrentIndex(switched.window.sidebar.languages.findData(after))
    switched.window.sidebar.languages.activated.emit(0)
    translated = dict(walk(switched))
    fresh = start()
    qtbot.waitUntil(lambda: fresh.registration.found is not None)
    for page, texts in walk(fresh):
        assert translated[page] == texts
        assert spoken[page] != texts
