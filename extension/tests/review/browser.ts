/** What the review asks of a browser, played for tests without one. */
import { vi } from "vitest";
import english from "../../_locales/en/messages.json";
import french from "../../_locales/fr/messages.json";
import type { Connection, FromContent, Request, ToContent } from "../../src/messages";
import type { HostMessage, Status } from "../../src/protocol";

const languages: Record<"en" | "fr", Record<string, { message: string }>> = { en: english, fr: french };

/** The background's end of a port. */
export class FakePort {
  readonly heard: Request[] = [];
  disconnected = false;
  private readonly listeners: ((message: ToContent) => void)[] = [];
  private readonly enders: (() => void)[] = [];

  readonly onMessage = { addListener: (listener: (message: ToContent) => void) => this.listeners.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.enders.push(listener) };

  postMessage(message: FromContent): void {
    if (message.kind === "request") this.heard.push(message.request);
  }

  disconnect(): void {
    this.disconnected = true;
  }

  say(message: HostMessage): void {
    for (const listener of this.listeners) listener({ kind: "host", message });
  }

  connection(connection: Connection, status: Status | null = { records: "ready", pauses: [], reader: "ready" }): void {
    for (const listener of this.listeners) listener({ kind: "connection", connection, status });
  }

  /** The background stops. */
  end(): void {
    for (const ender of this.enders) ender();
  }

  /** The requests of a type so far. */
  requests<Type extends Request["type"]>(type: Type): Extract<Request, { type: Type }>[] {
    return this.heard.filter((request): request is Extract<Request, { type: Type }> => request.type === type);
  }
}

/** Puts `chrome` in place; every port that is opened is added to the result. */
export function installBrowser(language: "en" | "fr" = "en"): { ports: FakePort[]; runtime: { id?: string } } {
  const ports: FakePort[] = [];
  const runtime: { id?: string; connect: () => FakePort } = {
    id: "extension",
    connect: () => {
      if (!runtime.id) throw new Error("Extension context invalidated.");
      const port = new FakePort();
      ports.push(port);
      return port;
    },
  };
  vi.stubGlobal("chrome", {
    runtime,
    i18n: {
      getUILanguage: () => language,
      getMessage: (key: string, values: readonly string[] = []) =>
        (languages[language][key]?.message ?? "").replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? ""),
    },
  });
  return { ports, runtime };
}
