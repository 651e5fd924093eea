"""Which browsers have reached their host, and which are connected now."""

from msgspec import Struct

from prudence.protocol import Browser
from prudence.records import Records

CLOCK_TOLERANCE = 10_000
"""Milliseconds between the two clocks that time a process: the system's and ours."""


class BrowserSeen(Struct, frozen=True):
    browser: Browser
    connected: bool
    last_seen: int
    """Milliseconds since 1970."""


def connected(records: Records, browser: Browser, pid: int, now: int) -> None:
    """The host of process `pid` serves this browser. Raises RecordsError."""
    with records.transaction():
        records.execute("INSERT OR REPLACE INTO connections VALUES (?, ?, ?)", (pid, browser, now))
        seen(records, browser, now)


def disconnected(records: Records, pid: int) -> None:
    """The host of process `pid` ends. Raises RecordsError."""
    records.execute("DELETE FROM connections WHERE pid = ?", (pid,))


def seen(records: Records, browser: Browser, now: int) -> None:
    """The browser has given a sign of life. Raises RecordsError."""
    records.execute(
        "INSERT INTO browsers VALUES (?, ?) ON CONFLICT (browser) DO UPDATE SET last_seen = excluded.last_seen",
        (browser, now),
    )


def list_browsers(records: Records) -> list[BrowserSeen]:
    """Every browser ever seen; a host that was killed counts no more. For the tray app: imports psutil, which a host
    need not carry. Raises RecordsError."""
    alive = {
        browser
        for pid, browser, seen_at in records.execute("SELECT pid, browser, seen_at FROM connections")
        if _is_alive(pid, seen_at)
    }
    rows = records.execute("SELECT browser, last_seen FROM browsers ORDER BY browser")
    return [BrowserSeen(browser, browser in alive, last_seen) for browser, last_seen in rows]


def _is_alive(pid: int, seen_at: int) -> bool:
    """Whether the process that was seen then still runs: one of the same number that began later is another one."""
    import psutil

    try:
        return bool(psutil.Process(pid).create_time() * 1000 <= seen_at + CLOCK_TOLERANCE)
    except psutil.Error:
        return False
