"""A page as the extension's file of its site sees it."""

import json
from typing import Any

from tests.end_to_end.browser import Browser


class SitePage:
    """A loaded page, with the editors and sites of the extension beside it and nothing else of Prudence."""

    def __init__(self, browser: Browser, script: str, address: str, page: str) -> None:
        """`address` is one at which the site is known, `page` the one from which its page is loaded."""
        self.browser = browser
        browser.open(page, "[contenteditable], textarea")
        browser.isolated(
            f"(() => {{ {script}; globalThis.prudence = prudence; globalThis.site = prudence.siteAt(new URL("
            f"{json.dumps(address)})); globalThis.find = selector => document.querySelector(selector); }})()"
        )

    def ask(self, expression: str) -> Any:
        return self.browser.isolated(expression)

    def recognised(self, selector: str) -> Any:
        """What kind of composer an element is; "unrecognised"; or None."""
        found = f"prudence.recognise(find({json.dumps(selector)}), site)"
        return self.ask(f"(found => found?.description?.kind ?? found)({found})")

    def audience(self, composer: str) -> Any:
        return self.ask(f"site.audience(find({json.dumps(composer)}))")

    def account(self, composer: str) -> Any:
        return self.ask(f"site.account(find({json.dumps(composer)}))")

    def publishes(self, composer: str, control: str) -> bool:
        """Whether the control publishes what stands in the composer."""
        controls = f"site.publishControls(find({json.dumps(composer)}))"
        return bool(self.ask(f"find({json.dumps(control)}).matches({controls})"))

    def publishes_on(self, composer: str, **key: Any) -> bool:
        """Whether the Enter key, with what is held down beside it, publishes what stands in the composer."""
        event = f"new KeyboardEvent('keydown', {json.dumps({'key': 'Enter', **key})})"
        return bool(self.ask(f"site.publishesOnKey({event}, find({json.dumps(composer)}))"))
