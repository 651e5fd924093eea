import { expect, test } from "vitest";
import type { FindingMessage, Findings, Source } from "../../src/protocol";
import { StandingFindings } from "../../src/review/findings";

const texts = { title: "", what: "", why: "", advice: "" };

function finding(start: number, end: number, more: Partial<FindingMessage> = {}): FindingMessage {
  const identity = `contact:${start}`;
  return { identity, category: "contact", rule: "phone", level: "warn", start, end, replacement: null, ...more };
}

function answer(findings: readonly FindingMessage[], revision = 1, source: Source = "rules"): Findings {
  return {
    type: "findings",
    composer: "one",
    revision,
    source,
    state: "complete",
    account: { kind: "public", known: true },
    findings,
    texts: { phone: texts },
    omitted: 0,
    request: 1,
  };
}

const places = (standing: StandingFindings): number[][] => standing.list().map(({ start, end }) => [start, end]);

test("a source's new list replaces its old one and leaves the other sources alone", () => {
  const standing = new StandingFindings();
  standing.accept(answer([finding(0, 3)]));
  standing.accept(answer([finding(8, 10)], 1, "reader"));
  standing.accept(answer([finding(4, 6)], 2));
  expect(places(standing)).toEqual([
    [4, 6],
    [8, 10],
  ]);
});

test("what slower sources found does not flicker while its end is being written", () => {
  const standing = new StandingFindings();
  standing.accept(answer([finding(0, 3)]));
  standing.accept(answer([finding(4, 8)], 1, "reader"));
  standing.edited("Off toni", "Off tonigh");
  expect(places(standing)).toEqual([
    [0, 3],
    [4, 8],
  ]);
});

test("findings move with an edit before them and vanish when the edit touches them", () => {
  const standing = new StandingFindings();
  standing.accept(answer([finding(5, 9), finding(14, 18)]));
  standing.edited("call 0612 or  0799", "call me: 0612 or  0799");
  expect(places(standing)).toEqual([[18, 22]]);
  standing.accept(answer([finding(9, 13), finding(18, 22)], 2));
  standing.edited("call me: 0612 or  0799", "Do call me: 0612 or  0799");
  expect(places(standing)).toEqual([
    [12, 16],
    [21, 25],
  ]);
});

test("of findings that start together the gravest comes first", () => {
  const standing = new StandingFindings();
  standing.accept(answer([finding(2, 5), finding(0, 4, { level: "hint" }), finding(0, 9, { level: "hold" })]));
  expect(standing.list().map(({ level }) => level)).toEqual(["hold", "hint", "warn"]);
});

test("on purpose lasts through new answers until the composer is empty", () => {
  const standing = new StandingFindings();
  standing.accept(answer([finding(0, 3)]));
  standing.dismiss("contact:0");
  standing.accept(answer([finding(0, 3)], 2));
  expect(standing.list()).toEqual([]);
  standing.clear();
  standing.accept(answer([finding(0, 3)], 3));
  expect(places(standing)).toEqual([[0, 3]]);
});

test("only what was found in the text as it stands holds it back, and once", () => {
  const standing = new StandingFindings();
  standing.accept(answer([finding(0, 3, { level: "hold" }), finding(5, 8)], 4));
  expect(standing.holding(5)).toEqual([]);
  expect(standing.holding(4).map(({ identity }) => identity)).toEqual(["contact:0"]);
  expect(standing.hasTold).toBe(false);
  standing.tell(standing.holding(4));
  expect(standing.holding(4)).toEqual([]);
  expect(standing.hasTold).toBe(true);
  expect(places(standing)).toEqual([
    [0, 3],
    [5, 8],
  ]);
});
