// JSON Feed 1.1, field by field: https://www.jsonfeed.org/version/1.1/. A key that it does not name is an error.
import * as z from 'zod';

/** « The author object has several members. These are all optional — but […] at least one is required. » */
const author = z
  .strictObject({ name: z.string().min(1), url: z.url(), avatar: z.url() })
  .partial()
  .refine((value) => Object.keys(value).length > 0);

/** RFC 5646. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);

/** RFC 3339. */
const date = z.iso.datetime({ offset: true });

const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url().optional(),
    external_url: z.url().optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: z.url().optional(),
    banner_image: z.url().optional(),
    date_published: date.optional(),
    date_modified: date.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: language.optional(),
    attachments: z
      .array(
        z.strictObject({
          url: z.url(),
          mime_type: z.string(),
          title: z.string().optional(),
          size_in_bytes: z.number().optional(),
          duration_in_seconds: z.number().optional(),
        }),
      )
      .optional(),
  })
  .refine(({ content_html, content_text }) => content_html !== undefined || content_text !== undefined);

export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  // Optional, but « considered required for feeds on the public web ».
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: z.url().optional(),
  icon: z.url().optional(),
  favicon: z.url().optional(),
  authors: z.array(author).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: z.url() })).optional(),
  items: z.array(item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length),
});
