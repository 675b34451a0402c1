// The front matter of story.mdx.
import * as z from 'zod';
import { consent, day, edtf, id, language, licence, sponsor, webAddress, words } from './common.ts';

export const STORY_KINDS = ['encounter', 'portrait', 'opinion', 'advice', 'guest', 'foreword'] as const;
export const STORY_STATUSES = ['draft', 'review', 'published', 'withdrawn'] as const;
export const CREDIT_ROLES = ['author', 'interviewer', 'translator', 'adapter', 'photographer'] as const;
/** How people met, where it was not a network. */
export const MEETING_CHANNELS = ['event', 'work', 'introduction', 'blog', 'mail'] as const;
export const DIRECTIONS = ['online-to-irl', 'irl-to-online', 'online-only', 'reunion'] as const;
export const MEETING_FORMS = ['coffee', 'lunch', 'dinner', 'drink', 'evening', 'event', 'other'] as const;
export const OUTCOMES = [
  'friendship',
  'work',
  'client',
  'job',
  'contribution',
  'community',
  'couple',
  'learning',
  'project',
] as const;

const credit = z.union([
  id,
  z.strictObject({ person: id, role: z.enum(CREDIT_ROLES).default('author'), creditAs: words(1, 120).optional() }),
]);

const encounter = z.strictObject({
  /** Who was met: ids of people, or {label, count} where nobody is named. */
  with: z
    .array(z.union([id, z.strictObject({ label: words(1, 80), count: z.int().min(1).max(100_000).optional() })]))
    .min(1, { error: 'au moins une personne rencontrée est attendue' }),
  /** The network's id, or event, work, introduction, blog, mail. */
  via: id,
  direction: z.enum(DIRECTIONS),
  /** When they first wrote to each other. */
  online: edtf.optional(),
  /** How they met in person. */
  irl: z
    .strictObject({ form: z.enum(MEETING_FORMS), date: edtf.optional(), place: words(1, 80).optional() })
    .optional(),
  outcome: z.array(z.enum(OUTCOMES)).optional(),
  /** The sentence of this story that says it. */
  evidence: words(1, 200),
});

const picture = z.strictObject({
  /** A file of this story's folder: ./portrait.jpg */
  src: words(3, 120),
  /** What the picture shows, in words. */
  alt: words(3, 300),
  credit: words(1, 120).optional(),
});

export const storySchema = z
  .strictObject({
    /** The title, without hashtag nor handle. */
    title: words(3, 120).refine((title) => !/(^|\s)[#@]\p{L}/u.test(title), {
      error: 'un titre ne contient ni mot-dièse ni @nom : ils vont dans « socialTitle »',
    }),
    /** The title as it is shared on networks. */
    socialTitle: words(3, 200).optional(),
    kind: z.enum(STORY_KINDS),
    /** The language of the text; the site's by default. */
    lang: language.optional(),
    authors: z.array(credit).min(1, { error: 'au moins une signature est attendue' }),
    /** The standfirst, the description and the search excerpt. */
    summary: words(80, 300),
    /** First published here. */
    published: day,
    updated: day.optional(),
    status: z.enum(STORY_STATUSES),
    series: id.optional(),
    themes: z.array(id).min(1, { error: 'au moins un thème est attendu' }).max(5, { error: 'au plus 5 thèmes' }),
    networks: z.array(id).max(5, { error: 'au plus 5 réseaux' }).default([]),
    /** As written; at most five. */
    places: z.array(words(1, 80)).max(5, { error: 'au plus 5 lieux' }).default([]),
    hashtags: z
      .array(z.string().regex(/^#[\p{L}\p{N}_]+$/u, { error: 'un mot-dièse s’écrit "#Rencontres"' }))
      .default([]),
    /** Cited persons that have a file. */
    people: z.array(id).default([]),
    encounters: z.array(encounter).default([]),
    /** Required when kind is portrait. */
    portrait: z
      .strictObject({
        subject: id,
        organisation: z
          .strictObject({
            name: words(1, 120),
            url: webAddress.optional(),
            sector: words(1, 120).optional(),
            city: words(1, 80).optional(),
            founded: edtf.optional(),
          })
          .optional(),
        interviewed: edtf.optional(),
      })
      .optional(),
    /** First published elsewhere, or translated from elsewhere. */
    original: z
      .strictObject({
        relation: z.enum(['translation', 'adaptation', 'republication']),
        title: words(1, 200).optional(),
        author: words(1, 120).optional(),
        lang: language.optional(),
        url: webAddress.optional(),
        published: edtf.optional(),
      })
      .optional(),
    /** A story of this anthology. */
    translationOf: id.optional(),
    sponsor: sponsor.optional(),
    cover: picture.optional(),
    /** The quote card: words found in the text. */
    share: z.strictObject({ quote: words(1, 140), alt: words(3, 300).optional() }).optional(),
    licence,
    consent,
    /** Not public before this day. */
    embargo: day.optional(),
    /** Required when status is withdrawn. */
    withdrawn: z.strictObject({ date: day }).optional(),
  })
  .superRefine((story, context) => {
    const require = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (story.kind === 'encounter' && story.encounters.length === 0)
      require('encounters', 'un récit de rencontre décrit au moins une rencontre');
    if (story.kind === 'portrait' && !story.portrait)
      require('portrait', 'un portrait dit de qui il est fait le portrait');
    if (story.status === 'withdrawn' && !story.withdrawn) require('withdrawn', 'un retrait porte sa date');
    if (story.withdrawn && story.status !== 'withdrawn')
      require('withdrawn', 'ce texte porte une date de retrait, mais son « status » n’est pas « withdrawn »');
  });

/** A story's front matter once read: what is absent in the file is absent here, lists excepted. */
export type StoryFrontMatter = z.output<typeof storySchema>;
