const composing = new WeakSet<HTMLElement>();

/** True while an input method is composing in `root`: nothing is read, painted or replaced then. */
export function isComposing(root: HTMLElement): boolean {
  return composing.has(root);
}

/** Follows the compositions in `root`; calls `ended` in the task after one, when the editor has rendered it. */
export function watchComposition(root: HTMLElement, ended: () => void, signal: AbortSignal): void {
  root.addEventListener("compositionstart", (event) => event.isTrusted && composing.add(root), { signal });
  root.addEventListener(
    "compositionend",
    (event) => {
      if (!event.isTrusted) return;
      composing.delete(root);
      setTimeout(() => signal.aborted || ended());
    },
    { signal },
  );
  signal.addEventListener("abort", () => composing.delete(root));
}
