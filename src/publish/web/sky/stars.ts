// The stars of the drawing → a list to choose from: one stop of the Tab key, arrows within, Enter or a click to choose.
import type { SkyData } from './sky-data.ts';
import { startWindow } from './sky-window.ts';
import { startDrawing } from './star-drawing.ts';
import { ARROWS, nameStarting, starTowards } from './star-steps.ts';
import { wishOf } from './zoom.ts';

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
  const scroller = sky.querySelector<HTMLElement>('.sky-scroll')!;
  const drawing = scroller.querySelector('svg')!;
  const stars = startDrawing(drawing, data);
  const { discs, met, starOf } = stars;
  const names = data.people.map(([, name]) => name);
  const view = startWindow(sky.querySelector<HTMLElement>('.sky-window')!, discs, stars.fit);
  // The brightest star is where the eye begins too.
  let current = met.indexOf(Math.max(...met));
  let typed = '';
  let typedAt = Number.NEGATIVE_INFINITY;

  const hadKeyboard = document.activeElement === scroller;
  scroller.removeAttribute('tabindex');
  drawing.removeAttribute('aria-hidden');
  drawing.querySelector('[data-sky-stars]')!.setAttribute('role', 'listbox');
  for (const star of drawing.querySelectorAll('.sky-star')) star.setAttribute('role', 'option');
  stand(current);
  if (hadKeyboard) starOf(current).focus();

  /** Makes a star the one that the Tab key reaches. */
  function stand(index: number): void {
    starOf(current).setAttribute('tabindex', '-1');
    current = index;
    starOf(current).setAttribute('tabindex', '0');
  }

  function move(index: number): void {
    stand(index);
    starOf(index).focus();
    view.reveal(discs[index]!);
  }

  /** Where a key leads from the current star. */
  function destination({ key, timeStamp }: KeyboardEvent): number | undefined {
    const arrow = ARROWS[key];
    if (arrow) return starTowards(discs, current, arrow);
    if (key === 'Home') return 0;
    if (key === 'End') return discs.length - 1;
    if (key.length !== 1 || key === ' ') return undefined;
    typed = timeStamp - typedAt < TYPING ? typed + key : key;
    typedAt = timeStamp;
    return nameStarting(names, current, typed) ?? current;
  }

  /** Whether a key is for the window: it slides, or it zooms and is no letter of a name that is being typed. */
  function isForWindow({ key, shiftKey, timeStamp }: KeyboardEvent): boolean {
    return ARROWS[key] ? shiftKey : wishOf(key) !== undefined && timeStamp - typedAt >= TYPING;
  }

  drawing.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isForWindow(event)) return;
    const next = destination(event);
    if (next !== undefined) move(next);
    else if (event.key === 'Enter' || event.key === ' ') choose(current);
    else if (event.key !== 'Escape') return;
    else if (!leave()) starOf(current).blur();
    event.preventDefault();
  });
  drawing.addEventListener('click', (event) => {
    const index = stars.whose(event.target as Node);
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    stand(index);
    choose(index);
  });

  return {
    light(people, ties, chosen) {
      stars.light(people, ties, chosen);
      stars.fit(view.view());
      const [first] = people;
      if (first === undefined) return;
      stand(first);
      view.reveal(discs[first]!, true);
    },
    focus: () => starOf(current).focus(),
  };
}

/** Letters typed within so many milliseconds are one word. */
const TYPING = 700;
