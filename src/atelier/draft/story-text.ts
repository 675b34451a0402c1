// A draft → the text of its story.mdx and the sheets of its people: what nobody has said is left for the editors to complete.
import { Node } from 'prosemirror-model';
import { writeDialect } from '../../import/write-dialect.ts';
import { PLACEHOLDER_VALUES, PLACEHOLDERS } from '../../model/placeholders.ts';
import type { Output } from '../../model/rights.ts';
import type { StoryFrontMatter } from '../../read/schema/story.ts';
import { yamlOf } from '../../receive/yaml-of.ts';
import { freeId } from '../../start/free-id.ts';
import { personId, personText } from '../../start/new-person.ts';
import { schema } from '../document/schema.ts';
import { toTree } from '../document/to-tree.ts';
import type { Draft, DraftFacts, DraftMeeting, DraftPerson } from './draft.ts';
import { meantFacts } from './meant-facts.ts';

export type StoryStatus = Extract<StoryFrontMatter['status'], 'draft' | 'published'>;

export interface StoryText {
  /** The whole file, front matter included. */
  text: string;
  /** Where the body starts, in UTF-16 units. */
  bodyStart: number;
  /** Id → sheet, of those who have none on the site. */
  people: Map<string, string>;
  /** Id → their name, as a sheet, of those who have one on the site. */
  known: Map<string, string>;
  /** Id → what was said of their consent. */
  agreements: Map<string, NonNullable<DraftPerson['agreed']>>;
}

/**
 * @param day YYYY-MM-DD, on which it is written
 * @param status what is handed over is a draft; what is shown is as it would be once published
 */
export function storyTextOf(
  { facts, document }: Pick<Draft, 'facts' | 'document'>,
  day: string,
  status: StoryStatus = 'draft',
): StoryText {
  const ids = idsOf([...(facts.author ? [facts.author] : []), ...(facts.people ?? [])].filter(isNamed));
  const yaml = yamlOf(frontMatterOf(meantFacts(facts), ids, { day, status }));
  const head = `---\n${yaml}---\n\n`;
  const body = writeDialect(toTree(Node.fromJSON(schema, document)));
  const sheets = [...ids].map(([{ name, role = '', id: known }, id]) => {
    const own = { name: printed(name), ...(printed(role) && { role: printed(role) }) };
    const asked = { date: day, outputs: outputsOf(facts) };
    return { id, isKnown: known !== undefined, sheet: personText(known === undefined ? { ...own, ...asked } : own) };
  });
  const sheetsOf = (wanted: boolean) =>
    new Map(sheets.filter(({ isKnown }) => isKnown === wanted).map(({ id, sheet }) => [id, sheet]));
  const agreements = new Map([...ids].flatMap(([{ agreed }, id]) => (agreed ? [[id, agreed] as const] : [])));
  return { text: head + body, bodyStart: head.length, people: sheetsOf(false), known: sheetsOf(true), agreements };
}

/** For the text and for whoever it names: nobody is asked for more than it is to be in. */
function outputsOf({ outputs }: DraftFacts): readonly Output[] {
  return outputs ?? ['web'];
}

function isNamed({ name }: DraftPerson): boolean {
  return printed(name) !== '';
}

/** On one line, and no longer than a sheet takes. */
function printed(words: string): string {
  return words.trim().replace(/\s+/g, ' ').slice(0, 80).trim();
}

/** One person named twice is one. */
function idsOf(people: readonly DraftPerson[]): Map<DraftPerson, string> {
  const taken = new Set(people.flatMap(({ id }) => id ?? []));
  const named = new Map<string, string>();
  return new Map(
    people.map((person) => {
      const id = person.id ?? named.get(printed(person.name)) ?? freeId(personId(person.name), taken);
      taken.add(id);
      named.set(printed(person.name), id);
      return [person, id];
    }),
  );
}

const UNSAID = PLACEHOLDER_VALUES.reference;

function frontMatterOf(
  facts: DraftFacts,
  ids: ReadonlyMap<DraftPerson, string>,
  { day, status }: { day: string; status: StoryStatus },
): object {
  const author = facts.author && ids.get(facts.author);
  const people = (facts.people ?? []).map((person) => ids.get(person));
  const { kind = 'guest', themes = [], original } = facts;
  return {
    title: facts.title ?? '',
    kind,
    ...said('lang', facts.lang),
    authors: [author ?? UNSAID],
    summary: facts.summary ?? PLACEHOLDERS.summary,
    published: day,
    status,
    ...said('series', facts.series),
    themes: themes.length > 0 ? themes : [UNSAID],
    ...filled('networks', facts.networks),
    ...filled('places', facts.places),
    ...filled('hashtags', facts.hashtags),
    ...filled('people', [...new Set(people.flatMap((id) => id ?? []))]),
    ...(kind === 'encounter' && { encounters: [encounterOf(facts.meeting, people)] }),
    ...(kind === 'portrait' && { portrait: { subject: people.find((id) => id !== undefined) ?? author ?? UNSAID } }),
    ...(original && { original: { relation: 'republication', ...original } }),
    licence: facts.licence ?? 'all-rights-reserved',
    consent: { ref: UNSAID, date: day, outputs: outputsOf(facts) },
  };
}

function encounterOf(meeting: DraftMeeting | undefined, people: readonly (string | undefined)[]): object {
  const met = (meeting?.with ?? []).flatMap((index) => people[index] ?? []);
  return {
    with: met.length > 0 ? met : [{ label: PLACEHOLDER_VALUES.met }],
    via: meeting?.via ?? 'event',
    direction: meeting?.direction ?? 'online-to-irl',
    ...said('online', meeting?.online),
    ...(meeting?.irl && { irl: meeting.irl }),
    evidence: meeting?.evidence ?? PLACEHOLDERS.evidence,
  };
}

function said(key: string, value: string | undefined): Record<string, string> {
  return value === undefined || value.trim() === '' ? {} : { [key]: value };
}

function filled(key: string, values: readonly string[] | undefined): Record<string, readonly string[]> {
  return values && values.length > 0 ? { [key]: values } : {};
}
