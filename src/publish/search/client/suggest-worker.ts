// Beside the page, where letters go on appearing: the words of the site, and a word that is nowhere → what was perhaps meant.
import { suggestionsFor, type Vocabulary, vocabulary } from '../french/suggest.ts';
import { wordsOfVocabulary } from '../index/vocabulary.ts';

/** The vocabulary, once; then words. */
export type Asked = { lines: string[] } | { id: number; typed: string };
export interface Suggested {
  id: number;
  words: string[];
}

let known: Vocabulary | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('lines' in data) known = vocabulary(wordsOfVocabulary(data.lines));
  else self.postMessage({ id: data.id, words: known ? suggestionsFor(data.typed, known) : [] } satisfies Suggested);
});
