// Content → the passages that cards and books set in faces of their own. What only the site shows is not among them.
import type { Content } from '../read/content.ts';
import type { Manuscript, Sheet } from '../read/manuscript.ts';
import { fieldPassages } from './fields.ts';
import { type Passage, passagesOf } from './passages.ts';

/** Every passage of a card or of a book, code and words of other languages among them. */
export function* printedOf(content: Content): Generator<Passage> {
  yield* namesOf(content);
  for (const story of content.stories) {
    if (!isIn(story, ['pdf', 'epub', 'print', 'social'])) continue;
    yield* fields(story.frontMatter, STORY);
    if (!isIn(story, ['pdf', 'epub', 'print'])) continue;
    for (const text of [story.body, story.condensed]) if (text) yield* passagesOf(text);
  }
  for (const sheet of content.people) yield* fields(sheet, PERSON);
  for (const sheet of content.series) yield* fields(sheet, SERIES);
  for (const sheet of content.volumes) yield* fields(sheet, VOLUME);
  yield* fields(content.site, SITE);
}

/** The names among them: of people, places, organisations, networks and themes. No typography mends them. */
export function* namesOf(content: Content): Generator<Passage> {
  for (const story of content.stories) if (isIn(story)) yield* fields(story.frontMatter, STORY_NAMES);
  for (const sheet of content.people) yield* fields(sheet, PERSON_NAMES);
  for (const sheet of content.volumes) yield* fields(sheet, ['sponsor.name']);
  yield* fields(content.site, ['name', 'publisher.name', 'legal.director']);
  for (const sheet of [content.networks, content.themes]) yield* fields(sheet, ['label']);
}

const STORY = ['title', 'summary', 'cover.credit', 'sponsor.disclosure', 'encounters.with.label', 'original.title'];
const STORY_NAMES = [
  ...['authors.creditAs', 'places', 'encounters.irl.place', 'original.author', 'sponsor.name'],
  ...['portrait.organisation.name', 'portrait.organisation.sector', 'portrait.organisation.city'],
];
const PERSON = ['role', 'bio', 'portrait.credit'];
const PERSON_NAMES = ['displayName', 'givenName', 'familyName', 'organisation'];
const SERIES = ['title', 'description', 'questions'];
const VOLUME = ['title', 'subtitle', 'parts.title', 'sponsor.disclosure', 'errata.was', 'errata.now'];
const SITE = ['tagline', 'publisher.address'];

function* fields(sheet: Sheet<unknown>, keys: readonly string[]): Generator<Passage> {
  for (const key of keys) yield* fieldPassages(sheet, key);
}

/** Whether a story is not withdrawn, and may be in one of these. What cannot be read is taken as such. */
function isIn({ frontMatter: { value } }: Manuscript, outputs?: readonly string[]): boolean {
  if (!value) return true;
  if (value.status === 'withdrawn') return false;
  return !outputs || value.consent.outputs.some((output) => outputs.includes(output));
}
