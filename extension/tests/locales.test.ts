import { expect, test } from "vitest";
import english from "../_locales/en/messages.json";
import french from "../_locales/fr/messages.json";

const places = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

test("every text exists in both languages, with the same places to fill in", () => {
  expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  for (const [name, { message }] of Object.entries(english)) {
    expect(places(french[name as keyof typeof french].message), name).toEqual(places(message));
    expect(message.trim(), name).not.toBe("");
  }
});

test("French has its narrow no-break spaces", () => {
  for (const [name, { message }] of Object.entries(french)) {
    expect(message, name).not.toMatch(/[^\u202f][;!?»]|«[^\u202f]|[^\u202f\d] ?:(?!\d)|'/u);
  }
});

test("the description is as short as the stores ask", () => {
  for (const { extension_description } of [english, french]) {
    expect(extension_description.message.length).toBeLessThanOrEqual(132);
  }
});
