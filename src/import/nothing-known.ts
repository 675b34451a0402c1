// A text of which its source says nothing yet, and one whose container names it.
import type { Arrival } from './arrival.ts';

/** To be spread, then said over by what a format knows: unknown stays absent. */
export function nothingKnown(): Arrival {
  return {
    ...{ authors: [], people: [], hashtags: [], themes: [], networks: [], places: [] },
    ...{ body: { type: 'root', children: [] }, pictures: new Map(), losses: [], words: '' },
  };
}

/** A text under the title that a mail or a site gives it; the one that it had in itself stays as its first heading. */
export function titled(text: Arrival, title: string): Arrival {
  if (title === '' || text.title === title) return text;
  const words = `${title}\n${text.words}`;
  if (text.title === undefined) return { ...text, title, words };
  const own = { type: 'heading', depth: 2, children: [{ type: 'text', value: text.title }] } as const;
  return {
    ...text,
    title,
    words,
    body: { ...text.body, children: [{ ...own, children: [...own.children] }, ...text.body.children] },
  };
}
