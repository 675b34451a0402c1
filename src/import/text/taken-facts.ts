// A text as it was typed → its words, and all that its file says around them: in a front matter, in a head, in a foot.
import type { Loss } from '../arrival.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Fact } from './head-facts.ts';
import { type Headed, takeHead } from './typed-head.ts';

interface Taken extends Headed {
  /** Words of the source that only the front matter of a draft says. */
  words: string;
  said: Fact[];
  /** Names that do not sign are told. */
  tellUnsigned(authors: readonly string[]): Loss[];
}

export function takeFacts(source: string, losses: Loss[]): Taken {
  const { facts, said: known, signed, words, text: under } = readFrontMatter(source, losses);
  const { facts: typed, ...headed } = takeHead(under, losses, known);
  return {
    ...headed,
    facts: { ...typed, ...facts },
    words,
    tellUnsigned: (authors) =>
      signed
        .filter(({ names }) => !names.every((name) => authors.includes(name)))
        .map((one): Loss => ({ kind: 'surroundings', words: one.words, place: 'en-tête' })),
  };
}
