import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $getRoot, CLEAR_EDITOR_COMMAND, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from "lexical";
import "./page.css";
import { login, make, note, portrait, practice, say, unknownEditor } from "./practice";

const owner = "Marie Durand";

/** A contenteditable driven by Lexical with rich text and history, as on Facebook. */
function lexical(id, label, { onEnter, placeholder = label } = {}) {
  const root = make("div", {
    id,
    role: "textbox",
    contenteditable: "true",
    "aria-label": label,
    "aria-placeholder": placeholder,
    spellcheck: "false",
  });
  const editor = createEditor({
    namespace: id,
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const text = () => editor.read(() => $getRoot().getTextContent());
  if (onEnter) {
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }
  practice.models[id] = text;
  const hint = make("div.hint", { "aria-hidden": "true" }, placeholder);
  editor.registerTextContentListener((content) => hint.toggleAttribute("hidden", content !== ""));
  const empty = () => {
    editor.update(() => void $getRoot().clear().selectEnd(), { discrete: true });
    editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined);
  };
  return { field: make("div.field", {}, root, hint), text, empty };
}

const person = (detail) =>
  make("span.person", {}, portrait(owner), make("span", {}, owner, ...(detail ? [make("small", {}, detail)] : [])));

const feed = make("div", { id: "feed" });

/** The dialog in which a post is written; it leaves the page once the post is published. */
function postDialog() {
  const composer = lexical("post", say("What’s on your mind, Marie?", "Quoi de neuf, Marie\u202f?"));
  const publish = () => {
    const text = composer.text();
    if (!text.trim()) return;
    practice.published.push(text);
    feed.prepend(article(text));
    dialog.replaceWith(opener());
  };
  const audience = say("Public", "Public");
  const dialog = make(
    "div.tall",
    { role: "dialog", "aria-label": say("Create post", "Créer une publication") },
    make("h2", {}, say("Create post", "Créer une publication")),
    make(
      "div.row",
      {},
      person(),
      make(
        "div.end",
        {
          role: "button",
          tabindex: "0",
          "aria-label": say(`Edit privacy. Sharing with ${audience}.`, `Modifier la confidentialité. Partage avec ${audience}.`),
          onclick: changeAudience,
        },
        audience,
      ),
    ),
    make("div.row", {}, composer.field),
    make(
      "div.row",
      {},
      make("span.note", {}, note().textContent),
      make(
        "div.publish.end",
        {
          id: "publish",
          role: "button",
          tabindex: "0",
          "aria-label": say("Post", "Publier"),
          onclick: publish,
          onkeydown: (event) => ["Enter", " "].includes(event.key) && (event.preventDefault(), publish()),
        },
        say("Post", "Publier"),
      ),
    ),
  );
  return dialog;
}

/** Goes from Public to Friends and back. */
function changeAudience(event) {
  const button = event.currentTarget;
  const friends = say("Your friends", "Vos amis");
  const next = button.textContent === "Public" ? friends : "Public";
  button.setAttribute("aria-label", button.getAttribute("aria-label").replace(button.textContent, next));
  button.textContent = next;
}

function opener() {
  const button = make("button", { id: "open-post", type: "button" }, say("What’s on your mind, Marie?", "Quoi de neuf, Marie\u202f?"));
  const place = make("section.sheet", {}, button);
  button.addEventListener("click", () => place.replaceWith(postDialog()));
  return place;
}

const article = (text, ...comments) =>
  make("div.sheet", { role: "article" }, person(say("Just now", "À l’instant")), make("p.published", {}, text), ...comments);

function commentForm(id, label, buttonLabel, className = "") {
  const publish = () => {
    if (!composer.text().trim()) return;
    practice.published.push(composer.text());
    form.before(make(`p.published${className}`, {}, composer.text()));
    composer.empty();
  };
  const composer = lexical(id, label, { onEnter: publish });
  const form = make(
    `form.row${className}`,
    { role: "presentation" },
    composer.field,
    make("div", { id: `publish-${id}`, role: "button", tabindex: "0", "aria-label": buttonLabel, onclick: publish }, "➤"),
  );
  return form;
}

const discussed = make(
  "div.sheet",
  { role: "article" },
  person(make("span", { "aria-label": say("Shared with Public", "Partagé avec Public") }, say("Yesterday · Public", "Hier · Public"))),
  make("p.published", {}, say("The shop is open on Sunday morning.", "La boutique est ouverte dimanche matin.")),
  commentForm(
    "comment",
    say(`Comment as ${owner}`, `Commenter en tant que ${owner}`),
    say("Comment", "Commenter"),
  ),
  make("p.published.reply", {}, say("Paul Petit: At what time?", "Paul Petit\u202f: À quelle heure\u202f?")),
  commentForm("reply", say("Reply to Paul Petit", "Répondre à Paul Petit"), say("Reply", "Répondre"), ".reply"),
);

const conversation = make(
  "section.sheet",
  { "data-pagelet": "ChatTab" },
  make("h2", {}, "Paul Petit"),
  make("p.note", {}, say("Private conversation", "Conversation privée")),
  make("div.row", {}, lexical("message", "Message", { placeholder: "Aa" }).field),
);

document.body.append(
  make(
    "header.bar",
    { role: "banner" },
    make("strong", {}, say("Practice: Facebook", "Exercice\u202f: Facebook")),
    make("input", { id: "search", type: "search", role: "combobox", "aria-label": say("Search", "Rechercher"), placeholder: say("Search", "Rechercher") }),
  ),
  make(
    "div.columns",
    {},
    make("nav", { role: "navigation" }, make("a.person", { href: "/marie.durand" }, portrait(owner), make("span", {}, owner))),
    make("main", {}, postDialog(), feed, discussed),
    make("aside", {}, conversation, unknownEditor(), login()),
  ),
);
