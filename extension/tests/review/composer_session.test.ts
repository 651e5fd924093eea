import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Editor } from "../../src/editors/editor";
import { type Audience, ErrorCode, type FindingMessage, type Findings, MAXIMUM_TEXT_UNITS } from "../../src/protocol";
import { ComposerSession, type SessionListener } from "../../src/review/composer_session";
import type { Site } from "../../src/sites/site";
import { type FakePort, installBrowser } from "./browser";

const site: Site = {
  name: "x",
  matches: [],
  composers: [],
  never: "",
  publishControls: () => "button",
  publishesOnKey: () => false,
  account: () => ({ handle: "bakery", name: "Bakery" }),
  audience: () => audience,
};

let text: string;
let audience: Audience;
let write: (text: string) => void;
let resized: () => void;
let ports: FakePort[];
let runtime: { id?: string };
let listener: { [Name in keyof SessionListener]: ReturnType<typeof vi.fn> };
const root = { isConnected: true } as HTMLElement & { isConnected: boolean };

const editor: Editor = {
  name: "fake",
  drives: () => true,
  read: () => ({ text, range: () => null, boxes: () => [], offset: () => null }),
  observe: (_, changed) => {
    write = (next) => {
      text = next;
      changed();
    };
  },
  caret: () => null,
  replace: async () => false,
};

beforeEach(() => {
  vi.useFakeTimers();
  ({ ports, runtime } = installBrowser());
  text = "";
  audience = "everyone";
  Object.assign(root, { isConnected: true });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  listener = { updated: vi.fn(), refused: vi.fn(), ended: vi.fn(), orphaned: vi.fn() };
});
afterEach(() => vi.useRealTimers());

/** A session that has the focus and whose first check, of the empty text, has been answered. */
function open(): { session: ComposerSession; port: FakePort } {
  const session = new ComposerSession(root, site, editor, "post", listener as unknown as SessionListener);
  session.focus();
  const port = ports[0]!;
  port.connection("connected");
  port.say(answer(port));
  return { session, port };
}

/** The rules' answer to the last check. */
function answer(port: FakePort, findings: readonly FindingMessage[] = [], more: Partial<Findings> = {}): Findings {
  const { composer, revision } = port.requests("check").at(-1)!;
  return {
    type: "findings",
    composer,
    revision,
    source: "rules",
    state: "complete",
    account: { kind: "public", known: true },
    findings,
    texts: { phone: { title: "", what: "", why: "", advice: "" } },
    omitted: 0,
    request: 1,
    ...more,
  };
}

function finding(start: number, end: number, level: FindingMessage["level"] = "warn"): FindingMessage {
  return { identity: `contact:${start}`, category: "contact", rule: "phone", level, start, end, replacement: null };
}

const texts = (port: FakePort): string[] => port.requests("check").map((check) => check.text);

describe("checking", () => {
  test("the text at focus, though empty, and every change at once", () => {
    const { port } = open();
    write("H");
    port.say(answer(port));
    write("Hi");
    expect(texts(port)).toEqual(["", "H", "Hi"]);
  });

  test("one request in flight, and then the newest text", () => {
    const { port } = open();
    for (const next of ["a", "ab", "abc", "abcd"]) write(next);
    expect(texts(port)).toEqual(["", "a"]);
    port.say(answer(port));
    expect(texts(port)).toEqual(["", "a", "abcd"]);
  });

  test("drops an answer about an older text", () => {
    const { session, port } = open();
    write("0612");
    const late = answer(port, [finding(0, 4)]);
    write("hello");
    port.say(late);
    expect(session.findings.list()).toEqual([]);
    port.say(answer(port, [finding(0, 2)]));
    port.say({ ...late, request: null, source: "reader" });
    expect(session.findings.list()).toHaveLength(1);
  });

  test("takes what the host says unasked, and what slower sources add", () => {
    const { session, port } = open();
    write("call 0612");
    port.say(answer(port, [finding(5, 9)]));
    port.say(answer(port, [finding(0, 4)], { request: null, source: "reader" }));
    port.say(answer(port, [finding(6, 9)], { request: null }));
    expect(session.findings.list().map(({ start }) => start)).toEqual([0, 6]);
  });

  test("does not send a text that is too long, and says so", () => {
    const { session, port } = open();
    write("a".repeat(MAXIMUM_TEXT_UNITS + 1));
    expect(session.unchecked).toBe("too_long");
    expect(texts(port)).toEqual([""]);
    write("short");
    port.say(answer(port));
    expect(session.unchecked).toBeNull();
  });

  test("says so when the host failed, and tries again at the next change", () => {
    const { session, port } = open();
    write("a");
    port.say({ type: "error", code: ErrorCode.INTERNAL, detail: "", request: 2 });
    expect(session.unchecked).toBe("failed");
    write("ab");
    port.say(answer(port));
    expect(session.unchecked).toBeNull();
  });

  test("looks again at who speaks and who reads once the words are judged, and has them judged anew if need be", () => {
    const { port } = open();
    audience = "friends";
    write("a");
    port.say(answer(port));
    expect(port.requests("check").map(({ situation }) => situation.audience)).toEqual(["everyone", "everyone", "friends"]);
    port.say(answer(port));
    expect(port.requests("check")).toHaveLength(3);
  });

  test("checks again for a host that does not know the composer", () => {
    const { port } = open();
    write("a");
    port.say(answer(port));
    port.say({ type: "error", code: ErrorCode.UNKNOWN_COMPOSER, detail: "", request: 5 });
    expect(texts(port)).toEqual(["", "a", "a"]);
  });
});

describe("the connection", () => {
  test("checks again when the host is back, with the text as it stands then", () => {
    const { port } = open();
    write("a");
    port.connection("stopped", null);
    write("ab");
    port.connection("connected");
    expect(texts(port).at(-1)).toBe("ab");
  });

  test("checks again what a background that was only just starting has not heard", () => {
    const session = new ComposerSession(root, site, editor, "post", listener as unknown as SessionListener);
    session.focus();
    write("a");
    expect(texts(ports[0]!)).toEqual([""]);
    ports[0]!.connection("connecting", null);
    ports[0]!.connection("connected");
    expect(texts(ports[0]!)).toEqual(["", "a"]);
  });

  test("calls a background that stopped, and checks again", () => {
    const { session, port } = open();
    write("a");
    port.end();
    expect(session.connection).toBe("connecting");
    vi.advanceTimersByTime(300);
    expect(ports).toHaveLength(2);
    expect(texts(ports[1]!)).toEqual(["a"]);
  });

  test("ends quietly once the extension was updated", () => {
    const { port } = open();
    delete runtime.id;
    port.end();
    expect(listener.orphaned).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(1);
  });

  test("asks for the host anew when the owner comes back to a composer that is not checked", () => {
    const { session, port } = open();
    write("a");
    port.connection("missing", null);
    session.blur();
    session.focus();
    expect(port.disconnected).toBe(true);
    expect(texts(ports[1]!)).toEqual(["a"]);
  });
});

describe("what becomes of a text", () => {
  test("emptied without publishing it was given up, and the next text is another composer's", () => {
    const { port } = open();
    write("a");
    write("");
    const [first, second] = port.requests("check").map(({ composer }) => composer);
    expect(first).toBe(second);
    expect(port.requests("closed")).toEqual([{ type: "closed", composer: first }]);
    port.say(answer(port));
    expect(port.requests("check").at(-1)!.composer).not.toBe(first);
  });

  test("emptied after a publish action it was published", () => {
    const { session, port } = open();
    write("a");
    session.publishing();
    write("");
    expect(port.requests("published")).toHaveLength(1);
    expect(port.requests("closed")).toHaveLength(0);
  });

  test("gone from the page after a publish action it was published, and the session ends", () => {
    const { session, port } = open();
    write("a");
    session.publishing();
    Object.assign(root, { isConnected: false });
    resized();
    expect(port.requests("published")).toHaveLength(1);
    expect(listener.ended).toHaveBeenCalledWith(session);
  });

  test("edited on after a publication that failed, it is not published yet", () => {
    const { session, port } = open();
    write("a");
    session.publishing();
    write("ab");
    write("");
    expect(port.requests("published")).toHaveLength(0);
  });

  test("emptied when nobody writes there any more, it ends, with the outcome of its text", () => {
    const { session, port } = open();
    write("a");
    session.publishing();
    session.blur();
    write("");
    expect(port.requests("published")).toHaveLength(1);
    expect(listener.ended).toHaveBeenCalledWith(session);
    expect(port.disconnected).toBe(true);
  });

  test("left empty, the session ends; left with a text, it stays", () => {
    const { session, port } = open();
    write("a");
    session.blur();
    expect(port.requests("blur")).toHaveLength(1);
    expect(listener.ended).not.toHaveBeenCalled();
    session.focus();
    write("\u200b\n");
    session.blur();
    expect(listener.ended).toHaveBeenCalledOnce();
  });
});

describe("holding back", () => {
  function held(): { session: ComposerSession; port: FakePort } {
    const opened = open();
    write("Nantes");
    opened.port.say(answer(opened.port, [finding(0, 6, "hold")]));
    return opened;
  }

  test("what was found in the text as it stands", () => {
    expect(held().session.holding()).toHaveLength(1);
  });

  test("nothing that has not been judged yet", () => {
    const { session } = held();
    write("Nantes is nice");
    expect(session.holding()).toEqual([]);
  });

  test("nothing in a text that the editor has changed unseen", () => {
    const { session } = held();
    text = "Nantes!";
    expect(session.holding()).toEqual([]);
  });

  test.each(["missing", "stopped", "silent", "incompatible", "connecting"] as const)(
    "nothing while the host is %s",
    (connection) => {
      const { session, port } = held();
      port.connection(connection, null);
      expect(session.holding()).toEqual([]);
    },
  );

  test("nothing that is on purpose, and the host is told", () => {
    const { session, port } = held();
    session.decide(session.holding()[0]!, "on_purpose");
    expect(session.holding()).toEqual([]);
    expect(port.requests("verdict")).toMatchObject([{ identity: "contact:0", verdict: "on_purpose" }]);
  });
});

test("the owner's answer about the account holds at once and the text is judged again", () => {
  const { session, port } = open();
  session.chooseAccount("personal");
  expect(session.account).toEqual({ kind: "personal", known: true });
  expect(port.requests("set_account")).toEqual([
    { type: "set_account", network: "x", handle: "bakery", kind: "personal" },
  ]);
  expect(texts(port)).toEqual(["", ""]);
});
