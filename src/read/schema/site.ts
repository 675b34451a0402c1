// site.yaml
import * as z from 'zod';
import { language, licence, webAddress, words } from './common.ts';

const address = words(5, 300);

export const siteSchema = z.strictObject({
  name: words(1, 80),
  tagline: words(1, 160).optional(),
  description: words(80, 300),
  /** The public address, with https:// */
  url: webAddress,
  lang: language.default('fr-FR'),
  /** A demonstration says so on every page. */
  demonstration: z.boolean().default(false),
  publisher: z.strictObject({ name: words(1, 120), address, country: words(2, 80).optional() }),
  /** French law on trust in the digital economy (LCEN): who answers for the site, and who hosts it. */
  legal: z.strictObject({
    director: words(1, 120),
    contact: webAddress.optional(),
    host: z.strictObject({ name: words(1, 120), address }),
  }),
  repository: z.strictObject({ url: webAddress, branch: words(1, 80).default('main') }).optional(),
  accounts: z
    .array(z.strictObject({ network: words(3, 80), url: webAddress, handle: words(1, 120).optional() }))
    .default([]),
  licence,
});

export type SiteSheet = z.output<typeof siteSchema>;
