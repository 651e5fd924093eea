import type { Editor, TextModel } from "../editors/editor";
import type { Connection, FromContent, Request, ToContent } from "../messages";
import type { Findings, HostMessage, PageSituation, SpeakingAccount, Status, Verdict } from "../protocol";
import { ErrorCode, MAXIMUM_TEXT_UNITS } from "../protocol";
import type { ComposerDescription, Site } from "../sites/site";
import { type Point, StandingFindings } from "./findings";

/** Why a text is not checked although host and extension talk to each other; null when it is. */
export type Unchecked = "too_long" | "failed" | null;

/** What the controller learns from a session. */
export interface SessionListener {
  /** Text, findings or state changed: paint. Called within the same task as the key or the answer. */
  updated(session: ComposerSession): void;
  /** The host could not do what the owner asked with a button. */
  refused(session: ComposerSession, code: number): void;
  /** The composer left the page, or lost the focus while it was empty. */
  ended(session: ComposerSession): void;
  /** The extension was updated or removed: everything must stop. */
  orphaned(): void;
}

/** A publication that lasts longer than this, in milliseconds, has failed; the text's end is another story then. */
const PUBLICATION = 60_000;
/** Rest before a lost background is called again, in milliseconds; doubled each time it leaves without a word. */
const RECALL = 250;
const LONGEST_RECALL = 30_000;

/**
 * One composer from its first focus until it is empty and left. At most one check is in flight; the newest text wins;
 * answers about an older text are dropped.
 */
export class ComposerSession {
  readonly findings = new StandingFindings();
  model: TextModel;
  situation: PageSituation;
  /** Null until the background has spoken. */
  connection: Connection | null = null;
  status: Status | null = null;
  /** How the last answer was judged; null until there is one. */
  account: SpeakingAccount | null = null;
  state: Findings["state"] | null = null;
  unchecked: Unchecked = null;

  private readonly life = new AbortController();
  private port: chrome.runtime.Port | null = null;
  private composer = crypto.randomUUID();
  private revision = 0;
  private focused = false;
  private recalls = 0;
  private inFlight = false;
  private waiting = false;
  private publishedAt: number | null = null;

  constructor(
    readonly root: HTMLElement,
    readonly site: Site,
    readonly editor: Editor,
    private readonly kind: ComposerDescription["kind"],
    private readonly listener: SessionListener,
  ) {
    this.model = editor.read(root);
    this.situation = this.observedSituation();
    this.call();
    editor.observe(root, () => this.changed(), this.life.signal);
    const resizing = new ResizeObserver(() => (root.isConnected ? listener.updated(this) : this.end()));
    resizing.observe(root);
    this.life.signal.addEventListener("abort", () => resizing.disconnect());
  }

  get isEmpty(): boolean {
    return isBlank(this.model.text);
  }

  /** True if host and extension talk to each other and the text has been judged as it stands now. */
  get isCurrent(): boolean {
    return this.connection === "connected" && this.editor.read(this.root).text === this.model.text;
  }

  focus(): void {
    if (this.focused) return;
    this.focused = true;
    // A new port asks the background to try the host again, however often that has failed.
    if (this.connection !== null && this.connection !== "connected") {
      this.port?.disconnect();
      this.call();
    }
    this.inFlight = false;
    this.lookAround();
    this.check();
  }

  blur(): void {
    this.focused = false;
    if (this.isEmpty) this.end();
    else this.send({ type: "blur", composer: this.composer });
  }

  /** Findings that hold a publication back: only what was found in the text exactly as it stands. */
  holding(): Point[] {
    return this.isCurrent && this.state !== "paused" ? this.findings.holding(this.revision) : [];
  }

  decide(point: Point, verdict: Verdict["verdict"]): void {
    this.send({ type: "verdict", composer: this.composer, identity: point.identity, verdict });
    this.findings.dismiss(point.identity);
    this.listener.updated(this);
  }

  chooseAccount(kind: SpeakingAccount["kind"]): void {
    const account = this.situation.account;
    if (!account) return;
    this.send({ type: "set_account", network: this.site.name, handle: account.handle, kind });
    this.account = { kind, known: true };
    this.listener.updated(this);
    this.check();
  }

  openDesktop(): void {
    this.send({ type: "open_desktop", page: "overview" });
  }

  endPause(): void {
    for (const pause of this.status?.pauses ?? []) {
      if (pause.network === null || pause.network === this.site.name) {
        this.send({ type: "pause", network: pause.network, minutes: 0 });
      }
    }
  }

  /** The owner's publish action goes through to the site. */
  publishing(): void {
    this.publishedAt = Date.now();
  }

  /** Stops everything; tells the host what became of the text. */
  end(): void {
    if (this.life.signal.aborted) return;
    this.finish();
    this.life.abort();
    this.port?.disconnect();
    this.listener.ended(this);
  }

  /** Stops everything, in silence. */
  abandon(): void {
    this.life.abort();
  }

  private observedSituation(): PageSituation {
    return {
      network: this.site.name,
      account: this.site.account(this.root),
      audience: this.site.audience(this.root),
      kind: this.kind,
    };
  }

  /** True if who speaks or who reads is not what it was. */
  private lookAround(): boolean {
    const before = this.situation;
    this.situation = this.observedSituation();
    return JSON.stringify(this.situation) !== JSON.stringify(before);
  }

  private changed(): void {
    const before = this.model.text;
    this.model = this.editor.read(this.root);
    const after = this.model.text;
    if (after !== before) {
      this.revision++;
      if (isBlank(after)) {
        // Published by a press elsewhere, perhaps: nobody writes here any more.
        if (!this.focused) {
          this.end();
          return;
        }
        this.finish();
        this.composer = crypto.randomUUID();
        this.findings.clear();
      } else {
        this.publishedAt = null;
        this.findings.edited(before, after);
      }
    }
    this.listener.updated(this);
    if (after !== before) this.check();
  }

  private finish(): void {
    const published = this.publishedAt !== null && Date.now() - this.publishedAt < PUBLICATION;
    this.send({ type: published ? "published" : "closed", composer: this.composer });
    this.publishedAt = null;
  }

  private check(): void {
    if (this.model.text.length > MAXIMUM_TEXT_UNITS) {
      this.fail("too_long");
      return;
    }
    if (this.inFlight) {
      this.waiting = true;
      return;
    }
    this.inFlight = true;
    this.waiting = false;
    this.send({
      type: "check",
      composer: this.composer,
      revision: this.revision,
      text: this.model.text,
      situation: this.situation,
    });
  }

  private settled(): void {
    this.inFlight = false;
    // Pages are large: they are looked at once the words are judged, not between the key and its underline.
    if (this.waiting || this.lookAround()) this.check();
  }

  private fail(why: Unchecked): void {
    this.waiting = false;
    this.unchecked = why;
    this.findings.forget();
    this.listener.updated(this);
  }

  private call(): void {
    let port: chrome.runtime.Port;
    try {
      port = chrome.runtime.connect({ name: "composer" });
    } catch {
      this.listener.orphaned();
      return;
    }
    this.port = port;
    port.onMessage.addListener((message: ToContent) => this.receive(message));
    port.onDisconnect.addListener(() => this.lost());
  }

  /** The background stopped (a browser may do that at any time), or the extension is gone. */
  private lost(): void {
    if (this.life.signal.aborted) return;
    this.port = null;
    void chrome.runtime?.lastError;
    if (!chrome.runtime?.id) {
      this.listener.orphaned();
      return;
    }
    this.heardConnection("connecting");
    setTimeout(
      () => {
        if (this.life.signal.aborted) return;
        this.call();
        this.check();
      },
      Math.min(RECALL * 2 ** this.recalls++, LONGEST_RECALL),
    );
  }

  private send(request: Request): void {
    const message: FromContent = { kind: "request", request };
    try {
      this.port?.postMessage(message);
    } catch {
      this.lost();
    }
  }

  private receive(message: ToContent): void {
    if (this.life.signal.aborted) return;
    this.recalls = 0;
    if (message.kind === "connection") {
      this.status = message.status;
      this.heardConnection(message.connection);
    } else {
      this.heardHost(message.message);
    }
  }

  private heardConnection(connection: Connection): void {
    const before = this.connection;
    this.connection = connection;
    if (before !== null && before !== connection) {
      this.inFlight = this.waiting = false;
      if (connection === "connected") this.check();
    }
    this.listener.updated(this);
  }

  private heardHost(message: HostMessage): void {
    if (message.type === "findings") {
      this.heardFindings(message);
    } else if (message.type === "error") {
      this.heardError(message.code);
    }
  }

  private heardFindings(message: Findings): void {
    if (message.composer === this.composer && message.revision === this.revision) {
      this.findings.accept(message);
      this.account = message.account;
      if (message.source === "rules") {
        this.state = message.state;
        this.unchecked = null;
      }
      this.listener.updated(this);
    }
    if (message.request !== null) this.settled();
  }

  private heardError(code: number): void {
    switch (code) {
      case ErrorCode.UNKNOWN_COMPOSER:
        this.check();
        break;
      case ErrorCode.DESKTOP_NOT_STARTED:
      case ErrorCode.NOT_KEPT:
        this.listener.refused(this, code);
        break;
      default:
        if (this.inFlight) this.fail("failed");
        this.settled();
    }
  }
}

/** True if nobody would see anything: white space and the zero-width characters that editors leave behind. */
function isBlank(text: string): boolean {
  return /^[\s\u200b\u2060\ufeff]*$/u.test(text);
}
