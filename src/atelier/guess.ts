// A text → what can be guessed of it, to be offered to its writer and never imposed.
import type { Node } from 'prosemirror-model';
import { slug } from '../model/letters/slug.ts';
import type { Content } from '../read/content.ts';
import { edtf } from '../read/schema/common.ts';
import { type StoryFrontMatter, storySchema } from '../read/schema/story.ts';
import type { GuessWords } from '../words/atelier/guess/fr.ts';
import * as words from '../words/atelier/guess/words.ts';
import { dictionaryOf } from '../words/dictionary.ts';
import type { DraftFacts, DraftPerson } from './draft/draft.ts';

/** Each is absent where the text says nothing of it. */
export type Guesses = Pick<DraftFacts, 'title' | 'summary' | 'kind' | 'networks'> & {
  people: DraftPerson[];
  places: string[];
  /** Months and years, as precise as they are said: EDTF. */
  dates: string[];
};

/**
 * @param content of the site: whom and what it knows
 * @param lang of the text, BCP 47
 */
export function guessesOf(document: Node, content: Content, lang: string): Guesses {
  const blocks = document.children.map((block) => block.textBetween(0, block.content.size, ' ').trim());
  const text = blocks.join('\n');
  const told = `-${slug(text)}-`;
  const isTold = (name: string) => slug(name) !== '' && told.includes(`-${slug(name)}-`);
  const people = content.people.flatMap(({ id, value }): DraftPerson[] =>
    value && slug(value.displayName).includes('-') && isTold(value.displayName)
      ? [{ name: value.displayName, id }]
      : [],
  );
  const networks = (content.networks.value ?? [])
    .filter(({ label, altLabels }) =>
      [...label.split(' / '), ...altLabels].some((name) => name.length > 2 && isTold(name)),
    )
    .map(({ id }) => id);
  const title = titleIn(document, blocks);
  const summary = summaryIn(blocks.filter((block) => block !== title));
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...{ kind: kindOf(document, networks.length > 0 && isMeetingTold(text, lang)), networks, people },
    ...{ places: placesIn(text, lang, people), dates: datesIn(text, lang) },
  };
}

/** A short first line without a full stop. */
function titleIn(document: Node, [first = '']: readonly string[]): string | undefined {
  const isLine = document.childCount > 1 && !/[.!…,;:]$/.test(first) && first.length <= 100;
  return isLine && document.firstChild?.isTextblock && storySchema.shape.title.safeParse(first).success
    ? first
    : undefined;
}

/** The first sentences of the first paragraph that holds enough of them. */
function summaryIn(blocks: readonly string[]): string | undefined {
  for (const block of blocks) {
    const sentences = block.match(/[^.!?…]+[.!?…]+[»”"]?\s*/g) ?? [];
    let summary = '';
    for (const sentence of sentences) {
      summary += sentence;
      const said = summary.trim();
      if (isQuoteClosed(said) && storySchema.shape.summary.safeParse(said).success) return said;
    }
  }
  return undefined;
}

/** No standfirst stops while somebody is being quoted. */
function isQuoteClosed(words: string): boolean {
  const count = (signs: RegExp) => words.match(signs)?.length ?? 0;
  return count(/[«“]/g) === count(/[»”]/g) && count(/"/g) % 2 === 0;
}

function kindOf(document: Node, isEncounter: boolean): StoryFrontMatter['kind'] {
  let questions = 0;
  document.descendants((node) => {
    if (node.type.name === 'Question') questions++;
  });
  if (questions > 1) return 'portrait';
  return isEncounter ? 'encounter' : 'opinion';
}

function isMeetingTold(text: string, lang: string): boolean {
  return foundIn(text, wordsOf(lang).meeting).length > 0;
}

/** « à Rennes », « à La Roche-sur-Yon »: a whole name, and not somebody whom the text names. */
function placesIn(text: string, lang: string, people: readonly DraftPerson[]): string[] {
  const names = new Set([...people.flatMap(({ name }) => name.split(/\s+/)), ...monthsOf(lang)].map(lowered));
  const found = foundIn(text, `${wordsOf(lang).place}\\s(?<place>${PLACE})`, 'gu');
  const places = found.map(({ groups }) => groups?.place ?? '');
  return [...new Set(places)].filter((place) => !names.has(lowered(place))).slice(0, MOST);
}

/** Its letters are all taken, and no other name follows. */
const PLACE = String.raw`(?:(?:La|Le|Les)\s)?\p{Lu}\p{Ll}[\p{L}’-]+(?![\p{L}’-])(?!\s\p{Lu})`;
const MOST = 5;

function datesIn(text: string, lang: string): string[] {
  const months = monthsOf(lang).map(lowered);
  const found = wordsOf(lang)
    .dates.flatMap((pattern) => foundIn(text, `${pattern.replace('>month)', `>${months.join('|')})`)}(?!\\d)`))
    .toSorted((a, b) => a.index - b.index)
    .map(({ groups: { day, month, year } = {} }) => {
      const number = month && String(months.indexOf(lowered(month)) + 1).padStart(2, '0');
      return [year, number, day?.padStart(2, '0')].filter(Boolean).join('-');
    });
  return [...new Set(found)].filter((date) => /^(?:19|20)/.test(date) && edtf.safeParse(date).success).slice(0, MOST);
}

function monthsOf(lang: string): string[] {
  const { format } = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month, 1)));
}

/** A pattern where a word begins. */
function foundIn(text: string, pattern: string, flags = 'giu'): RegExpExecArray[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}`, flags))];
}

function wordsOf(lang: string): GuessWords {
  return dictionaryOf(lang, words);
}

function lowered(name: string): string {
  return name.toLowerCase();
}
