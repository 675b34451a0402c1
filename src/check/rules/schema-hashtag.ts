// « #été-2024 », « #Deux mots »: the sign that ends a hashtag before its writer does.
import type * as z from 'zod';
import type { Sheet } from '../../read/manuscript.ts';
import type { Bilingual } from '../problem.ts';
import { shown } from '../shown.ts';
import { schemasAt } from './schema-keys.ts';

export function wrongHashtag(sheet: Sheet<unknown>, { path, input }: z.core.$ZodIssue): Bilingual | undefined {
  if (typeof input !== 'string') return undefined;
  const isHashtag = schemasAt(sheet.file, path).some(
    (schema) => schema.safeParse('#Rencontres').success && !schema.safeParse('#a b').success,
  );
  const words = input.trim().replace(/^#/, '');
  const sign = /[^\p{L}\p{N}_]/u.exec(words)?.[0];
  if (!isHashtag || sign === undefined) return undefined;
  const joined = words.replaceAll(/[^\p{L}\p{N}_]+(.?)/gu, (_, next: string) => next.toUpperCase());
  const [name, right] = [shown(input, 60), joined === '' ? '"#Rencontres"' : shown(`"#${joined}"`, 80)];
  const [fr, en] = /\s/.test(sign) ? ['une espace', 'a space'] : [`« ${shown(sign)} »`, `“${shown(sign)}”`];
  return {
    fr: {
      message: `« ${name} » contient ${fr} : un mot-dièse ne porte que des lettres, des chiffres et des soulignés.`,
      remedy: `Écrivez-le sans ce signe, par exemple ${right}.`,
    },
    en: {
      message: `“${name}” holds ${en}: a hashtag is one word after a #, of letters, digits and underscores.`,
      remedy: `Write it without this sign, for example ${right}.`,
    },
  };
}
