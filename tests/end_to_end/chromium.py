"""Debian's Chromium, driven by Playwright."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright, Route, sync_playwright

from prudence.browsers.extension_ids import CHROMIUM_ID
from tests.end_to_end.browser import Browser
from tests.end_to_end.practice import answer

EXECUTABLE = Path("/usr/bin/chromium")
WIDTH, HEIGHT = 1280, 900


class Chromium(Browser):
    name = "chromium"

    def _start(self, extension: Path | None, headless: bool, dark: bool, language: str) -> None:
        arguments = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND", f"--lang={language}"]
        if extension is not None:
            arguments += [f"--disable-extensions-except={extension}", f"--load-extension={extension}"]
        self._context = _playwright(self).chromium.launch_persistent_context(
            str(self.profile),
            executable_path=str(EXECUTABLE),
            headless=headless,
            args=arguments,
            env={**self.environment, "LANGUAGE": language},
            viewport={"width": WIDTH, "height": HEIGHT},
            color_scheme="dark" if dark else "light",
        )
        self._context.route(re.compile("^https?:"), _serve)  # not what the extension loads from itself
        self._page = self._context.pages[0]
        self._session = self._context.new_cdp_session(self._page)

    @property
    def manifests(self) -> Path:
        return self.profile / "NativeMessagingHosts"

    def go(self, url: str) -> None:
        self._page.goto(url)

    def js(self, expression: str) -> Any:
        text = self._page.evaluate(f"Promise.resolve({expression}).then(value => JSON.stringify(value ?? null))")
        return json.loads(text)

    def isolated(self, expression: str) -> Any:
        frame = self._session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        world = self._session.send("Page.createIsolatedWorld", {"frameId": frame, "worldName": "prudence-test"})
        result = self._session.send(
            "Runtime.evaluate",
            {
                "expression": f"Promise.resolve({expression}).then(value => JSON.stringify(value ?? null))",
                "contextId": world["executionContextId"],
                "awaitPromise": True,
                "returnByValue": True,
            },
        )
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"]))
        return json.loads(result["result"]["value"])

    def move(self, x: float, y: float) -> None:
        self._page.mouse.move(x, y)

    def press_mouse(self, x: float, y: float) -> None:
        self._page.mouse.click(x, y)

    def type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def press(self, keys: str) -> None:
        self._page.keyboard.press(keys)

    def picture(self) -> bytes:
        return self._page.screenshot()

    def extension_url(self, path: str) -> str:
        return f"chrome-extension://{CHROMIUM_ID}/{path}"

    def stop_background(self) -> None:
        self._session.send("ServiceWorker.enable")
        self._session.send("ServiceWorker.stopAllWorkers")
        self._session.send("ServiceWorker.disable")

    def compose(self, text: str) -> None:
        end = len(text.encode("utf-16-le")) // 2
        self._session.send("Input.imeSetComposition", {"text": text, "selectionStart": end, "selectionEnd": end})

    def commit(self, text: str) -> None:
        self._session.send("Input.insertText", {"text": text})

    def stay_open(self, urls: Sequence[str]) -> None:
        """Show these pages and return when the person has closed the browser."""
        for url in urls[1:]:
            self._context.new_page().goto(url)
        self._page.goto(urls[0])
        self._page.bring_to_front()
        self._context.wait_for_event("close", timeout=0)

    def close(self) -> None:
        self._context.close()
        _done(self)


_users: list[Chromium] = []
_driver: list[Playwright] = []
"""The one Playwright of this process: a second one would find the first one's event loop running and refuse."""


def _playwright(user: Chromium) -> Playwright:
    _users.append(user)
    if not _driver:
        _driver.append(sync_playwright().start())
    return _driver[0]


def _done(user: Chromium) -> None:
    """Ends Playwright after its last user, so that tests with an event loop of their own can follow."""
    _users.remove(user)
    if not _users:
        _driver.pop().stop()


def _serve(route: Route) -> None:
    status, headers, body = answer(route.request.url)
    route.fulfill(status=status, headers=headers, body=body)
