import type { Verdict } from "../protocol";
import type { Point } from "./findings";
import { button, make } from "./make";
import { placeCard, type Surroundings } from "./placement";
import type { Surface } from "./surface";
import { words } from "./words";

/** A finding on the card. */
export interface CardPoint {
  readonly point: Point;
  /** The words it is about. */
  readonly excerpt: string;
  /** Its place among all, from 0. */
  readonly index: number;
  readonly count: number;
  /** It stopped a publication just now. */
  readonly held: boolean;
}

export interface CardActions {
  replace(point: Point): void;
  copy(point: Point): void;
  decide(point: Point, verdict: Verdict["verdict"]): void;
  settings(): void;
  publishAnyway(): void;
  /** Another finding, by a step in the order of the text. */
  move(step: 1 | -1): void;
  choose(point: Point): void;
  close(): void;
}

const TITLE = "title";
const DESCRIPTION = "description";

/** The card of one finding, or the list of all. A tip that takes no focus, until the owner enters it by the keyboard. */
export class Card {
  private readonly element = make("div", { class: "card" });
  private shown = "";

  constructor(
    private readonly surface: Surface,
    private readonly actions: CardActions,
  ) {
    surface.layer.append(this.element);
    this.close();
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** True while the keyboard is in the card. */
  get isEntered(): boolean {
    const active = this.surface.tree.activeElement;
    return active !== null && this.element.contains(active);
  }

  /** True if a point of the page (CSS pixels) lies on the card, or so near that the pointer may be on its way. */
  isNear(x: number, y: number): boolean {
    const reach = 12;
    const { left, right, top, bottom } = this.element.getBoundingClientRect();
    return this.isOpen && left - reach <= x && x <= right + reach && top - reach <= y && y <= bottom + reach;
  }

  showPoint(shown: CardPoint): void {
    const key = JSON.stringify(shown);
    if (key !== this.shown) {
      this.open(key, shown.held ? "held" : shown.point.level, this.pointParts(shown));
    }
  }

  showList(points: readonly { readonly point: Point; readonly excerpt: string }[]): void {
    const key = JSON.stringify(points);
    if (key !== this.shown) {
      this.open(key, "list", this.listParts(points));
    }
  }

  /** A word about the last press on the card, in its place. */
  say(text: string, ...more: readonly HTMLElement[]): void {
    this.element.querySelector(".said")?.remove();
    this.element.append(make("p", { class: "said", role: "status" }, `${text} `, ...more));
  }

  /** Says that the editor did not take the replacement, and offers to copy it. */
  offerCopy(point: Point): void {
    this.say(
      words("replace_refused"),
      button({ class: "link" }, words("copy"), () => this.actions.copy(point)),
    );
  }

  place(surroundings: Surroundings): void {
    const { clientWidth: width } = document.documentElement;
    this.element.style.maxHeight = "";
    const size = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    const box = placeCard(size, surroundings, { width, height: innerHeight });
    this.element.style.left = `${Math.round(box.left)}px`;
    this.element.style.top = `${Math.round(box.top)}px`;
    this.element.style.maxHeight = `${Math.floor(box.height)}px`;
  }

  /** Moves the keyboard into the card; a screen reader reads its title and description. */
  enter(): void {
    this.element.focus({ preventScroll: true });
  }

  get controls(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll("button")];
  }

  close(): void {
    this.shown = "";
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  private open(key: string, kind: string, parts: readonly (Node | null)[]): void {
    const entered = this.isEntered;
    this.shown = key;
    this.element.className = `card ${kind}`;
    this.element.replaceChildren(...parts.filter((part) => part !== null));
    this.element.hidden = false;
    this.element.scrollTop = 0;
    for (const [name, value] of Object.entries({
      role: "dialog",
      tabindex: "-1",
      "aria-labelledby": TITLE,
      "aria-describedby": DESCRIPTION,
    })) {
      this.element.setAttribute(name, value);
    }
    if (entered) this.enter();
  }

  private pointParts({ point, excerpt, index, count, held }: CardPoint): (Node | null)[] {
    const { texts, level, replacement } = point;
    const { actions } = this;
    return [
      held ? make("p", { class: "banner" }, words("held")) : null,
      make(
        "header",
        {},
        make("span", { class: `sample ${level}`, "aria-hidden": "true" }, "abc"),
        make("h2", { id: TITLE }, texts.title),
        make("span", { class: "level" }, words(`level_${level}`)),
        this.closeButton(),
      ),
      make(
        "div",
        { id: DESCRIPTION, class: "story" },
        make("p", { class: "what" }, texts.what),
        make("p", { class: "why" }, texts.why),
        make("p", { class: "advice" }, texts.advice),
      ),
      replacement === null
        ? null
        : make(
            "p",
            { class: "rewrite" },
            make("del", {}, excerpt),
            make("span", { class: "becomes", "aria-label": words("becomes") }, " → "),
            make("ins", {}, replacement || words("nothing")),
          ),
      make(
        "div",
        { class: "choices" },
        held ? button({ class: "grave" }, words("publish_anyway"), () => actions.publishAnyway()) : null,
        replacement === null ? null : button({ class: "first" }, words("replace"), () => actions.replace(point)),
        button({ title: words("on_purpose_tooltip") }, words("on_purpose"), () => actions.decide(point, "on_purpose")),
        point.source === "reader"
          ? button({ title: words("not_a_problem_tooltip") }, words("not_a_problem"), () =>
              actions.decide(point, "not_a_problem"),
            )
          : null,
        button({ title: words("allow_tooltip") }, words("allow"), () => actions.decide(point, "allow")),
      ),
      make(
        "footer",
        {},
        count > 1
          ? make(
              "span",
              { class: "steps" },
              button({ class: "step", "aria-label": words("previous") }, "‹", () => actions.move(-1)),
              words("place", String(index + 1), String(count)),
              button({ class: "step", "aria-label": words("next") }, "›", () => actions.move(1)),
            )
          : null,
        button({ class: "link settings" }, words("settings"), () => actions.settings()),
      ),
    ];
  }

  private listParts(points: readonly { readonly point: Point; readonly excerpt: string }[]): Node[] {
    return [
      make("header", {}, make("h2", { id: TITLE }, words("list")), this.closeButton()),
      make(
        "ul",
        { id: DESCRIPTION },
        ...points.map(({ point, excerpt }) =>
          make(
            "li",
            {},
            button(
              { class: "row" },
              make(
                "span",
                {},
                make("span", { class: `sample ${point.level}` }, make("bdi", {}, excerpt)),
                make("span", { class: "habit" }, point.texts.title),
              ),
              () => this.actions.choose(point),
            ),
          ),
        ),
      ),
    ];
  }

  private closeButton(): HTMLElement {
    return button({ class: "close", "aria-label": words("close") }, "×", () => this.actions.close());
  }
}
