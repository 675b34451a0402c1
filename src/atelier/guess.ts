// A text → what can be guessed of it, to be offered to its writer and never imposed.
import type { Node } from 'prosemirror-model';
import { slug } from '../model/letters/slug.ts';
import { FRENCH_MONTHS } from '../model/typography/binding.ts';
import type { Content } from '../read/content.ts';
import { type StoryFrontMatter, storySchema } from '../read/schema/story.ts';
import type { DraftFacts, DraftPerson } from './draft/draft.ts';

/** Each is absent where the text says nothing of it. */
export type Guesses = Pick<DraftFacts, 'title' | 'summary' | 'kind' | 'networks'> & {
  people: DraftPerson[];
  places: string[];
  /** Months and years, as precise as they are said: EDTF. */
  dates: string[];
};

/** @param content of the site: whom and what it knows */
export function guessesOf(document: Node, content: Content): Guesses {
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
    ...{ kind: kindOf(document, text, networks.length > 0), networks, people },
    ...{ places: placesIn(text, people), dates: datesIn(text) },
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
      if (storySchema.shape.summary.safeParse(said).success) return said;
    }
  }
  return undefined;
}

function kindOf(document: Node, text: string, isOnline: boolean): StoryFrontMatter['kind'] {
  let questions = 0;
  document.descendants((node) => {
    if (node.type.name === 'Question') questions++;
  });
  if (questions > 1) return 'portrait';
  return isOnline && MEETING.test(text) ? 'encounter' : 'opinion';
}

const MEETING =
  /\b(?:rencontr\w+|(?:fait|faire|fais) (?:sa |ta )?connaissance|en (?:vrai|chair et en os|personne)|prem(?:ière|iere) fois|pris un (?:café|verre)|(?:nous nous|on s.)\s?(?:est |sommes )?(?:vus?|parlé|retrouv\w+))/iu;

/** « à Rennes », « à La Roche-sur-Yon »: not somebody whom the text names. */
function placesIn(text: string, people: readonly DraftPerson[]): string[] {
  const names = new Set(people.flatMap(({ name }) => name.split(/\s+/)));
  const found = [...text.matchAll(/(?<!\p{L})(?:à|À)\s((?:(?:La|Le|Les)\s)?\p{Lu}\p{Ll}[\p{L}’-]+)(?!\s\p{Lu})/gu)];
  const places = found.map(([, place = '']) => place).filter((place) => !names.has(place));
  return [...new Set(places)].slice(0, MOST);
}

const MOST = 5;

function datesIn(text: string): string[] {
  const found = [...text.matchAll(DATE)].map(([, day, month, year]) => {
    const number = month ? String(NAMES.indexOf(month.toLowerCase()) + 1).padStart(2, '0') : '';
    return [year, number, day?.padStart(2, '0')].filter(Boolean).join('-');
  });
  return [...new Set(found)].slice(0, MOST);
}

const NAMES = FRENCH_MONTHS.split('|');
const DATE = new RegExp(
  String.raw`(?:(?:(\d{1,2})(?:er)?\s)?(${FRENCH_MONTHS})\s|(?:\ben|\bdepuis|\bfin|\bdébut)\s)((?:19|20)\d{2})(?!\d)`,
  'giu',
);
