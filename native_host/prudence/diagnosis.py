"""What works, what does not, and what to do about it. Looks for itself: browsers' error texts do not tell causes apart.

Every sentence stands here in both languages, beside the check that needs it.
"""

import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from io import RawIOBase
from pathlib import Path
from threading import Timer
from typing import Any, Literal, cast

import msgspec
from msgspec import Struct

from prudence import __version__
from prudence.browsers.registration import NATIVE_MESSAGING_NAME, Registration, registrations
from prudence.browsers.table import BrowserRow
from prudence.checker.situation import Situation
from prudence.host.framing import FrameTooLargeError, read_frame, write_frame
from prudence.languages import Language
from prudence.programs import host_command, host_program, reader_command
from prudence.protocol import PROTOCOL_VERSION
from prudence.reader.messages import Found, Read, ReaderAnswer, ReadingSituation

Outcome = Literal["works", "broken", "note"]
HOST_ANSWER_SECONDS = 10
READER_ANSWER_SECONDS = 30

_LINUX_POLICY_FOLDERS: Mapping[str, str] = {
    "chrome": "/etc/opt/chrome/policies/managed",
    "chromium": "/etc/chromium/policies/managed",
    "edge": "/etc/opt/edge/policies/managed",
    "brave": "/etc/brave/policies/managed",
}
_REGISTRATION_PROBLEMS: Mapping[str, Mapping[str, str]] = {
    "missing": {
        "en": "{name} does not know Prudence yet.",
        "fr": "{name} ne connaît pas encore Prudence.",
    },
    "unreadable": {
        "en": "{name}: the file that leads to Prudence cannot be read ({path}).",
        "fr": "{name}\u202f: le fichier qui mène à Prudence est illisible ({path}).",
    },
    "wrong_program": {
        "en": "{name} looks for Prudence in a place where it no longer is.",
        "fr": "{name} cherche Prudence à un endroit où il n’est plus.",
    },
    "program_missing": {
        "en": "The program that {name} should start is missing: {program}.",
        "fr": "Le programme que {name} doit lancer est absent\u202f: {program}.",
    },
    "program_not_executable": {
        "en": "The program that {name} should start may not be executed: {program}.",
        "fr": "Le programme que {name} doit lancer n’est pas exécutable\u202f: {program}.",
    },
    "wrong_extension": {
        "en": "{name} and its extension are of different versions of Prudence.",
        "fr": "{name} et son extension viennent de versions différentes de Prudence.",
    },
}
_TYPE_CONNECT = {"en": "Type: prudence connect", "fr": "Tapez\u202f: prudence connect"}
_REINSTALL = {"en": "Install Prudence again.", "fr": "Réinstallez Prudence."}


class Diagnosis(Struct, frozen=True):
    """One thing looked at."""

    outcome: Outcome
    says: str
    advice: str = ""


def diagnose(language: Language) -> Iterator[Diagnosis]:
    """Look at everything Prudence needs, one thing after the other. Takes seconds where the host does not answer."""
    yield _host(language)
    yield _reader(language)
    found = registrations()
    if not found:
        yield _note(
            language,
            {
                "en": "No browser that Prudence works in has been used on this account.",
                "fr": "Aucun navigateur compatible n’a été utilisé sur ce compte.",
            },
            {
                "en": "Start Chrome, Chromium, Edge, Brave, Vivaldi, Opera or Firefox once, then: prudence connect",
                "fr": "Ouvrez une fois Chrome, Chromium, Edge, Brave, Vivaldi, Opera ou Firefox, puis\u202f: "
                "prudence connect",
            },
        )
    for registration in found:
        yield _registration(registration, language)
        yield from _policies(registration.row, language)
    yield from _confined_browsers(language)
    yield _records(language)
    yield _display(language)


def _host(language: Language) -> Diagnosis:
    try:
        answer = _ask_host()
    except (OSError, ValueError, subprocess.TimeoutExpired) as problem:
        return Diagnosis(
            "broken",
            {
                "en": f"The checking program does not answer ({type(problem).__name__}): {host_program()}",
                "fr": f"Le programme de vérification ne répond pas ({type(problem).__name__})\u202f: {host_program()}",
            }[language],
            _REINSTALL[language],
        )
    return Diagnosis(
        "works",
        {
            "en": f"The checking program answers (version {answer['host_version']}).",
            "fr": f"Le programme de vérification répond (version {answer['host_version']}).",
        }[language],
    )


def _ask_host() -> dict[str, Any]:
    """The answer of a host of our own to `hello`. Raises OSError, ValueError or subprocess.TimeoutExpired."""
    hello = {
        "type": "hello",
        "request": 1,
        "protocol": PROTOCOL_VERSION,
        "extension_version": __version__,
        "browser": "unknown",
        "language": "en",
    }
    body = json.dumps(hello).encode()
    frame = struct.pack("=I", len(body)) + body
    result = subprocess.run(
        host_command(), input=frame, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=HOST_ANSWER_SECONDS
    )
    if len(result.stdout) < 4:
        raise ValueError("no answer")
    (length,) = struct.unpack("=I", result.stdout[:4])
    answer = json.loads(result.stdout[4 : 4 + length])
    if answer.get("type") != "welcome":
        raise ValueError("unexpected answer")
    return dict(answer)


def _reader(language: Language) -> Diagnosis:
    try:
        _ask_reader()
    except (OSError, EOFError, FrameTooLargeError, msgspec.DecodeError):
        return Diagnosis(
            "broken",
            {
                "en": "The reader, which understands what words alone do not tell, does not answer. "
                "The rules go on judging without it.",
                "fr": "Le lecteur, qui comprend ce que les mots seuls ne disent pas, ne répond pas. "
                "Les règles continuent sans lui.",
            }[language],
            _REINSTALL[language],
        )
    return Diagnosis("works", {"en": "The reader reads.", "fr": "Le lecteur lit."}[language])


def _ask_reader() -> None:
    """Have a reader of our own read a text. Raises OSError, EOFError, FrameTooLargeError or msgspec.DecodeError."""
    with subprocess.Popen(
        reader_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
    ) as process:
        hanging = Timer(READER_ANSWER_SECONDS, process.kill)
        hanging.start()
        try:
            request = Read(1, "doctor", "Hello.", ReadingSituation.of(Situation()))
            write_frame(cast(RawIOBase, process.stdin), msgspec.json.encode(request))
            while True:
                answer = msgspec.json.decode(read_frame(cast(RawIOBase, process.stdout)), type=ReaderAnswer)
                if isinstance(answer, Found) and answer.complete:
                    return
        finally:
            hanging.cancel()
            process.kill()


def _registration(registration: Registration, language: Language) -> Diagnosis:
    name = registration.row.name
    if registration.problem is None:
        return Diagnosis("works", {"en": f"{name} is connected.", "fr": f"{name} est connecté."}[language])
    says = _REGISTRATION_PROBLEMS[registration.problem][language].format(
        name=name, path=registration.path, program=host_program()
    )
    lacks_program = registration.problem.startswith("program_")
    return Diagnosis("broken", says, (_REINSTALL if lacks_program else _TYPE_CONNECT)[language])


def _policies(row: BrowserRow, language: Language) -> Iterator[Diagnosis]:
    """Rules of an administrator that forbid what Prudence needs."""
    for policies in _managed_policies(row):
        if policies.get("NativeMessagingUserLevelHosts") is False:
            yield Diagnosis(
                "broken",
                {
                    "en": f"A policy forbids {row.name} to use programs installed for one person only.",
                    "fr": f"Une règle interdit à {row.name} les programmes installés pour une seule personne.",
                }[language],
                {
                    "en": "Ask the person who looks after this computer to allow NativeMessagingUserLevelHosts.",
                    "fr": "Demandez à la personne qui gère cet ordinateur d’autoriser NativeMessagingUserLevelHosts.",
                }[language],
            )
        blocked = policies.get("NativeMessagingBlocklist", [])
        allowed = policies.get("NativeMessagingAllowlist", [])
        if {"*", NATIVE_MESSAGING_NAME} & set(blocked) and NATIVE_MESSAGING_NAME not in allowed:
            yield Diagnosis(
                "broken",
                {
                    "en": f"A policy forbids {row.name} to talk to Prudence.",
                    "fr": f"Une règle interdit à {row.name} de parler à Prudence.",
                }[language],
                {
                    "en": f"Ask for {NATIVE_MESSAGING_NAME} to be put on NativeMessagingAllowlist.",
                    "fr": f"Demandez que {NATIVE_MESSAGING_NAME} soit ajouté à NativeMessagingAllowlist.",
                }[language],
            )


def _managed_policies(row: BrowserRow) -> Iterator[dict[str, Any]]:
    if sys.platform == "win32" and row.family == "chromium":
        import contextlib
        import winreg

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, f"Software\\Policies\\{row.windows_key}") as key,
            contextlib.suppress(OSError),
        ):
            yield {"NativeMessagingUserLevelHosts": bool(winreg.QueryValueEx(key, "NativeMessagingUserLevelHosts")[0])}
        return
    folder = _LINUX_POLICY_FOLDERS.get(row.browser)
    for path in sorted(Path(folder).glob("*.json")) if folder else ():
        try:
            policies = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(policies, dict):
            yield policies


def _confined_browsers(language: Language) -> Iterator[Diagnosis]:
    """Browsers from snap or Flatpak, which may not start programs outside their box (xdg-desktop-portal#705)."""
    home = Path.home()
    boxes = {
        "Chromium (snap)": home / "snap" / "chromium",
        "Chromium (Flatpak)": home / ".var" / "app" / "org.chromium.Chromium",
        "Chrome (Flatpak)": home / ".var" / "app" / "com.google.Chrome",
        "Firefox (Flatpak)": home / ".var" / "app" / "org.mozilla.firefox",
    }
    for name, folder in boxes.items():
        if folder.is_dir():
            yield _note(
                language,
                {
                    "en": f"{name} is shut in a box from which it cannot reach Prudence.",
                    "fr": f"{name} est enfermé dans une boîte d’où il ne peut pas joindre Prudence.",
                },
                {
                    "en": "Use the browser from your distribution’s packages or from its maker’s web site.",
                    "fr": "Utilisez le navigateur des paquets de votre distribution ou du site de son éditeur.",
                },
            )
    if (home / "snap" / "firefox").is_dir():
        yield _note(
            language,
            {
                "en": "Firefox comes from snap: it asks for permission before it may reach Prudence.",
                "fr": "Firefox vient de snap\u202f: il demande une autorisation avant de joindre Prudence.",
            },
            {
                "en": "Answer yes. If you refused: flatpak permission-set webextensions "
                f"{NATIVE_MESSAGING_NAME} snap.firefox yes",
                "fr": "Répondez oui. Si vous avez refusé\u202f: flatpak permission-set webextensions "
                f"{NATIVE_MESSAGING_NAME} snap.firefox yes",
            },
        )


def _records(language: Language) -> Diagnosis:
    from prudence.vault import obtain_key, problem_of

    access = obtain_key()
    if access.state == "failed":
        return Diagnosis("broken", problem_of(access).sentence(language), "")
    says: Mapping[str, tuple[Outcome, Mapping[str, str], Mapping[str, str]]] = {
        "ready": (
            "works",
            {
                "en": "Settings and history are kept, encrypted.",
                "fr": "Réglages et historique sont conservés, chiffrés.",
            },
            {"en": "", "fr": ""},
        ),
        "temporary": (
            "note",
            {
                "en": "Settings and history are forgotten at the next restart, as you chose.",
                "fr": "Réglages et historique seront oubliés au prochain redémarrage, selon votre choix.",
            },
            {"en": "", "fr": ""},
        ),
        "undecided": (
            "broken",
            {
                "en": "This computer has no keyring (password store) that Prudence can use.",
                "fr": "Cet ordinateur n’a pas de trousseau de clés que Prudence puisse utiliser.",
            },
            {
                "en": "Open Prudence and choose: a key file that only you can read, or nothing kept after a restart.",
                "fr": "Ouvrez Prudence et choisissez\u202f: un fichier de clé lisible par vous seul, ou rien de "
                "conservé après un redémarrage.",
            },
        ),
        "locked": (
            "broken",
            {"en": "Your keyring is locked.", "fr": "Votre trousseau de clés est verrouillé."},
            {"en": "Open Prudence and unlock it.", "fr": "Ouvrez Prudence et déverrouillez-le."},
        ),
        "key_missing": (
            "broken",
            {
                "en": "The key of your settings and history is not in the keyring.",
                "fr": "La clé de vos réglages et de votre historique n’est pas dans le trousseau.",
            },
            {
                "en": "Unlock or restore the keyring you used before. Nothing has been deleted.",
                "fr": "Déverrouillez ou restaurez le trousseau d’avant. Rien n’a été supprimé.",
            },
        ),
    }
    outcome, sentence, advice = says[access.state]
    return Diagnosis(outcome, sentence[language], advice[language])


def _display(language: Language) -> Diagnosis:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return _note(
            language,
            {
                "en": "No screen here: the tray app cannot open. Checking works without it.",
                "fr": "Pas d’écran ici\u202f: l’application ne peut pas s’ouvrir. La vérification marche sans elle.",
            },
            {"en": "", "fr": ""},
        )
    return Diagnosis("works", {"en": "The tray app can open.", "fr": "L’application peut s’ouvrir."}[language])


def _note(language: Language, says: Mapping[str, str], advice: Mapping[str, str]) -> Diagnosis:
    return Diagnosis("note", says[language], advice[language])
