// A zoom and what a window shows of the sky → whose name is shown, and where. Pure, and run by the browser.
import type { Disc } from '../../../model/sky/line-between.ts';
import type { Spot } from '../../../model/sky/star-placing.ts';
import { type Label, NAME_SIZE, placeLabels } from './label-placing.ts';

/** What a window shows, in the units of the drawing. */
export interface SkyView {
  left: number;
  top: number;
  width: number;
  height: number;
  zoom: number;
}

interface NamedDisc extends Disc {
  name: string;
  /** The brighter of two keeps its name. */
  brightness: number;
}

interface Drawing {
  /** Of each person, in the order of the people. */
  stars: readonly NamedDisc[];
  ties: readonly (readonly [from: number, to: number, ...unknown[]])[];
  /** Those whom the page names at first sight come first, so many. */
  named: number;
  width: number;
  height: number;
}

/**
 * The labels of those who may be named, by their index, in the units of the drawing: no two that are not quiet overlap.
 * Letters keep their size whatever the zoom, so that the closer one looks, the more names there are, as on a map.
 * @param shown whom the reader chose and met: while there are some, they alone are named, and nobody stands in their way.
 * Until somebody looks closer, those who are not named at first sight stay the texture
 */
export function namesInView(
  { stars, ties, named, width, height }: Drawing,
  view: SkyView,
  shown: readonly number[],
): Map<number, Label> {
  const { zoom } = view;
  const isShown = new Set(shown);
  const isAsked = (index: number) =>
    isShown.size > 0 ? isShown.has(index) : (zoom > 1 || index < named) && isNear(stars[index]!, view);
  const brightness = (index: number) => stars[index]!.brightness;
  const candidates = stars
    .map((_, index) => index)
    .filter(isAsked)
    .sort((one, other) => brightness(other) - brightness(one) || one - other)
    .slice(0, MOST_CANDIDATES);
  const scaled = candidates.map((index) => {
    const { x, y, name, ...disc } = stars[index]!;
    const { r, ring = r } = discAt({ x, y, ...disc }, zoom);
    return { x: x * zoom, y: y * zoom, name, reach: ring * zoom, brightness: brightness(index) };
  });
  const places = new Map(candidates.map((index, place) => [index, place]));
  const lines = ties.flatMap(([from, to]): [Spot, Spot][] => {
    const [one, other] = [scaled[places.get(from) ?? -1], scaled[places.get(to) ?? -1]];
    return one && other ? [[one, other]] : [];
  });
  const labels = placeLabels(scaled, lines, { width: width * zoom, height: height * zoom, size: NAME_SIZE });
  return new Map(
    labels.map((label, place) => [candidates[place]!, { ...label, x: label.x / zoom, y: label.y / zoom }]),
  );
}

/** Beyond so many in a window, the faintest are dots. */
const MOST_CANDIDATES = 120;

/** A star as it is drawn at a zoom: it grows, but less than the sky between stars. */
export function discAt({ x, y, r, ring }: Disc, zoom: number): Disc {
  const shrink = 1 / Math.sqrt(zoom);
  return { x, y, r: r * shrink, ...(ring !== undefined && { ring: ring * shrink }) };
}

/** In the window, or so near that a short way brings it in. */
function isNear({ x, y }: Spot, { left, top, width, height }: SkyView): boolean {
  const [aside, above] = [width / 4, height / 4];
  return x > left - aside && x < left + width + aside && y > top - above && y < top + height + above;
}
