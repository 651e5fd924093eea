"""Pictures of every screen of the tray app, for people to look at: `make screenshots` writes build/screenshots."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "build" / "screenshots"
LARGE_LETTERS = 2.0


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PRUDENCE_HOME"] = f"{folder}/home"
        os.environ["XDG_RUNTIME_DIR"] = folder
        os.environ["HOME"] = folder
        os.environ.pop("XDG_CONFIG_HOME", None)
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        _draw_everything()


def _draw_everything() -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from prudence.settings.model import SecretProject
    from prudence.settings.store import load_settings, save_project, set_language
    from prudence_desktop.appearance import DARK, LIGHT, Colours
    from prudence_desktop.application import Application
    from prudence_desktop.clock import now
    from prudence_desktop.pages.project_dialog import ProjectDialog
    from tests.desktop.sample_records import fill

    qt = QApplication(sys.argv[:1])
    # The offscreen platform has no font of a desktop system.
    plain = QFont("DejaVu Sans", 10)
    qt.setFont(plain)
    FOLDER.mkdir(parents=True, exist_ok=True)

    def settle(until: Callable[[], bool] = lambda: True) -> None:
        deadline = time.monotonic() + 10
        qt.processEvents()
        while not until() and time.monotonic() < deadline:
            qt.processEvents()
        for _ in range(5):
            qt.processEvents()

    def draw(widget: object, name: str) -> None:
        settle()
        path = FOLDER / f"desktop-{name}.png"
        widget.grab().save(str(path))  # type: ignore[attr-defined]
        print(path.relative_to(FOLDER.parents[1]))

    def new_application(colours: Colours, language: str, letters: float = 1.0) -> Application:
        qt.setFont(QFont("DejaVu Sans", round(10 * letters)))
        application = Application(qt)
        application.appearance.dress(colours)
        application.records.open()
        application.registration.register()
        settle(lambda: application.records.state != "opening" and application.registration.found is not None)
        application.records.write(lambda records: set_language(records, language))
        application.window.resize(1120 if letters == 1 else 1280, 760 if letters == 1 else 900)
        application.window.show()
        return application

    def draw_pages(application: Application, name: str) -> None:
        for page in application.window.pages:
            application.window.show_page(page)
            settle()
            if page == "history":
                application.window.pages["history"].table.selectRow(1)  # type: ignore[attr-defined]
            draw(application.window, f"{name}-{page}")

    def close(application: Application) -> None:
        application.window.close()
        application.records.close()
        application.deleteLater()
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # with the translators of its language
        settle()

    application = new_application(LIGHT, "en")
    draw(application.window, "undecided-light-en")
    for language in ("en", "fr"):
        application.records.write(lambda records, language=language: set_language(records, language))
        draw_pages(application, f"empty-light-{language}")
    application.records.choose_storage("temporary")
    settle(lambda: application.records.state == "temporary")
    draw(application.window, "temporary-light-fr")
    application.records.choose_storage("key_file")
    settle(lambda: application.records.state == "ready")
    application.records.write(lambda records: fill(records, now()))
    close(application)
    (Path.home() / ".config" / "google-chrome").mkdir(parents=True)
    unwritable = Path.home() / ".config" / "BraveSoftware" / "Brave-Browser" / "NativeMessagingHosts"
    unwritable.parent.mkdir(parents=True)
    unwritable.touch()

    for colours, scheme in ((LIGHT, "light"), (DARK, "dark")):
        for language in ("en", "fr"):
            application = new_application(colours, language)
            draw_pages(application, f"{scheme}-{language}")
            application.pauses.pause_for_an_hour()
            application.window.show_page("projects")
            project = application.records.read(lambda records: load_settings(records).secret_projects)[0]
            dialog = ProjectDialog(project, (), lambda _project: True, application.window)
            dialog.show()
            draw(dialog, f"{scheme}-{language}-dialog")
            dialog.name.clear()
            dialog.save_button.click()
            draw(dialog, f"{scheme}-{language}-dialog-objection")
            dialog.close()
            application.window.pages["projects"]._remove(project)  # type: ignore[attr-defined]
            draw(application.window, f"{scheme}-{language}-undo-and-paused")
            application.window.pages["projects"].undo_bar.undo()
            application.pauses.resume()
            application.tray.menu.show()
            draw(application.tray.menu, f"{scheme}-{language}-tray-menu")
            application.tray.menu.close()
            close(application)

    application = new_application(LIGHT, "fr", LARGE_LETTERS)
    application.records.write(
        lambda records: save_project(records, SecretProject("3", "Une très longue désignation " * 6))
    )
    draw_pages(application, "large-light-fr")
    dialog = ProjectDialog(SecretProject("1", "Opération Pivoine"), (), lambda _project: True, application.window)
    dialog.show()
    draw(dialog, "large-light-fr-dialog")
    dialog.close()
    for state in ("locked", "key_missing", "newer"):
        application.records.state = state
        application.records.state_changed.emit()
        draw(application.window, f"large-light-fr-{state}")
    close(application)


if __name__ == "__main__":
    main()
