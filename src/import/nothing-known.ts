// A text of which its source says nothing yet, and one whose container names it.
import type { Arrival, Loss } from './arrival.ts';
import { plain } from './forms/plain.ts';
import { wordsOfNodes } from './plain-words.ts';

/** To be spread, then said over by what a format knows: unknown stays absent. */
export function nothingKnown(): Arrival {
  return {
    ...{ authors: [], people: [], hashtags: [], themes: [], networks: [], places: [] },
    ...{ body: { type: 'root', children: [] }, pictures: new Map(), losses: [], words: '' },
  };
}

/** « L’été des hêtres », the subject of a mail and its first line, is one title. */
function withoutRepeated(text: Arrival): Arrival {
  const [first, ...others] = text.body.children;
  const isLine = first?.type === 'paragraph' || first?.type === 'heading';
  const words = isLine ? wordsOfNodes([first]).trim() : '';
  if (others.length === 0 || words === '' || plain(words) !== plain(text.title ?? '')) return text;
  const losses: Loss[] = [...text.losses, { kind: 'surroundings', words, place: 'titre répété' }];
  return { ...text, body: { ...text.body, children: others }, losses };
}

/** A text under the title that a mail or a site gives it; the one that it had in itself stays as its first heading. */
export function titled(text: Arrival, title: string): Arrival {
  if (title === '' || text.title === title) return text;
  const words = `${title}\n${text.words}`;
  if (text.title === undefined) return withoutRepeated({ ...text, title, words });
  const own = { type: 'heading', depth: 2, children: [{ type: 'text', value: text.title }] } as const;
  return {
    ...text,
    title,
    words,
    body: { ...text.body, children: [{ ...own, children: [...own.children] }, ...text.body.children] },
  };
}
