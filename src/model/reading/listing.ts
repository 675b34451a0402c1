// Many stories → the pages and the years in which they are listed.
import { paths } from '../addresses.ts';
import type { Story } from '../story.ts';

/** Entries of a page: with three hundred authors to choose from and standfirsts of 300 characters, it stays under 100 kB. */
const PER_PAGE = 50;

/** In their order; one empty page where there is nothing. */
export function pagesOf<Entry>(entries: readonly Entry[]): Entry[][] {
  const count = Math.max(1, Math.ceil(entries.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) => entries.slice(index * PER_PAGE, (index + 1) * PER_PAGE));
}

interface PageParams {
  /** From 1. */
  number: number;
  /** What the address of the page adds to that of the list: `page/2`; nothing for the first one. */
  rest: string | undefined;
}

/** Each page of a list, for a door that answers for all of them. */
export function pageParams(entries: readonly unknown[]): PageParams[] {
  return pagesOf(entries).map((_, index) => {
    const rest = paths.listPage('/', index + 1).slice(1, -1);
    return { number: index + 1, rest: rest || undefined };
  });
}

/** What a reader on a page is offered: the ends and the neighbours, with « … » for what is left out between. */
export function offeredPages(page: number, pages: number): (number | '…')[] {
  const kept = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  kept.sort((one, other) => one - other);
  return kept.flatMap((one, index) => {
    const left = one - (kept[index - 1] ?? 0) - 1;
    // One page left out takes no more room than the sign that says so.
    return left === 0 ? [one] : left === 1 ? [one - 1, one] : ['…', one];
  });
}

export interface Year {
  /** YYYY */
  year: string;
  stories: Story[];
}

/** Runs of one year, in the order of the list: one that is not by date may have a year twice. */
export function yearsIn(stories: Iterable<Story>): Year[] {
  const years: Year[] = [];
  for (const story of stories) {
    const year = yearOf(story);
    const last = years.at(-1);
    if (last?.year === year) last.stories.push(story);
    else years.push({ year, stories: [story] });
  }
  return years;
}

/** YYYY */
export function yearOf({ published }: Pick<Story, 'published'>): string {
  return published.slice(0, 4);
}
