export type Theme = "light" | "dark";

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function parse(colour: string): Colour | null {
  const numbers = colour.match(/[\d.]+/gu)?.map(Number);
  if (!/^rgba?\(/u.test(colour) || !numbers || numbers.length < 3) {
    return null;
  }
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

/** Relative luminance by WCAG 2, from 0 (black) to 1 (white). */
function luminance([red, green, blue]: Colour): number {
  const linear = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** The luminance at which black and white text are equally easy to read on a ground. */
const MIDDLE = 0.18;

/** Whether a text stands on a light or a dark ground: what the page paints, not what the system prefers. */
export function themeAround(element: Element): Theme {
  for (let ground: Element | null = element; ground; ground = ground.parentElement) {
    const colour = parse(getComputedStyle(ground).backgroundColor);
    if (colour && colour[3] > 0.5) {
      return luminance(colour) > MIDDLE ? "light" : "dark";
    }
  }
  const text = parse(getComputedStyle(element).color);
  return text && luminance(text) > MIDDLE ? "dark" : "light";
}
