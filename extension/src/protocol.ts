// Generated from native_host/prudence/protocol.py by `make protocol`. Do not edit.

export const PROTOCOL_VERSION = 1;

export const MAXIMUM_MESSAGE_BYTES = 1048576;

/** Longest text that is checked, in UTF-16 code units. Facebook's own limit is 63,206. */
export const MAXIMUM_TEXT_UNITS = 64000;

export type Level = "off" | "hint" | "warn" | "hold";

export type AccountKind = "public" | "personal";

export type Audience = "everyone" | "friends" | "unknown";

export type PostKind = "post" | "comment" | "reply";

export type Browser = "chrome" | "chromium" | "edge" | "brave" | "vivaldi" | "opera" | "firefox" | "unknown";

/** Who judged: exact rules, the learned reader, or LanguageTool. */
export type Source = "rules" | "reader" | "style";

export type Page = "overview" | "accounts" | "projects" | "history";

/** opening: settings are not read yet. ready: kept, encrypted. temporary: the owner chose to keep nothing after a restart. undecided: no usable keyring, the owner has not chosen yet. locked: the keyring is locked. key_missing: the key of the existing file is not in the keyring. newer: the file was written by a newer Prudence, the browser must be restarted. failed: the file cannot be opened or written. */
export type RecordsState = "opening" | "ready" | "temporary" | "undecided" | "locked" | "key_missing" | "newer" | "failed";

/** ready: the learned reader reads where somebody writes. off: the owner has turned it off. absent: it is missing, damaged or has failed, and is tried again later; rules judge alone meanwhile. */
export type ReaderState = "ready" | "off" | "absent";

/** Number that the answer repeats. */
export type RequestNumber = number;

/** Random name of one composer, from focus until it is empty. */
export type ComposerId = string;

/** Grows with every change of the composer's text. */
export type Revision = number;

/** File name of the site: facebook, x, pinterest. */
export type NetworkName = string;

/** What the network knows the account by. */
export type Handle = string;

/** Category and folded excerpt: the same words again are the same finding. */
export type Identity = string;

export type Milliseconds = number;

/** The account that is signed in, as the page shows it. */
export interface AccountSeen {
  readonly handle: Handle;
  readonly name: string;
}

/** What the page tells about a composer: where, who is speaking, who will read it. */
export interface PageSituation {
  readonly network: NetworkName;
  readonly account: AccountSeen | null;
  readonly audience: Audience;
  readonly kind: PostKind;
}

/**
 * Sent first on every connection, and again at installation, update, browser start and focus.
 *
 * Answered by `welcome` before keyring and records are touched.
 */
export interface Hello {
  readonly type: "hello";
  readonly request: RequestNumber;
  readonly protocol: number;
  readonly extension_version: string;
  readonly browser: Browser;
  /** BCP 47 tag of the browser's language. */
  readonly language: string;
}

/**
 * The whole text of a composer. Sent at focus, too, then perhaps empty. Answered by `findings` of source rules.
 *
 * When a newer check of the same composer is already waiting, the older one is answered by `done`, unjudged.
 */
export interface Check {
  readonly type: "check";
  readonly request: RequestNumber;
  readonly composer: ComposerId;
  readonly revision: Revision;
  readonly text: string;
  readonly situation: PageSituation;
}

/** The composer lost the focus. The host stops watching for changed settings on its behalf. */
export interface Blur {
  readonly type: "blur";
  readonly request: RequestNumber;
  readonly composer: ComposerId;
}

/**
 * What the owner decided about a finding: on_purpose (this text only), allow (always: goes to the allow-list),
 * not_a_problem (this text, and from now on the reader must be surer of the like; for its own findings).
 *
 * Afterwards the findings are repeated without it. Refused as INVALID_MESSAGE when no such finding stands.
 */
export interface Verdict {
  readonly type: "verdict";
  readonly request: RequestNumber;
  readonly composer: ComposerId;
  readonly identity: Identity;
  readonly verdict: "on_purpose" | "allow" | "not_a_problem";
}

/** The composer's text was published. Standing findings become "published anyway". */
export interface Published {
  readonly type: "published";
  readonly request: RequestNumber;
  readonly composer: ComposerId;
}

/** The composer was emptied or left the page without publishing. Standing findings become "given up". */
export interface Closed {
  readonly type: "closed";
  readonly request: RequestNumber;
  readonly composer: ComposerId;
}

/** The owner's answer to "Public or Personal?". */
export interface SetAccount {
  readonly type: "set_account";
  readonly request: RequestNumber;
  readonly network: NetworkName;
  readonly handle: Handle;
  readonly kind: AccountKind;
}

/** Stop checking on one network (null: everywhere) for some minutes; 0 minutes ends the pause. */
export interface Pause {
  readonly type: "pause";
  readonly request: RequestNumber;
  readonly network: NetworkName | null;
  readonly minutes: number;
}

/** Open the tray app's window on a page. */
export interface OpenDesktop {
  readonly type: "open_desktop";
  readonly request: RequestNumber;
  readonly page: Page;
}

export type ExtensionMessage = Hello | Check | Blur | Verdict | Published | Closed | SetAccount | Pause | OpenDesktop;

export interface PauseInForce {
  readonly network: NetworkName | null;
  readonly until: Milliseconds;
}

/** A rule's words in the browser's language. */
export interface Texts {
  /** Name of the habit, two or three words. */
  readonly title: string;
  /** What was noticed. */
  readonly what: string;
  /** Why an owner regrets it. */
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
}

export interface FindingMessage {
  readonly identity: Identity;
  readonly category: string;
  /** Key into `texts`; the category where no rule found it. */
  readonly rule: string;
  /** How grave, as the owner set it. */
  readonly level: "hint" | "warn" | "hold";
  /** UTF-16 code units from the start of the text. */
  readonly start: number;
  /** UTF-16 code units, exclusive. */
  readonly end: number;
  /** A safe rewrite of the excerpt, never applied unasked. */
  readonly replacement: string | null;
}

/** How the account was judged. Where the page shows no account there is nobody to ask about: public, known. */
export interface SpeakingAccount {
  readonly kind: AccountKind;
  /** False: met for the first time, judged as public until the owner says. */
  readonly known: boolean;
}

export interface Status {
  readonly records: RecordsState;
  /** Pauses in force, network null is everywhere. */
  readonly pauses: readonly PauseInForce[];
  readonly reader: ReaderState;
}

/** Answer to `hello`. */
export interface Welcome {
  readonly type: "welcome";
  readonly protocol: number;
  readonly host_version: string;
  readonly status: Status;
  /** Null when sent unasked. */
  readonly request: RequestNumber | null;
}

/**
 * One source's full list of findings for one revision; replaces what that source said before.
 *
 * With a `request` it answers a `check` (source rules); without, it is a slower source's result, or a repetition
 * after the settings changed.
 */
export interface Findings {
  readonly type: "findings";
  readonly composer: ComposerId;
  readonly revision: Revision;
  readonly source: Source;
  /** generic: judged without the owner's settings, which are not there (see status). paused: not judged, the owner paused checking. absent: this source is not available. */
  readonly state: "complete" | "generic" | "paused" | "absent";
  readonly account: SpeakingAccount;
  readonly findings: readonly FindingMessage[];
  /** Words of each rule that occurs in `findings`. */
  readonly texts: Readonly<Record<string, Texts>>;
  /** How many of the least grave findings were left out to keep within 1 MiB. */
  readonly omitted: number;
  /** Null when sent unasked. */
  readonly request: RequestNumber | null;
}

/** Sent unasked when records, pauses or the reader's state change. */
export interface StatusChanged {
  readonly type: "status";
  readonly status: Status;
  /** Null when sent unasked. */
  readonly request: RequestNumber | null;
}

/** Answer to every message that has no other answer. */
export interface Done {
  readonly type: "done";
  /** Null when sent unasked. */
  readonly request: RequestNumber | null;
}

/** Numbers are only ever appended, never reused. */
export const ErrorCode = {
  /** The frame is longer than 1 MiB. It was skipped; the session goes on. */
  MESSAGE_TOO_LARGE: 1,
  /** The frame is not UTF-8 JSON. */
  INVALID_JSON: 2,
  /** The message's `type` is missing or unknown: the extension is newer than the host. */
  UNKNOWN_MESSAGE: 3,
  /** A field is missing, unknown, of the wrong type or out of range. */
  INVALID_MESSAGE: 4,
  /** The first message of a connection must be `hello`. */
  HELLO_EXPECTED: 5,
  /** Extension and host speak different versions of the protocol; `detail` holds the host's version. */
  INCOMPATIBLE_PROTOCOL: 6,
  /** The text is longer than 64,000 UTF-16 code units and was not checked. */
  TEXT_TOO_LONG: 7,
  /** No check of this composer has reached this host, perhaps because it was restarted. */
  UNKNOWN_COMPOSER: 8,
  /** The tray app could not be started. */
  DESKTOP_NOT_STARTED: 9,
  /** The choice holds for now but could not be written to the records. */
  NOT_KEPT: 10,
  /** The host failed on this message; the session goes on. */
  INTERNAL: 11,
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

export interface Error {
  readonly type: "error";
  /** See the table of error codes. */
  readonly code: number;
  /** For engineers. Never holds text of a composer. */
  readonly detail: string;
  /** Null when sent unasked. */
  readonly request: RequestNumber | null;
}

export type HostMessage = Welcome | Findings | StatusChanged | Done | Error;
