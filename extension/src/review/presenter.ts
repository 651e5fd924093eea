import { ErrorCode } from "../protocol";
import { Card } from "./card";
import { Chip } from "./chip";
import { chipState, unrecognisedState } from "./chip_state";
import type { ComposerSession } from "./composer_session";
import type { Point } from "./findings";
import { controlsOf } from "./gate";
import { Overlay } from "./overlay";
import type { Box } from "./placement";
import { Surface } from "./surface";
import { pointsInWords, words } from "./words";

/** Rest of the pointer on flagged words before the card opens, in milliseconds. */
const POINTER_REST = 250;
/** Rest of the caret in flagged words before the card opens, in milliseconds. */
const CARET_REST = 500;
/** Time for a site to take a publication, in milliseconds, before the owner is told to press once more. */
const PUBLICATION_REST = 2_000;

/** What opened the card. A tip that the pointer or the caret opened closes when they leave. */
type Opener = "pointer" | "caret" | "keyboard" | "chip" | "gate";

interface Shown {
  readonly session: ComposerSession;
  readonly identity: string;
  /** Start of the finding when it was shown: tells apart two findings of the same words. */
  start: number;
  readonly opener: Opener;
}

export interface PresenterActions {
  publishAnyway(session: ComposerSession): void;
}

/** Draws chip, card and overlay beside the composers, and follows pointer, caret and keys; nothing once aborted. */
export class Presenter {
  private readonly surface: Surface;
  private readonly overlay: Overlay;
  private readonly chip: Chip;
  private readonly card: Card;
  /** The composer that the chip stands at. */
  private active: ComposerSession | null = null;
  private unrecognised: HTMLElement | null = null;
  private shown: Shown | null = null;
  private listed = false;
  /** The finding whose card the owner closed; the caret that still stands in it does not open it again. */
  private closed: string | null = null;
  private complaint: string | null = null;
  private announced = "";
  private frame = 0;
  private pointer: readonly [x: number, y: number] = [-1, -1];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private restoreCaret: (() => void) | null = null;

  constructor(
    signal: AbortSignal,
    private readonly sessions: () => Iterable<ComposerSession>,
    private readonly actions: PresenterActions,
  ) {
    this.surface = new Surface(signal);
    this.overlay = new Overlay(this.surface.layer);
    this.chip = new Chip(this.surface, {
      open: () => this.openFromChip(),
      choose: (kind) => this.active?.chooseAccount(kind),
      help: (action) => (action === "end_pause" ? this.active?.endPause() : this.active?.openDesktop()),
    });
    this.card = new Card(this.surface, {
      replace: (point) => void this.replace(point),
      copy: (point) => void this.copy(point),
      decide: (point, verdict) => this.shown?.session.decide(point, verdict),
      settings: () => this.current?.openDesktop(),
      publishAnyway: () => this.publishAnyway(),
      move: (step) => this.move(step),
      choose: (point) => this.active && this.open(this.active, point, "chip"),
      close: () => this.close(),
    });
    const options = { capture: true, passive: true, signal };
    for (const type of ["focusin", "focusout", "focus", "blur"] as const) {
      window.addEventListener(type, (event) => this.keepFocusToOurselves(event), { capture: true, signal });
    }
    window.addEventListener("keydown", (event) => this.keyDown(event), { capture: true, signal });
    window.addEventListener("pointermove", (event) => this.pointerMoved(event), options);
    window.addEventListener("scroll", () => this.schedule(), options);
    window.addEventListener("resize", () => this.schedule(), options);
    document.addEventListener("selectionchange", () => this.after("caret", CARET_REST, () => this.followCaret()), options);
    signal.addEventListener("abort", () => {
      cancelAnimationFrame(this.frame);
      for (const timer of this.timers.values()) clearTimeout(timer);
    });
  }

  /** True for events on our own elements. */
  owns(target: EventTarget | null): boolean {
    return target === this.surface.host;
  }

  activate(session: ComposerSession): void {
    this.active = session;
    this.unrecognised = null;
    this.complaint = null;
    this.schedule();
  }

  showUnrecognised(root: HTMLElement): void {
    this.active = null;
    this.unrecognised = root;
    this.schedule();
  }

  /** The session's text or findings changed. */
  updated(session: ComposerSession): void {
    const point = this.shown?.session === session ? this.shownPoint() : undefined;
    if (this.shown?.session === session && !point) this.shownPointIsGone(session);
    this.schedule();
  }

  ended(session: ComposerSession): void {
    if (this.shown?.session === session) this.close();
    if (this.active === session) this.active = null;
    this.schedule();
  }

  /** A publication was stopped: the card says why. */
  held(session: ComposerSession, point: Point): void {
    this.active = session;
    this.open(session, point, "gate");
    this.surface.alert(`${words("held")} ${point.texts.what}`);
  }

  /** The host could not do what a button asked for. */
  complain(code: number): void {
    this.complaint = words(code === ErrorCode.NOT_KEPT ? "not_kept" : "desktop_not_started");
    this.schedule();
  }

  private get current(): ComposerSession | null {
    return this.shown?.session ?? this.active;
  }

  /** Draws in the next frame, once. */
  private schedule(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private after(name: string, rest: number, action: () => void): void {
    clearTimeout(this.timers.get(name));
    this.timers.set(name, setTimeout(action, rest));
  }

  private draw(): void {
    const root = this.active?.root ?? this.unrecognised;
    if (!root) {
      this.chip.hide();
    } else {
      this.surface.raise(root);
      if (this.active) {
        const points = this.active.findings.list();
        const state = chipState(this.active, points, Date.now());
        const notice = this.complaint ? { text: this.complaint, action: null } : state.notice;
        this.chip.show({ ...state, notice }, root);
        this.announce(state.tone === "unchecked" ? state.result : this.active.isEmpty ? "" : pointsInWords(points.length));
      } else {
        this.chip.show(unrecognisedState(), root);
        this.announce(words("unrecognised"));
      }
    }
    this.drawOverlay();
    this.drawCard();
  }

  private announce(text: string): void {
    if (text === this.announced) return;
    this.announced = text;
    this.surface.announce(text);
  }

  private drawOverlay(): void {
    const underlined = [...this.sessions()]
      .filter(({ root }) => root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement)
      .flatMap(({ model, findings }) =>
        findings.list().map(({ level, start, end }) => ({ level, boxes: model.boxes(start, end) })),
      );
    this.overlay.paint(underlined);
  }

  private drawCard(): void {
    const point = this.shownPoint();
    if (this.shown && point) {
      const { session, opener } = this.shown;
      const points = session.findings.list();
      this.card.showPoint({
        point,
        excerpt: session.model.text.slice(point.start, point.end),
        index: points.indexOf(point),
        count: points.length,
        held: opener === "gate",
      });
      const { root, model } = session;
      const words = visible(model.boxes(point.start, point.end), root);
      // A tip under the pointer stays within its reach, even over the button; it leaves with the pointer.
      const isTip = opener === "pointer";
      this.card.place({
        words,
        clear: isTip ? caretBoxes(session) : [...caretBoxes(session), ...controlsOf(session).map(boxOf)],
        spare: isTip ? [] : [this.chip.box],
        frame: isTip ? null : boxOf(surroundingsOf(root)),
      });
    } else if (this.listed && this.active) {
      const { model, findings, root } = this.active;
      const points = findings.list();
      if (points.length === 0) {
        this.close();
        return;
      }
      this.card.showList(points.map((point) => ({ point, excerpt: model.text.slice(point.start, point.end) })));
      this.card.place({ words: [this.chip.box], clear: [...caretBoxes(this.active), boxOf(root)], spare: [], frame: null });
    }
  }

  private shownPoint(): Point | undefined {
    if (!this.shown) return undefined;
    const { session, identity, start } = this.shown;
    const points = session.findings.list().filter((point) => point.identity === identity);
    const nearest = points.sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0];
    if (nearest) this.shown.start = nearest.start;
    return nearest;
  }

  /**
   * Decided, corrected or edited away: somebody who works through the card by keyboard gets the next one, and so does
   * somebody whose publication was stopped, while there is another reason.
   */
  private shownPointIsGone(session: ComposerSession): void {
    const { start, opener } = this.shown ?? { start: 0, opener: "keyboard" };
    const points = session.findings.list().filter(({ level }) => opener !== "gate" || level === "hold");
    const next = points.find((point) => point.start >= start) ?? points[0];
    if (next && (opener === "gate" || this.card.isEntered)) this.open(session, next, opener);
    else this.close();
  }

  private open(session: ComposerSession, point: Point, opener: Opener): void {
    this.listed = false;
    this.shown = { session, identity: point.identity, start: point.start, opener };
    this.surface.raise(session.root);
    this.drawCard();
  }

  private close(): void {
    this.closed = this.shown?.identity ?? null;
    this.shown = null;
    this.listed = false;
    const entered = this.card.isEntered;
    this.card.close();
    if (entered) this.leave();
  }

  /** Gives the keyboard back to the composer, with the caret where it was. */
  private leave(): void {
    this.restoreCaret?.();
    this.restoreCaret = null;
  }

  /** Closes what the owner opened. A tip that opened by itself stays for somebody who presses, as what was asked for. */
  private openFromChip(): void {
    const points = this.active?.findings.list() ?? [];
    if (this.card.isOpen && !this.mayGiveWay) {
      this.close();
    } else if (this.active && points.length === 1) {
      this.open(this.active, points[0]!, "chip");
    } else if (points.length > 1) {
      this.shown = null;
      this.listed = true;
      this.drawCard();
    }
  }

  private move(step: 1 | -1): void {
    const point = this.shownPoint();
    if (!this.shown || !point) return;
    const { session, opener } = this.shown;
    const points = session.findings.list();
    const next = points[(points.indexOf(point) + step + points.length) % points.length]!;
    this.open(session, next, opener === "gate" ? "gate" : "keyboard");
  }

  private async replace(point: Point): Promise<void> {
    const { shown } = this;
    if (!shown || point.replacement === null) return;
    const { root, editor, model } = shown.session;
    const { start, end } = this.shownPoint() ?? point;
    const done = await editor.replace(root, start, end, model.text.slice(start, end), point.replacement);
    if (done || this.shown !== shown) return;
    this.card.offerCopy(point);
    this.drawCard();
  }

  private async copy({ replacement }: Point): Promise<void> {
    await navigator.clipboard.writeText(replacement ?? "").then(
      () => this.say(words("copied")),
      () => undefined,
    );
  }

  private say(text: string): void {
    this.card.say(text);
    this.drawCard();
  }

  private publishAnyway(): void {
    if (!this.shown) return;
    const { session } = this.shown;
    this.actions.publishAnyway(session);
    this.after("publication", PUBLICATION_REST, () => {
      if (this.shown?.session === session) this.say(words("press_again"));
    });
  }

  /** Focus that goes to or comes from the card is no business of the page: it would close its dialog or take it back. */
  private keepFocusToOurselves(event: FocusEvent): void {
    if (this.owns(event.target) || this.owns(event.relatedTarget)) event.stopImmediatePropagation();
  }

  private keyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    if (this.owns(event.target)) {
      event.stopImmediatePropagation();
      if (this.keyInCard(event)) event.preventDefault();
    } else if (event.key === "Escape" && this.card.isOpen) {
      take(event);
      this.close();
    } else if (isShortcut(event) && this.active && event.composedPath().includes(this.active.root)) {
      if (this.enter(this.active)) take(event);
    }
  }

  private keyInCard(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === "Escape") {
      this.close();
      this.leave();
    } else if (isShortcut(event)) this.move(event.shiftKey ? -1 : 1);
    else if (key === "ArrowDown") this.move(1);
    else if (key === "ArrowUp") this.move(-1);
    else if (key === "Tab") this.tab(event.shiftKey ? -1 : 1);
    else return false;
    return true;
  }

  /** The next or previous control of card and chip, around the ends. */
  private tab(step: 1 | -1): void {
    const controls = [...this.card.controls, ...this.chip.controls];
    const at = controls.findIndex((control) => control === this.surface.tree.activeElement);
    const next = at < 0 && step < 0 ? controls.length - 1 : (at + step + controls.length) % controls.length;
    controls[next]?.focus({ preventScroll: true });
  }

  /** Opens the card of the finding at or after the caret, and gives it the keyboard; without one, the chip. */
  private enter(session: ComposerSession): boolean {
    const points = session.findings.list();
    const caret = session.editor.caret(session.root) ?? 0;
    const point = this.shownPoint() ?? points.find(({ end }) => end >= caret) ?? points[0];
    this.restoreCaret = caretKeeper(session.root);
    if (!point) return this.chip.enter();
    this.open(session, point, this.shown?.opener === "gate" ? "gate" : "keyboard");
    this.card.enter();
    return true;
  }

  private pointerMoved(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.pointer = [event.clientX, event.clientY];
    this.after("pointer", POINTER_REST, () => this.followPointer());
  }

  private followPointer(): void {
    const [x, y] = this.pointer;
    if (this.card.isNear(x, y)) return;
    for (const session of this.sessions()) {
      const point = session.findings.list().find(({ start, end }) => isOn(session.model.boxes(start, end), x, y));
      if (point) {
        if (this.mayGiveWay) this.open(session, point, "pointer");
        return;
      }
    }
    if (this.shown?.opener === "pointer" && !this.card.isEntered) this.close();
  }

  private followCaret(): void {
    const session = this.active;
    const caret = session?.editor.caret(session.root) ?? null;
    const point =
      caret === null ? undefined : session?.findings.list().find(({ start, end }) => start <= caret && caret <= end);
    if (point?.identity !== this.closed) this.closed = null;
    if (session && point) {
      if (this.mayGiveWay && point.identity !== this.closed) this.open(session, point, "caret");
    } else if (this.shown?.opener === "caret" && !this.card.isEntered) {
      this.close();
    }
  }

  /** A tip gives way to another; what the owner opened, and what a stopped publication opened, does not. */
  private get mayGiveWay(): boolean {
    return !this.listed && (this.shown === null || ["pointer", "caret"].includes(this.shown.opener));
  }
}

/** Alt+Enter: free in both browsers, on every system, and on the sites; with Shift backwards. */
function isShortcut(event: KeyboardEvent): boolean {
  return event.key === "Enter" && event.altKey && !event.ctrlKey && !event.metaKey;
}

function take(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

function boxOf(element: Element): Box {
  return element.getBoundingClientRect();
}

/** The dialog in which a composer stands, or itself. */
function surroundingsOf(root: HTMLElement): Element {
  return root.closest("[role=dialog]") ?? root;
}

function isOn(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some(({ left, top, width, height }) => left <= x && x <= left + width && top <= y && y <= top + height);
}

/** The boxes that are not scrolled out of the composer; else the composer itself. */
function visible(boxes: readonly Box[], root: HTMLElement): readonly Box[] {
  const frame = root.getBoundingClientRect();
  const seen = boxes.filter(({ top, height }) => top + height > Math.max(0, frame.top) && top < Math.min(innerHeight, frame.bottom));
  return seen.length > 0 ? seen : [frame];
}

/** Where the caret stands; empty if it is elsewhere. */
function caretBoxes({ root, editor, model }: ComposerSession): Box[] {
  const caret = editor.caret(root);
  if (caret === null) return [];
  const before = model.boxes(Math.max(0, caret - 1), caret).at(-1);
  const after = model.boxes(caret, Math.min(caret + 1, model.text.length))[0];
  if (before) return [{ left: before.right - 1, top: before.top, width: 2, height: before.height }];
  return after ? [{ left: after.left - 1, top: after.top, width: 2, height: after.height }] : [];
}

/** Remembers the selection in an editable; the result brings focus and selection back. */
function caretKeeper(root: HTMLElement): () => void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    root.focus({ preventScroll: true });
    if (anchorNode && focusNode && root.contains(anchorNode) && root.contains(focusNode)) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
  };
}
