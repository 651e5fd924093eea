import type { Connection, Request } from "../messages";
import {
  ErrorCode,
  type ExtensionMessage,
  type Hello,
  type HostMessage,
  PROTOCOL_VERSION,
  type Status,
} from "../protocol";
import { connectionAfter } from "./native_error";

/** A native-messaging port, as far as it is used. */
export interface NativePort {
  postMessage(message: ExtensionMessage): void;
  disconnect(): void;
  onMessage(listener: (message: unknown) => void): void;
  /** `words`: what the browser says about the cause, perhaps nothing. */
  onDisconnect(listener: (words: string) => void): void;
}

export interface HostConnectionOptions {
  /** Starts a host. */
  open(): NativePort;
  hello(): Omit<Hello, "request">;
  /** True while somebody waits for the host: only then does it try again by itself. */
  wanted(): boolean;
  /** The connection or the status changed. */
  changed(): void;
  /** The host said something that nobody asked for, or about an older question. */
  unasked(message: HostMessage): void;
}

interface Pending {
  readonly request: Request;
  readonly answered: (message: HostMessage) => void;
  /** Already sent to an earlier host, which left without an answer. */
  readonly again: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Times in milliseconds. */
const PATIENCE = { hello: 3_000, check: 1_000, other: 3_000 };
/** A host that has been silent for this long on top of it is given up, and another one started. */
const LAST_PATIENCE = 4_000;
const RESTS = [250, 1_000, 4_000, 15_000, 60_000];
/** Requests kept for a host that is being started. */
const MOST_KEPT = 50;

/**
 * The one connection to the native host: starts it, numbers the requests, notices when it leaves or falls silent, starts
 * it again after ever longer rests, and after five failures in a row only when asked. No timer runs while nothing is
 * pending.
 *
 * A `check` is sent only to a host that answers, and never twice: composers ask again once it is back, with the text as
 * it stands then. Any other request is sent to the next host if the first one left without an answer.
 */
export class HostConnection {
  connection: Connection = "connecting";
  status: Status | null = null;

  private port: NativePort | null = null;
  private welcomed = false;
  private failures = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private lastRequest = -1;
  private readonly pending = new Map<number, Pending>();
  private kept: Pending[] = [];

  constructor(private readonly options: HostConnectionOptions) {}

  /** Somebody needs the host now: says hello, or tries anew however often it has failed. */
  demand(): void {
    if (this.port) {
      if (this.welcomed) this.post({ request: this.options.hello(), answered: () => undefined, again: false });
      return;
    }
    this.failures = 0;
    this.start();
  }

  request(request: Request, answered: (message: HostMessage) => void): void {
    const pending: Pending = { request, answered, again: false, timer: undefined };
    const isCheck = request.type === "check";
    if (this.port && !(isCheck && this.connection !== "connected" && this.connection !== "connecting")) {
      this.post(pending);
    } else if (!isCheck && this.rest !== undefined) {
      this.keep(pending);
    }
  }

  private start(): void {
    clearTimeout(this.rest);
    this.rest = undefined;
    this.welcomed = false;
    const port = this.options.open();
    this.port = port;
    // A port that was given up may still speak.
    port.onMessage((message) => this.port === port && this.receive(message));
    port.onDisconnect((words) => this.port === port && this.lost(connectionAfter(words)));
    this.post({ request: this.options.hello(), answered: () => undefined, again: true });
    const kept = this.kept;
    this.kept = [];
    for (const pending of kept) this.post(pending);
  }

  private post(pending: Omit<Pending, "timer">): void {
    const { request } = pending;
    const number = ++this.lastRequest;
    const patience = request.type in PATIENCE ? PATIENCE[request.type as keyof typeof PATIENCE] : PATIENCE.other;
    const timer = setTimeout(() => this.silent(number), patience);
    this.pending.set(number, { ...pending, timer });
    this.port?.postMessage({ ...request, request: number } as ExtensionMessage);
  }

  private receive(received: unknown): void {
    if (!isHostMessage(received)) return;
    const pending = received.request === null ? undefined : this.pending.get(received.request);
    if (pending && received.request !== null) {
      clearTimeout(pending.timer);
      this.pending.delete(received.request);
    }
    const isGreeting = pending?.request.type === "hello";
    if (received.type === "error" && isGreeting && received.code === ErrorCode.INTERNAL) {
      this.port?.disconnect();
      this.lost("stopped");
      return;
    }
    // A host that does not understand the greeting is of another time, too.
    const isForeign = received.type === "error" && (isGreeting || received.code === ErrorCode.INCOMPATIBLE_PROTOCOL);
    if (isForeign || (received.type === "welcome" && received.protocol !== PROTOCOL_VERSION)) {
      this.leave("incompatible");
      return;
    }
    if (received.type === "welcome") this.welcomed = true;
    // A host that greets and then fails at its work must not be started for ever.
    else if (pending) this.failures = 0;
    const status = received.type === "welcome" || received.type === "status" ? received.status : this.status;
    this.become(this.welcomed ? "connected" : this.connection, status);
    if (pending) pending.answered(received);
    else this.options.unasked(received);
  }

  private silent(number: number): void {
    this.become("silent", this.status);
    const pending = this.pending.get(number);
    if (pending) pending.timer = setTimeout(() => this.giveUp(), LAST_PATIENCE);
  }

  private giveUp(): void {
    this.port?.disconnect();
    this.lost("silent");
  }

  private lost(how: Connection): void {
    const unanswered = this.forgetPending();
    this.port = null;
    const mayRetry = how !== "incompatible" && this.failures < RESTS.length && this.options.wanted();
    if (mayRetry) {
      this.rest = setTimeout(() => this.retry(), RESTS[this.failures++]);
      for (const pending of unanswered) {
        if (!pending.again && pending.request.type !== "check" && pending.request.type !== "hello") {
          this.keep({ ...pending, again: true });
        }
      }
    } else {
      this.kept = [];
    }
    this.become(how, null);
  }

  private retry(): void {
    this.rest = undefined;
    if (this.options.wanted()) this.start();
    else this.kept = [];
  }

  /** Ends the connection; only a demand begins another. */
  private leave(how: Connection): void {
    this.port?.disconnect();
    this.port = null;
    this.forgetPending();
    this.kept = [];
    this.become(how, null);
  }

  private keep(pending: Pending): void {
    this.kept = [...this.kept, pending].slice(-MOST_KEPT);
  }

  private forgetPending(): Pending[] {
    const forgotten = [...this.pending.values()];
    for (const { timer } of forgotten) clearTimeout(timer);
    this.pending.clear();
    return forgotten;
  }

  private become(connection: Connection, status: Status | null): void {
    if (connection === this.connection && JSON.stringify(status) === JSON.stringify(this.status)) return;
    this.connection = connection;
    this.status = status;
    this.options.changed();
  }
}

const types: ReadonlySet<unknown> = new Set<HostMessage["type"]>(["welcome", "findings", "status", "done", "error"]);

function isHostMessage(received: unknown): received is HostMessage {
  return typeof received === "object" && received !== null && "type" in received && types.has(received.type);
}
