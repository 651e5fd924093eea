import { isComposing, watchComposition } from "./composition";
import type { Editor, TextModel } from "./editor";
import { replaceSpan } from "./replacement";
import { type IsBlock, readEditable } from "./text_model";

/** An editor on a contenteditable element: what all these families have in common. */
export function editableEditor(name: string, selector: string, isBlock: IsBlock): Editor {
  const read = (root: HTMLElement): TextModel => readEditable(root, isBlock);
  return {
    name,
    drives: (root) => root.matches(selector),
    read,
    observe(root, changed, signal) {
      // Input events would miss the first character, line breaks and undo: these editors cancel them and render.
      const look = (): void => {
        if (!isComposing(root)) changed();
      };
      const observer = new MutationObserver(look);
      observer.observe(root, { subtree: true, childList: true, characterData: true });
      signal.addEventListener("abort", () => observer.disconnect());
      watchComposition(root, look, signal);
    },
    caret(root) {
      const selection = root.ownerDocument.getSelection();
      if (!selection?.isCollapsed || !selection.anchorNode) return null;
      if (!root.contains(selection.anchorNode)) return null;
      return read(root).offset(selection.anchorNode, selection.anchorOffset);
    },
    replace(root, start, end, expected, replacement) {
      const field = { root, read: () => read(root), select };
      return replaceSpan(field, start, end, expected, replacement);
    },
  };
}

function select(model: TextModel, start: number, end: number): boolean {
  const wanted = model.range(start, end);
  const selection = wanted?.startContainer.ownerDocument?.getSelection();
  if (!wanted || !selection) return false;
  if (selection.rangeCount) {
    const now = selection.getRangeAt(0);
    if (
      now.startContainer === wanted.startContainer &&
      now.startOffset === wanted.startOffset &&
      now.endContainer === wanted.endContainer &&
      now.endOffset === wanted.endOffset
    )
      return true;
  }
  selection.removeAllRanges();
  selection.addRange(wanted);
  return false;
}
