import type { TextModel } from "./editor";

/** Whether an element of a contenteditable begins a new line. */
export type IsBlock = (element: Element) => boolean;

const HTML_BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN " +
    "NAV OL P PRE SECTION TABLE TD TH TR UL"
  ).split(" "),
);

/** The elements that HTML shows as blocks; by name, since asking for computed styles costs a layout. */
export const isHtmlBlock: IsBlock = (element) => HTML_BLOCKS.has(element.tagName);

/** A piece of the DOM that holds text or stands for some, and where that text begins in the model. */
interface Leaf {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

/** What an embedded picture counts as, so that the words beside it do not run together. */
const OBJECT = "\uFFFC";

/**
 * Reads a contenteditable. Blocks are joined by one line feed, a <br> is one, unless it only keeps an empty line open;
 * zero-width characters are kept. Neither innerText nor the editors' own models agree with this or with each other.
 */
export function readEditable(root: HTMLElement, isBlock: IsBlock): TextModel {
  const leaves: Leaf[] = [];
  let text = "";
  let begun = false;
  let lineOpen = false;
  /** A <br> is a line feed only if something follows it in its block. */
  let breakPending = false;

  const openLine = (): void => {
    if (breakPending || (begun && !lineOpen)) text += "\n";
    begun = lineOpen = true;
    breakPending = false;
  };
  const closeLine = (): void => {
    lineOpen = breakPending = false;
  };
  const add = (node: Node, content: string): void => {
    openLine();
    leaves.push({ node, start: text.length, length: content.length });
    text += content;
  };
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        if (node.data) add(node, node.data);
      } else if (node instanceof HTMLBRElement) {
        add(node, "");
        breakPending = true;
      } else if (node instanceof HTMLImageElement) {
        add(node, OBJECT);
      } else if (node instanceof Element) {
        const block = isBlock(node);
        if (block) closeLine();
        walk(node);
        if (block) closeLine();
      }
    }
  };
  walk(root);
  return new EditableText(root, text, leaves);
}

class EditableText implements TextModel {
  constructor(
    private readonly root: HTMLElement,
    readonly text: string,
    private readonly leaves: readonly Leaf[],
  ) {}

  range(start: number, end: number): Range | null {
    const [from, to] = wholeCharacters(this.text, start, end);
    const first = this.leaves.find((leaf) => leaf.start + leaf.length > from);
    const last = this.leaves.findLast((leaf) => leaf.length > 0 && leaf.start < to);
    if (from >= to || !first || !last || first.start >= to) return null;
    const range = this.root.ownerDocument.createRange();
    if (first.node instanceof Text) range.setStart(first.node, Math.max(0, from - first.start));
    else range.setStartBefore(first.node);
    if (last.node instanceof Text) range.setEnd(last.node, Math.min(last.length, to - last.start));
    else range.setEndAfter(last.node);
    return range;
  }

  boxes(start: number, end: number): DOMRect[] {
    const range = this.range(start, end);
    return range ? lines(range.getClientRects()) : [];
  }

  offset(node: Node, nodeOffset: number): number | null {
    if (!this.root.contains(node)) return null;
    if (node instanceof Text) {
      const leaf = this.leaves.find((leaf) => leaf.node === node);
      if (leaf) return leaf.start + Math.min(nodeOffset, leaf.length);
    }
    const point = this.root.ownerDocument.createRange();
    point.setStart(node, nodeOffset);
    const next = this.leaves.find((leaf) => point.comparePoint(leaf.node, 0) >= 0);
    const inside = (leaf: Leaf | undefined): boolean => leaf !== undefined && node.contains(leaf.node);
    if (inside(next)) return next!.start;
    const previous = this.leaves.findLast((leaf) => point.comparePoint(leaf.node, 0) < 0);
    if (inside(previous)) return previous!.start + previous!.length;
    return next?.start ?? this.text.length;
  }
}

/** Widens a span that begins or ends between the two halves of a surrogate pair. */
function wholeCharacters(text: string, start: number, end: number): [number, number] {
  const splits = (at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return [splits(start) ? start - 1 : start, splits(end) ? end + 1 : end];
}

/** Joins the boxes that share a line, since each text node and each style gives its own. */
export function lines(rectangles: Iterable<DOMRect>): DOMRect[] {
  const joined: DOMRect[] = [];
  for (const box of rectangles) {
    if (box.width === 0 || box.height === 0) continue;
    const last = joined.at(-1);
    const overlap = last ? Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) : 0;
    if (last && overlap > Math.min(last.height, box.height) / 2) {
      const left = Math.min(last.left, box.left);
      const top = Math.min(last.top, box.top);
      const right = Math.max(last.right, box.right);
      joined[joined.length - 1] = new DOMRect(left, top, right - left, Math.max(last.bottom, box.bottom) - top);
    } else {
      joined.push(box);
    }
  }
  return joined;
}
