// A story → how a text or a letter refers to it.
import { absolute, paths } from '../../../model/addresses.ts';
import { dateInWords, listInWords } from '../../../model/in-words.ts';
import type { Library } from '../../../model/library.ts';
import type { Story } from '../../../model/story.ts';
import { authorNames } from '../../../model/story-facts.ts';
import { betweenQuotes } from '../prose/between-quotes.ts';

/** « Ana Élie, « Un café », Florilège, 14 mars 2026, https://… »: author, title, anthology, day, address. */
export function referenceOf(story: Story, library: Library): string {
  const { lang, name } = library.site;
  return [
    listInWords(authorNames(story), lang),
    betweenQuotes(story.title, lang),
    name,
    dateInWords(story.published, lang),
    absolute(library.site, paths.story(story.id)),
  ].join(', ');
}
