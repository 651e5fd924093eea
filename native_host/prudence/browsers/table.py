"""The browsers Prudence works in: one row each, used by installer, app, diagnosis and tests.

Where each looks for native-messaging manifests: developer.chrome.com (native messaging), Microsoft's edge-developer,
MDN (native manifests), KeePassXC's NativeMessageInstaller.cpp; the Linux rows of Chromium and Firefox were tried.
"""

import os
import sys
from pathlib import Path
from typing import Literal

from msgspec import Struct

from prudence.protocol import Browser

Family = Literal["chromium", "firefox"]


class BrowserRow(Struct, frozen=True, kw_only=True):
    """One browser. Folders are relative: on Linux to the configuration folder or, with a leading "~", to the home
    folder; on macOS to ~/Library/Application Support."""

    browser: Browser
    name: str
    family: Family
    linux: str
    """Profile folder; it exists once the browser has been started."""
    macos: str
    windows_key: str
    """Below HKEY_CURRENT_USER\\Software."""
    windows: str
    """Profile folder below %LOCALAPPDATA% or %APPDATA%."""
    manifests: str = "NativeMessagingHosts"
    """Folder for manifests inside the profile folder."""


BROWSERS = (
    BrowserRow(
        browser="chrome",
        name="Google Chrome",
        family="chromium",
        linux="google-chrome",
        macos="Google/Chrome",
        windows_key="Google\\Chrome",
        windows="Google/Chrome/User Data",
    ),
    BrowserRow(
        browser="chromium",
        name="Chromium",
        family="chromium",
        linux="chromium",
        macos="Chromium",
        windows_key="Chromium",
        windows="Chromium/User Data",
    ),
    BrowserRow(
        browser="edge",
        name="Microsoft Edge",
        family="chromium",
        linux="microsoft-edge",
        macos="Microsoft Edge",
        windows_key="Microsoft\\Edge",
        windows="Microsoft/Edge/User Data",
    ),
    BrowserRow(
        browser="brave",
        name="Brave",
        family="chromium",
        linux="BraveSoftware/Brave-Browser",
        macos="BraveSoftware/Brave-Browser",
        windows_key="Google\\Chrome",
        windows="BraveSoftware/Brave-Browser/User Data",
    ),
    BrowserRow(
        browser="vivaldi",
        name="Vivaldi",
        family="chromium",
        linux="vivaldi",
        macos="Vivaldi",
        windows_key="Google\\Chrome",
        windows="Vivaldi/User Data",
    ),
    BrowserRow(
        browser="opera",
        name="Opera",
        family="chromium",
        linux="opera",
        macos="com.operasoftware.Opera",
        windows_key="Google\\Chrome",
        windows="Opera Software/Opera Stable",
    ),
    BrowserRow(
        browser="firefox",
        name="Firefox",
        family="firefox",
        linux="~/.mozilla",
        macos="Mozilla",
        windows_key="Mozilla",
        windows="Mozilla/Firefox",
        manifests="native-messaging-hosts" if sys.platform == "linux" else "NativeMessagingHosts",
    ),
)


def profile_folders(row: BrowserRow) -> list[Path]:
    """Where the browser keeps its profiles on this system; the first also holds its manifests (not on Windows)."""
    home = Path.home()
    if sys.platform == "darwin":
        return [home / "Library" / "Application Support" / row.macos]
    if sys.platform == "win32":
        bases = (os.environ.get("LOCALAPPDATA"), os.environ.get("APPDATA"))
        return [Path(base) / row.windows for base in bases if base]
    if row.linux.startswith("~/"):
        # Firefox keeps new profiles in the configuration folder since 147, but reads manifests in ~/.mozilla only.
        return [home / row.linux[2:], _configuration_folder() / row.linux[3:]]
    return [_configuration_folder() / row.linux]


def manifest_folder(row: BrowserRow) -> Path:
    """Folder in which the browser looks for manifests (on Windows: where Prudence keeps the file that the registry
    names)."""
    if sys.platform == "win32":
        from prudence.locations import home

        return home() / "native-messaging" / row.family
    return profile_folders(row)[0] / row.manifests


def is_found(row: BrowserRow) -> bool:
    """True if the browser has been used by this person."""
    return any(folder.is_dir() for folder in profile_folders(row))


def _configuration_folder() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
