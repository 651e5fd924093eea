from collections.abc import Callable, Iterator

import pytest

from prudence.records import Records
from prudence.vault import KeyAccess, obtain_key


@pytest.fixture
def access() -> KeyAccess:
    """The key from the keyring in memory."""
    access = obtain_key()
    assert access.state == "ready"
    return access


@pytest.fixture
def open_records(access: KeyAccess) -> Iterator[Callable[[], Records]]:
    """Another connection to the same file, as another process has it; closed at the end."""
    opened: list[Records] = []

    def open_another() -> Records:
        opened.append(Records.open(access))
        return opened[-1]

    yield open_another
    for records in opened:
        records.close()


@pytest.fixture
def records(open_records: Callable[[], Records]) -> Records:
    return open_records()
