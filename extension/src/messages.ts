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
