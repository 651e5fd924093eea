import { describe, expect, test } from "vitest";
import { type Span, shiftSpans } from "../src/spans";

const span = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const read = (text: string, { start, end }: Span): string => text.slice(start, end);

describe("shiftSpans", () => {
  const before = "Bonjour 🎉 notre secret sort lundi";
  const secret = span(before, "secret");

  test.each([
    ["an insertion before", "Bonjour à tous 🎉 notre secret sort lundi"],
    ["an emoji put for another one", "Bonjour 🎊 notre secret sort lundi"],
    ["a line break before", "Bonjour 🎉\nnotre secret sort lundi"],
    ["a deletion before", "notre secret sort lundi"],
    ["an insertion after", "Bonjour 🎉 notre secret sort enfin lundi"],
    ["a deletion after", "Bonjour 🎉 notre secret sort"],
  ])("keeps the words through %s", (_, after) => {
    expect(shiftSpans(before, after, [secret]).map((one) => read(after, one))).toEqual(["secret"]);
  });

  test.each([
    ["within the words", "Bonjour 🎉 notre secrxet sort lundi"],
    ["right before them", "Bonjour 🎉 notre un-secret sort lundi"],
    ["right behind them", "Bonjour 🎉 notre secrets sort lundi"],
    ["over all of them", "Bonjour 🎉 notre projet sort lundi"],
    ["of everything", ""],
  ])("drops the words at an edit %s", (_, after) => {
    expect(shiftSpans(before, after, [secret])).toEqual([]);
  });

  test.each([
    ["within it", "Bonjour 🎉 notre secrxet sort lundi", ["secrxet"]],
    ["right behind it", "Bonjour 🎉 notre secrets sort lundi", ["secret"]],
    ["of its end", "Bonjour 🎉 notre secre sort lundi", ["secre"]],
    ["of all of it", "Bonjour 🎉 notre  sort lundi", []],
    ["over its edge", "Bonjour 🎉 notrecret sort lundi", []],
  ])("an elastic span gives way to an edit %s", (_, after, words) => {
    expect(shiftSpans(before, after, [secret], { elastic: true }).map((one) => read(after, one))).toEqual(words);
  });

  test("keeps everything when nothing changed, and what else a span carries", () => {
    expect(shiftSpans(before, before, [{ ...secret, level: "warn" }])).toEqual([{ ...secret, level: "warn" }]);
  });

  test("never moves a span to other words, whatever the edit", () => {
    const next = numbers(7);
    const letters = "ab \n🎉é";
    const some = (length: number): string => Array.from({ length }, () => letters[next(letters.length)]).join("");
    for (let round = 0; round < 5_000; round++) {
      const text = some(next(20));
      const cut = next(text.length + 1);
      const edited = text.slice(0, cut) + some(next(4)) + text.slice(cut + next(4));
      const start = next(text.length + 1);
      const one = { start, end: start + next(text.length + 1 - start) };
      for (const kept of shiftSpans(text, edited, [one])) expect(read(edited, kept)).toBe(read(text, one));
    }
  });
});

/** Whole numbers below a limit, the same in every run (a linear congruential generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
