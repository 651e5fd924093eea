import { isComposing, watchComposition } from "./composition";
import type { Editor, TextModel } from "./editor";
import { replaceSpan } from "./replacement";
import { lines } from "./text_model";

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A textarea or one-line text field. Its text is in no DOM node, so spans are measured in a copy of the field. */
export const textarea: Editor = {
  name: "textarea",
  drives: (root) =>
    root instanceof HTMLTextAreaElement || (root instanceof HTMLInputElement && root.type === "text"),
  read: (root) => new FieldText(root as Field),
  observe(root, changed, signal) {
    const field = root as Field;
    let known = field.value;
    const look = (): void => {
      if (isComposing(field) || field.value === known) return;
      known = field.value;
      changed();
    };
    // In the next task, when a page that controls the field has put its own value into it.
    const lookSoon = (): void => void setTimeout(() => signal.aborted || look());
    field.addEventListener("input", lookSoon, { signal });
    // A page that sets the value, say to empty the field once published, moves the caret, or like React also keeps
    // the DOM in step.
    field.addEventListener("selectionchange", lookSoon, { signal });
    const observer = new MutationObserver(look);
    observer.observe(field, { childList: true, characterData: true, subtree: true, attributeFilter: ["value"] });
    signal.addEventListener("abort", () => observer.disconnect());
    watchComposition(field, look, signal);
  },
  caret(root) {
    const field = root as Field;
    if (field.ownerDocument.activeElement !== field || field.selectionStart !== field.selectionEnd) return null;
    return field.selectionStart;
  },
  replace(root, start, end, expected, replacement) {
    const field = root as Field;
    const select = (): boolean => {
      const there = field.selectionStart === start && field.selectionEnd === end;
      field.setSelectionRange(start, end);
      return there;
    };
    return replaceSpan({ root, read: () => this.read(root), select }, start, end, expected, replacement);
  },
};

class FieldText implements TextModel {
  readonly text: string;
  private copy: Text | null = null;

  constructor(private readonly field: Field) {
    this.text = field.value;
  }

  range(): null {
    return null;
  }

  offset(): null {
    return null;
  }

  boxes(start: number, end: number): DOMRect[] {
    this.copy ??= this.copied();
    const range = this.field.ownerDocument.createRange();
    range.setStart(this.copy, start);
    range.setEnd(this.copy, end);
    const { left, top } = this.field.getBoundingClientRect();
    const window = new DOMRect(
      left + this.field.clientLeft,
      top + this.field.clientTop,
      this.field.clientWidth,
      this.field.clientHeight,
    );
    return lines(range.getClientRects()).flatMap((box) => intersection(box, window) ?? []);
  }

  /** An invisible copy of the field, exactly over it, for the rest of this task. */
  private copied(): Text {
    const { field } = this;
    const document = field.ownerDocument;
    const style = getComputedStyle(field);
    const place = field.getBoundingClientRect();
    const host = document.createElement("prudence-copy");
    const box = document.createElement("div");
    const text = document.createTextNode(this.text);
    const horizontal = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    const vertical = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
    const oneLine = field instanceof HTMLInputElement;
    for (const property of COPIED) box.style.setProperty(property, style.getPropertyValue(property));
    box.style.setProperty("box-sizing", "content-box");
    box.style.setProperty("border-style", "solid");
    box.style.setProperty("border-color", "transparent");
    box.style.setProperty("width", `${field.clientWidth - horizontal}px`);
    box.style.setProperty("height", `${field.clientHeight - vertical}px`);
    box.style.setProperty("overflow", "hidden");
    box.style.setProperty("white-space", oneLine ? "pre" : "pre-wrap");
    if (oneLine) box.style.setProperty("line-height", `${field.clientHeight - vertical}px`);
    const hidden = `all: initial; position: fixed; left: ${place.left}px; top: ${place.top}px; visibility: hidden;`;
    host.style.cssText = `${hidden} pointer-events: none; contain: layout style;`;
    host.attachShadow({ mode: "closed" }).append(box);
    box.append(text);
    document.documentElement.append(host);
    box.scrollTop = field.scrollTop;
    box.scrollLeft = field.scrollLeft;
    queueMicrotask(() => {
      host.remove();
      this.copy = null;
    });
    return text;
  }
}

/** Everything that decides where a character stands. */
const COPIED = [
  "border-top-width",
  "border-right-width",
  "border-bottom-width",
  "border-left-width",
  "padding-top",
  "padding-right",
  "padding-bottom",
  "padding-left",
  "direction",
  "font-family",
  "font-feature-settings",
  "font-kerning",
  "font-size",
  "font-size-adjust",
  "font-stretch",
  "font-style",
  "font-variant",
  "font-variation-settings",
  "font-weight",
  "hyphens",
  "letter-spacing",
  "line-break",
  "line-height",
  "overflow-wrap",
  "tab-size",
  "text-align",
  "text-indent",
  "text-rendering",
  "text-transform",
  "word-break",
  "word-spacing",
];

function intersection(box: DOMRect, window: DOMRect): DOMRect | null {
  const left = Math.max(box.left, window.left);
  const top = Math.max(box.top, window.top);
  const width = Math.min(box.right, window.right) - left;
  const height = Math.min(box.bottom, window.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}
