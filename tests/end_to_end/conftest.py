"""Fixtures of the end-to-end tests: each test runs in Chromium and in Firefox, with the extension and the real host."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.end_to_end import practice
from tests.end_to_end.browser import Browser
from tests.end_to_end.chromium import Chromium
from tests.end_to_end.firefox import Firefox

EXTENSION = Path(__file__).parents[2] / "extension"
BROWSERS = {"chromium": Chromium, "firefox": Firefox}


@pytest.fixture(scope="session", params=BROWSERS)
def browser(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A running browser with the extension's test build, its host registered."""
    practice.build()
    running = BROWSERS[request.param](tmp_path_factory.mktemp(request.param))
    yield running
    running.close()


@pytest.fixture(scope="session")
def editors_script() -> str:
    """A script that defines `prudence`: the extension's editors and sites without the rest."""
    command = [practice.program("node"), str(Path(__file__).with_name("editors.mjs"))]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
