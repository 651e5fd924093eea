import { words } from "../page";
import type { Site } from "./site";

// Test ids as noted in November 2026; seen on saved and practice pages, not on a live one.

const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const accountButton = '[data-testid="SideNav_AccountSwitcher_Button"]';

const x: Site = {
  name: "x",
  matches: ["https://x.com/*", "https://twitter.com/*"],
  composers: [
    // The post that is answered stands above the composer; one that is quoted is no article, so a quote is a post.
    {
      kind: "reply",
      selector: `[data-testid="inline_reply_offscreen"] ${editor}, [role="dialog"]:has(article[data-testid="tweet"]) ${editor}`,
    },
    { kind: "post", selector: editor },
  ],
  never: [
    '[data-testid^="dm" i]',
    '[data-testid^="dm" i] *',
    '[data-testid^="SearchBox_"]',
    '[data-testid^="SearchBox_"] *',
  ].join(", "),

  publishControls: (root) =>
    root.closest('[role="dialog"]') ? '[role="dialog"] [data-testid="tweetButton"]' : '[data-testid="tweetButtonInline"]',

  publishesOnKey: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey),

  account() {
    const button = document.querySelector(accountButton);
    const portrait = button?.querySelector('[data-testid^="UserAvatar-Container-"]')?.getAttribute("data-testid");
    const texts = [...(button?.querySelectorAll("span") ?? [])].filter((span) => !span.firstElementChild).map(words);
    const handle = portrait?.slice("UserAvatar-Container-".length) ?? texts.find((text) => text.startsWith("@"))?.slice(1);
    if (!handle) return null;
    return { handle, name: texts.find((text) => text && !text.startsWith("@")) ?? handle };
  },

  /** Only a protected account, shown by a padlock at its name, speaks to fewer than everyone. */
  audience() {
    const button = document.querySelector(accountButton);
    if (!button) return "unknown";
    return button.querySelector('[data-testid="icon-lock"]') ? "friends" : "everyone";
  },
};

export default x;
