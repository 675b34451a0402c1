// The graph of who met whom → what the sky needs in the browser to answer: names, ties and words, no address twice.
import { paths } from '../../../model/addresses.ts';
import type { Library, Person } from '../../../model/library.ts';
import { isCrowd } from '../../../model/sky/first-view.ts';
import { inPerson, type MeetingGraph } from '../../../model/sky/meeting-graph.ts';
import { meetingChannel } from '../../../model/sky/meetings.ts';
import type { Encounter } from '../../../model/story.ts';
import { wordFor } from '../../../words/dictionary.ts';
import { labelWords } from '../../../words/labels/label-words.ts';
import type { SiteWords } from '../../../words/site/fr.ts';
import { siteWords } from '../../../words/site/site-words.ts';
import { href } from '../href.ts';
import type { PeopleChart } from './people-chart.ts';

/** Lists refer to each other by index: the block is a third of what names would make it. */
export interface SkyData {
  /** In the order of the stars; namesakes also have what tells them apart. */
  people: [id: string, name: string, distinct?: string][];
  /** The language only where it is not the site's. */
  stories: [id: string, title: string, lang?: string][];
  /** « LinkedIn », « une mise en relation » */
  channels: string[];
  ties: [from: number, to: number, meetings: SkyMeeting[]][];
  /** `*` stands for the id. */
  addresses: { person: string; story: string };
  words: SiteWords['encounters']['answers'];
  /** Of each person's star, where some are drawn once they are chosen only: place, radius, and that of the ring of who tells. */
  discs?: [x: number, y: number, r: number, ring?: number][];
}

export type SkyMeeting = [story: number, channel: number, inPerson: 0 | 1];

/** @param chart of the same graph */
export function skyData(graph: MeetingGraph, chart: PeopleChart, library: Library): SkyData {
  const { people, ties } = graph;
  const stories = new Map<string, number>();
  const channels = new Map<string, number>();
  const data = ties.map(({ from, to, encounters }): SkyData['ties'][number] => [
    from,
    to,
    encounters.map((encounter) => [
      indexIn(stories, encounter.story),
      indexIn(channels, throughWhat(encounter, library)),
      inPerson(encounter) ? 1 : 0,
    ]),
  ]);
  return {
    people: people.map((person) => {
      const distinct = distinctName(person, people);
      return distinct === person.displayName ? [person.id, distinct] : [person.id, person.displayName, distinct];
    }),
    stories: [...stories.keys()].map((id) => {
      const { title = id, lang } = library.stories.get(id) ?? {};
      return lang === undefined || lang === library.site.lang ? [id, title] : [id, title, lang];
    }),
    channels: [...channels.keys()],
    ties: data,
    addresses: { person: href(paths.person('*')), story: href(paths.story('*')) },
    words: siteWords(library.site.lang).encounters.answers,
    ...(isCrowd(graph) && {
      discs: chart.discs.map(({ x, y, r, ring }) => (ring === undefined ? [x, y, r] : [x, y, r, ring])),
    }),
  };
}

/** As the text of a script element, which no title can close. */
export function skyJson(data: SkyData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Namesakes are told apart by what they do. */
export function distinctName(person: Person, people: readonly Person[]): string {
  const alone = people.every((other) => other === person || other.displayName !== person.displayName);
  return alone ? person.displayName : `${person.displayName} (${person.role ?? person.organisation ?? person.id})`;
}

/** « LinkedIn », but « un blog »: what no brand names is a common noun in a sentence. */
function throughWhat(encounter: Encounter, library: Library): string {
  const { label, network = '' } = meetingChannel(encounter, library);
  return wordFor(labelWords(library.site.lang).channels, network) ?? label;
}

function indexIn(indices: Map<string, number>, key: string): number {
  const known = indices.get(key) ?? indices.size;
  indices.set(key, known);
  return known;
}
