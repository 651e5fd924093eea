import { describe, expect, test } from "vitest";
import { type Box, overlap, placeCard, placeChip } from "../../src/review/placement";

const viewport = { width: 1280, height: 800 };
const size = { width: 348, height: 300 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

describe("the card", () => {
  const words = [box(500, 300, 120, 20)];

  test("stands under the words", () => {
    expect(placeCard(size, { words, clear: [], spare: [], frame: null }, viewport)).toEqual(box(500, 328, 348, 300));
  });

  test("stands over them where there is no room below", () => {
    const low = [box(500, 600, 120, 20)];
    expect(placeCard(size, { words: low, clear: [], spare: [], frame: null }, viewport)).toEqual(box(500, 292, 348, 300));
  });

  test("stands in the margin beside the composer if there is one", () => {
    const frame = box(390, 200, 500, 300);
    expect(placeCard(size, { words, clear: [], spare: [], frame }, viewport).left).toBe(898);
  });

  test("covers neither words nor caret nor button, wherever they are", () => {
    for (let top = 0; top < 780; top += 26) {
      for (let caretTop = 0; caretTop < 780; caretTop += 26) {
        const flagged = [box(460, top, 300, 20)];
        const clear = [box(470, caretTop, 2, 20)];
        const { left, top: at, width, height } = placeCard(size, { words: flagged, clear, spare: [], frame: null }, viewport);
        for (const kept of [...flagged, ...clear]) {
          expect(overlap({ left, top: at, width, height }, kept)).toBe(false);
        }
      }
    }
  });

  test("covers the chip only where nothing else is left", () => {
    const spare = [box(500, 330, 300, 40)];
    expect(placeCard(size, { words, clear: [], spare, frame: null }, viewport).top).toBeLessThan(300);
    const small = { width: 500, height: 400 };
    const high = [box(100, 40, 120, 20)];
    const placed = placeCard(size, { words: high, clear: [], spare: [box(100, 70, 300, 40)], frame: null }, small);
    expect(placed.top).toBe(68);
  });

  test("shrinks into what a small window leaves, and scrolls", () => {
    const placed = placeCard(size, { words: [box(40, 90, 120, 20)], clear: [], spare: [], frame: null }, { width: 420, height: 260 });
    expect(placed).toEqual(box(40, 118, 348, 134));
  });
});

describe("the chip", () => {
  const chip = { width: 240, height: 50 };
  const composer = box(400, 300, 480, 120);
  const dialog = box(390, 250, 500, 300);

  test("stands under the composer, at its right", () => {
    expect(placeChip(chip, [composer], viewport, () => true)).toEqual(box(640, 428, 240, 50));
  });

  test("moves out to the dialog's edge when the composer's own surroundings are taken", () => {
    const isFree = (place: Box): boolean => !overlap(place, dialog);
    expect(placeChip(chip, [composer, dialog], viewport, isFree)).toEqual(box(650, 558, 240, 50));
  });

  test("has no place where everything is taken", () => {
    expect(placeChip(chip, [composer, dialog], viewport, () => false)).toBeNull();
  });
});
