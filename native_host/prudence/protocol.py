"""Every message between the browser extension and the host, declared once.

docs/PROTOCOL.md and extension/src/protocol.ts are generated from this file (`make protocol`); a test fails when they
are stale. Messages travel as native-messaging frames: a 32-bit length in native byte order, then that many bytes of
UTF-8 JSON. Both sides refuse messages above MAXIMUM_MESSAGE_BYTES, whatever the browser allows.

The extension asks and the host answers: each message of the extension carries a number, `request`, and gets exactly
one answer with the same number. What the host sends unasked (findings of slower sources, findings repeated after a
change of settings, a new status) carries no `request`.

Offsets are UTF-16 code units, as in the DOM. Times are milliseconds since 1970.
"""

from enum import IntEnum
from typing import Annotated, Literal

from msgspec import Meta, Struct

PROTOCOL_VERSION = 1
MAXIMUM_MESSAGE_BYTES = 1024 * 1024
MAXIMUM_TEXT_UNITS = 64_000
"""Longest text that is checked, in UTF-16 code units. Facebook's own limit is 63,206."""

Level = Literal["off", "hint", "warn", "hold"]
AccountKind = Literal["public", "personal"]
Audience = Literal["everyone", "friends", "unknown"]
PostKind = Literal["post", "comment", "reply"]
Browser = Literal["chrome", "chromium", "edge", "brave", "vivaldi", "opera", "firefox", "unknown"]
Source = Annotated[
    Literal["rules", "reader", "style"],
    Meta(description="Who judged: exact rules, the learned reader, or LanguageTool."),
]
Page = Literal["overview", "accounts", "projects", "history"]
RecordsState = Annotated[
    Literal["opening", "ready", "temporary", "undecided", "locked", "key_missing", "newer", "failed"],
    Meta(
        description="opening: settings are not read yet. ready: kept, encrypted. temporary: the owner chose to keep "
        "nothing after a restart. undecided: no usable keyring, the owner has not chosen yet. locked: the keyring is "
        "locked. key_missing: the key of the existing file is not in the keyring. newer: the file was written by a "
        "newer Prudence, the browser must be restarted. failed: the file cannot be opened or written."
    ),
]
ReaderState = Annotated[
    Literal["ready", "off", "absent"],
    Meta(
        description="ready: the learned reader reads where somebody writes. off: the owner has turned it off. absent: "
        "it is missing, damaged or has failed, and is tried again later; rules judge alone meanwhile."
    ),
]

RequestNumber = Annotated[int, Meta(ge=0, le=2**53 - 1, description="Number that the answer repeats.")]
ComposerId = Annotated[
    str,
    Meta(min_length=1, max_length=64, description="Random name of one composer, from focus until it is empty."),
]
Revision = Annotated[int, Meta(ge=0, le=2**53 - 1, description="Grows with every change of the composer's text.")]
NetworkName = Annotated[
    str, Meta(pattern="^[a-z][a-z0-9_]{0,31}$", description="File name of the site: facebook, x, pinterest.")
]
Handle = Annotated[str, Meta(min_length=1, max_length=200, description="What the network knows the account by.")]
Identity = Annotated[
    str, Meta(max_length=8_192, description="Category and folded excerpt: the same words again are the same finding.")
]
Milliseconds = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class AccountSeen(Struct, frozen=True, forbid_unknown_fields=True):
    """The account that is signed in, as the page shows it."""

    handle: Handle
    name: Annotated[str, Meta(max_length=200)]


class PageSituation(Struct, frozen=True, forbid_unknown_fields=True):
    """What the page tells about a composer: where, who is speaking, who will read it."""

    network: NetworkName
    account: AccountSeen | None
    audience: Audience
    kind: PostKind


class FromExtension(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    request: RequestNumber


class Hello(FromExtension, frozen=True, tag="hello"):
    """Sent first on every connection, and again at installation, update, browser start and focus.

    Answered by `welcome` before keyring and records are touched."""

    protocol: int
    extension_version: Annotated[str, Meta(max_length=32)]
    browser: Browser
    language: Annotated[str, Meta(max_length=35, description="BCP 47 tag of the browser's language.")]


class Check(FromExtension, frozen=True, tag="check"):
    """The whole text of a composer. Sent at focus, too, then perhaps empty. Answered by `findings` of source rules.

    When a newer check of the same composer is already waiting, the older one is answered by `done`, unjudged."""

    composer: ComposerId
    revision: Revision
    text: str
    situation: PageSituation


class Blur(FromExtension, frozen=True, tag="blur"):
    """The composer lost the focus. The host stops watching for changed settings on its behalf."""

    composer: ComposerId


class Verdict(FromExtension, frozen=True, tag="verdict"):
    """What the owner decided about a finding: on_purpose (this text only), allow (always: goes to the allow-list),
    not_a_problem (this text, and from now on the reader must be surer of the like; for its own findings).

    Afterwards the findings are repeated without it. Refused as INVALID_MESSAGE when no such finding stands."""

    composer: ComposerId
    identity: Identity
    verdict: Literal["on_purpose", "allow", "not_a_problem"]


class Published(FromExtension, frozen=True, tag="published"):
    """The composer's text was published. Standing findings become "published anyway"."""

    composer: ComposerId


class Closed(FromExtension, frozen=True, tag="closed"):
    """The composer was emptied or left the page without publishing. Standing findings become "given up"."""

    composer: ComposerId


class SetAccount(FromExtension, frozen=True, tag="set_account"):
    """The owner's answer to "Public or Personal?"."""

    network: NetworkName
    handle: Handle
    kind: AccountKind


class Pause(FromExtension, frozen=True, tag="pause"):
    """Stop checking on one network (null: everywhere) for some minutes; 0 minutes ends the pause."""

    network: NetworkName | None
    minutes: Annotated[int, Meta(ge=0, le=24 * 60)]


class OpenDesktop(FromExtension, frozen=True, tag="open_desktop"):
    """Open the tray app's window on a page."""

    page: Page


ExtensionMessage = Hello | Check | Blur | Verdict | Published | Closed | SetAccount | Pause | OpenDesktop


class PauseInForce(Struct, frozen=True, forbid_unknown_fields=True):
    network: NetworkName | None
    until: Milliseconds


class Texts(Struct, frozen=True, forbid_unknown_fields=True):
    """A rule's words in the browser's language."""

    title: Annotated[str, Meta(description="Name of the habit, two or three words.")]
    what: Annotated[str, Meta(description="What was noticed.")]
    why: Annotated[str, Meta(description="Why an owner regrets it.")]
    advice: Annotated[str, Meta(description="What to do instead.")]


class FindingMessage(Struct, frozen=True, forbid_unknown_fields=True):
    identity: Identity
    category: str
    rule: Annotated[str, Meta(description="Key into `texts`; the category where no rule found it.")]
    level: Annotated[Literal["hint", "warn", "hold"], Meta(description="How grave, as the owner set it.")]
    start: Annotated[int, Meta(ge=0, description="UTF-16 code units from the start of the text.")]
    end: Annotated[int, Meta(ge=0, description="UTF-16 code units, exclusive.")]
    replacement: Annotated[str | None, Meta(description="A safe rewrite of the excerpt, never applied unasked.")]


class SpeakingAccount(Struct, frozen=True, forbid_unknown_fields=True):
    """How the account was judged. Where the page shows no account there is nobody to ask about: public, known."""

    kind: AccountKind
    known: Annotated[bool, Meta(description="False: met for the first time, judged as public until the owner says.")]


class ToExtension(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", kw_only=True):
    request: Annotated[RequestNumber | None, Meta(description="Null when sent unasked.")] = None


class Status(Struct, frozen=True, forbid_unknown_fields=True):
    records: RecordsState
    pauses: Annotated[list[PauseInForce], Meta(description="Pauses in force, network null is everywhere.")]
    reader: ReaderState


class Welcome(ToExtension, frozen=True, tag="welcome"):
    """Answer to `hello`."""

    protocol: int
    host_version: str
    status: Status


class Findings(ToExtension, frozen=True, tag="findings"):
    """One source's full list of findings for one revision; replaces what that source said before.

    With a `request` it answers a `check` (source rules); without, it is a slower source's result, or a repetition
    after the settings changed."""

    composer: ComposerId
    revision: Revision
    source: Source
    state: Annotated[
        Literal["complete", "generic", "paused", "absent"],
        Meta(
            description="generic: judged without the owner's settings, which are not there (see status). paused: not "
            "judged, the owner paused checking. absent: this source is not available."
        ),
    ]
    account: SpeakingAccount
    findings: list[FindingMessage]
    texts: Annotated[dict[str, Texts], Meta(description="Words of each rule that occurs in `findings`.")]
    omitted: Annotated[
        int,
        Meta(ge=0, description="How many of the least grave findings were left out to keep within 1 MiB."),
    ] = 0


class StatusChanged(ToExtension, frozen=True, tag="status"):
    """Sent unasked when records, pauses or the reader's state change."""

    status: Status


class Done(ToExtension, frozen=True, tag="done"):
    """Answer to every message that has no other answer."""


class ErrorCode(IntEnum):
    """Numbers are only ever appended, never reused."""

    MESSAGE_TOO_LARGE = 1
    """The frame is longer than 1 MiB. It was skipped; the session goes on."""
    INVALID_JSON = 2
    """The frame is not UTF-8 JSON."""
    UNKNOWN_MESSAGE = 3
    """The message's `type` is missing or unknown: the extension is newer than the host."""
    INVALID_MESSAGE = 4
    """A field is missing, unknown, of the wrong type or out of range."""
    HELLO_EXPECTED = 5
    """The first message of a connection must be `hello`."""
    INCOMPATIBLE_PROTOCOL = 6
    """Extension and host speak different versions of the protocol; `detail` holds the host's version."""
    TEXT_TOO_LONG = 7
    """The text is longer than 64,000 UTF-16 code units and was not checked."""
    UNKNOWN_COMPOSER = 8
    """No check of this composer has reached this host, perhaps because it was restarted."""
    DESKTOP_NOT_STARTED = 9
    """The tray app could not be started."""
    NOT_KEPT = 10
    """The choice holds for now but could not be written to the records."""
    INTERNAL = 11
    """The host failed on this message; the session goes on."""


class Error(ToExtension, frozen=True, tag="error"):
    code: Annotated[int, Meta(description="See the table of error codes.")]
    detail: Annotated[str, Meta(description="For engineers. Never holds text of a composer.")]


HostMessage = Welcome | Findings | StatusChanged | Done | Error
