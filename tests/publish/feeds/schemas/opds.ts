// OPDS 2.0, as its JSON Schemas have it: https://drafts.opds.io/schema/feed.schema.json, and those of the Readium Web
// Publication Manifest that they name. A key that neither names is an error.
import * as z from 'zod';

const ACQUISITION = /^http:\/\/opds-spec\.org\/acquisition(\/(buy|open-access|borrow|sample|subscribe))?$/;

const rel = z.union([z.string(), z.array(z.string())]);

/** link.schema.json */
const link = z.strictObject({
  href: z.url(),
  type: z.string().regex(/.+\/.+/),
  title: z.string().optional(),
  rel: rel.optional(),
  height: z.int().positive().optional(),
  width: z.int().positive().optional(),
  language: z.string().optional(),
  // properties.schema.json, of OPDS.
  properties: z
    .strictObject({
      price: z.strictObject({ value: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) }),
    })
    .partial()
    .optional(),
});

const relations = (links: { rel?: string | string[] | undefined }[]) => links.flatMap((one) => one.rel ?? []);

/** contributor.schema.json */
const contributor = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1),
    identifier: z.url().optional(),
    sortAs: z.string().optional(),
    position: z.number().optional(),
  }),
]);
const contributors = z.union([contributor, z.array(contributor)]);

/** metadata.schema.json of the manifest. */
const publicationMetadata = z.strictObject({
  '@type': z.url(),
  identifier: z.string().regex(/^(urn:isbn:\d{13}|https?:\/\/.+)$/),
  title: z.string().min(1),
  subtitle: z.string().optional(),
  editor: contributors,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  publisher: contributors,
  published: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  modified: z.iso.datetime({ offset: true }),
  description: z.string(),
  numberOfPages: z.int().positive().optional(),
  belongsTo: z.strictObject({ series: contributor }).partial().optional(),
});

/** publication.schema.json: a self link, an acquisition link, and a picture in a format that all readers show. */
export const publicationSchema = z.strictObject({
  metadata: publicationMetadata,
  links: z
    .array(link)
    .refine((links) => relations(links).includes('self'), { error: 'no self link' })
    .refine((links) => relations(links).some((relation) => ACQUISITION.test(relation)), { error: 'no acquisition' }),
  images: z
    .array(link)
    .min(1)
    .refine((images) => images.some(({ type }) => /^image\/(jpeg|png|gif)$/.test(type))),
});

/** feed.schema.json, for a catalogue of publications. */
export const catalogueSchema = z.strictObject({
  // feed-metadata.schema.json
  metadata: z.strictObject({
    title: z.string().min(1),
    modified: z.iso.datetime({ offset: true }),
    numberOfItems: z.int().nonnegative(),
  }),
  links: z.array(link).refine((links) => relations(links).includes('self'), { error: 'no self link' }),
  publications: z.array(publicationSchema),
});
