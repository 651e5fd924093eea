"""Debian's Firefox ESR, driven by WebDriver BiDi; Playwright cannot drive an unpatched Firefox."""

import base64
import json
import re
import subprocess
import threading
from pathlib import Path
from typing import Any

import websocket

from prudence.browsers.extension_ids import GECKO_ID
from tests.end_to_end.browser import Browser
from tests.end_to_end.practice import answer

EXECUTABLE = Path("/usr/bin/firefox-esr")
WIDTH, HEIGHT = 1280, 900
PAGE_HOST = "5f1c0d6e-3a52-4b0c-9d51-2f4f3c1d7a10"
"""Host of the extension's own pages; Firefox would draw one by lot."""
PREFERENCES = {
    "app.normandy.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    # Nobody is here to answer: what the extension asks for after a click, it gets.
    "extensions.webextOptionalPermissionPrompts": False,
    "extensions.webextensions.uuids": json.dumps({GECKO_ID: PAGE_HOST}),
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.dns.disabled": True,
}
EXTENSION = f"WebExtensionPolicy.getByID({json.dumps(GECKO_ID)}).extension"
"""The extension in the browser's own world."""
KEYS = {
    "Alt": "\ue00a",
    "ArrowDown": "\ue015",
    "ArrowLeft": "\ue012",
    "ArrowRight": "\ue014",
    "ArrowUp": "\ue013",
    "Backspace": "\ue003",
    "Control": "\ue009",
    "Delete": "\ue017",
    "End": "\ue010",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Home": "\ue011",
    "Shift": "\ue008",
    "Space": " ",
    "Tab": "\ue004",
}
"""WebDriver's names of the keys that have no character of their own."""


class Firefox(Browser):
    name = "firefox"

    def _start(self, extension: Path | None, headless: bool, dark: bool, language: str) -> None:
        preferences = {
            **PREFERENCES,
            "intl.accept_languages": language,
            "layout.css.prefers-color-scheme.content-override": 0 if dark else 1,
        }
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items())
        (self.profile / "user.js").write_text("".join(lines), encoding="utf-8")
        # Access to the browser's own world is for what no page and no person at a page can do.
        command = [str(EXECUTABLE), "--no-remote", "--remote-debugging-port", "0", "--remote-allow-system-access"]
        command += ["--profile", str(self.profile), "--width", str(WIDTH), "--height", str(HEIGHT)]
        self._process = subprocess.Popen(
            [*command, *(["--headless"] if headless else [])],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._process.stderr is not None
        address = _address(self._process)
        # Somebody has to go on reading, or the pipe fills and Firefox waits.
        self._reader = threading.Thread(target=self._process.stderr.read, daemon=True)
        self._reader.start()
        self._socket = websocket.create_connection(f"{address}/session", suppress_origin=True, timeout=30)
        self._number = 0
        self._call("session.new", capabilities={"alwaysMatch": {}})
        self._call("session.subscribe", events=["network.beforeRequestSent"])
        self._call("network.addIntercept", phases=["beforeRequestSent"])
        if extension is not None:
            self._call("webExtension.install", extensionData={"type": "path", "path": str(extension)})
        # The tab that Firefox begins with never gets the focus in headless mode: its carets do not move.
        self._tab = self._call("browsingContext.create", type="tab")["context"]
        self._call("browsingContext.setViewport", context=self._tab, viewport={"width": WIDTH, "height": HEIGHT})

    @property
    def manifests(self) -> Path:
        return self.home / ".mozilla" / "native-messaging-hosts"

    def go(self, url: str) -> None:
        # Another tab, such as the extension's welcome, may have taken the focus.
        self._call("browsingContext.activate", context=self._tab)
        self._call("browsingContext.navigate", context=self._tab, url=url, wait="complete")

    def js(self, expression: str) -> Any:
        return self._evaluate(expression, {"context": self._tab})

    def isolated(self, expression: str) -> Any:
        return self._evaluate(expression, {"context": self._tab, "sandbox": "prudence-test"})

    def move(self, x: float, y: float) -> None:
        self._pointer({"type": "pointerMove", "x": round(x), "y": round(y)})

    def press_mouse(self, x: float, y: float) -> None:
        self._pointer(
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        )

    def type(self, text: str) -> None:
        self._keys([step for key in text for step in _strokes(KEYS["Enter"] if key == "\n" else key)])

    def press(self, keys: str) -> None:
        *held, last = [KEYS.get(key, key) for key in keys.split("+")]
        downs = [{"type": "keyDown", "value": key} for key in held]
        ups = [{"type": "keyUp", "value": key} for key in reversed(held)]
        self._keys([*downs, *_strokes(last), *ups])

    def picture(self) -> bytes:
        return base64.b64decode(self._call("browsingContext.captureScreenshot", context=self._tab)["data"])

    def extension_url(self, path: str) -> str:
        return f"moz-extension://{PAGE_HOST}/{path}"

    def stop_background(self) -> None:
        self._beyond_pages(
            f"{EXTENSION}.terminateBackground({{ignoreDevToolsAttached: true, disableResetIdleForTest: true}})"
        )

    def withdraw(self, pattern: str) -> None:
        """Take the pages of a match pattern from the extension, as the owner may in the add-on manager."""
        lost = json.dumps({"permissions": [], "origins": [pattern]})
        module = "ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')"
        self._beyond_pages(f"{module}.ExtensionPermissions.remove({json.dumps(GECKO_ID)}, {lost}, {EXTENSION})")

    def close(self) -> None:
        self._call("browser.close")
        self._socket.close()
        self._process.wait()
        self._reader.join()
        assert self._process.stderr is not None
        self._process.stderr.close()

    def compose(self, text: str) -> None:
        end = len(text.encode("utf-16-le")) // 2
        self._input_method(
            f"processor.setPendingCompositionString({json.dumps(text)})",
            f"processor.appendClauseToPendingComposition({end}, processor.ATTR_RAW_CLAUSE)",
            f"processor.setCaretInPendingComposition({end})",
            "processor.flushPendingComposition()",
        )

    def commit(self, text: str) -> None:
        self._input_method(f"processor.commitCompositionWith({json.dumps(text)})")

    def _input_method(self, *steps: str) -> None:
        """What an input method of the browser's window does; it is the same one from call to call."""
        made = "window.processor ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)"
        begun = "processor.beginInputTransactionForTests(window)"
        self._beyond_pages(f"(async () => {{ {'; '.join((made, begun, *steps))}; }})()")

    def _beyond_pages(self, promise: str) -> None:
        """Await a promise in the browser's own world."""
        window = self._call("browsingContext.getTree", **{"moz:scope": "chrome"})["contexts"][0]["context"]
        self._evaluate(f"{promise}.then(() => true)", {"context": window})

    def _evaluate(self, expression: str, target: dict[str, str]) -> Any:
        result = self._call(
            "script.evaluate",
            target=target,
            awaitPromise=True,
            expression=f"Promise.resolve({expression}).then(value => JSON.stringify(value ?? null))",
        )
        if result["type"] == "exception":
            raise RuntimeError(result["exceptionDetails"]["text"])
        return json.loads(result["result"]["value"])

    def _pointer(self, *steps: dict[str, Any]) -> None:
        self._perform({"type": "pointer", "id": "mouse", "actions": list(steps)})

    def _keys(self, steps: list[dict[str, str]]) -> None:
        self._perform({"type": "key", "id": "keyboard", "actions": steps})

    def _perform(self, source: dict[str, Any]) -> None:
        self._call("input.performActions", context=self._tab, actions=[source])

    def _send(self, method: str, **parameters: Any) -> int:
        self._number += 1
        self._socket.send(json.dumps({"id": self._number, "method": method, "params": parameters}))
        return self._number

    def _call(self, method: str, **parameters: Any) -> Any:
        wanted = self._send(method, **parameters)
        while True:
            message = json.loads(self._socket.recv())
            if message.get("type") == "event":
                self._serve(message["params"])
            elif message.get("id") == wanted:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['error']}: {message.get('message')}")
                return message["result"]

    def _serve(self, event: dict[str, Any]) -> None:
        if not event.get("isBlocked"):
            return
        status, headers, body = answer(event["request"]["url"])
        self._send(
            "network.provideResponse",
            request=event["request"]["request"],
            statusCode=status,
            reasonPhrase="OK" if status == 200 else "Not Found",
            headers=[{"name": name, "value": {"type": "string", "value": value}} for name, value in headers.items()],
            body={"type": "base64", "value": base64.b64encode(body).decode()},
        )


def _address(process: "subprocess.Popen[str]") -> str:
    """The web socket's address, which Firefox prints when it is ready."""
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
            return found[1]
    raise RuntimeError("Firefox left before it listened")


def _strokes(key: str) -> list[dict[str, str]]:
    return [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
