import { words } from "../page";
import type { Site } from "./site";

// Test ids and labels as noted in November 2026; seen on saved and practice pages, not on a live one.

const editable = ':is(input[type="text"], textarea, [contenteditable="true"])';
const pinFields = '[data-test-id="storyboard-title-field-container"], [data-test-id="storyboard-description-field-container"]';
const pinButton = '[data-test-id="storyboard-creation-nav-done"] button, [data-test-id="board-dropdown-save-button"]';
const commentBox = '[data-test-id="comment-editor-container"]';

const pinterest: Site = {
  name: "pinterest",
  matches: ["https://www.pinterest.com/*", "https://www.pinterest.fr/*", "https://fr.pinterest.com/*"],
  composers: [
    { kind: "comment", selector: `${commentBox} ${editable}` },
    { kind: "post", selector: `:is(${pinFields}) ${editable}` },
  ],
  never: ['[data-test-id*="search" i] *', '[data-test-id*="message" i] *', '[data-test-id*="conversation" i] *'].join(", "),

  publishControls: (root) =>
    root.closest(commentBox)
      ? `${commentBox} button:is([aria-label="Post"], [aria-label="Publier"], [aria-label="Send"], [aria-label="Envoyer"])`
      : pinButton,

  publishesOnKey: () => false,

  account() {
    const link = document.querySelector<HTMLAnchorElement>('[data-test-id="header-profile"] a[href]');
    const [handle] = link ? new URL(link.href).pathname.split("/").filter(Boolean) : [];
    if (!link || !handle) return null;
    return { handle, name: link.getAttribute("aria-label") || words(link) || handle };
  },

  audience: () => "everyone",
};

export default pinterest;
