"""The host, its key reader and its language model, from the first hello to the end, open no socket of the internet."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from prudence.records import Records
from prudence.settings.model import SecretProject
from prudence.settings.store import save_project
from tests.native_host.host.conftest import StartHost
from tests.native_host.host.host_process import check
from tests.word_reader_model import write_word_reader_model

# Python imports a module of this name at its start, in children too. The hook cannot be removed again.
WATCH = """
import os, sys
from pathlib import Path

def watch(event, values):
    if event == "socket.__new__":
        if values[1] in (-1, 2, 10):  # AF_INET (also the default), AF_INET6
            leak(event)
    elif event.startswith(("socket.getaddrinfo", "socket.gethostby", "urllib.")):
        leak(event)

def leak(event):
    Path(os.environ["LEAKS"]).write_text(event)
    os._exit(97)

sys.addaudithook(watch)
Path(os.environ["LEAKS"]).with_name(f"watched-{os.getpid()}").touch()
"""


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that names the first leak."""
    folder = tmp_path / "watch"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    leaks = folder / "leaks"
    monkeypatch.setenv("LEAKS", str(leaks))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")]))
    return leaks


@pytest.mark.parametrize(
    "attempt",
    ["socket.socket()", "socket.socket(socket.AF_INET6)", "socket.getaddrinfo('localhost', 80)"],
)
def test_a_leak_would_be_noticed(watched: Path, attempt: str) -> None:
    assert subprocess.run([sys.executable, "-c", f"import socket; {attempt}"], check=False).returncode == 97
    assert watched.exists()


def test_a_whole_session_leaks_nothing(watched: Path, records: Records, start_host: StartHost, tmp_path: Path) -> None:
    save_project(records, SecretProject("1", "Operation Marzipan Palace"))
    model = write_word_reader_model(tmp_path / "model")
    host = start_host(environment={"PRUDENCE_READER_MODEL": str(model)})
    host.greet()
    host.wait_for_records()
    text = (
        "COME IN NOW EVERYBODY and see Operation Marzipan Palace, sniffles! Call 06 12 34 56 78, https://example.org."
    )
    findings = host.ask(check(text))["findings"]
    assert {"shouting", "secret_project"} <= {finding["category"] for finding in findings}
    host.receive_until(lambda news: news["type"] == "findings" and news["source"] == "reader")
    identity = findings[0]["identity"]
    host.ask({"type": "verdict", "composer": "composer", "identity": identity, "verdict": "on_purpose"})
    host.ask({"type": "set_account", "network": "facebook", "handle": "bakery", "kind": "public"})
    host.ask({"type": "pause", "network": "x", "minutes": 5})
    host.ask({"type": "published", "composer": "composer"})
    host.ask({"type": "closed", "composer": "composer"})
    host.close()
    assert host.wait() == 0
    assert not watched.exists()
    assert len(list(watched.parent.glob("watched-*"))) >= 3, (
        "the host, its key reader and the language model were watched"
    )
