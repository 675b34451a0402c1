// The words of a book → its style sheet: one file for the reading system, one for each idea here.
import { directionOf } from '../../model/letters/script.ts';
import type { Assets } from '../assets.ts';
import type { Book } from './pages.ts';

/** The faces' names take the place of « serif face » and « sans face ». @param emoji whether its pages have some */
export async function styleSheet({ volume, chapters, library }: Book, emoji: boolean, assets: Assets): Promise<string> {
  const langs = [volume.lang, ...chapters.map(({ story }) => story.lang)];
  const turns = langs.some((lang) => directionOf(lang) === 'rtl');
  const names = ['text', 'story', 'around', ...(turns ? ['right-to-left'] : []), ...(emoji ? ['emoji'] : [])];
  const sheets = await Promise.all(names.map((name) => assets(`src/publish/epub/styles/${name}.css`)));
  const { serif, sans } = library.site.identity.faces;
  const text = sheets.map((sheet) => new TextDecoder().decode(sheet)).join('');
  return text.replaceAll('"serif face"', `"${serif}"`).replaceAll('"sans face"', `"${sans}"`);
}
