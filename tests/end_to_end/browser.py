"""What the end-to-end tests ask of a browser, whichever it is: a person's mouse, keys and eyes."""

import contextlib
import json
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar
from unittest import mock

import psutil

from prudence.browsers.registration import NATIVE_MESSAGING_NAME, write_manifest
from prudence.programs import host_command
from prudence.records import Records
from prudence.vault import choose_storage, obtain_key

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds after which `until` gives up. Generous: it is only ever spent when a test fails."""


def until(condition: Callable[[], T], message: str = "") -> T:
    """Poll until the condition gives something true, and return it. Raises AssertionError with the last value."""
    deadline = time.monotonic() + PATIENCE
    while not (value := condition()):
        assert time.monotonic() < deadline, f"{message or 'still not so'}: {value!r}"
        time.sleep(0.02)
    return value


class Box(NamedTuple):
    """A rectangle of the viewport in CSS pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def centre(self) -> tuple[float, float]:
        return self.left + self.width / 2, self.top + self.height / 2


class Highlight(NamedTuple):
    """One underlined stretch: its level and the words the page shows there."""

    level: str
    words: str


class Browser(ABC):
    """A browser with one tab, its own profile, home folder and records, and with the extension if one is given."""

    name: Literal["chromium", "firefox"]

    def __init__(
        self,
        folder: Path,
        extension: Path | None = None,
        *,
        companion: bool = False,
        reader_model: Path | None = None,
        headless: bool = True,
        dark: bool = False,
        language: str = "en",
    ) -> None:
        """Start it. `companion`: whether the host is registered before. `reader_model`: None is the product's own."""
        self.home = folder / "home"
        self.profile = folder / "profile"
        self.records = folder / "prudence"
        runtime = folder / "runtime"
        for path in (self.home, self.profile, self.records, runtime):
            path.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        (self.records / "storage.json").write_text(json.dumps({"storage": "key_file"}), encoding="utf-8")
        self._moved = {"PRUDENCE_HOME": str(self.records), "XDG_RUNTIME_DIR": str(runtime)}
        if reader_model is not None:
            self._moved["PRUDENCE_READER_MODEL"] = str(reader_model)
        with mock.patch.dict(os.environ, self._moved):
            choose_storage("key_file")
        self.environment = {
            **os.environ,
            "HOME": str(self.home),
            **self._moved,
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }
        if companion:
            self.register_host()
        self._start(extension, headless, dark, language)

    # What each browser does in its own way.

    @abstractmethod
    def _start(self, extension: Path | None, headless: bool, dark: bool, language: str) -> None:
        """Start with an empty tab that has the focus, and with the extension of a folder."""

    @property
    @abstractmethod
    def manifests(self) -> Path:
        """Where this browser looks for native-messaging manifests."""

    @abstractmethod
    def go(self, url: str) -> None:
        """Load an address and wait until it is loaded."""

    @abstractmethod
    def js(self, expression: str) -> Any:
        """The value of an expression in the page's own world, awaited, as JSON would carry it."""

    @abstractmethod
    def isolated(self, expression: str) -> Any:
        """The same in a world of its own that sees the page's DOM, as a content script does."""

    @abstractmethod
    def move(self, x: float, y: float) -> None:
        """Move the mouse there."""

    @abstractmethod
    def press_mouse(self, x: float, y: float) -> None:
        """Move the mouse there and click."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type a text, key by key; a line feed is the Enter key."""

    @abstractmethod
    def press(self, keys: str) -> None:
        """Press a combination of keys, such as Control+Enter or Alt+ArrowDown."""

    @abstractmethod
    def compose(self, text: str) -> None:
        """Show a text that an input method is still composing. The next call replaces it."""

    @abstractmethod
    def commit(self, text: str) -> None:
        """End the composition with a text."""

    @abstractmethod
    def picture(self) -> bytes:
        """The viewport as PNG."""

    @abstractmethod
    def extension_url(self, path: str) -> str:
        """Address of a page of the extension."""

    @abstractmethod
    def stop_background(self) -> None:
        """Stop the extension's service worker or event page, as the browser does when it is idle."""

    @abstractmethod
    def close(self) -> None:
        """End the browser and everything it started."""

    # What follows from it.

    def open(self, url: str, selector: str = "body *") -> None:
        """Load a page and wait until an element is there."""
        self.go(url)
        until(lambda: self.exists(selector), f"no {selector} at {url}")

    def exists(self, selector: str) -> bool:
        return bool(self.js(f"{_find(selector)} !== null"))

    def text(self, selector: str) -> str:
        """The words of an element; "host >>> inner" looks into an open shadow root."""
        return str(self.js(f"{_find(selector)}?.textContent ?? ''"))

    def box(self, selector: str) -> Box:
        """Where an element stands once it is scrolled into view."""
        found = self.js(
            f"(element => {{ if (!element) return null; element.scrollIntoView({{block: 'nearest'}});"
            " const {left, top, width, height} = element.getBoundingClientRect(); return [left, top, width, height];"
            f" }})({_find(selector)})"
        )
        assert found, f"no {selector}"
        return Box(*found)

    def click(self, selector: str) -> None:
        """Click the middle of an element, as soon as it is there."""
        until(lambda: self.exists(selector), f"no {selector}")
        self.press_mouse(*self.box(selector).centre)

    def hover(self, selector: str) -> None:
        self.move(*self.box(selector).centre)

    def undo(self) -> None:
        self.press("Control+z")

    def screenshot(self, path: Path) -> None:
        path.write_bytes(self.picture())

    def model(self, editor: str) -> str:
        """The text that the page's own editor holds and would publish."""
        return str(self.js(f"practice.models[{json.dumps(editor)}]()"))

    def published(self) -> list[str]:
        """What the page has published, in order."""
        return list(self.js("practice.published"))

    def highlights(self) -> list[Highlight]:
        """What is underlined, in the order of the page."""
        found = self.js(
            "['hint', 'warn', 'hold'].flatMap(level => [...(CSS.highlights.get('prudence-' + level) ?? [])]"
            ".filter(range => !range.collapsed)"
            ".map(range => ({level, range, words: range.toString()})))"
            ".sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))"
            ".map(({level, words}) => [level, words])"
        )
        return [Highlight(*pair) for pair in found]

    def highlight_box(self, words: str) -> Box:
        """Where the underlined words stand."""
        found = self.js(
            "(words => { for (const level of ['hint', 'warn', 'hold'])"
            " for (const range of CSS.highlights.get('prudence-' + level) ?? [])"
            " if (range.toString() === words) { const box = range.getBoundingClientRect();"
            " return [box.left, box.top, box.width, box.height]; } return null; })"
            f"({json.dumps(words)})"
        )
        assert found, f"{words!r} is not underlined"
        return Box(*found)

    # The host and its records.

    @contextlib.contextmanager
    def opened_records(self) -> Iterator[Records]:
        """The owner's records, as the tray app opens them."""
        with mock.patch.dict(os.environ, self._moved):
            records = Records.open(obtain_key())
        try:
            yield records
        finally:
            records.close()

    def register_host(self, command: list[str] | None = None) -> None:
        """Tell the browser where the host is; by default the real one of this working tree."""
        program = self.home / "prudence-host"
        words = " ".join(f"'{word}'" for word in (command or host_command()))
        # A new file: the old one cannot be written while the browser starts it.
        unfinished = program.with_suffix(".new")
        unfinished.write_text(f'#!/bin/sh\nexec {words} "$@"\n', encoding="utf-8")
        unfinished.chmod(0o700)
        unfinished.replace(program)
        write_manifest(self.manifests, self.name, program)

    def unregister_host(self) -> None:
        (self.manifests / f"{NATIVE_MESSAGING_NAME}.json").unlink(missing_ok=True)

    def hosts(self) -> list[psutil.Process]:
        """The running hosts that this browser started."""
        found = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                if (
                    "prudence.host.main" in process.cmdline()
                    and process.environ().get("PRUDENCE_HOME") == str(self.records)
                    and "--read-key" not in process.cmdline()
                    and process.status() != psutil.STATUS_ZOMBIE
                ):
                    found.append(process)
        return found


def _find(selector: str) -> str:
    first, *inner = selector.split(" >>> ")
    expression = f"document.querySelector({json.dumps(first)})"
    for step in inner:
        expression = f"({expression}?.shadowRoot?.querySelector({json.dumps(step)}) ?? null)"
    return expression
