import type { AccountSeen, Audience, PostKind } from "../protocol";

/** One kind of place on a site where people write for others to read. */
export interface ComposerDescription {
  readonly kind: PostKind;
  /** CSS selector of the editable root. Role and test id rather than class names; labels in French and English. */
  readonly selector: string;
}

/** Everything Prudence knows about one web site. One file per site in this folder; nothing else names the site. */
export interface Site {
  /** The file's name: `network` in the protocol. */
  readonly name: string;
  /** Match patterns; the manifest's are generated from them. */
  readonly matches: readonly string[];
  /** Most specific first. */
  readonly composers: readonly ComposerDescription[];
  /** CSS selector of places that are never read although they are editable: private messages, search, login. */
  readonly never: string;
  /** CSS selector of the controls that publish what stands in `root`'s composer. */
  publishControls(root: HTMLElement): string;
  /** True if this key, pressed in `root`, publishes on this site. */
  publishesOnKey(event: KeyboardEvent, root: HTMLElement): boolean;
  /** The account that is signed in and will speak in `root`, if the page shows it. */
  account(root: HTMLElement): AccountSeen | null;
  /** Who will read it, if the page shows it. */
  audience(root: HTMLElement): Audience;
}
