import { nearest, words } from "../page";
import type { AccountSeen, Audience } from "../protocol";
import type { Site } from "./site";

// Labels and roles as noted in November 2026, French and English; seen on saved and practice pages, not on a live one.

const editor = '[role="textbox"][contenteditable="true"]';
const replyLabels = ["Reply ", "Write a reply", "Write a public reply", "Répondre ", "Écrivez une réponse", "Écrire une réponse"];
const commentLabels = [
  "Comment as ",
  "Answer as ",
  "Write a comment",
  "Write a public comment",
  "Write an answer",
  "Leave a comment",
  "Commenter en tant que ",
  "Écrivez un commentaire",
  "Écrire un commentaire",
  "Écrivez une réponse publique",
  "Laissez un commentaire",
];
const messageLabels = ["Message", "Write to ", "Écrire à ", "Écrivez à ", "Envoyer un message", "Send a message"];

const postButton = ':is([role="button"], button):is([aria-label="Post"], [aria-label="Publier"])';
const commentButton = `form :is([role="button"], button):is(${[
  "Comment",
  "Post comment",
  "Reply",
  "Commenter",
  "Publier le commentaire",
  "Répondre",
]
  .map((label) => `[aria-label="${label}"]`)
  .join(", ")})`;

/** "Comment as Marie Durand", "Répondre en tant que Marie Durand". */
const speaking = /^(?:Comment|Answer|Reply) as (.+?)\s*…?$|^(?:Commenter|Répondre) en tant que (.+?)\s*…?$/;
/** "Edit privacy. Sharing with Public.", "Partagé avec : Vos amis". */
const sharing = /(?:shar(?:ed|ing) with|partag\S* avec)[\s:]*(.+?)[\s.]*$/i;
const sharingLabel = [
  '[aria-label*="sharing with" i]',
  '[aria-label^="shared with" i]',
  '[aria-label*="partag" i][aria-label*=" avec" i]',
].join(", ");

function labelled(texts: readonly string[]): string {
  return texts.map((text) => `${editor}[aria-label^="${text}"]`).join(", ");
}

const facebook: Site = {
  name: "facebook",
  matches: ["https://www.facebook.com/*", "https://web.facebook.com/*"],
  composers: [
    { kind: "reply", selector: labelled(replyLabels) },
    { kind: "comment", selector: labelled(commentLabels) },
    { kind: "post", selector: `[role="dialog"]:has(${postButton}) ${editor}` },
  ],
  never: [
    labelled(messageLabels),
    `${editor}[aria-placeholder="Aa"]`,
    '[data-pagelet*="Messenger"] *',
    '[data-pagelet*="Chat"] *',
  ].join(", "),

  publishControls: (root) => (isPost(root) ? `[role="dialog"] ${postButton}` : commentButton),

  publishesOnKey(event, root) {
    if (event.key !== "Enter") return false;
    if (isPost(root)) return event.ctrlKey || event.metaKey;
    // While a list of people to mention is open, Enter chooses one.
    return !event.shiftKey && root.getAttribute("aria-expanded") !== "true";
  },

  account(root) {
    const signedIn = profile();
    const [, english, french] = speaking.exec(root.getAttribute("aria-label") ?? "") ?? [];
    const portrait = root.closest('[role="dialog"]')?.querySelector('svg[role="img"][aria-label]:has(image)');
    const name = english ?? french ?? (isPost(root) ? portrait?.getAttribute("aria-label") : undefined);
    if (!name || name === signedIn?.name) return signedIn;
    return { handle: name, name };
  },

  audience(root) {
    const dialog = isPost(root) ? root.closest('[role="dialog"]') : null;
    const marked = dialog ? dialog.querySelector(sharingLabel) : nearest(root, sharingLabel);
    const [, readers = ""] = sharing.exec(marked?.getAttribute("aria-label") ?? "") ?? [];
    return audienceNamed(readers);
  },
};

function isPost(root: HTMLElement): boolean {
  return !root.matches(labelled([...replyLabels, ...commentLabels]));
}

/** The link with portrait and name that heads the side bar. */
function profile(): AccountSeen | null {
  const link = document.querySelector<HTMLAnchorElement>('[role="navigation"] a[href]:has(svg image)');
  const name = words(link);
  if (!link || !name) return null;
  const { pathname, searchParams } = new URL(link.href);
  const [first] = pathname.split("/").filter(Boolean);
  return { handle: searchParams.get("id") ?? (first && first !== "me" ? first : name), name };
}

function audienceNamed(readers: string): Audience {
  if (/^(public|everyone|tout le monde)/i.test(readers)) return "everyone";
  if (/friends|amis|only me|moi uniquement/i.test(readers)) return "friends";
  return "unknown";
}

export default facebook;
