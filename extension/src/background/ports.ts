import type { FromContent, FromPage, Request, ToContent, ToPage, UnrecognisedPage } from "../messages";
import type { HostMessage } from "../protocol";
import type { HostConnection } from "./host_connection";
import { speakerOf } from "./senders";

/** Everybody who waits for news: composers, the popup and the welcome page. */
export class Ports {
  private readonly composers = new Set<chrome.runtime.Port>();
  private readonly pages = new Set<chrome.runtime.Port>();
  /** Which port speaks for a composer: news that nobody asked for go there. */
  private readonly byComposer = new Map<string, chrome.runtime.Port>();
  /** By tab: where the last editor that had the focus is none that Prudence knows. */
  private readonly unrecognised = new Map<number, UnrecognisedPage>();

  /** `ready`: nothing is asked of the host before. */
  constructor(
    private readonly host: HostConnection,
    private readonly ready: Promise<void>,
  ) {}

  get areOpen(): boolean {
    return this.composers.size + this.pages.size > 0;
  }

  /** Takes a port in, at once, or its first messages would be lost; it is closed if its owner is nobody we know. */
  accept(port: chrome.runtime.Port): void {
    const speaker = speakerOf(port);
    if (speaker === null) {
      port.disconnect();
      return;
    }
    const set = speaker === "composer" ? this.composers : this.pages;
    set.add(port);
    port.onDisconnect.addListener(() => {
      // Read, or the browser complains about a page that went into its back-forward cache.
      void chrome.runtime.lastError;
      set.delete(port);
      for (const [composer, speaking] of this.byComposer) {
        if (speaking === port) this.byComposer.delete(composer);
      }
    });
    if (speaker === "composer") {
      port.onMessage.addListener((message: FromContent) => void this.ready.then(() => this.fromContent(message, port)));
    } else {
      port.onMessage.addListener((message: FromPage) => void this.ready.then(() => this.fromPage(message, port)));
      this.send(port, this.unrecognisedPages());
    }
    this.send(port, connectionNews(this.host));
    void this.ready.then(() => this.host.demand());
  }

  announce(): void {
    for (const port of [...this.composers, ...this.pages]) this.send(port, connectionNews(this.host));
  }

  /** Hands on what the host said unasked to the composer it is about. */
  handOn(message: HostMessage): void {
    const port = message.type === "findings" ? this.byComposer.get(message.composer) : undefined;
    if (port) this.send(port, { kind: "host", message });
  }

  private fromContent(message: FromContent, port: chrome.runtime.Port): void {
    const tab = port.sender?.tab?.id;
    if (message.kind === "unrecognised") {
      // Kept when the editor loses the focus: that is what opening the popup does.
      if (message.unrecognised && tab !== undefined && port.sender?.url !== undefined) {
        this.unrecognised.set(tab, { tab, address: port.sender.url });
        this.tellPages();
      }
      return;
    }
    if (message.request.type === "check") {
      this.byComposer.set(message.request.composer, port);
      if (tab !== undefined && this.unrecognised.delete(tab)) this.tellPages();
    }
    this.ask(message.request, port);
  }

  private fromPage(message: FromPage, port: chrome.runtime.Port): void {
    if (this.host.connection !== "connected") this.host.demand();
    if (message.kind === "request") this.ask(message.request, port);
  }

  private ask(request: Request, port: chrome.runtime.Port): void {
    this.host.request(request, (answer) => this.send(port, { kind: "host", message: answer }));
  }

  private tellPages(): void {
    for (const port of this.pages) this.send(port, this.unrecognisedPages());
  }

  private unrecognisedPages(): ToPage {
    return { kind: "unrecognised", pages: [...this.unrecognised.values()] };
  }

  private send(port: chrome.runtime.Port, message: ToPage): void {
    if (this.composers.has(port) || this.pages.has(port)) port.postMessage(message);
  }
}

function connectionNews({ connection, status }: HostConnection): ToContent {
  return { kind: "connection", connection, status };
}
