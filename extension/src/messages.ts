import type { ExtensionMessage, HostMessage, Status } from "./protocol";

/** How the background stands with the host. */
export type Connection =
  | "connecting"
  | "connected"
  /** No host is registered: the companion is not installed. */
  | "missing"
  /** The host was started but left or crashed. */
  | "stopped"
  /** The host does not answer in time. */
  | "silent"
  /** Host and extension speak different protocols. */
  | "incompatible";

type WithoutRequest<Message> = Message extends unknown ? Omit<Message, "request"> : never;

/** A message to the host; the background numbers it. */
export type Request = WithoutRequest<ExtensionMessage>;

/** From a content script to the background, over a port named "composer" that opens when a composer takes the focus. */
export type FromContent =
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "unrecognised"; readonly unrecognised: boolean };

/** From the background to the content scripts (those whose composer it concerns). */
export type ToContent =
  | { readonly kind: "host"; readonly message: HostMessage }
  | { readonly kind: "connection"; readonly connection: Connection; readonly status: Status | null };

/** A page on which an editor had the focus that the site's file does not know. */
export interface UnrecognisedPage {
  readonly tab: number;
  readonly address: string;
}

/** From the popup or the welcome page to the background, over a port of that name. */
export type FromPage =
  | { readonly kind: "request"; readonly request: Request }
  /** The owner asks to look for the host now. */
  | { readonly kind: "retry" };

/** From the background to the popup or the welcome page. */
export type ToPage = ToContent | { readonly kind: "unrecognised"; readonly pages: readonly UnrecognisedPage[] };
