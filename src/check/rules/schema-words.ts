// The name of a place in a sheet, and the examples of what belongs there, as a message says them.
import type * as z from 'zod';
import { withWords } from '../closed-words.ts';
import { shown } from '../shown.ts';
import type { SheetPlace } from './schema-place.ts';

export type BothLanguages = Record<'fr' | 'en', string>;

export function placeName({ key, isItem }: SheetPlace): BothLanguages & { inside: string } {
  if (key === undefined && isItem) return { fr: 'Cet élément', en: 'This item', inside: 'cet élément' };
  if (key === undefined) return { fr: 'Ce fichier', en: 'This file', inside: 'ce fichier' };
  return { fr: `« ${key} »`, en: `“${key}”`, inside: `« ${key} »` };
}

/** « themes: [emploi] », ou « … » where it may have another shape; all the words of a closed list. */
export function examples(place: SheetPlace, issue?: z.core.$ZodIssue): BothLanguages {
  const some = place.examples.slice(0, 2).map((line) => shown(line, 200));
  const values = issue?.code === 'invalid_value' ? issue.values : [];
  const list = values.length > 1 ? valuesOf({ values }, place, 1) : undefined;
  return {
    fr: some.map((line) => `« ${line} »`).join(', ou ') + (list ? `, ou une autre de ces valeurs : ${list.fr}` : ''),
    en: some.map((line) => `“${line}”`).join(', or ') + (list ? `, or another of these values: ${list.en}` : ''),
  };
}

/** The values of a closed list, each with what it means, but for the first ones. */
export function valuesOf(
  { values }: { values: readonly unknown[] },
  { description }: SheetPlace,
  from = 0,
): BothLanguages {
  const words = values.map(String);
  return {
    fr: withWords(words, 'fr', description).slice(from).join(', '),
    en: withWords(words, 'en', description).slice(from).join(', '),
  };
}
