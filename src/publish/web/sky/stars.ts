// The stars of the drawing → a list to choose from: one stop of the Tab key, arrows within, Enter or a click to choose.
import type { SkyData } from './sky-data.ts';
import { ARROWS, nameStarting, starTowards } from './star-steps.ts';

interface Stars {
  /** Lights some stars, and marks those that were chosen; nobody when both are empty. */
  light(people: readonly number[], chosen: readonly (number | undefined)[]): void;
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
  const stars = [...sky.querySelectorAll<SVGAElement>('.sky-star')];
  const scroller = sky.querySelector<HTMLElement>('.sky-scroll')!;
  const drawing = scroller.querySelector('svg')!;
  const names = data.people.map(([, name]) => name);
  const places = stars.map((star) => {
    const { cx, cy } = star.querySelector<SVGCircleElement>('.sky-target')!;
    return { x: cx.baseVal.value, y: cy.baseVal.value };
  });
  // The brightest star is where the eye begins too.
  const met = stars.map((_, index) => data.ties.filter((tie) => tie[0] === index || tie[1] === index).length);
  let current = met.indexOf(Math.max(...met));
  let typed = '';
  let typedAt = 0;

  scroller.removeAttribute('tabindex');
  drawing.removeAttribute('aria-hidden');
  drawing.querySelector('[data-sky-stars]')!.setAttribute('role', 'listbox');
  for (const star of stars) star.setAttribute('role', 'option');
  stand(current);

  /** Makes a star the one that the Tab key reaches. */
  function stand(index: number): void {
    stars[current]!.setAttribute('tabindex', '-1');
    current = index;
    stars[current]!.setAttribute('tabindex', '0');
  }

  function move(index: number): void {
    stand(index);
    stars[index]!.focus();
  }

  /** Where a key leads from the current star. */
  function destination(event: KeyboardEvent): number | undefined {
    const arrow = ARROWS[event.key];
    if (arrow) return starTowards(places, current, arrow);
    if (event.key === 'Home') return 0;
    if (event.key === 'End') return stars.length - 1;
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
    else if (!leave()) stars[current]!.blur();
    event.preventDefault();
  });
  drawing.addEventListener('click', (event) => {
    const index = stars.findIndex((star) => star.contains(event.target as Node));
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    stand(index);
    choose(index);
  });

  return {
    light(people, chosen) {
      for (const [index, star] of stars.entries()) {
        star.classList.toggle('lit', people.includes(index));
        star.classList.toggle('chosen', chosen.includes(index));
        star.setAttribute('aria-selected', String(chosen.includes(index)));
      }
      const [first] = people;
      if (first === undefined) return;
      stand(first);
      // On a narrow screen the sky is wider than its window.
      const scale = drawing.clientWidth / drawing.viewBox.baseVal.width;
      scroller.scrollTo({ left: places[first]!.x * scale - scroller.clientWidth / 2 });
    },
    focus: () => stars[current]!.focus(),
  };
}

/** Letters typed within so many milliseconds are one word. */
const TYPING = 700;
