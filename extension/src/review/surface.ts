import { language } from "../language";
import { make } from "./make";
import { themeAround } from "./theme";
import sheetText from "./review.css";

/** Pointer and key events on our own elements are nobody else's: a page closes its dialog on a press "outside". */
const KEPT_TO_OURSELVES = [
  "auxclick",
  "click",
  "contextmenu",
  "dblclick",
  "keydown",
  "keypress",
  "keyup",
  "mousedown",
  "mousemove",
  "mouseout",
  "mouseover",
  "mouseup",
  "pointerdown",
  "pointermove",
  "pointerout",
  "pointerover",
  "pointerup",
  "touchend",
  "touchstart",
  "wheel",
];

/** Quiet time before a screen reader is told, in milliseconds. */
const BEFORE_ANNOUNCING = 1_000;

/**
 * Where everything of ours is drawn: one element beside the page's body, in the top layer, with a closed shadow tree.
 * The page sees that it is there, and nothing of what is in it.
 */
export class Surface {
  readonly host = document.createElement("prudence-review");
  /** What chip, card and overlay are put into. */
  readonly layer = make("div", { class: "layer" });
  readonly tree: ShadowRoot;

  private readonly polite = make("div", { class: "heard", "aria-live": "polite" });
  private readonly urgent = make("div", { class: "heard", role: "alert" });
  private announcement: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    this.tree = this.host.attachShadow({ mode: __TEST_DOOR__ ? "open" : "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    this.tree.adoptedStyleSheets = [sheet];
    this.layer.lang = language();
    this.tree.append(this.layer, this.polite, this.urgent);
    this.host.setAttribute("popover", "manual");
    for (const type of KEPT_TO_OURSELVES) {
      this.host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    }
    // A press must not take the focus from the composer; keys give it to the card when the owner asks.
    this.layer.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
    signal.addEventListener("abort", () => {
      clearTimeout(this.announcement);
      this.host.remove();
    });
  }

  /** Shows the surface above everything, in the colours of what `root` stands on. */
  raise(root: Element): void {
    if (!this.host.isConnected) {
      document.documentElement.append(this.host);
    }
    if (!this.host.matches(":popover-open")) {
      this.host.showPopover();
    }
    this.layer.dataset["theme"] = themeAround(root);
  }

  /** Tells a screen reader once it has been quiet for a moment; only the last of several announcements. */
  announce(text: string): void {
    clearTimeout(this.announcement);
    this.announcement = setTimeout(() => {
      this.polite.textContent = text;
    }, BEFORE_ANNOUNCING);
  }

  /** Tells a screen reader now. */
  alert(text: string): void {
    this.urgent.textContent = text;
  }
}
