"""What is generated from protocol.py is up to date, complete and true."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import get_args

import msgspec
import pytest

from prudence.protocol import ErrorCode, ExtensionMessage, HostMessage

REPOSITORY = Path(__file__).parents[2]
DOCUMENT = REPOSITORY / "docs" / "PROTOCOL.md"
MESSAGES = (*get_args(ExtensionMessage), *get_args(HostMessage))


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    file = REPOSITORY / "native_host" / "tools" / "generate_protocol.py"
    specification = importlib.util.spec_from_file_location("generate_protocol", file)
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_generated_files_are_current(generator: ModuleType) -> None:
    stale = [
        str(path.relative_to(REPOSITORY))
        for path, content in generator.generated_files().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != content
    ]
    assert not stale, f"run `make protocol` and commit {', '.join(stale)}"


def test_every_message_is_documented_with_an_example_that_decodes() -> None:
    sections = dict(
        re.findall(r"^### (\w+)\n(.*?)(?=^##)", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    )
    for message in MESSAGES:
        section = sections[message.__struct_config__.tag]
        example = re.search(r"```json\n(.*?)```", section, re.DOTALL)
        assert example, f"{message.__name__} has no example"
        assert isinstance(msgspec.json.decode(example[1], type=message), message)
        for field in msgspec.structs.fields(message):
            assert f"| `{field.encode_name}` |" in section


def test_every_error_has_its_number_and_its_meaning() -> None:
    rows = dict(re.findall(r"^\| (\d+) \| `(\w+)` \| \S.* \|$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE))
    assert rows == {str(code.value): code.name for code in ErrorCode}
    assert sorted(ErrorCode) == list(range(1, len(ErrorCode) + 1)), "numbers are appended, none is skipped"
