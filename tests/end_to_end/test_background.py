"""The background's life beside a host that is missing, leaves, hangs or belongs to another time, and its two pages."""

import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.end_to_end import practice
from tests.end_to_end.browser import Browser, until
from tests.end_to_end.conftest import BROWSERS
from tests.end_to_end.firefox import Firefox

X = "https://x.com/"
COMPOSER = '#post [data-testid="tweetTextarea_0"]'
PUBLISH = '#post [data-testid="tweetButtonInline"]'
CHIP = "prudence-review >>> .chip"
LEAVES_AT_ONCE = ["/bin/false"]


@pytest.fixture(scope="module", params=BROWSERS)
def installed(
    request: pytest.FixtureRequest, extension: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser in which the extension was installed before the companion."""
    practice.build()
    folder, build = tmp_path_factory.mktemp("alone"), extension / f"test-{request.param}"
    running = BROWSERS[request.param](folder, build)
    yield running
    running.close()


@pytest.fixture
def alone(installed: Browser) -> Browser:
    """A browser without the companion, its background asleep."""
    installed.unregister_host()
    installed.go("about:blank")
    for host in installed.hosts():
        host.kill()
    until(lambda: not installed.hosts(), "a host is left")
    installed.stop_background()
    return installed


@pytest.fixture
def browser(alone: Browser) -> Browser:
    """A browser with the companion."""
    alone.register_host()
    return alone


def write(browser: Browser, text: str = "Fresh bread") -> None:
    browser.open(X, COMPOSER)
    browser.click(COMPOSER)
    browser.type(text)
    until(lambda: browser.model("post") == text)


def chip(browser: Browser, words: str) -> None:
    until(lambda: words in browser.text(CHIP), f"the chip does not say {words!r}: {browser.text(CHIP)!r}")


def checked(browser: Browser) -> None:
    chip(browser, "to look at")


def the_host(browser: Browser) -> psutil.Process:
    """The host at work."""
    return until(lambda: browser.hosts(), "no host was started")[0]


def goes_on(browser: Browser, text: str = "Fresh bread") -> None:
    """Typing and publishing work as if Prudence were not there."""
    browser.type(" today")
    until(lambda: browser.model("post") == f"{text} today")
    browser.click(PUBLISH)
    until(lambda: browser.published() == [f"{text} today"])
    assert browser.model("post") == ""


def come_back(browser: Browser) -> None:
    """Write something else."""
    browser.click(COMPOSER)
    browser.type("Good cakes")


def pretend(browser: Browser, answers: str) -> None:
    """Register a host that does what a Python expression says with each message, as JSON of the reply."""
    script = browser.home / "pretended_host.py"
    script.write_text(
        "import json, struct, sys\n"
        "while head := sys.stdin.buffer.read(4):\n"
        "    message = json.loads(sys.stdin.buffer.read(struct.unpack('=I', head)[0]))\n"
        f"    body = json.dumps({answers}).encode()\n"
        "    sys.stdout.buffer.write(struct.pack('=I', len(body)) + body)\n"
        "    sys.stdout.buffer.flush()\n",
        encoding="utf-8",
    )
    browser.register_host([sys.executable, str(script)])


class TestHost:
    def test_missing_is_said_and_in_nobodys_way_and_found_when_it_comes(self, alone: Browser) -> None:
        write(alone)
        chip(alone, "Not checked")
        chip(alone, "not installed")
        goes_on(alone)
        alone.register_host()
        come_back(alone)
        checked(alone)

    def test_that_left_for_good_is_said_and_in_nobodys_way_and_found_when_it_comes_back(self, browser: Browser) -> None:
        write(browser)
        checked(browser)
        browser.register_host(LEAVES_AT_ONCE)
        the_host(browser).kill()
        chip(browser, "The companion has stopped")
        goes_on(browser)
        browser.register_host()
        come_back(browser)
        checked(browser)

    def test_killed_is_replaced_at_once(self, browser: Browser) -> None:
        write(browser)
        checked(browser)
        killed = the_host(browser)
        killed.kill()
        until(lambda: [host.pid for host in browser.hosts() if host.pid != killed.pid], "no other host was started")
        checked(browser)

    def test_that_hangs_is_said_and_in_nobodys_way_and_heard_when_it_wakes(self, browser: Browser) -> None:
        write(browser)
        checked(browser)
        host = the_host(browser)
        host.suspend()
        browser.type("!")
        chip(browser, "does not answer")
        goes_on(browser, "Fresh bread!")
        if host.is_running():
            host.resume()
        come_back(browser)
        checked(browser)

    def test_that_hangs_for_good_is_replaced(self, browser: Browser) -> None:
        write(browser)
        checked(browser)
        hung = the_host(browser)
        hung.suspend()
        browser.type("!")
        chip(browser, "does not answer")
        until(lambda: [host.pid for host in browser.hosts() if host.pid != hung.pid], "no other host was started")
        checked(browser)
        until(lambda: hung not in browser.hosts(), "the hung host was left behind")

    def test_of_another_time_is_said_and_in_nobodys_way(self, alone: Browser) -> None:
        pretend(alone, "dict(type='error', code=6, detail='2', request=message['request'])")
        write(alone)
        chip(alone, "different versions")
        goes_on(alone)

    def test_is_told_which_browser_it_serves(self, alone: Browser) -> None:
        heard = alone.home / "heard"
        pretend(
            alone,
            f"(open({str(heard)!r}, 'a').write(message.get('browser', '') + chr(10)),"
            " dict(type='done', request=message['request']))[1]",
        )
        write(alone)
        until(lambda: heard.is_file() and heard.read_text().splitlines())
        assert heard.read_text().splitlines()[0] == alone.name


class TestBackground:
    def test_stopped_while_somebody_writes_comes_back_by_itself(self, browser: Browser) -> None:
        write(browser)
        checked(browser)
        before = the_host(browser)
        browser.stop_background()
        until(lambda: [host.pid for host in browser.hosts() if host.pid != before.pid], "the background stays away")
        browser.type(" today")
        checked(browser)
        goes_on(browser, "Fresh bread today")

    def test_listens_to_nobody_else(self, browser: Browser) -> None:
        browser.open(browser.extension_url("popup.html"), "#title")
        for name in ("composer", "welcome", "anything"):
            assert browser.js(
                "new Promise(done => {"
                f" const port = chrome.runtime.connect({{name: {name!r}}});"
                " port.onMessage.addListener(() => done(false));"
                " port.onDisconnect.addListener(() => done(true)); })"
            ), f"a page of ours was let in as {name}"

    def test_shows_at_its_icon_that_nothing_is_checked(self, alone: Browser) -> None:
        alone.open(alone.extension_url("popup.html"), "#title")
        until(lambda: alone.js("chrome.action.getBadgeText({})") == "!")
        assert "not checked" in alone.js("chrome.action.getTitle({})")
        alone.register_host()
        until(lambda: alone.js("chrome.action.getBadgeText({})") == "")
        assert alone.js("chrome.action.getTitle({})") == "Prudence"


class TestPopup:
    @pytest.fixture
    def tab(self, browser: Browser) -> Iterator[int]:
        """Another tab, with a composer in it."""
        browser.open(browser.extension_url("popup.html"), "#title")
        tab = browser.js(f"chrome.tabs.create({{url: {X!r}, active: false}}).then(tab => tab.id)")
        until(lambda: browser.js(f"chrome.tabs.get({tab}).then(tab => tab.url)") == X)
        yield tab
        browser.open(browser.extension_url("popup.html"), "#title")
        browser.js(f"chrome.tabs.remove({tab})")

    def opened(self, browser: Browser, tab: int) -> None:
        """What a click on the icon shows while that tab is in front."""
        browser.open(browser.extension_url(f"popup.html?tab={tab}"), "#title")

    def says(self, browser: Browser, words: str) -> None:
        until(lambda: words in browser.text("#state"), f"the popup does not say {words!r}: {browser.text('main')!r}")

    def test_pauses_a_site_for_an_hour_and_resumes(self, browser: Browser, tab: int) -> None:
        self.opened(browser, tab)
        self.says(browser, "reading along")
        until(lambda: browser.text("#pause") == "Pause on x.com for an hour")
        browser.click("#pause")
        self.says(browser, "Nothing is checked on x.com until")
        browser.click("#resume")
        self.says(browser, "reading along")

    def test_pause_reaches_the_composer(self, browser: Browser, tab: int) -> None:
        self.opened(browser, tab)
        until(lambda: browser.text("#pause"))
        browser.click("#pause")
        self.says(browser, "Nothing is checked")
        write(browser)
        chip(browser, "paused until")
        self.opened(browser, tab)
        browser.click("#resume")
        self.says(browser, "reading along")

    @pytest.mark.parametrize("installed", ["firefox"], indirect=True)
    def test_says_that_the_site_was_withdrawn_and_gets_it_back(self, browser: Firefox, tab: int) -> None:
        self.opened(browser, tab)
        self.says(browser, "reading along")
        browser.withdraw("https://x.com/*")
        self.says(browser, "does not let Prudence read on x.com")
        assert not browser.js("document.querySelector('#pause').checkVisibility()")
        browser.click("#allow")
        self.says(browser, "reading along")
        until(lambda: "Reload the page" in browser.text("#allowed"))
        write(browser)
        checked(browser)

    def test_is_at_rest_where_prudence_knows_no_site(self, browser: Browser) -> None:
        browser.open(browser.extension_url("popup.html"), "#title")
        self.says(browser, "at rest here")
        assert not browser.js("document.querySelector('#pause').checkVisibility()")

    def test_says_what_is_wrong_and_leads_to_help(self, alone: Browser) -> None:
        alone.open(alone.extension_url("popup.html"), "#title")
        self.says(alone, "Not checked")
        self.says(alone, "not installed")
        before = welcome_pages(alone)
        alone.click("#help")
        until(lambda: len(welcome_pages(alone)) == len(before) + 1, "the welcome page was not opened")

    def test_hints_at_a_composer_that_was_not_recognised(self, browser: Browser) -> None:
        browser.open(browser.extension_url("popup.html"), "#title")
        tab = browser.js("chrome.tabs.getCurrent().then(tab => tab.id)")
        browser.open(X, "#unknown")
        browser.click("#unknown")
        chip(browser, "not recognised")
        browser.open(browser.extension_url("popup.html"), "#title")
        pages = (
            "new Promise(done => chrome.runtime.connect({name: 'popup'}).onMessage.addListener("
            "message => message.kind === 'unrecognised' && done(message.pages)))"
        )
        assert [(page["tab"], page["address"]) for page in browser.js(pages)] == [(tab, X)]


def welcome_pages(browser: Browser) -> list[int]:
    """The tabs that show the welcome page, asked from a page of the extension."""
    tabs = browser.js("chrome.tabs.query({})")
    return [tab["id"] for tab in tabs if tab.get("url") == browser.extension_url("welcome.html")]


class TestWelcomePage:
    @pytest.mark.parametrize("companion", [False, True], ids=["without companion", "with companion"])
    @pytest.mark.parametrize("name", BROWSERS)
    def test_opens_after_the_installation_if_the_companion_is_not_there(
        self, name: str, companion: bool, extension: Path, tmp_path: Path
    ) -> None:
        fresh = BROWSERS[name](tmp_path, extension / f"test-{name}", companion=companion)
        try:
            if companion:
                the_host(fresh)
            fresh.open(fresh.extension_url("popup.html"), "#title")
            expected = "at rest" if companion else "Not checked"
            until(lambda: expected in fresh.text("#state"))
            if companion:
                assert not welcome_pages(fresh)
            else:
                until(lambda: welcome_pages(fresh), "the welcome page did not open")
        finally:
            fresh.close()

    def test_notices_by_itself_that_the_companion_came(self, alone: Browser) -> None:
        alone.open(alone.extension_url("welcome.html"), "#title")
        until(lambda: "One step left" in alone.text("#state"))
        alone.register_host()
        until(lambda: "All set" in alone.text("#state"))

    def test_says_where_the_text_goes(self, alone: Browser) -> None:
        alone.open(alone.extension_url("welcome.html"), "#title")
        until(lambda: "on this computer, and nowhere else" in alone.text("main"))
