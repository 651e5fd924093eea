from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from prudence.records import Records
from prudence.vault import choose_storage, obtain_key
from tests.native_host.host.host_process import HostProcess

StartHost = Callable[..., HostProcess]


@pytest.fixture
def start_host(tmp_path: Path) -> Iterator[StartHost]:
    """Starts hosts that end with the test."""
    with ExitStack() as stack:

        def start(**values: Any) -> HostProcess:
            return stack.enter_context(HostProcess(tmp_path, **values))

        yield start


@pytest.fixture
def host(start_host: StartHost) -> HostProcess:
    """A host that has been greeted; its records are undecided, since there is no keyring."""
    process = start_host()
    process.greet()
    return process


@pytest.fixture
def records() -> Iterator[Records]:
    """The records as another process has them, for instance the tray app."""
    choose_storage("key_file")
    opened = Records.open(obtain_key())
    assert opened.state == "ready"
    yield opened
    opened.close()


@pytest.fixture
def ready(records: Records, start_host: StartHost) -> HostProcess:
    """A host that has been greeted and has read the same records."""
    process = start_host()
    process.greet()
    process.wait_for_records(records.state)
    return process
