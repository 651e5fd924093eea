import type { FindingMessage, Findings, Source, Texts } from "../protocol";
import { shiftSpans } from "../spans";
import { LEVELS } from "./level";

/** A finding as it stands in the composer now, with its words. */
export interface Point extends FindingMessage {
  readonly texts: Texts;
  readonly source: Source;
  /** Revision of the text it was found in. */
  readonly revision: number;
}

/**
 * The findings that stand in one composer. Each source's findings stay, shifted by the edits since, until that source
 * answers a newer revision.
 */
export class StandingFindings {
  private readonly sources = new Map<Source, readonly Point[]>();
  private readonly dismissed = new Set<string>();
  private readonly told = new Set<string>();

  /** Takes a source's full list for the current text. */
  accept(message: Findings): void {
    this.sources.set(
      message.source,
      message.findings.flatMap((finding) => {
        const texts = message.texts[finding.rule];
        return texts ? [{ ...finding, texts, source: message.source, revision: message.revision }] : [];
      }),
    );
  }

  /** Moves findings along with an edit; those of rules that it touched disappear until rules have judged again. */
  edited(before: string, after: string): void {
    for (const [source, points] of this.sources) {
      this.sources.set(source, shiftSpans(before, after, points, { elastic: source !== "rules" }));
    }
  }

  /** Hides a finding until the composer is empty. */
  dismiss(identity: string): void {
    this.dismissed.add(identity);
  }

  /** The composer is empty: what was on purpose then says nothing about the next text. */
  clear(): void {
    this.sources.clear();
    this.dismissed.clear();
    this.told.clear();
  }

  /** Nothing is known about the text any more; what is on purpose stays. */
  forget(): void {
    this.sources.clear();
  }

  /** In the order of the text, the gravest first where several start together. */
  list(): Point[] {
    return [...this.sources.values()]
      .flat()
      .filter((point) => !this.dismissed.has(point.identity))
      .sort(
        (one, other) =>
          one.start - other.start || LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level),
      );
  }

  /**
   * What may hold a publication back: found in exactly this revision of the text, not dismissed, and the owner has not
   * been stopped for it yet.
   */
  holding(revision: number): Point[] {
    return this.list().filter(
      ({ level, revision: found, identity }) => level === "hold" && found === revision && !this.told.has(identity),
    );
  }

  /** The owner has been stopped for these: the next publication goes through. */
  tell(points: readonly Point[]): void {
    for (const { identity } of points) this.told.add(identity);
  }

  /** True if the owner has been stopped for a finding that still stands. */
  get hasTold(): boolean {
    return this.list().some(({ identity }) => this.told.has(identity));
  }
}
