const composing = new WeakSet<HTMLElement>();

/** True while an input method is composing in `root`: nothing is read, painted or replaced then. */
export function isComposing(root: HTMLElement): boolean {
  return composing.has(root);
}

/** Follows the compositions in `root`; calls `ended` in the task after one, when the editor has rendered it. */
export function watchComposition(root: HTMLElement, ended: () => void, signal: AbortSignal): void {
  // While capturing: before the editor's own listeners, which change the DOM already.
  const options = { capture: true, signal };
  root.addEventListener("compositionstart", (event) => event.isTrusted && composing.add(root), options);
  // Chromium may send an end that is not trusted. One that a page invents only makes the text be read early.
  root.addEventListener(
    "compositionend",
    () => {
      composing.delete(root);
      setTimeout(() => signal.aborted || ended());
    },
    options,
  );
  signal.addEventListener("abort", () => composing.delete(root));
}
