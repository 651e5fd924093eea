import { recognise } from "../sites";
import type { Site } from "../sites/site";
import { ComposerSession, type SessionListener } from "./composer_session";
import { Gate, type GateKeeper } from "./gate";
import { Highlights } from "./highlights";
import { Presenter } from "./presenter";
import { UnrecognisedEditor } from "./unrecognised_editor";

/** Everything Prudence does on one page of a site that it knows. */
export class Review implements SessionListener, GateKeeper {
  private readonly life = new AbortController();
  private readonly highlights = new Highlights();
  private readonly byRoot = new Map<HTMLElement, ComposerSession>();
  private readonly gate: Gate;
  private unrecognised: UnrecognisedEditor | null = null;
  /** What is drawn, and the controller that removes it; null while no composer is open. */
  private drawing: { readonly presenter: Presenter; readonly end: AbortController } | null = null;
  /** What was pressed when a publication was stopped. */
  private heldControl: HTMLElement | null = null;

  constructor(private readonly site: Site) {
    const { signal } = this.life;
    this.gate = new Gate(this, signal);
    window.addEventListener("focusin", (event) => event.isTrusted && this.focused(event), { capture: true, signal });
  }

  sessions(): Iterable<ComposerSession> {
    return this.byRoot.values();
  }

  updated(session: ComposerSession): void {
    this.paint(session);
    this.drawing?.presenter.updated(session);
  }

  refused(session: ComposerSession, code: number): void {
    if (this.byRoot.has(session.root)) this.drawing?.presenter.complain(code);
  }

  ended(session: ComposerSession): void {
    this.byRoot.delete(session.root);
    this.highlights.paint(session, []);
    this.drawing?.presenter.ended(session);
    this.tidy();
  }

  orphaned(): void {
    for (const session of this.sessions()) session.abandon();
    this.byRoot.clear();
    this.unrecognised = null;
    this.highlights.clear();
    this.tidy();
    this.life.abort();
  }

  held(session: ComposerSession, control: HTMLElement | null): void {
    const point = session.findings.list().find(({ level }) => level === "hold");
    this.heldControl = control;
    if (point) this.drawing?.presenter.held(session, point);
  }

  private focused(event: FocusEvent): void {
    const [target] = event.composedPath();
    if (target instanceof Element && !this.drawing?.presenter.owns(target)) this.look(target);
  }

  private look(target: Element): void {
    const recognised = recognise(target, this.site);
    if (recognised === null) return;
    if (recognised === "unrecognised") {
      this.unrecognised = UnrecognisedEditor.report(() => this.orphaned());
      if (this.unrecognised) this.draw().showUnrecognised(target as HTMLElement);
      return;
    }
    const { root, editor, description } = recognised;
    const presenter = this.draw();
    let session = this.byRoot.get(root);
    if (!session) {
      this.highlights.dress(root.getRootNode());
      session = new ComposerSession(root, this.site, editor, description.kind, this);
      if (this.life.signal.aborted) return;
      this.byRoot.set(root, session);
    }
    presenter.activate(session);
    session.focus();
  }

  private blurred(event: FocusEvent): void {
    if (!event.isTrusted || this.drawing?.presenter.owns(event.relatedTarget)) return;
    const [target] = event.composedPath();
    this.unrecognised?.left();
    this.unrecognised = null;
    for (const session of [...this.sessions()]) {
      if (target instanceof Node && session.root.contains(target)) session.blur();
    }
    this.tidy();
  }

  /** Starts what runs while there is a composer. */
  private draw(): Presenter {
    if (!this.drawing) {
      const end = new AbortController();
      const { signal } = end;
      // Before the presenter's own, which keeps the focus of its elements from the page.
      window.addEventListener("focusout", (event) => this.blurred(event), { capture: true, signal });
      window.addEventListener("pagehide", () => this.leave(), { signal });
      document.addEventListener("selectionchange", () => this.highlights.restore(), { signal });
      const presenter = new Presenter(signal, () => this.sessions(), {
        publishAnyway: (session) => this.gate.publishAnyway(session, this.heldControl),
      });
      this.drawing = { presenter, end };
    }
    return this.drawing.presenter;
  }

  /** Stops it when there is none any more. */
  private tidy(): void {
    if (this.drawing && this.byRoot.size === 0 && !this.unrecognised) {
      this.drawing.end.abort();
      this.drawing = null;
    }
  }

  /** The page is left. A browser may bring it back as it was, with the focus where it is. */
  private leave(): void {
    for (const session of [...this.sessions()]) session.end();
    const { signal } = this.life;
    const back = (): void => void (document.activeElement && this.look(document.activeElement));
    window.addEventListener("pageshow", back, { once: true, signal });
  }

  private paint(session: ComposerSession): void {
    const painted = session.findings.list().flatMap(({ level, start, end }) => {
      const range = session.model.range(start, end);
      return range ? [{ level, range }] : [];
    });
    this.highlights.paint(session, painted);
  }
}
