/** A stretch of text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Carries spans over one edit, so that a mark stays on its words until the next answer. A span that the edit touches,
 * or stands directly against, is dropped: better no mark for a few milliseconds than a mark on the wrong words. An
 * elastic one gives way to an edit within it, and stays when one begins at its end: its answer takes several frames, and
 * a mark must not flicker with every key.
 */
export function shiftSpans<T extends Span>(
  before: string,
  after: string,
  spans: readonly T[],
  { elastic = false }: { elastic?: boolean } = {},
): T[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const cut = before.length - tail;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end < head) return [span];
    if (elastic && span.start <= head && cut <= span.end) {
      const end = head === span.end ? head : span.end + moved;
      return end > span.start ? [{ ...span, end }] : [];
    }
    if (span.start > cut) return [{ ...span, start: span.start + moved, end: span.end + moved }];
    return [];
  });
}
