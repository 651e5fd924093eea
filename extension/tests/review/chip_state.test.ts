import { beforeEach, describe, expect, test } from "vitest";
import type { RecordsState } from "../../src/protocol";
import { type ChipGrounds, chipState } from "../../src/review/chip_state";
import type { Point } from "../../src/review/findings";
import { installBrowser } from "./browser";

const grounds: ChipGrounds = {
  connection: "connected",
  status: { records: "ready", pauses: [], reader: "ready" },
  state: "complete",
  unchecked: null,
  account: { kind: "public", known: true },
  situation: { network: "x", account: { handle: "bakery", name: "Martin’s Bakery" }, audience: "everyone", kind: "post" },
  isEmpty: false,
};
const point = { level: "warn" } as Point;
const grave = { level: "hold" } as Point;

beforeEach(() => void installBrowser("en"));

test("says who speaks, who reads, and how much there is to look at", () => {
  const state = chipState(grounds, [point, grave, point], 0);
  expect(state).toMatchObject({
    who: "Martin’s Bakery",
    kind: "public",
    readers: "Everyone: clients, competitors, strangers",
    result: "3 points to look at",
    tone: "hold",
    asks: false,
    notice: null,
  });
  expect(chipState(grounds, [point], 0).result).toBe("1 point to look at");
  expect(chipState(grounds, [], 0)).toMatchObject({ result: "Nothing to look at", tone: "quiet", isJudged: true });
});

test("speaks French with its plural", () => {
  installBrowser("fr");
  expect(chipState(grounds, [point], 0).result).toBe("1 point à regarder");
  expect(chipState(grounds, [point, point], 0).result).toBe("2 points à regarder");
});

test("says nothing about an empty text, and asks about an account that it meets for the first time", () => {
  const state = chipState({ ...grounds, isEmpty: true, account: { kind: "public", known: false } }, [], 0);
  expect(state).toMatchObject({ result: "", isJudged: false, asks: true });
});

test("does not ask about an account that the page does not show", () => {
  const situation = { ...grounds.situation, account: null };
  expect(chipState({ ...grounds, situation, account: { kind: "public", known: false } }, [], 0).asks).toBe(false);
});

describe("not checked", () => {
  test.each([
    ["missing", "not installed"],
    ["stopped", "has stopped"],
    ["silent", "does not answer"],
    ["incompatible", "different versions"],
  ] as const)("while the companion is %s", (connection, reason) => {
    const state = chipState({ ...grounds, connection, status: null }, [point], 0);
    expect(state).toMatchObject({ tone: "unchecked", result: "Not checked", count: 0, kind: null, asks: false });
    expect(state.notice?.text).toContain(reason);
  });

  test("while the text is too long, or the companion failed on it", () => {
    expect(chipState({ ...grounds, unchecked: "too_long" }, [], 0).notice?.text).toContain("64,000");
    expect(chipState({ ...grounds, unchecked: "failed" }, [], 0).tone).toBe("unchecked");
  });

  test("during a pause, and says until when", () => {
    const now = Date.UTC(2026, 10, 21, 12, 0);
    const until = now + 3_600_000;
    const pauses = [{ network: "facebook", until: until + 60_000 }, { network: "x", until }];
    const state = chipState({ ...grounds, state: "paused", status: { records: "ready", pauses, reader: "ready" } }, [], now);
    const time = new Intl.DateTimeFormat("en", { hour: "numeric", minute: "2-digit" }).format(until);
    expect(state.notice).toEqual({ text: `Checking is paused until ${time}.`, action: "end_pause" });
  });
});

test.each(["undecided", "locked", "key_missing", "failed", "newer", "opening"] satisfies RecordsState[])(
  "still counts while the records are %s, and says so",
  (records) => {
    const state = chipState({ ...grounds, state: "generic", status: { records, pauses: [], reader: "ready" } }, [point], 0);
    expect(state.result).toBe("1 point to look at");
    expect(state.notice?.text).toBeTruthy();
  },
);

test.each(["absent", "off"] as const)("says that it reads lightly while the reader is %s", (reader) => {
  const state = chipState({ ...grounds, status: { records: "ready", pauses: [], reader } }, [point], 0);
  expect(state).toMatchObject({ result: "1 point to look at · reading lightly", tone: "warn", notice: null });
});

test("has nothing to say about records that the owner chose to be temporary", () => {
  expect(chipState({ ...grounds, status: { records: "temporary", pauses: [], reader: "ready" } }, [], 0).notice).toBeNull();
});
