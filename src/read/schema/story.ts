// The front matter of story.mdx.
import * as z from 'zod';
import { slug } from '../../model/letters/slug.ts';
import {
  consent,
  day,
  edtf,
  idOf,
  languageTag,
  licence,
  reactions,
  sponsor,
  webAddress,
  withdrawal,
  withdrawalFaults,
  words,
} from './common.ts';

export const STORY_KINDS = ['encounter', 'portrait', 'opinion', 'advice', 'guest', 'foreword'] as const;
const STORY_STATUSES = ['draft', 'review', 'published', 'withdrawn'] as const;
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
  idOf('people'),
  z.strictObject({
    person: idOf('people'),
    role: z.enum(CREDIT_ROLES).default('author'),
    creditAs: words(1, 120)
      .optional()
      .describe('Un nom choisi pour ce texte seul : il ne mène à personne, et rien de ce texte ne dit qui le porte'),
  }),
]);

const encounter = z.strictObject({
  /** Who was met: ids of people, or {label, count} where nobody is named. */
  with: z
    .array(
      z.union([
        idOf('people'),
        z.strictObject({
          label: words(1, 80),
          count: z
            .int()
            .min(1)
            .max(100_000)
            .meta({ examples: [5] })
            .optional(),
        }),
      ]),
    )
    .min(1, { error: 'au moins une personne rencontrée est attendue' }),
  /** The network's id, or event, work, introduction, blog, mail. */
  via: idOf('channels'),
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
  src: words(3, 120).meta({ examples: ['./image.jpg'] }),
  /** What the picture shows, in words. */
  alt: words(3, 300),
  credit: words(1, 120).optional(),
});

/** Whether a title holds a hashtag or a handle, which only networks read. */
export function holdsTag(title: string): boolean {
  return /(^|\s)[#@]\p{L}/u.test(title);
}

/** What stands between names, before them or around them where they are listed outside of YAML: « • Rennes », « “Lyon” ». */
function holdsListSigns(name: string): boolean {
  return /^[*•·∙‣⁃▪■●○◦+–—-]\s|;\s|^[“”„][^“”„]*[“”]?$|^[^“”„]*[“”]$|^‘[^‘’]*’$/u.test(name);
}

export const storySchema = z
  .strictObject({
    title: words(3, 120)
      .refine((title) => !holdsTag(title), {
        error: 'un titre ne contient ni mot-dièse ni @nom : ils vont dans « socialTitle »',
      })
      .describe('Le titre, sans mot-dièse ni nom de compte : de 3 à 120 caractères'),
    socialTitle: words(3, 200)
      .optional()
      .describe('Le titre tel qu’il est partagé sur les réseaux, avec ses mots-dièse'),
    kind: z
      .enum(STORY_KINDS)
      .describe(
        'La forme du texte : encounter (récit de rencontre), portrait, opinion (point de vue), advice (conseils), guest (invité), foreword (avant-propos)',
      ),
    lang: languageTag.optional().describe('La langue du texte (fr-FR, fr-CA, en…) ; celle du site par défaut'),
    authors: z
      .array(credit)
      .min(1, { error: 'au moins une signature est attendue' })
      .describe('Qui signe : les noms des fiches de content/people'),
    summary: words(80, 300).describe(
      'Le chapeau, de 80 à 300 caractères ; il sert aussi de description et d’extrait de recherche',
    ),
    published: day.describe('Le jour de la première publication ici, AAAA-MM-JJ'),
    updated: day.optional().describe('Le jour de la dernière modification, AAAA-MM-JJ'),
    status: z
      .enum(STORY_STATUSES)
      .describe('draft (brouillon), review (en relecture), published (publié) ou withdrawn (retiré)'),
    series: idOf('series').optional().describe('La collection : le nom d’une fiche de content/series'),
    themes: z
      .array(idOf('themes'))
      .min(1, { error: 'au moins un thème est attendu' })
      .max(5, { error: 'au plus 5 thèmes' })
      .describe('De 1 à 5 thèmes de content/vocabularies/themes.yaml'),
    networks: z
      .array(idOf('networks'))
      .max(5, { error: 'au plus 5 réseaux' })
      .default([])
      .describe('De 0 à 5 réseaux de content/vocabularies/networks.yaml'),
    places: z
      .array(
        words(1, 80)
          .refine((place) => slug(place) !== '', {
            error: 'un lieu s’écrit avec des lettres ou des chiffres : son nom devient l’adresse de sa page',
          })
          .refine((place) => !holdsListSigns(place), {
            error: 'un lieu s’écrit sans puce devant lui, sans point-virgule, et sans guillemets autour de lui',
          }),
      )
      .max(5, { error: 'au plus 5 lieux' })
      .default([])
      .describe('De 0 à 5 lieux, tels qu’on les écrit'),
    hashtags: z
      .array(
        z
          .string()
          .regex(/^#[\p{L}\p{N}_]+$/u, { error: 'un mot-dièse s’écrit "#Rencontres"' })
          .meta({ examples: ['#Rencontres'] }),
      )
      .default([])
      .describe('Les mots-dièse, entre guillemets : "#Rencontres"'),
    people: z.array(idOf('people')).default([]).describe('Les personnes citées qui ont une fiche'),
    encounters: z
      .array(encounter)
      .default([])
      .describe('Les rencontres que le texte raconte ; au moins une pour un récit de rencontre'),
    portrait: z
      .strictObject({
        subject: idOf('people'),
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
      .optional()
      .describe('De qui c’est le portrait ; obligatoire pour un portrait'),
    original: z
      .strictObject({
        relation: z.enum(['translation', 'adaptation', 'republication']),
        title: words(1, 200).optional(),
        author: words(1, 120).optional(),
        lang: languageTag.optional(),
        url: webAddress.optional(),
        published: edtf.optional(),
      })
      .optional()
      .describe('Le texte d’origine, s’il a paru ailleurs ou s’il est traduit'),
    translationOf: idOf('stories').optional().describe('Le récit de cette anthologie dont celui-ci est la traduction'),
    sponsor: sponsor.optional().describe('Le partenaire qui a payé, s’il y en a un ; il est toujours annoncé'),
    cover: picture.optional().describe('L’image du texte : un fichier de ce dossier, décrit en quelques mots'),
    share: z
      .strictObject({ quote: words(1, 140), alt: words(3, 300).optional() })
      .optional()
      .describe('La citation à partager, au plus 140 caractères, recopiée du texte'),
    licence: licence.describe('La licence du texte, par exemple CC-BY-4.0, ou all-rights-reserved'),
    consent: consent.describe('L’accord de l’auteur : la ligne du registre des éditeurs, sa date, ce qu’il couvre'),
    embargo: day.optional().describe('Le texte n’est pas public avant ce jour, AAAA-MM-JJ'),
    reactions: reactions
      .optional()
      .describe('closed pour un récit sous lequel les lecteurs ne réagissent pas ; ce que dit le site par défaut'),
    withdrawn: withdrawal.optional().describe('Le jour du retrait ; obligatoire quand status est withdrawn'),
  })
  .superRefine((story, context) => {
    const require = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (story.kind === 'encounter' && story.encounters.length === 0)
      require('encounters', 'un récit de rencontre décrit au moins une rencontre');
    if (story.kind === 'portrait' && !story.portrait)
      require('portrait', 'un portrait dit de qui il est fait le portrait');
    withdrawalFaults(story, context);
  });

/** A story's front matter once read: what is absent in the file is absent here, lists excepted. */
export type StoryFrontMatter = z.output<typeof storySchema>;
