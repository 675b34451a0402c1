// volumes/<volume>.yaml: a book.
import * as z from 'zod';
import { colour, day, idOf, languageTag, licence, sponsor, words } from './common.ts';

/** ISO 2108: the last digit of an ISBN-13 makes the weighted sum (1, 3, 1, 3…) a multiple of 10. */
function isIsbn13(value: string): boolean {
  const digits = value.replace(/[\s-]/g, '');
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

const isbn = z.string().refine(isIsbn13, { error: 'cet ISBN-13 est faux : sa clé ne correspond pas' });

const entry = z.union([
  idOf('stories'),
  z.strictObject({ story: idOf('stories'), text: z.enum(['full', 'condensed']).default('full') }),
]);

export const volumeSchema = z.strictObject({
  title: words(1, 120).describe('Le titre du livre'),
  subtitle: words(1, 160).optional().describe('Son sous-titre'),
  tome: z.int().min(1).optional().describe('Le numéro du tome'),
  ofTomes: z.int().min(1).optional().describe('Le nombre de tomes'),
  editors: z.array(idOf('people')).default([]).describe('Qui dirige l’ouvrage : des noms de fiches de content/people'),
  edition: z.int().min(1).default(1).describe('Le numéro de l’édition'),
  published: day.describe('Le jour de parution, AAAA-MM-JJ'),
  status: z
    .enum(['draft', 'published'])
    .default('published')
    .describe('draft pour un volume en préparation, qui n’est montré nulle part et peut être vide'),
  lang: languageTag.optional().describe('La langue du livre'),
  licence: licence.describe('La licence de l’ensemble'),
  isbn: z
    .strictObject({ epub: isbn.optional(), pdf: isbn.optional(), print: isbn.optional() })
    .optional()
    .describe('Un ISBN par format : epub, pdf, print'),
  price: z
    .union([
      z.literal('free'),
      z
        .number()
        .positive()
        .meta({ examples: [12.5] }),
    ])
    .default('free')
    .describe('free (gratuit), ou un prix en euros'),
  legalDeposit: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'le dépôt légal s’écrit AAAA-MM' })
    .meta({ examples: ['2026-09'] })
    .optional()
    .describe('Le mois du dépôt légal, AAAA-MM'),
  cover: z.strictObject({ accent: colour }).optional().describe('La couleur de la couverture'),
  front: z.array(idOf('stories')).default([]).describe('Les avant-propos'),
  parts: z
    .array(
      z.strictObject({
        title: words(1, 120),
        stories: z.array(entry),
      }),
    )
    .default([])
    .describe('Les parties, chacune avec son titre et ses récits'),
  back: z.array(idOf('stories')).default([]).describe('Les textes de fin'),
  reactions: z
    .boolean()
    .default(false)
    .describe('true pour un livre qui imprime, après chaque récit, les réactions dont l’accord le permet'),
  sponsor: sponsor.optional().describe('Le partenaire, s’il y en a un'),
  errata: z
    .array(z.strictObject({ date: day, story: idOf('stories'), was: words(1, 300), now: words(1, 300) }))
    .default([])
    .describe('Ce qui a été corrigé depuis la parution'),
});

export type VolumeSheet = z.output<typeof volumeSchema>;
