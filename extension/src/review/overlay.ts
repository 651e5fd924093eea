import type { Level } from "./level";
import { make } from "./make";

export interface Underlined {
  readonly level: Level;
  readonly boxes: readonly DOMRect[];
}

/** Underlines for textarea and input, whose text no highlight reaches: drawn above the field, deaf to the pointer. */
export class Overlay {
  private readonly element = make("div", { class: "overlay", "aria-hidden": "true" });

  constructor(layer: HTMLElement) {
    layer.prepend(this.element);
  }

  paint(underlined: readonly Underlined[]): void {
    this.element.replaceChildren(
      ...underlined.flatMap(({ level, boxes }) =>
        boxes.map((box) => {
          const line = make("div", { class: `line ${level}` });
          line.style.left = `${box.left}px`;
          line.style.top = `${box.top}px`;
          line.style.width = `${box.width}px`;
          line.style.height = `${box.height}px`;
          return line;
        }),
      ),
    );
  }
}
