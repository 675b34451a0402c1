// A value that a schema refuses and that is right but for its writing: « 3 mars 2026 », « oui », « 8a2f2f », « www.exemple.fr ».
import * as z from 'zod';
import { shortSlug } from '../../model/letters/slug.ts';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { plain } from '../closed-words.ts';
import type { Said } from '../problem.ts';
import { shown } from '../shown.ts';
import { wholeYear } from './schema-either-day.ts';
import { typedAs } from './schema-example.ts';
import { schemasAt } from './schema-keys.ts';

/** What to write, and the edit that does where the value can be read in one way only. */
export function meantValue(sheet: Sheet<unknown>, { path, input }: z.core.$ZodIssue): Said | undefined {
  if (typeof input !== 'string' && !Number.isFinite(input)) return undefined;
  const span = sheet.yaml.span(path);
  const written = schemasAt(sheet.file, path).flatMap((schema) => meantBy(schema, String(input).trim()))[0];
  if (written === undefined || !span) return undefined;
  const { start, end } = offsetsOf(sheet.source, span);
  const key = path.findLast((part) => typeof part === 'string');
  const line = key === undefined || typeof path.at(-1) === 'number' ? written : `${String(key)}: ${written}`;
  return {
    fr: {
      message: `« ${shown(String(input), 60)} » s’écrit ${written} ici.`,
      remedy: `Écrivez « ${line} ».`,
    },
    en: { message: `“${shown(String(input), 60)}” is written ${written} here.`, remedy: `Write “${line}”.` },
    fix: { start, end, text: written },
  };
}

/** The first writing of a value that the schema accepts. */
function meantBy(schema: z.ZodType, input: string): string[] {
  if (schema instanceof z.ZodBoolean) {
    const truth = TRUTHS[input.toLowerCase()];
    return truth === undefined ? [] : [truth];
  }
  if (schema instanceof z.ZodNumber) {
    const [, whole, part = ''] = /^(\d[\d \u00A0\u202F]*)(?:[.,](\d{1,2}))?\s*(?:€|euros?|eur)?$/i.exec(input) ?? [];
    const number = Number(`${whole?.replace(/\s/g, '')}.${part || 0}`);
    return whole !== undefined && schema.safeParse(number).success ? [String(number)] : [];
  }
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return [];
  const isWords = schema.safeParse('abcdef').success;
  // A name, or the address of a page, is no account: another search tells which is.
  if (isWords && ['a, b: c', '@nom'].some((text) => schema.safeParse(text).success)) return [];
  return (isWords ? [shortSlug(input)] : [...writings(input)])
    .filter((text) => schema.safeParse(text).success)
    .slice(0, 1)
    .map(typedAs);
}

/** A value as a schema takes it, where it is right but for its writing; else as it was typed. @param schema of a date, an address */
export function writtenFor(schema: z.ZodType, typed: string): string {
  return [typed, ...writings(typed.trim())].find((text) => schema.safeParse(text).success) ?? typed;
}

const TRUTHS: Record<string, 'true' | 'false'> = {
  ...{ oui: 'true', yes: 'true', vrai: 'true', on: 'true', o: 'true', y: 'true' },
  ...{ non: 'false', no: 'false', faux: 'false', off: 'false', n: 'false' },
};

/** « oui », « non » and their like, which say nothing of what they stand for. */
export function isTruth(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && value.toLowerCase() in TRUTHS);
}

/** How the forms of the models are written otherwise: dates, languages, colours, hashtags, addresses, letter-boxes. */
function* writings(input: string): Generator<string> {
  yield* datesIn(input);
  yield input.replace('_', '-');
  yield input.toLowerCase();
  yield input.replace(/^(?:<|mailto:)+|>$/gi, '');
  if (/^[\p{L}\p{N}_]+$/u.test(input)) yield `#${input}`;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(input);
  if (short)
    yield `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(input)) yield `https://${input}`;
}

/** « 3 mars 2026 », « March 3, 2026 », « mars 2026 », « 2026/3/14 », and « 14/03/2026 » where 14 can be no month. */
export function* datesIn(input: string): Generator<string> {
  const [, day, name = '', year] =
    /^(?:le\s+)?(?:\p{L}+\s+)?(?:(\d{1,2})(?:er)?\s+)?(\p{L}{3,})\.?\s+(\d{4})$/u.exec(input) ?? [];
  const month = MONTHS.get(plain(name));
  if (year && month) yield dated(year, month, day);
  const [, named = '', nth, then] =
    /^(?:\p{L}+,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(input) ?? [];
  if (then && MONTHS.has(plain(named))) yield dated(then, MONTHS.get(plain(named)) ?? '', nth);
  const [, y, m = '', d] = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(input) ?? [];
  if (y) yield dated(y, m, d);
  const [, whole, m2 = '', d2 = ''] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(input) ?? [];
  if (whole) yield dated(whole, m2, d2);
  const [, first = '', second = '', last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:\d{2})?\d{2})$/.exec(input) ?? [];
  if (last && (Number(first) > 12 || first === second)) yield dated(wholeYear(last), second, first);
  const [, only = '', its] = /^(\d{1,2})[-/. ](\d{4})$/.exec(input) ?? [];
  if (its) yield dated(its, only, undefined);
}

function dated(year: string, month: string, day: string | undefined): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

const MONTHS = new Map(
  ['fr', 'en'].flatMap((lang) => {
    const words = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, string] => [
      plain(words.format(Date.UTC(2026, index, 1))),
      String(index + 1),
    ]);
  }),
);
