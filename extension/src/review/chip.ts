import type { AccountKind } from "../protocol";
import type { ChipState, Notice } from "./chip_state";
import { button, make } from "./make";
import { type Box, placeChip, type Size } from "./placement";
import type { Surface } from "./surface";
import { words } from "./words";

export interface ChipActions {
  /** Show what there is to look at. */
  open(): void;
  choose(kind: AccountKind): void;
  help(action: NonNullable<Notice["action"]>): void;
}

/** What a chip must not cover: whatever the owner can press, fill in or read. */
const PRESSABLE =
  "a, button, input, textarea, select, summary, label, img, video, iframe, [contenteditable], [tabindex], " +
  "[role=button], [role=link], [role=menuitem], [role=tab], [role=textbox]";
/** As the keyboard of this system names it. */
const SHORTCUT = navigator.platform.startsWith("Mac") ? "⌥ ⏎" : "Alt+⏎";
/** Distance of the points at which the page is probed, in CSS pixels. */
const PROBES = 16;
/** How far out from the composer the chip still belongs to it at first sight, in CSS pixels. */
const NEAR = 160;

/** The label at a composer: who speaks, who reads, what there is to look at. */
export class Chip {
  private readonly element = make("section", { class: "chip", "aria-label": "Prudence" });
  /** Stays the same while what it shows changes: a press that began before ends on it, and the keyboard stays there. */
  private readonly main = button({ class: "main", title: words("chip_tooltip", SHORTCUT) }, "", () => this.actions.open());
  private shown = "";
  private mustBeRead = false;
  private root: HTMLElement | null = null;
  /** Where composer, chip and window stood when the chip was last placed. */
  private placedIn = "";
  /** Where it stands, relative to the composer: it stays there as long as it covers nothing. */
  private anchor: { readonly left: number; readonly top: number; readonly compact: boolean } | null = null;

  constructor(
    private readonly surface: Surface,
    private readonly actions: ChipActions,
  ) {
    surface.layer.append(this.element);
  }

  show(state: ChipState, root: HTMLElement): void {
    const key = JSON.stringify(state);
    if (key !== this.shown) {
      this.shown = key;
      this.draw(state);
    }
    if (root !== this.root) {
      this.root = root;
      this.anchor = null;
    }
    this.place(root);
  }

  hide(): void {
    this.shown = "";
    this.anchor = null;
    this.element.replaceChildren();
    this.element.hidden = true;
  }

  /** Moves the keyboard to the chip. */
  enter(): boolean {
    const [main] = this.controls;
    main?.focus({ preventScroll: true });
    return main !== undefined;
  }

  get controls(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll("button")];
  }

  get box(): Box {
    return this.element.getBoundingClientRect();
  }

  private place(root: HTMLElement): void {
    const frame = root.getBoundingClientRect();
    const isFree = (box: Box): boolean => this.isFree(box, root);
    if (this.anchor) {
      this.element.classList.toggle("compact", this.anchor.compact);
      const box = { left: frame.left + this.anchor.left, top: frame.top + this.anchor.top, ...this.size() };
      // Looking at what lies beneath takes half a frame: only when something moved, not at every key.
      const geometry = JSON.stringify([frame, box, viewport()]);
      if (geometry === this.placedIn) return;
      if (isInside(box, viewport()) && isFree(box)) {
        this.placedIn = geometry;
        this.moveTo(box);
        return;
      }
    }
    const all = frames(root);
    const near = all.filter((box) => reach(frame, box) <= NEAR);
    // In full far away, or near as its mark? A question and a reason must be seen; a count may be shortened to it.
    const second = this.mustBeRead ? { compact: false, around: all } : { compact: true, around: near };
    const trials = [{ compact: false, around: near }, second, { compact: false, around: all }, { compact: true, around: all }];
    for (const { compact, around } of trials) {
      this.element.classList.toggle("compact", compact);
      const box = placeChip(this.size(), around, viewport(), isFree);
      if (box) {
        this.anchor = { left: box.left - frame.left, top: box.top - frame.top, compact };
        this.moveTo(box);
        return;
      }
    }
    const size = this.size();
    this.anchor = null;
    this.moveTo({ left: viewport().width - size.width - 16, top: viewport().height - size.height - 16, ...size });
  }

  private size(): Size {
    return { width: this.element.offsetWidth, height: this.element.offsetHeight };
  }

  private moveTo(box: Box): void {
    this.element.style.left = `${Math.round(box.left)}px`;
    this.element.style.top = `${Math.round(box.top)}px`;
  }

  private isFree(box: Box, root: HTMLElement): boolean {
    const columns = Math.ceil(box.width / PROBES);
    const rows = Math.ceil(box.height / PROBES);
    for (let column = 0; column <= columns; column++) {
      for (let row = 0; row <= rows; row++) {
        const x = box.left + (box.width * column) / columns;
        const y = box.top + (box.height * row) / rows;
        const under = document.elementsFromPoint(x, y).find((element) => element !== this.surface.host);
        if (under && (root.contains(under) || under.closest(PRESSABLE) || showsText(under, x, y))) {
          return false;
        }
      }
    }
    return true;
  }

  private draw(state: ChipState): void {
    const { who, kind, readers, result, notice, asks, tone } = state;
    this.element.hidden = false;
    const mustBeRead = asks || notice !== null;
    if (mustBeRead !== this.mustBeRead) this.anchor = null;
    this.mustBeRead = mustBeRead;
    this.element.className = `chip ${tone}`;
    const body = make(
      "span",
      { class: "body" },
      who || kind
        ? make(
            "span",
            { class: "speaks" },
            who ? make("bdi", { class: "who" }, who) : null,
            kind ? make("span", { class: "kind" }, who ? ` · ${words(kind)}` : words(kind)) : null,
          )
        : null,
      readers ? make("span", { class: "readers" }, readers) : null,
      result ? make("span", { class: "result" }, result) : null,
    );
    const face = make("span", { class: "face" }, mark(state), body);
    this.main.replaceChildren(face);
    if (this.main.parentNode !== this.element) this.element.prepend(this.main);
    while (this.main.nextSibling) this.main.nextSibling.remove();
    if (notice) {
      const { action } = notice;
      this.element.append(
        make(
          "p",
          { class: "notice" },
          `${notice.text} `,
          action ? button({ class: "link" }, words(`help_${action}`), () => this.actions.help(action)) : null,
        ),
      );
    }
    if (asks) {
      this.element.append(
        make(
          "div",
          { class: "question", role: "group", "aria-label": words("public_or_personal") },
          make("span", { class: "asks", "aria-hidden": "true" }, words("public_or_personal")),
          button({ class: "choice" }, words("public"), () => this.actions.choose("public")),
          button({ class: "choice" }, words("personal"), () => this.actions.choose("personal")),
        ),
      );
    }
  }
}

/** The round mark: a number of points, a tick for a text without any, a question if it is not checked. */
function mark({ tone, count, isJudged }: ChipState): HTMLElement {
  const sign = tone === "unchecked" ? "?" : count > 0 ? String(count) : isJudged ? "✓" : "P";
  return make("span", { class: "mark", "aria-hidden": "true" }, sign);
}

function viewport(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
}

function isInside(box: Box, size: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.left + box.width <= size.width && box.top + box.height <= size.height;
}

/** The composer and what surrounds it, innermost first, each larger than the one before. */
function frames(root: HTMLElement): Box[] {
  const found: DOMRect[] = [];
  for (let element: HTMLElement | null = root; element && element !== document.body; element = element.parentElement) {
    const box = element.getBoundingClientRect();
    const last = found.at(-1);
    if (!last || box.width > last.width || box.height > last.height) {
      found.push(box);
    }
  }
  return found;
}

/** How far `outer` reaches beyond `inner`, upwards or downwards. */
function reach(inner: Box, outer: Box): number {
  return Math.max(inner.top - outer.top, outer.top + outer.height - inner.top - inner.height);
}

function showsText(element: Element, x: number, y: number): boolean {
  for (const node of element.childNodes) {
    if (node instanceof Text && node.data.trim()) {
      const range = document.createRange();
      range.selectNode(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (left <= x && x <= right && top <= y && y <= bottom) {
          return true;
        }
      }
    }
  }
  return false;
}
