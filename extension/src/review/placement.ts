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

/**
 * Where a card of `size` goes: beside `words`, covering neither them nor `clear` (the caret). Where no place of full
 * size is left, the roomier side of all of them with the height that remains there (the card scrolls).
 */
export function placeCard(size: Size, words: readonly Box[], clear: readonly Box[], viewport: Size): Box {
  const kept = [...words, ...clear];
  const near = union(words);
  const all = union(kept);
  const left = clamp(near.left, MARGIN, viewport.width - MARGIN - size.width);
  const middle = clamp(near.top + near.height / 2 - size.height / 2, MARGIN, viewport.height - MARGIN - size.height);
  const at = (leftEdge: number, topEdge: number): Box => ({ left: leftEdge, top: topEdge, ...size });
  const candidates = [
    at(left, near.top + near.height + GAP),
    at(left, near.top - GAP - size.height),
    at(left, all.top + all.height + GAP),
    at(left, all.top - GAP - size.height),
    at(all.left + all.width + GAP, middle),
    at(all.left - GAP - size.width, middle),
  ];
  const free = candidates.find((box) => inside(box, viewport) && !kept.some((other) => overlap(box, other)));
  if (free) {
    return free;
  }
  const below = viewport.height - MARGIN - (all.top + all.height + GAP);
  const above = all.top - GAP - MARGIN;
  const height = Math.max(0, Math.min(size.height, Math.max(below, above)));
  return {
    left,
    top: below >= above ? all.top + all.height + GAP : all.top - GAP - height,
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
  for (const frame of frames) {
    const right = frame.left + frame.width - size.width;
    const above = frame.top - GAP - size.height;
    const below = frame.top + frame.height + GAP;
    const beside = frame.top;
    for (const [left, top] of [
      [right, below],
      [frame.left, below],
      [right, above],
      [frame.left, above],
      [frame.left + frame.width + GAP, beside],
      [frame.left - GAP - size.width, beside],
    ] as const) {
      const box = { left, top, ...size };
      if (inside(box, viewport) && isFree(box)) {
        return box;
      }
    }
  }
  return null;
}
