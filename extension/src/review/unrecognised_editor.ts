import type { FromContent } from "../messages";

/** An editor that Prudence does not know has the focus: the background is told, so that the popup can say so. */
export class UnrecognisedEditor {
  private constructor(private readonly port: chrome.runtime.Port) {}

  /** Null if the extension was updated or removed, which `orphaned` is told. */
  static report(orphaned: () => void): UnrecognisedEditor | null {
    try {
      const editor = new UnrecognisedEditor(chrome.runtime.connect({ name: "composer" }));
      editor.tell(true);
      return editor;
    } catch {
      orphaned();
      return null;
    }
  }

  left(): void {
    this.tell(false);
    this.port.disconnect();
  }

  private tell(unrecognised: boolean): void {
    const message: FromContent = { kind: "unrecognised", unrecognised };
    try {
      this.port.postMessage(message);
    } catch {
      // The background is gone and has forgotten it anyway.
    }
  }
}
