// people/<person>.yaml
import * as z from 'zod';
import { consent, webAddress, words } from './common.ts';

export const personSchema = z.strictObject({
  /** As it is printed. Never split by code. */
  displayName: words(1, 120),
  givenName: words(1, 80),
  familyName: words(1, 80).optional(),
  role: words(1, 120).optional(),
  organisation: words(1, 120).optional(),
  /** Plain text. */
  bio: words(1, 600).optional(),
  links: z.array(z.strictObject({ kind: words(1, 40), url: webAddress })).default([]),
  handles: z
    .array(
      z.strictObject({
        network: words(3, 80),
        handle: z.string().regex(/^@?[\p{L}\p{N}_.-]+(@[a-z0-9.-]+)?$/u, { error: 'un nom de compte s’écrit "@nom"' }),
      }),
    )
    .default([]),
  /** The picture <person>.jpg or .png, beside this file. */
  portrait: z.strictObject({ alt: words(3, 300), credit: words(1, 120).optional() }).optional(),
  /** How the person may be recognised. */
  identifiability: z.enum(['full-name', 'given-name', 'pseudonym']),
  publicFigure: z.boolean().optional(),
  minor: z.boolean().optional(),
  consent: consent.optional(),
});

export type PersonSheet = z.output<typeof personSchema>;
