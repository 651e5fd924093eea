import { draft } from "./draft";
import type { Editor } from "./editor";
import { lexical } from "./lexical";
import { plainContenteditable } from "./plain_contenteditable";
import { textarea } from "./textarea";

/** Most specific first. */
const editors: readonly Editor[] = [lexical, draft, textarea, plainContenteditable];

/** The editor that drives `root`, null if it is not editable. */
export function editorFor(root: HTMLElement): Editor | null {
  return editors.find((editor) => editor.drives(root)) ?? null;
}
