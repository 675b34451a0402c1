// The words of a closed list, as readers and writers say them: `coffee` is « un café », `published` is « publié ».

import { slug } from '../model/letters/slug.ts';
import { labelWords } from '../words/labels/label-words.ts';
import type { Language } from './problem.ts';

/**
 * The value that is written in words, with or without its article: « un café » is `coffee`. A description names the values
 * that readers never see: « draft (brouillon) ».
 */
export function valueNamed(values: readonly string[], written: string, description = ''): string | undefined {
  const named = values.filter((value) =>
    namesOf(value, values, description).some((name) => plain(name) === plain(written)),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Each value with what it means, where its name does not say it: « coffee (un café) ». */
export function withWords(values: readonly string[], language: Language, description = ''): string[] {
  return values.map((value) => {
    const word = wordOf(value, values, language, description);
    return word === undefined || plain(word) === plain(value) ? value : `${value} (${word})`;
  });
}

function namesOf(value: string, values: readonly string[], description: string): string[] {
  const words = (['fr', 'en'] as const).map((language) => wordOf(value, values, language, description));
  return [value, ...words.filter((word) => word !== undefined).flatMap(withoutArticle)];
}

function wordOf(value: string, values: readonly string[], language: Language, description: string): string | undefined {
  const labels = labelWords(language);
  if (value === 'all-rights-reserved') return labels.allRightsReserved;
  const dictionary = Object.values<unknown>(labels).find((one) => isOf(values, one));
  if (dictionary) return dictionary[value];
  // Descriptions are French.
  return language === 'fr' ? /^\(([^)]+)\)/.exec(description.split(`${value} `)[1] ?? '')?.[1] : undefined;
}

/** Whether a dictionary holds the words of these values, and of nothing else. */
function isOf(values: readonly string[], dictionary: unknown): dictionary is Record<string, string> {
  if (typeof dictionary !== 'object' || dictionary === null) return false;
  return Object.keys(dictionary).length === values.length && values.every((value) => Object.hasOwn(dictionary, value));
}

/** « un café », and « café ». */
export function withoutArticle(label: string): string[] {
  return [label, label.replace(/^(?:une? |l[ea] |les |l’|an? |the |something )/i, '')];
}

/** « Amitié », « amitie » and « AMITIÉ » are one name, as « Linked In » and « LinkedIn » are. */
export function plain(name: string): string {
  return slug(name).replaceAll('-', '');
}
