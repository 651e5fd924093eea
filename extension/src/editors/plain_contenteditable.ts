import { editableEditor } from "./editable";
import { isHtmlBlock } from "./text_model";

/** A contenteditable that the browser itself edits, and every editor that has no file of its own. */
export const plainContenteditable = editableEditor(
  "plain contenteditable",
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
  isHtmlBlock,
);
