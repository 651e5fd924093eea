import { editableEditor } from "./editable";

/** Draft.js, of X and Pinterest. Every block, and only those, carries `data-block`. */
export const draft = editableEditor("draft", ".public-DraftEditor-content", (element) =>
  element.hasAttribute("data-block"),
);
