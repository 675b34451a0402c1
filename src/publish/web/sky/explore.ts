// The sky in the browser: a star chosen, or two people → what lights up, what is said, and the address that holds it.
import { type Answer, type AnswerWords, answerTo } from './answer.ts';
import { type Choice, choiceAddress, choiceOf } from './choice.ts';
import type { SkyData } from './sky-data.ts';
import { startStars } from './stars.ts';

/** Wires the sky of the page; the choice of the address is shown at once. A crowd's answers come once somebody asks. */
export function startSky(): void {
  const sky = document.querySelector<HTMLElement>('[data-sky]');
  if (!sky) return;
  fillFields(sky);
  const own = sky.querySelector('script[type="application/json"]')?.textContent;
  if (own) wire(sky, JSON.parse(own));
  else whenAsked(sky, sky.dataset.sky ?? '');
}

/** The names stand in the page once. */
function fillFields(sky: HTMLElement): void {
  const [from, to] = sky.querySelectorAll('select');
  const names = from?.querySelectorAll('option:not([value=""])') ?? [];
  to?.append(...[...names].map((name) => name.cloneNode(true)));
}

/** What a reader does before the answers are there is done again once they are. */
function whenAsked(sky: HTMLElement, address: string): void {
  const form = sky.querySelector('form')!;
  let coming: Promise<void> | undefined;
  let isWired = false;
  const begin = (): Promise<void> => {
    coming ??= fetch(address)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((data: SkyData) => {
        isWired = true;
        wire(sky, data);
      })
      .catch(() => {
        coming = undefined;
        sky.querySelector('[aria-live]')!.textContent = sky.dataset.unreachable ?? '';
      });
    return coming;
  };
  for (const event of ['pointerover', 'pointerdown', 'focusin']) sky.addEventListener(event, () => isWired || begin());
  sky.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest('.sky-star, [data-sky-zoom]');
    if (!pressed || isWired || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void begin().then(
      () => isWired && pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
  });
  form.addEventListener('submit', (event) => {
    if (isWired) return;
    event.preventDefault();
    void begin().then(() => isWired && form.requestSubmit());
  });
  if (location.search) void begin();
}

function wire(sky: HTMLElement, data: SkyData): void {
  const ids = data.people.map(([id]) => id);
  const form = sky.querySelector('form')!;
  const [from, to] = [...form.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
  const said = sky.querySelector('[aria-live]')!;
  const clear = sky.querySelector<HTMLButtonElement>('[data-sky-clear]')!;
  let chosen: Choice = {};

  const stars = startStars(sky, data, (index) => choose({ from: index }), leave);

  function show(choice: Choice): void {
    chosen = choice;
    const answer = answerTo(choice, data);
    from.value = idOf(choice.from);
    to.value = idOf(choice.to);
    clear.hidden = answer === undefined;
    sky.classList.toggle('sky-chosen', answer !== undefined);
    stars.light(answer?.people ?? [], answer?.ties ?? [], [choice.from, choice.to]);
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
  const asked = choiceOf(new URLSearchParams(location.search), ids);
  // Where the address asks for nobody, the fields keep what was chosen in them meanwhile.
  if (asked.from !== undefined || asked.to !== undefined) show(asked);
  else stars.light([], [], []);
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
