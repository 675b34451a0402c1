// Content → the passages that cards and books set in faces of their own. What only the site shows is not among them.
import type { Content } from '../read/content.ts';
import type { Manuscript, Sheet } from '../read/manuscript.ts';
import { fieldPassages } from './fields.ts';
import { type Passage, passagesOf } from './passages.ts';
import { PERSON, REACTION, type ReadField, SERIES, SITE, STORY, VOLUME, WORD } from './read-fields.ts';

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
  const names = (sheet: Sheet<unknown>, wanted: readonly ReadField[]) => fields(sheet, wanted, ['name']);
  for (const story of content.stories) if (isIn(story)) yield* names(story.frontMatter, STORY);
  for (const sheet of content.people) yield* names(sheet, PERSON);
  for (const sheet of content.volumes) yield* names(sheet, VOLUME);
  for (const sheet of content.reactions) if (sheet.value?.status !== 'withdrawn') yield* names(sheet, REACTION);
  yield* names(content.site, SITE);
  for (const sheet of [content.networks, content.themes]) yield* names(sheet, WORD);
}

function* fields(
  sheet: Sheet<unknown>,
  wanted: readonly ReadField[],
  kinds: readonly ReadField['as'][] = ['prose', 'quoted'],
): Generator<Passage> {
  for (const { path, as, isPrinted } of wanted) if (isPrinted && kinds.includes(as)) yield* fieldPassages(sheet, path);
}

/** Whether a story is not withdrawn, and may be in one of these. What cannot be read is taken as such. */
function isIn({ frontMatter: { value } }: Manuscript, outputs?: readonly string[]): boolean {
  if (!value) return true;
  if (value.status === 'withdrawn') return false;
  return !outputs || value.consent.outputs.some((output) => outputs.includes(output));
}
