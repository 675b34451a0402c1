// How large the sky is drawn: its limits and its steps. Pure, and run by the browser.

/** 1 is the sky as the page draws it: as wide as its window, or wider than a narrow one. */
interface ZoomLimits {
  least: number;
  most: number;
}

/** Far enough out to see it all, far enough in for every name to find room. @param apart two neighbours, in shares of the drawing's width */
export function zoomLimits(windowWidth: number, drawnWidth: number, apart: number): ZoomLimits {
  return {
    least: Math.min(1, windowWidth / drawnWidth),
    most: Math.min(8, Math.max(3, 0.2 / apart)),
  };
}

/** What a zoom may be: within its limits, and exactly 1 where it nearly is. */
export function zoomWithin(zoom: number, { least, most }: ZoomLimits): number {
  const held = Math.min(most, Math.max(least, zoom));
  return Math.abs(held - 1) < 0.02 ? 1 : held;
}

/** What a button or a key asks for. */
export type ZoomWish = 'in' | 'out' | 'whole';

/** The zoom after one press; a step never jumps over the size of the page. */
export function zoomAfter(zoom: number, wish: ZoomWish, limits: ZoomLimits): number {
  if (wish === 'whole') return 1;
  const next = wish === 'in' ? zoom * STEP : zoom / STEP;
  return zoomWithin((zoom - 1) * (next - 1) < 0 ? 1 : next, limits);
}

/** Of a press. */
const STEP = 1.5;

const KEYS: Record<string, ZoomWish | undefined> = { '+': 'in', '=': 'in', '-': 'out', '−': 'out', '0': 'whole' };

/** What a key asks for; nothing where it is one of those that write, or go from star to star. */
export function wishOf(key: string): ZoomWish | undefined {
  return KEYS[key];
}
