// « • Rennes », « “Lyon” » or « Rennes ; Lyon » as an item of a list: the names alone, each an item.
import type * as z from 'zod';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { partsOf } from '../listed.ts';
import type { Bilingual, Said } from '../problem.ts';
import { shown, shownValue } from '../shown.ts';
import { typedAs } from './schema-example.ts';
import { schemasAt } from './schema-keys.ts';

export function listedNames(sheet: Sheet<unknown>, { code, path, input }: z.core.$ZodIssue): Said | undefined {
  const span = sheet.yaml.span(path);
  if (code === 'invalid_type' || typeof input !== 'string' || typeof path.at(-1) !== 'number' || !span)
    return undefined;
  const parts = partsOf(input);
  if (parts.length === 0) return undefined;
  const schemas = schemasAt(sheet.file, path);
  if (/^[“”„][^“”„]*$|^[^“”„]*[“”]$/u.test(input)) return HALF;
  const isMended = parts.length > 1 || parts[0] !== input.trim();
  if (!isMended || !parts.every((part) => schemas.some((schema) => schema.safeParse(part).success))) return undefined;
  const { start, end } = offsetsOf(sheet.source, span);
  const before = sheet.source.slice(sheet.source.lastIndexOf('\n', start - 1) + 1, start);
  const names = parts.map(typedAs);
  const isAlone = /^[ \t]*-[ \t]+$/.test(before);
  const list = shownValue(isAlone ? names.map((name) => `- ${name}`).join(', ') : names.join(', '), 160);
  const many = parts.length > 1;
  return {
    fr: {
      message: many
        ? `Il y a ici ${parts.length} éléments en un seul : « ${shown(input, 60)} ».`
        : `« ${shown(input, 60)} » serait imprimé avec le signe qui l’entoure ou le précède.`,
      remedy: `Écrivez ${many && isAlone ? 'chacun sur sa ligne' : many ? 'avec une virgule entre eux' : 'le nom seul'} : ${list}`,
    },
    en: {
      message: many
        ? `There are ${parts.length} items in one here: “${shown(input, 60)}”.`
        : `“${shown(input, 60)}” would be printed with the sign around it or before it.`,
      remedy: `Write ${many && isAlone ? 'each on its own line' : many ? 'a comma between them' : 'the name alone'}: ${list}`,
    },
    fix: { start, end, text: names.join(isAlone ? `\n${before}` : ', ') },
  };
}

/** « “Rennes, Lyon” » in a list: the comma parts what these quotes were to hold. */
const HALF: Bilingual = {
  fr: {
    message: 'Ces guillemets s’ouvrent ou se ferment dans un autre élément : la virgule qui les sépare en fait deux.',
    remedy: 'Si c’est un seul nom, écrivez-le entre guillemets droits, "un nom, deux mots" ; sinon, retirez-les.',
  },
  en: {
    message: 'These quotes open or close in another item: the comma between them makes two of them.',
    remedy: 'If it is one name, write it between straight quotes, "one name, two words"; if not, remove them.',
  },
};
