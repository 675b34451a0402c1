// What the browser draws of a sky: the star of somebody who stood in the background, and the lines that light up.
import { type Disc, lineBetween } from '../../../model/sky/line-between.ts';
import type { Label } from './label-placing.ts';
import { discAt } from './names-in-view.ts';
import type { SkyData } from './sky-data.ts';

/** As the page drew it. */
export function discOf(star: SVGAElement): Disc {
  const [point, ring] = ['.star-teller, .star-met', '.star-ring'].map((one) =>
    star.querySelector<SVGCircleElement>(one),
  );
  const { cx, cy, r } = point!;
  return {
    x: cx.baseVal.value,
    y: cy.baseVal.value,
    r: r.baseVal.value,
    ...(ring && { ring: ring.r.baseVal.value }),
  };
}

interface Whose extends Pick<SkyData, 'people' | 'addresses'> {
  /** In `people`. */
  index: number;
  /** Of the drawing. */
  width: number;
}

/** A star like another one, for somebody else: where its name has found no room, it is shown while the star is met. */
export function likeStar(
  model: SVGAElement,
  { x, y, r, ring }: Disc,
  { people, addresses, index, width }: Whose,
): SVGAElement {
  const [id, name, distinct = name] = people[index]!;
  const star = model.cloneNode(true) as SVGAElement;
  star.setAttribute('class', 'sky-star');
  star.setAttribute('href', addresses.person.replace('*', id));
  star.setAttribute('tabindex', '-1');
  star.querySelector('title')!.textContent = distinct;
  star.querySelector('.star-ring')?.remove();
  for (const circle of star.querySelectorAll('circle')) set(circle, { cx: x, cy: y });
  const point = star.querySelector('.star-teller, .star-met')!;
  set(point, { class: ring === undefined ? 'star-met' : 'star-teller' });
  if (ring !== undefined) {
    const around = point.cloneNode() as Element;
    set(around, { class: 'star-ring' });
    point.after(around);
  }
  const isRight = x > 0.75 * width;
  const reach = (ring ?? r) + 6;
  nameStar(star, { x: isRight ? x - reach : x + reach, y: y + 6, anchor: isRight ? 'end' : 'start', quiet: true });
  star.querySelector('text')!.textContent = name;
  return star;
}

/** How large a star is drawn. @param target radius of what a finger may touch */
export function sizeStar(star: SVGAElement, { r, ring }: Disc, target: number): void {
  set(star.querySelector('.star-teller, .star-met')!, { r });
  set(star.querySelector('.sky-target')!, { r: target });
  const around = star.querySelector('.star-ring');
  if (around && ring !== undefined) set(around, { r: ring });
}

/** Where a star's name stands, and whether it waits until its star is met. */
export function nameStar(star: SVGAElement, { x, y, anchor, quiet }: Label): void {
  const text = star.querySelector('text')!;
  set(text, { x, y, 'text-anchor': anchor });
  text.classList.toggle('quiet', quiet);
}

/** Dashed where they never saw each other. */
export function lineOf(
  [from, to, meetings]: SkyData['ties'][number],
  discs: readonly Disc[],
  zoom: number,
): SVGElement {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  endLine(line, discAt(discs[from]!, zoom), discAt(discs[to]!, zoom), zoom);
  line.setAttribute('class', meetings.some(([, , seen]) => seen) ? 'sky-line lit' : 'sky-line lit dashed');
  return line;
}

/** Ends a line short of two stars, as they are drawn. */
export function endLine(line: SVGLineElement, a: Disc, b: Disc, zoom: number): void {
  set(line, { ...(lineBetween(a, b, 4 / zoom) ?? { x1: a.x, y1: a.y, x2: b.x, y2: b.y }) });
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
