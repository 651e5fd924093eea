import type { ComposerSession } from "./composer_session";

export interface GateKeeper {
  /** Composers with a text that may be published. */
  sessions(): Iterable<ComposerSession>;
  /** A publication was stopped: say why. `control` is what was pressed, null after a key in the composer. */
  held(session: ComposerSession, control: HTMLElement | null): void;
}

/** A press on a control; sites publish at one or the other of its events. */
const PRESS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

/**
 * Stops the first publish action while a finding of level hold stands in exactly the text that would be published.
 * The next one goes through. It listens on window from the start of the document, before the page's own scripts, and
 * looks at nothing until there is a composer.
 */
export class Gate {
  /** The key whose press was stopped and is still down: its repetitions and its click are the same action. */
  private heldKey: string | null = null;

  constructor(
    private readonly keeper: GateKeeper,
    signal: AbortSignal,
  ) {
    const options = { capture: true, signal };
    for (const type of PRESS) {
      window.addEventListener(type, (event) => this.pressed(event), options);
    }
    window.addEventListener("keydown", (event) => this.keyDown(event), options);
    window.addEventListener("keyup", (event) => this.keyUp(event), options);
    window.addEventListener("submit", (event) => this.submitted(event), options);
  }

  /** Presses the site's publish button for the owner, if there is one. */
  publishAnyway(session: ComposerSession, control: HTMLElement | null): void {
    for (const each of this.together(session)) each.publishing();
    const pressed = control?.isConnected ? control : controlsOf(session)[0];
    pressed?.click();
  }

  private pressed(event: MouseEvent): void {
    const [control, sessions] = this.aim(event);
    if (!control) return;
    if (event.type !== "click") {
      if (isHolding(sessions)) stop(event);
    } else if (this.heldKey !== null && event.detail === 0) {
      stop(event);
    } else {
      // The second click of a double click is the same action.
      this.judge(event, sessions, control, event.detail > 1);
    }
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    // A key may be let go where no page hears of it.
    if (event.isTrusted && !event.repeat) this.heldKey = null;
    const presses = event.key === "Enter" || event.key === " ";
    const [control, sessions] = presses ? this.aim(event) : [null, []];
    if (control) {
      if (this.judge(event, sessions, control, event.repeat)) this.heldKey = event.key;
      return;
    }
    for (const session of event.isTrusted ? this.keeper.sessions() : []) {
      if (event.composedPath().includes(session.root) && session.site.publishesOnKey(event, session.root)) {
        if (this.judge(event, this.together(session), null, event.repeat)) this.heldKey = event.key;
        return;
      }
    }
  }

  private keyUp(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== this.heldKey) return;
    this.heldKey = null;
    stop(event);
  }

  private submitted(event: SubmitEvent): void {
    const { target: form, isTrusted } = event;
    if (!isTrusted || !(form instanceof HTMLFormElement)) return;
    const sessions = [...this.keeper.sessions()].filter((session) => form.contains(session.root));
    if (sessions.length > 0) this.judge(event, sessions, event.submitter, false);
  }

  /** Judges a complete publish action. True if it was stopped. */
  private judge(
    event: Event,
    sessions: readonly ComposerSession[],
    control: HTMLElement | null,
    isRepetition: boolean,
  ): boolean {
    const holding = sessions.find((session) => session.holding().length > 0);
    if (holding) {
      stop(event);
      for (const session of sessions) session.findings.tell(session.holding());
      this.keeper.held(holding, control);
      return true;
    }
    if (isRepetition && sessions.some((session) => session.findings.hasTold)) {
      stop(event);
      return true;
    }
    for (const session of sessions) session.publishing();
    return false;
  }

  /** The publish control that a trusted event is aimed at, and the composers that it publishes. */
  private aim(event: Event): [HTMLElement | null, readonly ComposerSession[]] {
    for (const session of event.isTrusted ? this.keeper.sessions() : []) {
      const path = event.composedPath();
      const control = controlsOf(session).find((candidate) => path.includes(candidate));
      if (control) return [control, this.together(session)];
    }
    return [null, []];
  }

  /** The composers that one action publishes: a pin's title and description, the posts of a thread. */
  private together(session: ComposerSession): ComposerSession[] {
    const controls = new Set(controlsOf(session));
    return [...this.keeper.sessions()].filter(
      (other) => other === session || controlsOf(other).some((control) => controls.has(control)),
    );
  }
}

function isHolding(sessions: readonly ComposerSession[]): boolean {
  return sessions.some((session) => session.holding().length > 0);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** The publish controls of a composer: of those its site names, the nearest. */
export function controlsOf({ root, site }: ComposerSession): HTMLElement[] {
  const selector = site.publishControls(root);
  for (let around: Element | null = root; around; around = around.parentElement) {
    const found = [...around.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}
