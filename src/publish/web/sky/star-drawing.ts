// The drawing of the sky, kept up with what the reader does: which stars are there, lit, named, and how large.
import type { Disc } from '../../../model/sky/line-between.ts';
import { discOf, endLine, likeStar, lineOf, nameStar, sizeStar } from './drawn-star.ts';
import { discAt, namesInView, type SkyView } from './names-in-view.ts';
import type { SkyData } from './sky-data.ts';

interface StarDrawing {
  /** Of each person, as the page drew it, in the order of the people. */
  discs: readonly Disc[];
  /** How many people each person met. */
  met: readonly number[];
  /** Somebody's star; one of the background is drawn once somebody asks for it. */
  starOf(index: number): SVGAElement;
  /** Whose star an element belongs to; -1 where it is nobody's. */
  whose(element: Node): number;
  /** Lights some stars and the lines between them, and marks those that were chosen; nobody when all are empty. */
  light(people: readonly number[], ties: readonly number[], chosen: readonly (number | undefined)[]): void;
  /** Fits stars, lines and names to what is seen of them. */
  fit(view: SkyView): void;
}

/** @param drawing the page's, of those who are named at first sight */
export function startDrawing(drawing: SVGSVGElement, data: SkyData): StarDrawing {
  const first = [...drawing.querySelectorAll<SVGAElement>('.sky-star')];
  const ownLabels = first.map(labelOf);
  const stars: (SVGAElement | undefined)[] = [...first];
  const lines = [...drawing.querySelectorAll<SVGLineElement>('.sky-line')];
  const firstTies = data.ties.filter(([, to]) => to < first.length);
  const litLines = drawing.querySelector('[data-sky-lines]')!;
  const { width, height } = drawing.viewBox.baseVal;
  const discs =
    data.discs?.map(([x, y, r, ring]): Disc => ({ x, y, r, ...(ring !== undefined && { ring }) })) ?? first.map(discOf);
  const target = first[0]!.querySelector<SVGCircleElement>('.sky-target')!.r.baseVal.value;
  const met = discs.map(() => 0);
  for (const [from, to] of data.ties) {
    met[from]!++;
    met[to]!++;
  }
  const named = {
    stars: discs.map((disc, index) => ({ ...disc, name: data.people[index]![1], brightness: met[index]! })),
    ties: data.ties,
    named: first.length,
    ...{ width, height },
  };
  let zoom = 1;
  let lit: readonly number[] = [];

  function starOf(index: number): SVGAElement {
    const before = stars[index];
    if (before) return before;
    const star = likeStar(first[0]!, discs[index]!, { ...data, index, width });
    sizeStar(star, discAt(discs[index]!, zoom), target / zoom);
    first[0]!.parentNode!.append(star);
    stars[index] = star;
    return star;
  }

  function resize(): void {
    for (const [index, star] of stars.entries()) {
      if (star) sizeStar(star, discAt(discs[index]!, zoom), target / zoom);
    }
    const ended = (line: SVGLineElement, [from, to]: SkyData['ties'][number]) =>
      endLine(line, discAt(discs[from]!, zoom), discAt(discs[to]!, zoom), zoom);
    for (const [place, line] of lines.entries()) ended(line, firstTies[place]!);
  }

  return {
    discs,
    met,
    starOf,
    whose: (element) => stars.findIndex((star) => star?.contains(element)),
    light(people, ties, chosen) {
      lit = people;
      for (const index of people) starOf(index);
      litLines.replaceChildren(...ties.map((tie) => lineOf(data.ties[tie]!, discs, zoom)));
      for (const [index, star] of stars.entries()) {
        if (!star) continue;
        star.classList.toggle('lit', people.includes(index));
        star.classList.toggle('chosen', chosen.includes(index));
        star.setAttribute('aria-selected', String(chosen.includes(index)));
      }
    },
    fit(view) {
      const isOther = view.zoom !== zoom;
      zoom = view.zoom;
      if (isOther) resize();
      // As the page has it: nothing moves before a reader does.
      const labels = zoom === 1 && lit.length === 0 ? undefined : namesInView(named, view, lit);
      for (const index of labels?.keys() ?? []) starOf(index);
      for (const [index, star] of stars.entries()) {
        if (!star) continue;
        const label = labels ? labels.get(index) : ownLabels[index];
        if (label) nameStar(star, label);
        else star.querySelector('text')!.classList.add('quiet');
        // Whom the page does not name is texture again, once the sky is as the page has it.
        star.classList.toggle('unnamed', !label && zoom <= 1 && index >= first.length);
      }
    },
  };
}

/** Where the page wrote the name of a star. */
function labelOf(star: SVGAElement) {
  const text = star.querySelector('text')!;
  const [x, y] = ['x', 'y'].map((axis) => Number(text.getAttribute(axis))) as [number, number];
  const anchor = (text.getAttribute('text-anchor') ?? 'start') as 'start' | 'middle' | 'end';
  return { x, y, anchor, quiet: text.classList.contains('quiet') };
}
