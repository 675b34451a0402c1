// A story as the site's search finds it, by a word of its title.
import { type ShownResult, shownResult } from '../publish/search/client/excerpt.ts';
import { storyDocument } from '../publish/search/documents.ts';
import { queryOf } from '../publish/search/french/query.ts';
import { stemOf } from '../publish/search/french/stem.ts';
import { shownText } from '../publish/search/index/format.ts';
import type { Preview } from './preview.ts';

export interface ResultFace {
  /** What is typed. */
  query: string;
  found: ShownResult;
}

/** @param base the folder where the site is served */
export async function resultFace({ story, library }: Preview, base: string): Promise<ResultFace> {
  const stem = await stemOf(library.site.lang);
  const query = longestWord(story.title);
  return { query, found: shownResult(shownText(storyDocument(story, library)), queryOf(query, stem), stem, base) };
}

function longestWord(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '').toLowerCase();
}
