// What is said of a key that is not there, or that has no value.
import type * as z from 'zod';
import type { Bilingual } from '../problem.ts';
import type { SheetPlace } from './schema-place.ts';
import { type BothLanguages, examples, placeName } from './schema-words.ts';

export function missing(place: SheetPlace, issue: z.core.$ZodIssue): Bilingual {
  const name = placeName(place);
  return {
    fr: { message: `Il manque ${name.fr}.`, remedy: toAdd(place, issue).fr },
    en: { message: `${name.en} is missing.`, remedy: toAdd(place, issue).en },
  };
}

/** What only some texts must have: a portrait says of whom it is. */
export function demanded(place: SheetPlace, message: string): Bilingual {
  const name = placeName(place);
  return {
    fr: { message: `Il manque ${name.fr} : ${message}.`, remedy: toAdd(place).fr },
    en: { message: `${name.en} is missing.`, remedy: toAdd(place).en },
  };
}

export function empty(place: SheetPlace, issue: z.core.$ZodIssue): Bilingual {
  const name = placeName(place);
  if (place.isItem) {
    return {
      fr: { message: `Un élément de ${name.fr} est vide.`, remedy: 'Retirez-le, ou écrivez ce qui manque.' },
      en: { message: `An item of ${name.en} is empty.`, remedy: 'Remove it, or write what is missing.' },
    };
  }
  const orNothing = place.isDemanded
    ? { fr: '', en: '' }
    : { fr: ', ou retirez cette ligne', en: ', or remove this line' };
  return {
    fr: { message: `${name.fr} est vide.`, remedy: `Écrivez ${examples(place, issue).fr}${orNothing.fr}.` },
    en: { message: `${name.en} is empty.`, remedy: `Write ${examples(place, issue).en}${orNothing.en}.` },
  };
}

function toAdd(place: SheetPlace, issue?: z.core.$ZodIssue): BothLanguages {
  const { fr, en } = examples(place, issue);
  if (place.isInItem && place.parent === undefined)
    return { fr: `Ajoutez ${fr} à cet élément.`, en: `Add ${en} to this item.` };
  if (place.parent !== undefined)
    return { fr: `Ajoutez ${fr} dans « ${place.parent} ».`, en: `Add ${en} in “${place.parent}”.` };
  return { fr: `Ajoutez une ligne ${fr}.`, en: `Add a line ${en}.` };
}
