// The sky in the browser: a star chosen, or two people → what lights up, what is said, and the address that holds it.
import { type Answer, type AnswerWords, answerTo } from './answer.ts';
import { type Choice, choiceAddress, choiceOf } from './choice.ts';
import type { SkyData } from './sky-data.ts';
import { startStars } from './stars.ts';

/** Wires the sky of the page; the choice of the address is shown at once. */
export function startSky(): void {
  const sky = document.querySelector<HTMLElement>('[data-sky]');
  const source = sky?.querySelector('script[type="application/json"]')?.textContent;
  if (!sky || !source) return;
  const data: SkyData = JSON.parse(source);
  const ids = data.people.map(([id]) => id);
  const form = sky.querySelector('form')!;
  const [from, to] = [...form.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
  const said = sky.querySelector('[aria-live]')!;
  const clear = sky.querySelector<HTMLButtonElement>('[data-sky-clear]')!;
  const lines = [...sky.querySelectorAll('.sky-line')];
  let chosen: Choice = {};

  const stars = startStars(sky, data, (index) => choose({ from: index }), leave);

  function show(choice: Choice): void {
    chosen = choice;
    const answer = answerTo(choice, data);
    from.value = idOf(choice.from);
    to.value = idOf(choice.to);
    clear.hidden = answer === undefined;
    sky!.classList.toggle('sky-chosen', answer !== undefined);
    stars.light(answer?.people ?? [], [choice.from, choice.to]);
    for (const [index, line] of lines.entries()) line.classList.toggle('lit', answer?.ties.includes(index) ?? false);
    said.replaceChildren(...(answer ? answerNodes(answer) : []));
  }

  /** Shows a choice under an address of its own, so that the way back leads to the one before. */
  function choose(choice: Choice): void {
    const address = choiceAddress(choice, ids, location.pathname);
    if (address !== choiceAddress(chosen, ids, location.pathname)) history.pushState(null, '', address);
    show(choice);
  }

  /** @returns whether there was something to leave */
  function leave(): boolean {
    const something = chosen.from !== undefined;
    if (something) choose({});
    return something;
  }

  function idOf(index: number | undefined): string {
    return index === undefined ? '' : ids[index]!;
  }

  for (const select of [from, to])
    select.append(...data.people.map(([id, name, distinct = name]) => new Option(distinct, id)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(choiceOf(new URLSearchParams({ de: from.value, a: to.value }), ids));
    said.scrollIntoView({ block: 'nearest' });
  });
  clear.addEventListener('click', () => {
    leave();
    stars.focus();
  });
  addEventListener('popstate', () => show(choiceOf(new URLSearchParams(location.search), ids)));
  show(choiceOf(new URLSearchParams(location.search), ids));
}

function answerNodes({ title, items, ordered }: Answer): Node[] {
  const heading = element('h3', title);
  if (items.length === 0) return [heading];
  const list = document.createElement(ordered ? 'ol' : 'ul');
  list.append(...items.map((words) => element('li', words)));
  return [heading, list];
}

function element(name: 'h3' | 'li', words: AnswerWords): HTMLElement {
  const made = document.createElement(name);
  for (const part of words) {
    if (typeof part === 'string') {
      made.append(part);
      continue;
    }
    const link = document.createElement('a');
    link.href = part.href;
    link.textContent = part.text;
    if (part.lang) link.lang = part.lang;
    made.append(link);
  }
  return made;
}
