/** A rectangle in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const MARGIN = 8;

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

function union(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function inside(box: Box, viewport: Size): boolean {
  return (
    box.left >= MARGIN &&
    box.top >= MARGIN &&
    box.left + box.width <= viewport.width - MARGIN &&
    box.top + box.height <= viewport.height - MARGIN
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** What a card is placed by. */
export interface Surroundings {
  /** What the card is about. */
  readonly words: readonly Box[];
  /** What else it must not cover: the caret, the publish button. */
  readonly clear: readonly Box[];
  /** What it covers only where there is no other place: the chip. */
  readonly spare: readonly Box[];
  /** The composer: the card stands in the margin beside it if there is room. Null: near the words in any case. */
  readonly frame: Box | null;
}

/**
 * Where a card of `size` goes, covering neither words nor what is to be kept clear. Where no place of full size is
 * left, the roomier side of the words with the height that remains there (the card scrolls).
 */
export function placeCard(size: Size, { words, clear, spare, frame }: Surroundings, viewport: Size): Box {
  const kept = [...words, ...clear];
  const near = union(words);
  const all = union(kept);
  const left = clamp(near.left, MARGIN, viewport.width - MARGIN - size.width);
  const middle = clamp(near.top + near.height / 2 - size.height / 2, MARGIN, viewport.height - MARGIN - size.height);
  const at = (leftEdge: number, topEdge: number): Box => ({ left: leftEdge, top: topEdge, ...size });
  const candidates = [
    ...(frame ? [at(frame.left + frame.width + GAP, middle), at(frame.left - GAP - size.width, middle)] : []),
    at(left, near.top + near.height + GAP),
    at(left, near.top - GAP - size.height),
    at(left, all.top + all.height + GAP),
    at(left, all.top - GAP - size.height),
    at(all.left + all.width + GAP, middle),
    at(all.left - GAP - size.width, middle),
  ];
  const free = candidates.filter((box) => inside(box, viewport) && !kept.some((other) => overlap(box, other)));
  const best = free.find((box) => !spare.some((other) => overlap(box, other))) ?? free[0];
  if (best) return best;
  const below = viewport.height - MARGIN - (near.top + near.height + GAP);
  const above = near.top - GAP - MARGIN;
  const height = Math.max(0, Math.min(size.height, Math.max(below, above)));
  return {
    left,
    top: below >= above ? near.top + near.height + GAP : near.top - GAP - height,
    width: size.width,
    height,
  };
}

/**
 * Where a chip of `size` goes: at a corner of `frames` (the composer, then what surrounds it, innermost first), where
 * it covers nothing. Null if there is no such place.
 */
export function placeChip(
  size: Size,
  frames: readonly Box[],
  viewport: Size,
  isFree: (box: Box) => boolean,
): Box | null {
  const boxes = [...frames.flatMap((frame) => underAndOver(size, frame)), ...frames.flatMap((frame) => beside(size, frame))];
  return boxes.find((box) => inside(box, viewport) && isFree(box)) ?? null;
}

function underAndOver(size: Size, { left, top, width, height }: Box): Box[] {
  const right = left + width - size.width;
  const under = top + height + GAP;
  const over = top - GAP - size.height;
  return [
    { left: right, top: under, ...size },
    { left, top: under, ...size },
    { left: right, top: over, ...size },
    { left, top: over, ...size },
  ];
}

function beside(size: Size, { left, top, width }: Box): Box[] {
  return [
    { left: left + width + GAP, top, ...size },
    { left: left - GAP - size.width, top, ...size },
  ];
}
