// What the browser draws of a sky: the star of somebody who stood in the background, and the lines that light up.
import { type Disc, lineBetween } from '../../../model/sky/line-between.ts';
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

/** A star like another one, for somebody else: its name is shown while it is lit. */
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
  set(point, { class: ring === undefined ? 'star-met' : 'star-teller', r });
  if (ring !== undefined) {
    const around = point.cloneNode() as Element;
    set(around, { class: 'star-ring', r: ring });
    point.after(around);
  }
  const isRight = x > 0.75 * width;
  const reach = (ring ?? r) + 6;
  const text = star.querySelector('text')!;
  set(text, { class: 'quiet', x: isRight ? x - reach : x + reach, y: y + 6, 'text-anchor': isRight ? 'end' : 'start' });
  text.textContent = name;
  return star;
}

/** Dashed where they never saw each other. */
export function lineOf([from, to, meetings]: SkyData['ties'][number], discs: readonly Disc[]): SVGLineElement {
  const [a, b] = [discs[from]!, discs[to]!];
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  set(line, { ...(lineBetween(a, b, 4) ?? { x1: a.x, y1: a.y, x2: b.x, y2: b.y }) });
  line.setAttribute('class', meetings.some(([, , seen]) => seen) ? 'sky-line lit' : 'sky-line lit dashed');
  return line;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
