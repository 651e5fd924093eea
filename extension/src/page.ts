/** What the sites share when they look at a page. */

/** The first match in the smallest part of the page around `element` that has one. */
export function nearest(element: Element, selector: string): Element | null {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const match = around.querySelector(selector);
    if (match) return match;
  }
  return null;
}

/** The words of an element on one line, as a person reads them. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
