import { siteAt } from "../sites";

/**
 * Who speaks over a port: the content script on a page of a known site, one of the extension's own two pages, or null,
 * somebody who is not listened to.
 */
export function speakerOf({ name, sender }: chrome.runtime.Port): "composer" | "page" | null {
  if (sender?.id !== chrome.runtime.id || sender.url === undefined) return null;
  const address = new URL(sender.url);
  switch (name) {
    case "composer":
      return sender.tab && siteAt(address) ? "composer" : null;
    case "popup":
    case "welcome":
      return address.origin + address.pathname === chrome.runtime.getURL(`${name}.html`) ? "page" : null;
    default:
      return null;
  }
}
