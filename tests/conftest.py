"""What holds for every test."""

import os

import keyring.core
import pytest
from hypothesis import settings

from tests.memory_keyring import MemoryKeyring

# Time limits are never asserted: how fast Prudence is, `make bench` tells.
# The gate judges a change: it tries the same examples every time, and leaves the search for new ones to us.
settings.register_profile("prudence", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("prudence")


@pytest.fixture
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    backend = MemoryKeyring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    return backend
