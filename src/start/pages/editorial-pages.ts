// The pages that every site has, in its language, to be completed by its editors.
import { dictionaryOf } from '../../words/dictionary.ts';
import { quoted } from '../yaml-words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { EditorialPages } from './page-model.ts';

/** Name → text. Every fact comes from `site.yaml`, through elements: a change there changes every page. @param lang BCP 47 */
export function editorialPages(lang: string): Map<string, string> {
  const pages = Object.entries({ ...dictionaryOf<EditorialPages>(lang, { fr, en }) });
  return new Map(
    pages.map(([id, { title, description, body }]) => [
      id,
      `---\ntitle: ${quoted(title)}\ndescription: ${quoted(description)}\n---\n\n${body.trim()}\n`,
    ]),
  );
}
