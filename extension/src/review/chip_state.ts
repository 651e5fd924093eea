import type { Connection } from "../messages";
import type { AccountKind, Findings, PageSituation, SpeakingAccount, Status } from "../protocol";
import type { Unchecked } from "./composer_session";
import type { Point } from "./findings";
import { pointsInWords, timeInWords, words } from "./words";

/** What a chip's state depends on; a composer session is one. */
export interface ChipGrounds {
  readonly connection: Connection | null;
  readonly status: Status | null;
  readonly state: Findings["state"] | null;
  readonly unchecked: Unchecked;
  readonly account: SpeakingAccount | null;
  readonly situation: PageSituation;
  readonly isEmpty: boolean;
}

/** Something the owner should know about the checking itself, and the button that helps. */
export interface Notice {
  readonly text: string;
  readonly action: "open_desktop" | "end_pause" | null;
}

export interface ChipState {
  readonly tone: "quiet" | "hint" | "warn" | "hold" | "unchecked";
  readonly who: string | null;
  readonly kind: AccountKind | null;
  readonly readers: string | null;
  /** What the checking came to: "2 points to look at", "Not checked". Empty while there is nothing to say. */
  readonly result: string;
  readonly count: number;
  /** There is a text, and it has been judged. */
  readonly isJudged: boolean;
  readonly notice: Notice | null;
  /** The account was met for the first time: "Public or Personal?". */
  readonly asks: boolean;
}

/** The chip of a composer that Prudence knows. */
export function chipState(grounds: ChipGrounds, points: readonly Point[], now: number): ChipState {
  const { account, situation } = grounds;
  const checking = checkingState(grounds, points, now);
  const judged = checking.tone !== "unchecked";
  return {
    who: situation.account?.name || situation.account?.handle || null,
    kind: judged ? (account?.kind ?? null) : null,
    readers: words(`readers_${situation.audience}`),
    asks: judged && situation.account !== null && account?.known === false,
    ...checking,
  };
}

/** The chip of a multi-line editor that Prudence does not know on a site that it knows. */
export function unrecognisedState(): ChipState {
  return {
    tone: "unchecked",
    who: null,
    kind: null,
    readers: null,
    result: words("unrecognised"),
    count: 0,
    isJudged: false,
    notice: { text: words("unrecognised_why"), action: null },
    asks: false,
  };
}

type Checking = Pick<ChipState, "tone" | "result" | "count" | "isJudged" | "notice">;

function checkingState(grounds: ChipGrounds, points: readonly Point[], now: number): Checking {
  const { connection, status, state, unchecked, situation, isEmpty } = grounds;
  switch (connection) {
    case "missing":
    case "stopped":
    case "silent":
    case "incompatible":
      return notChecked(words(`connection_${connection}`));
    case "connecting":
    case null:
      return { tone: "quiet", result: words("connecting"), count: 0, isJudged: false, notice: null };
    case "connected":
  }
  if (unchecked) return notChecked(words(`unchecked_${unchecked}`));
  if (state === "absent") return notChecked(words("unchecked_failed"));
  if (state === "paused") {
    const ends = status?.pauses
      .filter((pause) => pause.network === null || pause.network === situation.network)
      .map((pause) => pause.until)
      .filter((until) => until > now);
    const text = ends?.length ? words("paused_until", timeInWords(Math.max(...ends))) : words("paused");
    return notChecked(text, "end_pause");
  }
  const gravest = points.reduce<Checking["tone"]>(
    (tone, { level }) => (level === "hold" || tone === "quiet" || (level === "warn" && tone === "hint") ? level : tone),
    "quiet",
  );
  const isJudged = state !== null && !isEmpty;
  return {
    tone: gravest,
    result: isJudged ? resultInWords(points.length, status) : "",
    count: points.length,
    isJudged,
    notice: recordsNotice(status),
  };
}

function resultInWords(count: number, status: Status | null): string {
  const points = pointsInWords(count);
  return status && status.reader !== "ready" ? `${points} · ${words("reading_lightly")}` : points;
}

function notChecked(text: string, action: Notice["action"] = null): Checking {
  return { tone: "unchecked", result: words("unchecked"), count: 0, isJudged: false, notice: { text, action } };
}

function recordsNotice(status: Status | null): Notice | null {
  switch (status?.records) {
    case "undecided":
    case "locked":
    case "key_missing":
    case "failed":
      return { text: words(`records_${status.records}`), action: "open_desktop" };
    case "opening":
    case "newer":
      return { text: words(`records_${status.records}`), action: null };
    default:
      return null;
  }
}
