"""`make new-site` makes a site that works as it is: proved in a copy of the sources, by the test that it makes."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.node import run_node

ROOT = Path(__file__).parents[2]
SOURCES = ("pyproject.toml", "extension", "tests")
INSTALLED = ("extension/node_modules", "tests/end_to_end/pages/node_modules")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of extension and end-to-end tests, with a site begun in them."""
    folder = tmp_path_factory.mktemp("copy")
    left_out = shutil.ignore_patterns("node_modules", "build", "__pycache__")
    for name in SOURCES:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=left_out)
        else:
            shutil.copy2(source, target)
    for name in INSTALLED:
        (folder / name).symlink_to(ROOT / name)
    run_node(folder / "extension", "scripts/new-site.mjs", "bluesky", "bsky.app")
    return folder


def test_the_site_passes_the_test_that_is_made_with_it(copy: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-k", "chromium", "tests/end_to_end/test_site_bluesky.py"]
    made = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout
    assert "3 passed" in made.stdout


def test_the_builds_reach_the_site(copy: Path) -> None:
    run_node(copy / "extension", "scripts/build.mjs")
    for family in ("chromium", "firefox"):
        manifest = json.loads((copy / "extension" / "build" / family / "manifest.json").read_text(encoding="utf-8"))
        assert "https://bsky.app/*" in manifest["content_scripts"][0]["matches"]


def test_a_site_that_is_there_already_is_left_alone(copy: Path) -> None:
    site = copy / "extension" / "src" / "sites" / "facebook.ts"
    before = site.read_bytes()
    with pytest.raises(subprocess.CalledProcessError):
        run_node(copy / "extension", "scripts/new-site.mjs", "facebook")
    assert site.read_bytes() == before
