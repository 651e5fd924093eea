import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HostConnection, type NativePort } from "../../src/background/host_connection";
import type { Connection, Request } from "../../src/messages";
import { ErrorCode, type ExtensionMessage, type HostMessage, type Status } from "../../src/protocol";
import { extensionMessages, hostMessages } from "./protocol_examples";

const MISSING = "Specified native messaging host not found.";
const EXITED = "Native host has exited.";
const status: Status = { records: "ready", pauses: [], reader: "ready" };

/** A host as the browser shows it: what it was sent, and what it does. */
class FakeHost implements NativePort {
  readonly received: ExtensionMessage[] = [];
  isClosed = false;
  private says: (message: unknown) => void = () => undefined;
  private leaves: (words: string) => void = () => undefined;

  postMessage(message: ExtensionMessage): void {
    this.received.push(structuredClone(message));
  }
  disconnect(): void {
    this.isClosed = true;
  }
  onMessage(listener: (message: unknown) => void): void {
    this.says = listener;
  }
  onDisconnect(listener: (words: string) => void): void {
    this.leaves = listener;
  }

  say(message: unknown): void {
    this.says(message);
  }
  leave(words: string): void {
    this.leaves(words);
  }
  welcome(protocol = 1): void {
    this.say({ type: "welcome", request: this.received[0]?.request, protocol, host_version: "1", status });
  }
  types(): string[] {
    return this.received.map(({ type }) => type);
  }
  answerLast(answer: { type: "done" } | { type: "error"; code: number; detail: string }): void {
    this.say({ ...answer, request: this.received.at(-1)?.request });
  }
}

const check = example("check");
const pause = example("pause");

function example(type: Request["type"]): Request {
  const { request: _, ...message } = extensionMessages.find((message) => message.type === type) as ExtensionMessage;
  return message as Request;
}

let hosts: FakeHost[];
let seen: Connection[];
let unasked: HostMessage[];
let wanted: boolean;
let connection: HostConnection;

beforeEach(() => {
  vi.useFakeTimers();
  hosts = [];
  seen = [];
  unasked = [];
  wanted = true;
  connection = new HostConnection({
    open: () => {
      const host = new FakeHost();
      hosts.push(host);
      return host;
    },
    hello: () => ({ type: "hello", protocol: 1, extension_version: "1", browser: "firefox", language: "fr" }),
    wanted: () => wanted,
    changed: () => seen.push(connection.connection),
    unasked: (message) => unasked.push(message),
  });
});

afterEach(() => {
  vi.useRealTimers();
});

function host(): FakeHost {
  return hosts.at(-1) as FakeHost;
}

function connect(): void {
  connection.demand();
  host().welcome();
}

describe("a host that works", () => {
  test("is greeted first, and the status becomes known with its answer", () => {
    connection.demand();
    connection.request(check, () => undefined);
    expect(host().types()).toEqual(["hello", "check"]);
    expect(connection.connection).toBe("connecting");
    host().welcome();
    expect(connection.connection).toBe("connected");
    expect(connection.status).toEqual(status);
  });

  test("is greeted again when somebody else needs it, and not started twice", () => {
    connect();
    connection.demand();
    expect(hosts).toHaveLength(1);
    expect(host().types()).toEqual(["hello", "hello"]);
  });

  test("gets different numbers, and its answers go to those who asked", () => {
    connect();
    const answers: string[] = [];
    connection.request(pause, () => answers.push("pause"));
    connection.request(check, () => answers.push("check"));
    const [, first, second] = host().received;
    expect(new Set(host().received.map(({ request }) => request)).size).toBe(3);
    host().say({ type: "done", request: second?.request });
    host().say({ type: "done", request: first?.request });
    expect(answers).toEqual(["check", "pause"]);
  });

  test.each(hostMessages.filter(({ type }) => type === "findings" || type === "status"))(
    "may say “$type” unasked",
    (message) => {
      connect();
      host().say({ ...message, request: null });
      expect(unasked.map(({ type }) => type)).toEqual([message.type]);
    },
  );

  test("is left in peace: no timer runs while nothing is pending", () => {
    connect();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([undefined, null, 7, "welcome", {}, { type: "treasure" }])("%j from it is ignored", (nonsense) => {
    connect();
    host().say(nonsense);
    expect(connection.connection).toBe("connected");
    expect(unasked).toEqual([]);
  });
});

describe("a host that is missing", () => {
  test("is looked for after ever longer rests, five times, then only when somebody asks", () => {
    connection.demand();
    for (const rest of [250, 1_000, 4_000, 15_000, 60_000]) {
      const before = hosts.length;
      host().leave(MISSING);
      expect(connection.connection).toBe("missing");
      vi.advanceTimersByTime(rest - 1);
      expect(hosts).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(hosts).toHaveLength(before + 1);
    }
    host().leave(MISSING);
    expect(vi.getTimerCount()).toBe(0);
    connection.demand();
    expect(hosts).toHaveLength(7);
    host().welcome();
    expect(connection.connection).toBe("connected");
  });

  test("is announced once, not at every attempt", () => {
    connection.demand();
    host().leave(MISSING);
    vi.advanceTimersByTime(250);
    host().leave(MISSING);
    expect(seen).toEqual(["missing"]);
  });

  test("is not looked for while nobody waits for it", () => {
    wanted = false;
    connection.demand();
    host().leave(MISSING);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a host that leaves", () => {
  test("gets a pending decision once more, after the greeting", () => {
    connect();
    connection.request(pause, () => undefined);
    host().leave(EXITED);
    expect(connection.connection).toBe("stopped");
    expect(connection.status).toBeNull();
    vi.advanceTimersByTime(250);
    expect(host().types()).toEqual(["hello", "pause"]);
    host().leave(EXITED);
    vi.advanceTimersByTime(1_000);
    expect(host().types()).toEqual(["hello"]);
  });

  test("does not get an old text again: composers ask anew", () => {
    connect();
    connection.request(check, () => undefined);
    host().leave(EXITED);
    connection.request(check, () => undefined);
    vi.advanceTimersByTime(250);
    expect(host().types()).toEqual(["hello"]);
  });

  test("is told what the owner decided while it was away", () => {
    connect();
    host().leave(EXITED);
    connection.request(pause, () => undefined);
    vi.advanceTimersByTime(250);
    expect(host().types()).toEqual(["hello", "pause"]);
  });

  test("at every piece of work is not started for ever", () => {
    connection.demand();
    for (let times = 0; times < 20; times++) {
      host().welcome();
      connection.request(check, () => undefined);
      host().leave(EXITED);
      vi.advanceTimersByTime(60_000);
    }
    expect(hosts).toHaveLength(6);
  });

  test("but works in between gets short rests again", () => {
    connect();
    for (let times = 0; times < 20; times++) {
      connection.request(pause, () => undefined);
      host().answerLast({ type: "done" });
      host().leave(EXITED);
      vi.advanceTimersByTime(250);
      host().welcome();
    }
    expect(connection.connection).toBe("connected");
  });
});

describe("a host that hangs", () => {
  test("is silent after a second without an answer to a text, three for the greeting", () => {
    connection.demand();
    vi.advanceTimersByTime(2_999);
    expect(connection.connection).toBe("connecting");
    vi.advanceTimersByTime(1);
    expect(connection.connection).toBe("silent");
    host().welcome();
    connection.request(check, () => undefined);
    vi.advanceTimersByTime(999);
    expect(connection.connection).toBe("connected");
    vi.advanceTimersByTime(1);
    expect(connection.connection).toBe("silent");
  });

  test("gets no more texts until it answers, late, and is connected again", () => {
    connect();
    const answers: HostMessage[] = [];
    connection.request(check, (answer) => answers.push(answer));
    vi.advanceTimersByTime(1_000);
    connection.request(check, () => undefined);
    expect(host().types()).toEqual(["hello", "check"]);
    host().answerLast({ type: "done" });
    expect(connection.connection).toBe("connected");
    expect(answers).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is given up in the end, another one started, and what the first one still says is not heard", () => {
    connect();
    connection.request(check, () => undefined);
    const hung = host();
    vi.advanceTimersByTime(5_000);
    expect(hung.isClosed).toBe(true);
    vi.advanceTimersByTime(250);
    expect(hosts).toHaveLength(2);
    hung.answerLast({ type: "done" });
    expect(connection.connection).toBe("silent");
    host().welcome();
    expect(connection.connection).toBe("connected");
  });
});

describe("a host of another time", () => {
  test.each([
    ["welcomes with another version", (other: FakeHost) => other.welcome(2)],
    [
      "refuses the version",
      (other: FakeHost) => other.answerLast({ type: "error", code: ErrorCode.INCOMPATIBLE_PROTOCOL, detail: "2" }),
    ],
    [
      "does not understand the greeting",
      (other: FakeHost) => other.answerLast({ type: "error", code: ErrorCode.INVALID_MESSAGE, detail: "" }),
    ],
  ])("%s: left alone until somebody asks", (_, meet) => {
    connection.demand();
    const other = host();
    meet(other);
    expect(connection.connection).toBe("incompatible");
    expect(other.isClosed).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    connection.demand();
    expect(hosts).toHaveLength(2);
  });
});
