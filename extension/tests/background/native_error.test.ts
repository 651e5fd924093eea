import { expect, test } from "vitest";
import { connectionAfter } from "../../src/background/native_error";

test.each([
  ["Specified native messaging host not found.", "missing"],
  ["Access to the specified native messaging host is forbidden.", "incompatible"],
  ["Native host has exited.", "stopped"],
  ["Error when communicating with the native messaging host.", "stopped"],
  ["No such native application org.prudence.host", "missing"],
  ["An unexpected error occurred", "missing"],
  ["", "stopped"],
])("“%s” means %s", (words, meaning) => {
  expect(connectionAfter(words)).toBe(meaning);
});
