import { isComposing } from "./composition";
import type { TextModel } from "./editor";

/** The wait, in milliseconds, for an editor to notice a selection, and again for it to show a replacement. */
const PATIENCE = 120;

/** A replacement in a field: what reads it, and what selects a span of the current text in it. */
interface Field {
  readonly root: HTMLElement;
  read(): TextModel;
  /** Selects the span; true if it was selected already. */
  select(model: TextModel, start: number, end: number): boolean;
}

/**
 * Replaces a span as typing would, so that the page's editor takes it into its own model and its undo. Draft.js needs
 * to have seen the new selection; Lexical, Slate and ProseMirror take `insertReplacementText`; the others take
 * `execCommand`. The event carries no DataTransfer, which Firefox hands over empty to the page.
 */
export async function replaceSpan(
  field: Field,
  start: number,
  end: number,
  expected: string,
  replacement: string,
): Promise<boolean> {
  const { root } = field;
  const { text } = field.read();
  if (isComposing(root) || text.slice(start, end) !== expected) return false;
  root.focus({ preventScroll: true });
  if (!field.select(field.read(), start, end)) await selectionNoticed(root.ownerDocument);
  const model = field.read();
  if (isComposing(root) || model.text !== text) return false;
  const range = model.range(start, end);
  const event = new InputEvent("beforeinput", {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: "insertReplacementText",
    data: replacement,
    targetRanges: range ? [new StaticRange(range)] : [],
  });
  if (root.dispatchEvent(event)) root.ownerDocument.execCommand("insertText", false, replacement);
  return shows(field, text.slice(0, start) + replacement + text.slice(end));
}

function selectionNoticed(document: Document): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener("selectionchange", () => setTimeout(resolve), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

/** True as soon as the field reads `text`; not before the editor had a task to accept the change, or to undo it. */
async function shows(field: Field, text: string): Promise<boolean> {
  const deadline = performance.now() + PATIENCE;
  do await new Promise((resolve) => setTimeout(resolve));
  while (field.read().text !== text && performance.now() < deadline);
  return field.read().text === text;
}
