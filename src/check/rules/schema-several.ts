// « Camille et Paul » where one id is expected: several names, and the list to write.

import * as z from 'zod';
import { shortSlug } from '../../model/letters/slug.ts';
import type { Content } from '../../read/content.ts';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { type Referred, referredBy } from '../../read/schema/common.ts';
import { unwrap } from '../../read/schema/keys.ts';
import { idsNamed } from '../known-names.ts';
import { SEVERAL } from '../listed.ts';
import type { Bilingual, Said } from '../problem.ts';
import { shown, shownValue } from '../shown.ts';
import { schemasAt } from './schema-keys.ts';

/** Each name, and the list to write; the edit that does where each of them is somebody. */
export function severalNames(
  content: Content,
  sheet: Sheet<unknown>,
  { path, input }: z.core.$ZodIssue,
): Said | undefined {
  if (typeof input !== 'string') return undefined;
  const isItem = typeof path.at(-1) === 'number';
  const list = isItem ? path.slice(0, -1) : path;
  const to = listedAt(sheet.file, list);
  const names = input.split(SEVERAL).map((name) => name.trim());
  if (to === undefined || names.length < 2 || names.includes('') || idsNamed(content, to, input).length > 0)
    return undefined;
  const known = names.map((name) => idsNamed(content, to, name));
  const areKnown = known.every(({ length }) => length === 1);
  // « Vie et mort » may be one theme; two people are not one.
  if (to !== 'people' && !areKnown) return undefined;
  const ids = names.map((name, index) => known[index]?.[0] ?? shortSlug(name));
  if (ids.includes('')) return undefined;
  const absent = ids.filter((_, index) => known[index]?.length === 0).map((id) => `people/${id}.yaml`);
  const written = `[${ids.join(', ')}]`;
  const span = sheet.yaml.span(path);
  return {
    ...wordingOf(names, shownValue(`${String(list.at(-1))}: ${written}`, 200), absent),
    ...(areKnown && span && !isItem && { fix: { ...offsetsOf(sheet.source, span), text: written } }),
  };
}

/** What the ids of a list lead to. */
function listedAt(file: string, path: readonly PropertyKey[]): Referred | undefined {
  return schemasAt(file, path)
    .flatMap((schema) => (schema instanceof z.ZodArray ? unwrap(schema.element as z.ZodType) : []))
    .map(referredBy)
    .find((to) => to !== undefined);
}

function wordingOf(names: readonly string[], line: string, absent: readonly string[]): Bilingual {
  const some = names.slice(0, 6);
  const files = absent.slice(0, 6).join(', ');
  return {
    fr: {
      message: `Il y a ici ${names.length} noms : ${some.map((name) => `« ${shown(name, 40)} »`).join(', ')}.`,
      remedy: `Écrivez-les en liste : « ${line} ».${files && ` Faites d’abord la fiche de qui n’en a pas : ${files}.`}`,
    },
    en: {
      message: `There are ${names.length} names here: ${some.map((name) => `“${shown(name, 40)}”`).join(', ')}.`,
      remedy: `Write them as a list: “${line}”.${files && ` First make the file of whoever has none: ${files}.`}`,
    },
  };
}
