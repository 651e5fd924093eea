import { describe, expect, test } from "vitest";
import { type PopupSituation, popupState } from "../../src/popup/popup_state";

const NOW = 1_000_000;
const quiet: PopupSituation = {
  connection: "connected",
  status: { records: "ready", pauses: [], reader: "ready" },
  network: "x",
  withheld: false,
  unrecognised: false,
  now: NOW,
};

describe("the popup", () => {
  test("offers a pause on a site it knows", () => {
    expect(popupState(quiet)).toMatchObject({ says: "reading", offersPause: true, records: null });
  });

  test("says elsewhere that nothing is read, and offers no pause", () => {
    expect(popupState({ ...quiet, network: null })).toMatchObject({ says: "elsewhere", offersPause: false });
  });

  test("says that a page is withheld, pause or no pause, and offers no other", () => {
    const pauses = [{ network: "x", until: NOW + 1 }];
    const state = popupState({ ...quiet, withheld: true, status: { records: "ready", pauses, reader: "ready" } });
    expect(state).toMatchObject({ says: "withheld", offersPause: false });
  });

  test("shows the pause of this site or of all, never one of another site or one that is over", () => {
    const pauses = [
      { network: "facebook", until: NOW + 1 },
      { network: "x", until: NOW + 2 },
      { network: null, until: NOW + 3 },
      { network: null, until: NOW },
    ];
    const state = popupState({ ...quiet, status: { records: "ready", pauses, reader: "ready" } });
    expect(state).toMatchObject({ says: "paused", offersPause: false });
    expect(state.pauses.map(({ until }) => until)).toEqual([NOW + 3, NOW + 2]);
  });

  test.each(["missing", "stopped", "silent", "incompatible", "connecting"] as const)("says “%s” first", (connection) => {
    expect(popupState({ ...quiet, connection, status: null })).toMatchObject({ says: connection, offersPause: false });
  });

  test.each(["undecided", "locked", "key_missing", "newer", "failed"] as const)("speaks of records that are %s", (records) => {
    expect(popupState({ ...quiet, status: { records, pauses: [], reader: "ready" } }).records).toBe(records);
  });

  test("says why only rules judge", () => {
    expect(popupState(quiet).reader).toBeNull();
    expect(popupState({ ...quiet, status: { records: "ready", pauses: [], reader: "off" } }).reader).toBe("off");
  });

  test.each(["opening", "ready", "temporary"] as const)("is silent about records that are %s", (records) => {
    expect(popupState({ ...quiet, status: { records, pauses: [], reader: "ready" } }).records).toBeNull();
  });
});
