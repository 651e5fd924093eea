"""Fixtures of the end-to-end tests: each test runs in Chromium and in Firefox, with the extension and the real host."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end import practice
from tests.end_to_end.browser import Browser
from tests.end_to_end.chromium import Chromium
from tests.end_to_end.firefox import Firefox
from tests.end_to_end.node import run_node
from tests.word_reader_model import write_word_reader_model

EXTENSION = Path(__file__).parents[2] / "extension"
BROWSERS: dict[str, type[Chromium] | type[Firefox]] = {"chromium": Chromium, "firefox": Firefox}


@pytest.fixture(scope="session")
def extension(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the extension's builds, which nobody replaces while a browser runs them."""
    run_node(EXTENSION, "scripts/build.mjs")
    return shutil.copytree(EXTENSION / "build", tmp_path_factory.mktemp("extension") / "build")


@pytest.fixture(scope="session", params=BROWSERS)
def browser(
    request: pytest.FixtureRequest, extension: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A running browser with the extension's test build, its host registered, and a reader that knows a few words."""
    practice.build()
    folder, build = tmp_path_factory.mktemp(request.param), extension / f"test-{request.param}"
    model = write_word_reader_model(folder / "model")
    running = BROWSERS[request.param](folder, build, companion=True, reader_model=model)
    yield running
    running.close()


@pytest.fixture(scope="session")
def editors_script() -> str:
    """A script that defines `prudence`: the extension's editors and sites without the rest."""
    return run_node(EXTENSION, str(Path(__file__).with_name("editors.mjs")))
