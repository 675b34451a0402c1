// volumes/<volume>.yaml: a book.
import * as z from 'zod';
import { colour, day, id, language, licence, sponsor, words } from './common.ts';

/** ISO 2108: the last digit of an ISBN-13 makes the weighted sum (1, 3, 1, 3…) a multiple of 10. */
export function isIsbn13(value: string): boolean {
  const digits = value.replace(/[\s-]/g, '');
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

const isbn = z.string().refine(isIsbn13, { error: 'cet ISBN-13 est faux : sa clé ne correspond pas' });

const entry = z.union([id, z.strictObject({ story: id, text: z.enum(['full', 'condensed']).default('full') })]);

export const volumeSchema = z.strictObject({
  title: words(1, 120),
  subtitle: words(1, 160).optional(),
  tome: z.int().min(1).optional(),
  ofTomes: z.int().min(1).optional(),
  editors: z.array(id).default([]),
  edition: z.int().min(1).default(1),
  published: day,
  lang: language.optional(),
  licence,
  /** One ISBN a format. */
  isbn: z.strictObject({ epub: isbn.optional(), pdf: isbn.optional(), print: isbn.optional() }).optional(),
  /** `free`, or an amount in euros. */
  price: z.union([z.literal('free'), z.number().positive()]).default('free'),
  /** YYYY-MM */
  legalDeposit: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'le dépôt légal s’écrit AAAA-MM' })
    .optional(),
  cover: z.strictObject({ accent: colour }).optional(),
  /** Forewords, printed before the parts. */
  front: z.array(id).default([]),
  parts: z
    .array(
      z.strictObject({
        title: words(1, 120),
        stories: z.array(entry).min(1, { error: 'une partie contient au moins un texte' }),
      }),
    )
    .min(1, { error: 'au moins une partie est attendue' }),
  back: z.array(id).default([]),
  sponsor: sponsor.optional(),
  errata: z.array(z.strictObject({ date: day, story: id, was: words(1, 300), now: words(1, 300) })).default([]),
});

export type VolumeSheet = z.output<typeof volumeSchema>;
