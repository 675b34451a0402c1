// « title: # Paul »: after the sign, YAML reads a note, and the value is empty.
import type * as z from 'zod';
import { offsetAt, restOfLine } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { takesWords } from '../cuts.ts';
import type { Bilingual } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { shown, shownValue } from '../shown.ts';
import { schemasAt } from './schema-keys.ts';

export function notedValue(
  { file, source, yaml }: Sheet<unknown>,
  { path, input }: z.core.$ZodIssue,
): Bilingual | undefined {
  const key = path.at(-1);
  if (input !== null || typeof key !== 'string' || !schemasAt(file, path).some(takesWords)) return undefined;
  const line = restOfLine(source, offsetAt(source, yaml.locateKey(path.slice(0, -1), key)));
  const [, note] = /^[\w-]+[ \t]*:[ \t]+(#+[ \t]+\S.*?)\s*$/.exec(line) ?? [];
  if (note === undefined) return undefined;
  const [words, whole] = [shown(note, 60), shownValue(`${key}: ${quoted(note)}`, 160)];
  const without = shownValue(`${key}: ${quoted(note.replace(/^#+\s*/, ''))}`, 160);
  return {
    fr: {
      message: `« ${key} » est vide : ce qui suit le signe « # » n’est pas lu, « ${words} ».`,
      remedy: `Écrivez ${without}, ou ${whole} si ce signe en fait partie.`,
    },
    en: {
      message: `“${key}” is empty: what follows the sign “#” is not read, “${words}”.`,
      remedy: `Write ${without}, or ${whole} if this sign is part of it.`,
    },
  };
}
