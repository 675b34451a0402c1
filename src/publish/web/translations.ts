// A story → the same text in its other languages: here, or where it was first published.
import type { Library } from '../../model/library.ts';
import type { Story } from '../../model/story.ts';
import { absolute, paths } from './address.ts';

/** A text in one language, by its full address. */
export interface Version {
  /** BCP 47. */
  lang: string;
  url: string;
}

/** The story of this anthology from which this one comes, where it is published. */
export function sourceOf(story: Story, library: Library): Story | undefined {
  return story.translationOf === undefined ? undefined : library.stories.get(story.translationOf);
}

/** The stories of this anthology that come from this one. */
export function translationsOf(story: Story, library: Library): Story[] {
  return [...library.stories.values()].filter(({ translationOf }) => translationOf === story.id);
}

/**
 * Every version of a text, itself included: each page names the same ones, which is how search engines believe them.
 * Nothing where there is one language. https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function versionsOf(story: Story, library: Library): Version[] {
  const first = sourceOf(story, library) ?? story;
  const stories = [first, ...translationsOf(first, library)];
  const versions = [
    ...elsewhere(first),
    ...stories.map(({ id, lang }) => ({ lang, url: absolute(library.site, paths.story(id)) })),
  ];
  return versions.length > 1 ? versions : [];
}

/** A republication has the language of its first publication, and an adaptation is another text. */
function elsewhere({ original }: Story): Version[] {
  if (original?.relation !== 'translation' || !original.url || !original.lang) return [];
  return [{ lang: original.lang, url: original.url }];
}
