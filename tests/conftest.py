"""What holds for every test."""

import keyring.core
import pytest
from hypothesis import settings

from tests.memory_keyring import MemoryKeyring

# Time limits are never asserted: how fast Prudence is, `make bench` tells.
settings.register_profile("prudence", deadline=None)
settings.load_profile("prudence")


@pytest.fixture
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    backend = MemoryKeyring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    return backend
