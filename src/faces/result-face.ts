// A story as the site's search finds it, by a word of its title.
import { withBase } from '../model/addresses.ts';
import { isAsked, wordsAsked } from '../publish/search/client/confirm.ts';
import { EXCERPT, type FoundPage } from '../publish/search/client/find.ts';
import { stemOf } from '../publish/search/client/stem.ts';
import { documentsOf } from '../publish/search/documents.ts';
import { recordOf } from '../publish/search/record.ts';
import type { Preview } from './preview.ts';

export interface ResultFace {
  /** What is typed. */
  query: string;
  found: FoundPage;
}

/** @param base the folder where the site is served */
export async function resultFace({ story, library }: Preview, base: string): Promise<ResultFace> {
  const lang = library.site.lang;
  const [document] = documentsOf({ ...library, stories: new Map([[story.id, story]]) }, []);
  if (!document) throw new Error('A story is found.');
  const { url, content = '', meta = {} } = recordOf(document, lang.slice(0, 2));
  const query = longestWord(story.title);
  const [asked, stem] = [wordsAsked(query), await stemOf(lang)];
  const words = content.split(' ').slice(0, EXCERPT);
  const excerpt = words.map((word) => (isAsked(word, asked, stem) ? `<mark>${asText(word)}</mark>` : asText(word)));
  return { query, found: { url: withBase(base, url), excerpt: excerpt.join(' '), content, meta } };
}

function longestWord(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '').toLowerCase();
}

function asText(word: string): string {
  return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
