type Attributes = Readonly<Record<string, string>>;

/** An element of our own shadow tree. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button; only the owner's own presses count. */
export function button(attributes: Attributes, label: string | Node, pressed: () => void): HTMLButtonElement {
  const element = make("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", (event) => {
    if (event.isTrusted) {
      pressed();
    }
  });
  return element;
}
