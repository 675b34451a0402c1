// The language of some words → the attributes of what holds them on a page. The interface runs from left to right.
import { directionOf } from '../../model/letters/script.ts';

/** `lang`, and `dir` where they run the other way: browsers isolate what has one. */
export function inLanguage(lang: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (lang === undefined) return {};
  return directionOf(lang) === 'rtl' ? { lang, dir: 'rtl' } : { lang };
}

/** `dir` for words of the interface in the article of a story that runs the other way. */
export function asInterface(story: { lang: string }): { dir?: 'ltr' } {
  return directionOf(story.lang) === 'rtl' ? { dir: 'ltr' } : {};
}
