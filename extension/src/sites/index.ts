import sites from "folder:sites";
import { editorFor } from "../editors";
import type { Editor } from "../editors/editor";
import type { ComposerDescription, Site } from "./site";

/** A composer that Prudence knows. */
export interface Recognised {
  readonly root: HTMLElement;
  readonly description: ComposerDescription;
  readonly editor: Editor;
}

/** What is never read, whatever the site: passwords, cards, logins, search. */
const neverAnywhere = [
  'input:not([type="text"])',
  '[autocomplete^="cc-"]',
  '[role="searchbox"]',
  '[role="search"] *',
  'form:has(input[type="password"]) *',
].join(", ");

/** The site of an address, null if Prudence does not know it. */
export function siteAt(address: Location | URL): Site | null {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, address))) ?? null;
}

/** The match patterns that let Prudence read at an address, none where it knows no site. */
export function patternsAt(address: Location | URL): string[] {
  return (siteAt(address)?.matches ?? []).filter((pattern) => covers(pattern, address));
}

function covers(pattern: string, { protocol, hostname }: Location | URL): boolean {
  const { 1: scheme, 2: host = "" } = /^(\w+:)\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme !== protocol) return false;
  return host === hostname || (host.startsWith("*.") && `.${hostname}`.endsWith(host.slice(1)));
}

/**
 * What has been focused: a composer of the site; "unrecognised", a place for long texts that the site's file does not
 * know, so that a site which changed never looks like silence; or null, nothing that concerns Prudence.
 */
export function recognise(target: Element, site: Site): Recognised | "unrecognised" | null {
  const host = editingHost(target);
  if (!host || host.matches(neverAnywhere) || host.matches(site.never)) return null;
  for (const description of site.composers) {
    const editor = host.matches(description.selector) ? editorFor(host) : null;
    if (editor) return { root: host, description, editor };
  }
  return isForLongTexts(host) ? "unrecognised" : null;
}

/** The whole editable around an element. */
function editingHost(target: Element): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return target;
  if (!target.isContentEditable) return null;
  let host = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function isForLongTexts(host: HTMLElement): boolean {
  if (host instanceof HTMLInputElement) return false;
  return host.getAttribute("aria-multiline") !== "false" && host.getAttribute("role") !== "combobox";
}
