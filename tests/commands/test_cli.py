"""`prudence` finds its commands in the folder, and imports the one that is asked for."""

import subprocess
import sys

import pytest

from prudence import cli


def test_help_names_every_command_with_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--help"])
    assert stopped.value.code == 0
    help_text = capsys.readouterr().out
    for name in cli.command_names():
        assert f"  {name} " in help_text
    assert "Check a text and print what its author might regret." in help_text


@pytest.mark.parametrize("arguments", [[], ["chekc"], ["--nonsense"]])
def test_wrongly_asked_says_so_and_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    assert "usage: prudence" in capsys.readouterr().err


def test_check_needs_nothing_but_the_checker() -> None:
    program = (
        "import sys; from prudence.cli import main; status = main(['check', 'Bonjour']);"
        "heavy = {'keyring', 'sqlcipher3', 'PySide6', 'psutil', 'asyncio'} & sys.modules.keys();"
        "sys.exit(f'imported {heavy}' if heavy else status)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m prudence.cli check 'LIKEZ PARTAGEZ ET TAGUEZ TROIS COPAINS !!!' | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""
