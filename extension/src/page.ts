/** What the sites share when they look at a page. */

/** The first match in the smallest part of the page around `element` that has one. */
export function nearest(element: Element, selector: string): Element | null {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const match = around.querySelector(selector);
    if (match) return match;
  }
  return null;
}

/** The words of an element on one line, as a person reads them; what stands in a picture is left out. */
export function words(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll("svg").forEach((picture) => picture.remove());
  return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
}
