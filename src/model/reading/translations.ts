// A story → the same text in its other languages: here, or where it was first published.
import { absolute, paths } from '../addresses.ts';
import type { Library } from '../library.ts';
import type { Story } from '../story.ts';

/** A text in one language, by its full address. */
export interface Version {
  /** BCP 47. */
  lang: string;
  url: string;
}

/** The story of this anthology from which this one comes, where it is published. */
export function translatedFrom(story: Story, library: Library): Story | undefined {
  return story.translationOf === undefined ? undefined : library.stories.get(story.translationOf);
}

/** The stories of this anthology that say the same as this one in another language. */
export function translationsOf(story: Story, library: Library): Story[] {
  return madeFrom(story, library).filter((other) => !isAdaptation(other));
}

/** The stories of this anthology that were made from this one, and are texts of their own. */
export function adaptationsOf(story: Story, library: Library): Story[] {
  return madeFrom(story, library).filter(isAdaptation);
}

/**
 * Every version of a text, itself included: each page names the same ones, which is how search engines believe them, and
 * one a language: the nearest to the first text. Nothing where there is one language, nor for a second text in a language.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function versionsOf(story: Story, library: Library): Version[] {
  const first = firstOf(story, library);
  const stories = oneEach([first, ...descendants(first, library)]);
  const here = stories.map(({ id, lang }) => ({ lang, url: absolute(library.site, paths.story(id)) }));
  const versions = [...elsewhere(first).filter(({ lang }) => here.every((one) => one.lang !== lang)), ...here];
  return versions.length > 1 && stories.includes(story) ? versions : [];
}

/** The text from which all translations come; in a chain that bites its tail, the first of it by id. */
function firstOf(story: Story, library: Library): Story {
  const chain: Story[] = [];
  let next: Story | undefined = story;
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = isAdaptation(next) ? undefined : translatedFrom(next, library);
  }
  const loop = next ? chain.slice(chain.indexOf(next)) : chain.slice(-1);
  return loop.reduce((one, other) => (other.id < one.id ? other : one));
}

/** Its translations, then theirs. */
function descendants(first: Story, library: Library): Story[] {
  const found = new Set([first]);
  for (const story of found) for (const translation of translationsOf(story, library)) found.add(translation);
  return [...found].slice(1);
}

/** The first of each language. */
function oneEach(stories: readonly Story[]): Story[] {
  return stories.filter(({ lang }, index) => stories.findIndex((other) => other.lang === lang) === index);
}

function madeFrom({ id }: Story, library: Library): Story[] {
  return [...library.stories.values()].filter(({ translationOf }) => translationOf === id);
}

function isAdaptation({ original }: Story): boolean {
  return original?.relation === 'adaptation';
}

/** A republication has the language of its first publication, and an adaptation is another text. */
function elsewhere({ original }: Story): Version[] {
  if (original?.relation !== 'translation' || !original.url || !original.lang) return [];
  return [{ lang: original.lang, url: original.url }];
}
