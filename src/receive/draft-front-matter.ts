// What is known of a text → its front matter, in the order of the model; what nobody said is left to be completed.
import { idsNamed } from '../check/known-names.ts';
import type { Arrival, Caution, Loss } from '../import/arrival.ts';
import { isQuestion } from '../import/dialect/is-question.ts';
import { PLACEHOLDER_VALUES, PLACEHOLDERS } from '../model/placeholders.ts';
import type { Content } from '../read/content.ts';
import { holdsTag, type STORY_KINDS, storySchema } from '../read/schema/story.ts';
import { isLimited, outputsSaid } from './outputs-said.ts';
import { yamlOf } from './yaml-of.ts';

interface FrontMatterFacts {
  arrival: Arrival;
  /** Ids; none where nobody is known to sign. */
  authors: readonly string[];
  people: readonly string[];
  content: Content;
  /** YYYY-MM-DD, on which it is received. */
  day: string;
  kind?: (typeof STORY_KINDS)[number];
  series?: string;
  /** Where the source has no title. */
  fallbackTitle: string;
}

export interface FrontMatter {
  yaml: string;
  title: string;
  /** What of the source it says: those words are not lost. */
  said: { title?: string; summary?: string; hashtags: string[] };
  todo: Missing[];
  losses: Loss[];
}

/** What nobody has said, and an editor has to; what forbids to publish comes first. */
export type Missing =
  | Caution
  | ('title' | 'author' | 'summary' | 'theme' | 'kind' | 'licence' | 'consent' | 'outputs' | 'evidence' | 'alt');

export function draftFrontMatter(facts: FrontMatterFacts): FrontMatter {
  const { arrival, content, day, authors } = facts;
  const losses: Loss[] = [];
  const todo: Missing[] = [...(arrival.cautions ?? [])];
  const title = fitting('title', arrival.title?.replace(/\s+/g, ' '), titleOf(arrival.title), losses);
  const summary = fitting(
    'summary',
    arrival.summary?.replace(/\s+/g, ' '),
    arrival.summary?.replace(/\s+/g, ' ').trim(),
    losses,
  );
  const kind = facts.kind ?? arrival.kind ?? (isInterview(arrival) ? 'portrait' : undefined);
  const themes = few('themes', idsOf(content, 'themes', arrival.themes, losses), losses);
  const networks = few('networks', idsOf(content, 'networks', arrival.networks, losses), losses);
  const places = few('places', arrival.places, losses);
  const hashtags = arrival.hashtags.filter((tag) => /^#[\p{L}\p{N}_]+$/u.test(tag));
  if (title === undefined) todo.push('title');
  if (authors.length === 0) todo.push('author');
  if (summary === undefined) todo.push('summary');
  if (themes.length === 0) todo.push('theme');
  if (kind === undefined) todo.push('kind');
  if (kind === 'encounter') todo.push('evidence');
  todo.push('licence', 'consent');
  if (isLimited(arrival)) todo.push('outputs');
  const lang = langOf(arrival.lang, content.site.value?.lang);
  const fields = {
    title: title ?? facts.fallbackTitle,
    kind: kind ?? 'guest',
    ...(lang && { lang }),
    authors: authors.length > 0 ? authors : [PLACEHOLDER_VALUES.reference],
    summary: summary ?? PLACEHOLDERS.summary,
    published: day,
    status: 'draft',
    ...(facts.series && { series: facts.series }),
    themes: themes.length > 0 ? themes : [PLACEHOLDER_VALUES.reference],
    ...some('networks', networks),
    ...some('places', places),
    ...some('hashtags', [...new Set(hashtags)]),
    ...some('people', facts.people),
    ...(kind === 'encounter' && { encounters: [ENCOUNTER] }),
    ...(kind === 'portrait' && { portrait: { subject: authors[0] ?? PLACEHOLDER_VALUES.reference } }),
    ...originalOf(arrival),
    licence: 'all-rights-reserved',
    consent: { ref: PLACEHOLDER_VALUES.reference, date: day, outputs: outputsSaid(arrival) },
  };
  const said = { ...(title && { title }), ...(summary && { summary }), hashtags };
  return { yaml: yamlOf(fields), title: fields.title, said, todo, losses };
}

const ENCOUNTER = {
  with: [{ label: PLACEHOLDER_VALUES.met }],
  via: 'event',
  direction: 'online-to-irl',
  evidence: PLACEHOLDERS.evidence,
};

/** A value that the model takes; else it is told, and left to be written. */
function fitting(
  key: 'title' | 'summary',
  whole: string | undefined,
  wanted: string | undefined,
  losses: Loss[],
): string | undefined {
  if (whole === undefined || whole.trim() === '') return undefined;
  const value = storySchema.shape[key].safeParse(wanted).success ? wanted : undefined;
  if (value !== whole.trim()) losses.push({ kind: 'field', words: whole.trim(), place: key });
  return value;
}

/** Without the signs of networks, and no longer than a title may be. */
function titleOf(written: string | undefined): string | undefined {
  const own = written?.replace(/\s+/g, ' ').trim();
  if (own === undefined) return undefined;
  const plain = holdsTag(own) ? own.replace(/(^|\s)[#@](?=\p{L})/gu, '$1') : own;
  return plain.length <= 120 ? plain : plain.slice(0, 121).replace(/\s+\S*$/, '');
}

/** As many as the model takes; the others are told. */
function few(key: string, values: readonly string[], losses: Loss[]): string[] {
  for (const words of values.slice(MOST)) losses.push({ kind: 'field', words, place: key });
  return values.slice(0, MOST);
}

const MOST = 5;

export function idsOf(
  content: Content,
  to: 'themes' | 'networks',
  written: readonly string[],
  losses: Loss[],
): string[] {
  const found = written.map((name) => ({ name, ids: idsNamed(content, to, name) }));
  for (const { name, ids } of found) if (ids.length !== 1) losses.push({ kind: 'field', words: name, place: to });
  return [...new Set(found.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))];
}

/** « fr_FR » and « FR-fr » are fr-FR; a site says its own once. */
function langOf(written: string | undefined, site: string | undefined): string | undefined {
  const [language = '', region] = (written ?? '').split(/[-_]/);
  const lang = region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
  const isTag = storySchema.shape.lang.safeParse(lang).success && lang !== '';
  return isTag && lang !== site && lang !== site?.split('-')[0] ? lang : undefined;
}

/** A published source is republished here, and says where it stood. */
function originalOf({ url, published }: Arrival): { original?: Record<string, string> } {
  const original = { ...(url && { url }), ...(published && { published }) };
  const full = { relation: 'republication', ...original };
  const isSaid = Object.keys(original).length > 0 && storySchema.shape.original.safeParse(full).success;
  return isSaid ? { original: full } : {};
}

function isInterview({ body }: Arrival): boolean {
  return body.children.some(isQuestion);
}

function some(key: string, values: readonly string[]): Record<string, readonly string[]> {
  return values.length > 0 ? { [key]: values } : {};
}
