// The pieces that several schemas share: ids, dates, links, consent, sponsor.
import * as z from 'zod';
import { LICENCES, OUTPUTS } from '../../model/rights.ts';

/** Lowercase ASCII letters, digits and hyphens, 3 to 80 characters: the name of a folder or of a file. */
export const id = z
  .string({ error: 'un identifiant est attendu' })
  .min(3, { error: 'un identifiant compte au moins 3 caractères' })
  .max(80, { error: 'un identifiant compte au plus 80 caractères' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'un identifiant ne contient que des minuscules sans accent, des chiffres et des tirets',
  })
  .meta({ examples: ['un-identifiant'] });

/** What an id leads to: a sheet, a story, or a word of a closed list; a channel is a network or another way of meeting. */
export type Referred = 'people' | 'networks' | 'channels' | 'themes' | 'series' | 'stories';

const references = z.registry<{ to: Referred }>();

/** An id that leads to something of this content; the check follows every one of them. */
export function idOf(to: Referred) {
  return id.meta({ examples: [EXAMPLES[to]] }).register(references, { to });
}

/** Those of people and of stories lead nowhere: whoever copies one must put another in its place. */
const EXAMPLES: Record<Referred, string> = {
  people: 'prenom-nom',
  networks: 'linkedin',
  channels: 'linkedin',
  themes: 'un-theme',
  series: 'une-collection',
  stories: 'un-recit',
};

/** What the ids that a schema accepts lead to; nothing where they lead nowhere, or where it is no id. */
export function referredBy(schema: z.ZodType): Referred | undefined {
  return references.get(schema)?.to;
}

/** A calendar day, YYYY-MM-DD; impossible days are refused. */
export const day = z.iso
  .date({ error: 'une date s’écrit AAAA-MM-JJ, par exemple 2026-03-14' })
  .meta({ examples: ['2026-03-14'] });

/**
 * A date as precise as what is known: YYYY, YYYY-MM or YYYY-MM-DD.
 * Extended Date/Time Format, level 0 (ISO 8601-2:2019, annex A; Library of Congress EDTF).
 */
export const edtf = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string({ error: 'une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ' })
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, { error: 'une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ' })
      .refine((value) => value.length < 10 || z.iso.date().safeParse(value).success, {
        error: 'ce jour n’existe pas dans le calendrier',
      }),
  )
  .meta({ examples: ['2026-03'] });

/** The language of a text, as a BCP 47 tag. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, { error: 'une langue s’écrit fr-FR, fr-CA, en…' })
  .meta({ examples: ['fr-FR'] });

/** A web address with its protocol. One that was pasted after « https:// » has it twice, and leads nowhere. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'une adresse commence par https://' })
  .refine((address) => !/^https?:\/\/\/*https?(?:[:/]|$)/i.test(address), {
    error: 'une adresse n’a qu’une fois https://',
  })
  .refine((address) => !/\s/.test(address), { error: 'une adresse ne contient pas d’espace' })
  .meta({ examples: ['https://exemple.fr'] });

/** Where to write to somebody: a page of the web, or an e-mail address, after `mailto:` or alone. */
export const contact = z
  .string()
  .regex(/^(?:https?:\/\/[^\s/@]+\.[^\s@]+|(?:mailto:)?[^\s@:/?<>]+@[^\s@:/?<>]+\.[^\s@:/?<>]+)$/, {
    error: 'un contact est une adresse électronique, ou une page qui commence par https://',
  })
  .meta({ examples: ['contact@exemple.fr'] });

/** An e-mail address, alone. */
export const email = z
  .string()
  .regex(/^[^\s@:/?<>]+@[^\s@:/?<>]+\.[^\s@:/?<>]+$/, {
    error: 'une adresse électronique s’écrit redaction@exemple.fr',
  })
  .meta({ examples: ['redaction@exemple.fr'] });

/** Words on one line. */
export const words = (min: number, max: number) =>
  z
    .string({ error: 'un texte est attendu' })
    .trim()
    .min(min, { error: min === 1 ? 'ce texte est vide' : `ce texte compte au moins ${min} caractères` })
    .max(max, { error: `ce texte compte au plus ${max} caractères` });

export const consent = z.strictObject({
  /** The line of the editors' own register; never the document itself. */
  ref: words(3, 60).meta({ examples: ['c-2026-014'] }),
  /** The day it was given. */
  date: day,
  /** Where the text may appear. */
  outputs: z
    .array(
      z
        .enum(OUTPUTS)
        .describe('web (site), pdf (livre PDF), epub (livre numérique), print (papier), social (réseaux sociaux)'),
    )
    .min(1, { error: 'au moins une publication est attendue' }),
  /** The last day it covers. */
  until: day.optional(),
});

/** What says that something was taken back. */
export const withdrawal = z.strictObject({ date: day });

/** A withdrawal has its day, and a day of withdrawal its status. */
export function withdrawalFaults(
  { status, withdrawn }: { status: string; withdrawn?: unknown },
  context: Pick<z.RefinementCtx, 'addIssue'>,
): void {
  const require = (message: string) => context.addIssue({ code: 'custom', path: ['withdrawn'], message });
  if (status === 'withdrawn' && !withdrawn) require('un retrait porte sa date');
  if (withdrawn && status !== 'withdrawn')
    require('une date de retrait est écrite ici, mais « status » n’est pas « withdrawn »');
}

/** Whether readers may react: to the stories of a site, or to one of them. */
export const reactions = z.enum(['open', 'closed']);

export const sponsor = z.strictObject({
  name: words(1, 120),
  url: webAddress.optional(),
  /** The sentence that tells readers what was paid for. */
  disclosure: words(10, 300),
});

export const licence = z.enum(LICENCES);

/** `#8a2f2f` */
export const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, { error: 'une couleur s’écrit "#8a2f2f"' })
  .meta({ examples: ['#8a2f2f'] });
