import type { Level } from "./level";
import { LEVELS } from "./level";
import sheetText from "./highlights.css";

const KEYS: Readonly<Record<Level, string>> = {
  hint: "prudence-hint",
  warn: "prudence-warn",
  hold: "prudence-hold",
};

export interface Painted {
  readonly level: Level;
  readonly range: Range;
}

/**
 * Underlines by the CSS Custom Highlight API; highlights.css (in the manifest) styles them. The registry is shared with
 * the page, which can read or delete our entries: they hold nothing but the flagged ranges, and `restore` brings them
 * back.
 */
export class Highlights {
  private readonly ranges = new Map<object, readonly Painted[]>();
  private readonly registered = new Map<Level, Highlight>();
  private readonly dressed = new WeakSet<ShadowRoot>();

  /** Replaces what is underlined on behalf of `owner`. */
  paint(owner: object, painted: readonly Painted[]): void {
    if (painted.length > 0) {
      this.ranges.set(owner, painted);
    } else if (!this.ranges.delete(owner)) {
      return;
    }
    const all = [...this.ranges.values()].flat();
    for (const [priority, level] of LEVELS.entries()) {
      const ranges = all.filter((one) => one.level === level).map((one) => one.range);
      if (ranges.length > 0) {
        const highlight = new Highlight(...ranges);
        highlight.priority = priority;
        highlight.type = "grammar-error";
        this.registered.set(level, highlight);
        CSS.highlights.set(KEYS[level], highlight);
      } else if (this.registered.delete(level)) {
        CSS.highlights.delete(KEYS[level]);
      }
    }
  }

  /** Puts back what the page's scripts removed or replaced. */
  restore(): void {
    for (const [level, highlight] of this.registered) {
      if (CSS.highlights.get(KEYS[level]) !== highlight) {
        CSS.highlights.set(KEYS[level], highlight);
      }
    }
  }

  /** Text in a shadow tree is styled by the sheets of that tree (Firefox does not inherit the document's). */
  dress(tree: Node): void {
    if (tree instanceof ShadowRoot && !this.dressed.has(tree)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetText);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      this.dressed.add(tree);
    }
  }

  clear(): void {
    this.ranges.clear();
    this.registered.clear();
    for (const key of Object.values(KEYS)) {
      CSS.highlights.delete(key);
    }
  }
}
