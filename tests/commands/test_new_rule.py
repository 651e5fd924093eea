"""`make new-rule` writes a file that says what is left to do."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from prudence.checker.rule import Rule

TOOL = Path(__file__).parents[2] / "native_host" / "tools" / "new_rule.py"


def load(path: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location(path.stem, path)
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return load(TOOL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tone").mkdir()
    return tmp_path


def test_the_new_file_is_a_rule_of_its_category_in_its_familys_folder(tool: ModuleType, folder: Path) -> None:
    path = tool.write_rule("sighing_at_customers", "hostile", folder)
    assert path == folder / "tone" / "sighing_at_customers.py"
    rule = load(path).RULE
    assert isinstance(rule, Rule)
    assert rule.category == "hostile"
    assert set(rule.texts) == set(rule.examples) == {"en", "fr"}


@pytest.mark.parametrize(
    ("name", "category", "said"),
    [
        ("Sighing", "hostile", "no name for a rule"),
        ("sighing", "hostile", "two or more lower-case words"),
        ("../escape_here", "hostile", "no name for a rule"),
        ("sighing_at_customers", "rude", "no category 'rude'"),
        ("begging_for_likes", "begging", "a rule begging_for_likes already"),
    ],
)
def test_what_is_wrong_is_said(tool: ModuleType, folder: Path, name: str, category: str, said: str) -> None:
    with pytest.raises(tool.NewRuleError, match=said):
        tool.write_rule(name, category, folder)
    assert list((folder / "tone").iterdir()) == []


def test_an_existing_file_is_kept(tool: ModuleType, folder: Path) -> None:
    existing = folder / "tone" / "sighing_at_customers.py"
    existing.write_text("mine")
    with pytest.raises(tool.NewRuleError, match="exists already"):
        tool.write_rule("sighing_at_customers", "hostile", folder)
    assert existing.read_text() == "mine"
