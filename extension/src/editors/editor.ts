/** The text of an editable as Prudence sees it. Offsets are UTF-16 code units into `text`. */
export interface TextModel {
  readonly text: string;
  /** DOM range of a span, to be painted; null where there is no DOM text (textarea, input). */
  range(start: number, end: number): Range | null;
  /** Boxes of a span in viewport coordinates (CSS pixels), one per line. */
  boxes(start: number, end: number): DOMRect[];
  /** Offset of a DOM position, null if it lies outside. */
  offset(node: Node, nodeOffset: number): number | null;
}

/** One family of editors. One file per family in this folder. */
export interface Editor {
  readonly name: string;
  /** True if this family drives `root`. Asked in the order of the table in index.ts, most specific first. */
  drives(root: HTMLElement): boolean;
  read(root: HTMLElement): TextModel;
  /**
   * Calls back after each change of the text (not before the editor has rendered), until the signal aborts; also when
   * the same text is shown by other nodes, since every range in it is lost then.
   */
  observe(root: HTMLElement, changed: () => void, signal: AbortSignal): void;
  /** Caret offset, null when the selection is elsewhere or not collapsed. */
  caret(root: HTMLElement): number | null;
  /**
   * Replaces a span through the editor's own model, so that its undo restores it. False, and nothing changed, when the
   * span no longer reads `expected`, while composing, or when the editor refused.
   */
  replace(root: HTMLElement, start: number, end: number, expected: string, replacement: string): Promise<boolean>;
}
