// A list of several pages, or in another order: all of its lines, under the heads of that order.
import { collatorOf, letterOf } from '../../../model/filing/alphabet.ts';

/** « titre » and « auteur »; else as the pages have it, by year. */
type Order = string;

interface WholeList {
  isHere(): boolean;
  /** Fetches the pages that this one is not. @throws where one does not come; asking again fetches again */
  load(): Promise<void>;
  /** The whole list instead of the page, or the page again. */
  show(isWhole: boolean, order: Order): void;
  /** After each choice: no more than a screenful of lines at once, and no head under which nothing is left. */
  settle(): void;
}

/**
 * @param list holds the entries, the lines and the numbers of the pages
 * @param further addresses of the pages after this one
 * @param authors id → name, in the order of an index
 */
export function wholeList(
  list: HTMLElement,
  further: readonly string[],
  authors: ReadonlyMap<string, string>,
  words: { more: string },
): WholeList {
  const page = [...list.querySelectorAll<HTMLElement>(':scope > :is(.entries, .lines, .list-pages)')];
  const whole = document.createElement('div');
  whole.className = 'lines';
  whole.hidden = true;
  const tell = list.querySelector(':scope > .tell');
  if (tell) tell.after(whole);
  else page[0]?.before(whole);
  const more = document.createElement('button');
  more.className = 'list-more';
  more.type = 'button';
  more.textContent = words.more;
  whole.after(more);
  let most = AT_ONCE;
  more.addEventListener('click', () => {
    const next = whole.querySelector<HTMLElement>('.is-later a');
    most += AT_ONCE;
    settle();
    next?.focus();
  });
  const lang = document.documentElement.lang;
  let lines: HTMLElement[] | undefined;
  let shown: Order | undefined;

  return {
    isHere: () => lines !== undefined,
    async load() {
      if (lines) return;
      const others = await Promise.all(further.map(fetchPage));
      lines = [list, ...others.map((other) => other.querySelector('.stories') ?? other)].flatMap(linesIn);
    },
    show(isWhole, order) {
      most = AT_ONCE;
      if (isWhole && shown !== order) {
        whole.replaceChildren(...groupsOf(lines ?? [], order, { authors, lang }));
        shown = order;
      }
      if (!isWhole) {
        whole.replaceChildren();
        shown = undefined;
      }
      whole.hidden = !isWhole;
      for (const part of page) part.hidden = isWhole;
    },
    settle,
  };

  function settle(): void {
    const groups = [...list.querySelectorAll<HTMLElement>('.lines-group')];
    for (const group of groups) show(group);
    const left = [...whole.querySelectorAll('li')].filter((line) => line.getClientRects().length > 0);
    for (const [index, line] of left.entries()) line.classList.toggle('is-later', index >= most);
    more.hidden = whole.hidden || left.length <= most;
    for (const group of groups) {
      const drawn = [...group.querySelectorAll('li')].filter((line) => line.getClientRects().length > 0);
      group.hidden = drawn.length === 0;
      group.classList.toggle(
        'is-later',
        drawn.length > 0 && drawn.every((line) => line.classList.contains('is-later')),
      );
    }
  }
}

/** About ten screens of a telephone. */
const AT_ONCE = 120;

function show(group: HTMLElement): void {
  group.hidden = false;
  group.classList.remove('is-later');
}

async function fetchPage(address: string): Promise<ParentNode> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Copies, in the order of the list: those that the first page shows at length are in a template. */
function linesIn(place: ParentNode): HTMLElement[] {
  const first = place.querySelector<HTMLTemplateElement>('template.first-lines')?.content;
  const found = [first, place].flatMap((one) => [...(one?.querySelectorAll<HTMLElement>('li[data-facets]') ?? [])]);
  return found.map((line) => document.importNode(line, true));
}

interface Filing {
  authors: ReadonlyMap<string, string>;
  lang: string;
}

function groupsOf(lines: readonly HTMLElement[], order: Order, { authors, lang }: Filing): HTMLElement[] {
  if (order === 'titre') {
    const { compare } = collatorOf(lang);
    const sorted = lines.toSorted((one, other) => compare(titleOf(one), titleOf(other)));
    return grouped(sorted, (line) => letterOf(titleOf(line), lang));
  }
  if (order === 'auteur') {
    const ids = [...authors.keys()];
    const place = (line: HTMLElement) => ids.findIndex((id) => answersTo(line, id));
    // Names that lead to nobody are after those of the index.
    const rank = (line: HTMLElement) => (place(line) === -1 ? ids.length : place(line));
    const sorted = lines.toSorted((one, other) => rank(one) - rank(other));
    return grouped(sorted, (line) => authors.get(ids[place(line)] ?? '') ?? '…');
  }
  return grouped(lines, (line) => /(?:^| )annee:(\d+)/.exec(line.dataset.facets ?? '')?.[1] ?? '');
}

function titleOf(line: HTMLElement): string {
  return line.querySelector('.story-line-title')?.textContent.trim() ?? '';
}

function answersTo(line: HTMLElement, author: string): boolean {
  return (line.dataset.facets ?? '').split(' ').includes(`auteur:${author}`);
}

function grouped(lines: readonly HTMLElement[], headOf: (line: HTMLElement) => string): HTMLElement[] {
  const groups: { head: string; lines: HTMLElement[] }[] = [];
  for (const line of lines) {
    const head = headOf(line);
    const last = groups.at(-1);
    if (last?.head === head) last.lines.push(line);
    else groups.push({ head, lines: [line] });
  }
  return groups.map(({ head, lines }) => {
    const [group, title, items] = ['section', 'h3', 'ul'].map((name) => document.createElement(name));
    group!.className = 'lines-group';
    title!.className = 'lines-year';
    title!.textContent = head;
    items!.className = 'story-lines';
    items!.append(...lines);
    group!.append(...(head ? [title!] : []), items!);
    return group!;
  });
}
