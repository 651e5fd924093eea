import type { Connection } from "../messages";

/**
 * What a browser's words about a native-messaging port that closed mean for the owner. The words do not tell every
 * cause apart (`prudence doctor` does); Firefox often says nothing at all. Seen in Chromium 156 and Firefox 153.
 */
export function connectionAfter(words: string): Connection {
  return meanings.find(([beginning]) => words.startsWith(beginning))?.[1] ?? "stopped";
}

const meanings: readonly (readonly [beginning: string, meaning: Connection])[] = [
  ["Specified native messaging host not found", "missing"],
  ["No such native application", "missing"],
  // Firefox: registered, but the program is not there.
  ["An unexpected error occurred", "missing"],
  // Registered for another extension, one of an older or newer Prudence.
  ["Access to the specified native messaging host is forbidden", "incompatible"],
];
