// The stars of the drawing → a list to choose from: one stop of the Tab key, arrows within, Enter or a click to choose.
import type { Disc } from '../../../model/sky/line-between.ts';
import { discOf, likeStar, lineOf } from './drawn-star.ts';
import type { SkyData } from './sky-data.ts';
import { ARROWS, nameStarting, starTowards } from './star-steps.ts';

interface Stars {
  /** Lights some stars and the lines between them, and marks those that were chosen; nobody when all are empty. */
  light(people: readonly number[], ties: readonly number[], chosen: readonly (number | undefined)[]): void;
  /** Brings the keyboard to the star where it last was. */
  focus(): void;
}

/**
 * Without a script the drawing is an ornament; with it, a listbox (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/).
 * @param leave what Escape does; false lets it go out of the sky
 */
export function startStars(
  sky: HTMLElement,
  data: SkyData,
  choose: (index: number) => void,
  leave: () => boolean,
): Stars {
  /** In the order of the people; those in the background are drawn once somebody asks for them. */
  const stars: (SVGAElement | undefined)[] = [...sky.querySelectorAll<SVGAElement>('.sky-star')];
  const count = stars.length;
  const scroller = sky.querySelector<HTMLElement>('.sky-scroll')!;
  const drawing = scroller.querySelector('svg')!;
  const names = data.people.map(([, name]) => name);
  const lines = drawing.querySelector('[data-sky-lines]')!;
  const discs =
    data.discs?.map(([x, y, r, ring]): Disc => ({ x, y, r, ...(ring !== undefined && { ring }) })) ??
    stars.map((star) => discOf(star!));
  // The brightest star is where the eye begins too.
  const met = Array.from(
    { length: count },
    (_, index) => data.ties.filter(([one, other]) => one === index || other === index).length,
  );
  let current = met.indexOf(Math.max(...met));
  let typed = '';
  let typedAt = 0;

  const hadKeyboard = document.activeElement === scroller;
  scroller.removeAttribute('tabindex');
  drawing.removeAttribute('aria-hidden');
  drawing.querySelector('[data-sky-stars]')!.setAttribute('role', 'listbox');
  for (const star of stars) star?.setAttribute('role', 'option');
  stand(current);
  if (hadKeyboard) drawn(current).focus();

  function drawn(index: number): SVGAElement {
    const before = stars[index];
    if (before) return before;
    const star = likeStar(stars[0]!, discs[index]!, { ...data, index, width: drawing.viewBox.baseVal.width });
    stars[0]!.parentNode!.append(star);
    stars[index] = star;
    return star;
  }

  /** Makes a star the one that the Tab key reaches. */
  function stand(index: number): void {
    drawn(current).setAttribute('tabindex', '-1');
    current = index;
    drawn(current).setAttribute('tabindex', '0');
  }

  function move(index: number): void {
    stand(index);
    drawn(index).focus();
  }

  /** Where a key leads from the current star. */
  function destination(event: KeyboardEvent): number | undefined {
    const arrow = ARROWS[event.key];
    if (arrow) return starTowards(discs, current, arrow);
    if (event.key === 'Home') return 0;
    if (event.key === 'End') return discs.length - 1;
    if (event.key.length !== 1 || event.key === ' ') return undefined;
    typed = event.timeStamp - typedAt < TYPING ? typed + event.key : event.key;
    typedAt = event.timeStamp;
    return nameStarting(names, current, typed) ?? current;
  }

  drawing.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = destination(event);
    if (next !== undefined) move(next);
    else if (event.key === 'Enter' || event.key === ' ') choose(current);
    else if (event.key !== 'Escape') return;
    else if (!leave()) drawn(current).blur();
    event.preventDefault();
  });
  drawing.addEventListener('click', (event) => {
    const index = stars.findIndex((star) => star?.contains(event.target as Node));
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    stand(index);
    choose(index);
  });

  return {
    light(people, ties, chosen) {
      for (const index of people) drawn(index);
      lines.replaceChildren(...ties.map((tie) => lineOf(data.ties[tie]!, discs)));
      for (const [index, star] of stars.entries()) {
        if (!star) continue;
        star.classList.toggle('lit', people.includes(index));
        star.classList.toggle('chosen', chosen.includes(index));
        star.setAttribute('aria-selected', String(chosen.includes(index)));
      }
      const [first] = people;
      if (first === undefined) return;
      stand(first);
      // On a narrow screen the sky is wider than its window.
      const scale = drawing.clientWidth / drawing.viewBox.baseVal.width;
      scroller.scrollTo({ left: discs[first]!.x * scale - scroller.clientWidth / 2 });
    },
    focus: () => drawn(current).focus(),
  };
}

/** Letters typed within so many milliseconds are one word. */
const TYPING = 700;
