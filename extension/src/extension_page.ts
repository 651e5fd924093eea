/** What the popup and the welcome page share. */

import type messages from "../_locales/en/messages.json";
import { language } from "./language";
import type { Connection, FromPage, Request, ToPage, UnrecognisedPage } from "./messages";
import type { HostMessage, Status } from "./protocol";

export type TextKey = keyof typeof messages;

/** A text in the browser's language. */
export function text(key: TextKey, ...values: readonly string[]): string {
  return chrome.i18n.getMessage(key, [...values]);
}

/** An element of the page by its id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element ${id}`);
  return found;
}

/** Shows a text in an element, or hides the element if there is none. */
export function show(id: string, content: string | null): void {
  const shown = element(id);
  shown.hidden = content === null;
  // Only real changes: a screen reader reads every one aloud.
  if (content !== null && shown.textContent !== content) shown.textContent = content;
}

/** Fills in the texts of the elements that name one in `data-text`. */
export function translatePage(): void {
  document.documentElement.lang = language();
  for (const named of document.querySelectorAll<HTMLElement>("[data-text]")) {
    named.textContent = text(named.dataset["text"] as TextKey);
  }
}

/** Rest before a background that the browser stopped is called again, in milliseconds. */
const RECALL = 250;

/** The line from one of the extension's pages to the background. */
export class Background {
  connection: Connection = "connecting";
  status: Status | null = null;
  unrecognised: readonly UnrecognisedPage[] = [];
  private port: chrome.runtime.Port;

  constructor(
    private readonly page: "popup" | "welcome",
    private readonly changed: () => void,
    private readonly answered: (message: HostMessage) => void = () => undefined,
  ) {
    this.port = this.call();
  }

  ask(request: Request): void {
    this.send({ kind: "request", request });
  }

  retry(): void {
    this.send({ kind: "retry" });
  }

  private call(): chrome.runtime.Port {
    const port = chrome.runtime.connect({ name: this.page });
    port.onMessage.addListener((message: ToPage) => this.receive(message));
    port.onDisconnect.addListener(() => {
      setTimeout(() => {
        this.port = this.call();
      }, RECALL);
    });
    return port;
  }

  private send(message: FromPage): void {
    this.port.postMessage(message);
  }

  private receive(message: ToPage): void {
    switch (message.kind) {
      case "connection":
        ({ connection: this.connection, status: this.status } = message);
        this.changed();
        break;
      case "unrecognised":
        this.unrecognised = message.pages;
        this.changed();
        break;
      case "host":
        this.answered(message.message);
    }
  }
}
