// One thing where a list or a group of keys is expected: the same in its brackets, with the key that it is the value of.

import * as z from 'zod';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { referredBy } from '../../read/schema/common.ts';
import { unwrap } from '../../read/schema/keys.ts';
import { valueNamed } from '../closed-words.ts';
import { partsOf, SEVERAL } from '../listed.ts';
import type { Bilingual, Said } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { shownValue } from '../shown.ts';
import { typedAs } from './schema-example.ts';
import { schemasAt } from './schema-keys.ts';
import { isTruth } from './schema-meant.ts';

/** With the edit that writes it, where what is typed can be nothing else. */
export function bracketsFor(sheet: Sheet<unknown>, issue: z.core.$ZodIssue): Said | undefined {
  const span = sheet.yaml.span(issue.path);
  const key = issue.path.at(-1);
  if (issue.code !== 'invalid_type' || issue.input == null || !span || typeof key !== 'string') return undefined;
  const { start, end } = offsetsOf(sheet.source, span);
  const typed = sheet.source.slice(start, end).trimEnd();
  const schemas = schemasAt(sheet.file, issue.path);
  const isList = issue.expected === 'array';
  const several = isList && typeof issue.input === 'string' ? eitherList(key, issue.input, schemas) : undefined;
  if (several) return several;
  const written = isList ? listOf(typed, issue.input, schemas) : groupOf(typed, issue.input, schemas);
  if (written === undefined) return undefined;
  const line = shownValue(`${key}: ${written}`, 200);
  return {
    fr: {
      message: isList ? `« ${key} » est une liste.` : `« ${key} » se compose de mots-clés.`,
      remedy: /\n/.test(written)
        ? 'Commencez par un tiret et une espace, « - », et décalez les lignes suivantes.'
        : `Écrivez « ${line} ».`,
    },
    en: {
      message: isList ? `“${key}” is a list.` : `“${key}” is made of keys.`,
      remedy: /\n/.test(written)
        ? 'Begin with a hyphen and a space, “- ”, and indent the lines that follow.'
        : `Write “${line}”.`,
    },
    fix: { start, end: start + typed.length, text: written },
  };
}

function listOf(typed: string, input: unknown, schemas: readonly z.ZodType[]): string | undefined {
  const items = itemsOf(schemas);
  if (typeof input === 'object' && input !== null)
    return items.some((item) => mayBe(item, input)) ? oneItem(typed) : undefined;
  if (typeof input !== 'string' || !items.some((item) => partsOf(input).every((part) => takesOne(item, part))))
    return undefined;
  const parts = items.some(isWords) ? partsOf(input) : partsOf(input).flatMap((part) => part.split(/\s*,\s*/));
  const isAsTyped = parts.length === 1 && parts[0] === input.trim();
  if (isAsTyped) return /[\r\n[\]{}]/.test(typed) ? undefined : `[${typed}]`;
  return `[${parts.map(typedAs).join(', ')}]`;
}

function itemsOf(schemas: readonly z.ZodType[]): z.ZodType[] {
  return schemas.flatMap((one) => (one instanceof z.ZodArray ? unwrap(one.element as z.ZodType) : []));
}

/** Words in which a comma may stand; ids hold none. */
function isWords(item: z.ZodType): boolean {
  return item instanceof z.ZodString && referredBy(item) === undefined && item.safeParse('a, b').success;
}

/** « Rennes, Bretagne » may be one place or two: only the writer knows. */
function eitherList(key: string, input: string, schemas: readonly z.ZodType[]): Bilingual | undefined {
  const names = input.split(SEVERAL).map((name) => name.trim());
  if (names.length < 2 || names.includes('') || partsOf(input).length > 1 || !itemsOf(schemas).some(isWords))
    return undefined;
  const several = shownValue(`${key}: [${names.map(typedAs).join(', ')}]`, 200);
  const one = shownValue(`${key}: [${quoted(input)}]`, 200);
  return {
    fr: {
      message: `« ${key} » est une liste.`,
      remedy: `Écrivez « ${several} » s’il y en a ${names.length}, ou « ${one} » s’il n’y en a qu’un.`,
    },
    en: {
      message: `“${key}” is a list.`,
      remedy: `Write “${several}” if there are ${names.length}, or “${one}” if there is only one.`,
    },
  };
}

/** A word of a closed list, or its name; « tous » is none: what is meant by it is for its writer to say. */
function takesOne(item: z.ZodType, one: string): boolean {
  return (
    item instanceof z.ZodString ||
    (item instanceof z.ZodEnum && valueNamed(item.options.map(String), one) !== undefined)
  );
}

/** A group that has keys of the item and no others; what else is wrong with it is told once it is in its list. */
function mayBe(item: z.ZodType, input: object): boolean {
  const keys = Object.keys(input);
  return (
    item instanceof z.ZodObject && !Array.isArray(input) && keys.length > 0 && keys.every((key) => key in item.shape)
  );
}

/** A group between braces, or on lines of its own. */
function oneItem(typed: string): string | undefined {
  if (/^\{[^\r\n]*\}$/.test(typed)) return `[${typed}]`;
  return typed.startsWith('{') ? undefined : `- ${typed.replace(/\n(?=[^\r\n])/g, '\n  ')}`;
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|heic|tiff?|svg|avif)["']?$/i;

/** The value of the only key that a group must have. */
function groupOf(typed: string, input: unknown, schemas: readonly z.ZodType[]): string | undefined {
  const group = schemas.find((one) => one instanceof z.ZodObject);
  // A file is no description of what it shows.
  if (PICTURE.test(typed)) return undefined;
  if (!group || typeof input === 'object' || /[\r\n,[\]{}]/.test(typed)) return undefined;
  const demanded = Object.entries(group.shape as Record<string, z.ZodType>).filter(
    ([, field]) => !field.safeParse(undefined).success,
  );
  const [[key, field] = [], ...others] = demanded;
  if (key === undefined || !field || others.length > 0) return undefined;
  const isRight = unwrap(field).some((one) => isMeant(one, input));
  return isRight ? `{ ${key}: ${typed} }` : undefined;
}

function isMeant(schema: z.ZodType, input: unknown): boolean {
  if (schema instanceof z.ZodEnum && valueNamed(schema.options.map(String), String(input)) !== undefined) return true;
  if (isTruth(input)) return false;
  return schema.safeParse(input).success || (referredBy(schema) !== undefined && typeof input === 'string');
}
