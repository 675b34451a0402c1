// Whom the reader chose → what the sky says: sentences with their links, and what lights up. Pure, and run by the browser.
import { neighboursOf, shortestPath } from '../../../model/sky/shortest-path.ts';
import type { Choice } from './choice.ts';
import type { SkyData, SkyMeeting } from './sky-data.ts';

export interface Answer {
  title: AnswerWords;
  items: AnswerWords[];
  /** Whether the items follow each other. */
  ordered: boolean;
  /** Indices of the people and of the ties that light up. */
  people: number[];
  ties: number[];
}

/** A sentence: plain words and links. */
export type AnswerWords = (string | Link)[];

interface Link {
  text: string;
  href: string;
  lang?: string | undefined;
}

/** What there is to say of a choice; undefined where nobody is chosen. */
export function answerTo({ from, to }: Choice, data: SkyData): Answer | undefined {
  if (from === undefined) return undefined;
  return to === undefined ? meetingsOf(from, data) : pathBetween(from, to, data);
}

function meetingsOf(from: number, data: SkyData): Answer {
  const ties = data.ties.flatMap(([one, other], index) => (one === from || other === from ? [index] : []));
  const others = ties.map((index) => otherEnd(data, index, from));
  const { spoke, met } = data.words;
  return {
    title: fill(data.words.hasMet, { one: person(from, data) }),
    items: ties.flatMap((index, place) =>
      data.ties[index]![2].map((meeting) => tell(meeting, [spoke, met], { other: person(others[place]!, data) }, data)),
    ),
    ordered: false,
    people: [from, ...others],
    ties,
  };
}

function pathBetween(from: number, to: number, data: SkyData): Answer {
  const ends = { one: person(from, data), other: person(to, data) };
  const nothing = { items: [], ordered: true, people: [from, to], ties: [] };
  if (from === to) return { ...nothing, title: [data.words.samePerson] };
  const edges = data.ties.map(([one, other]) => ({ from: one, to: other }));
  const people = shortestPath(neighboursOf(data.people.length, edges), from, to);
  if (!people) return { ...nothing, title: fill(data.words.noPath, ends) };
  const ties = people.slice(1).map((next, place) => tieBetween(data, people[place]!, next));
  const { direct, between, stepSpoke, stepMet } = data.words;
  const title = ties.length === 1 ? direct : between;
  return {
    title: fill(title, { ...ends, count: String(ties.length) }),
    items: ties.map((index, place) => {
      const told = data.ties[index]![2];
      // One meeting says enough for a step, and one in person says more.
      const meeting = told.find(([, , inPerson]) => inPerson) ?? told[0]!;
      const [one, other] = [person(people[place]!, data), person(people[place + 1]!, data)];
      return tell(meeting, [stepSpoke, stepMet], { one, other }, data);
    }),
    ordered: true,
    people,
    ties,
  };
}

/** One meeting in words. @param templates for those who only spoke online, then for those who met in person */
function tell(
  [story, channel, seen]: SkyMeeting,
  templates: [string, string],
  who: Places,
  data: SkyData,
): AnswerWords {
  const [id, title, lang] = data.stories[story]!;
  const link = { text: title, href: data.addresses.story.replace('*', id), lang };
  return fill(templates[seen], { ...who, via: data.channels[channel]!, story: link });
}

type Places = Partial<Record<string, string | Link>>;

/** A template with its places filled: '{one} a rencontré' */
function fill(template: string, places: Places): AnswerWords {
  return template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? (places[part] ?? '') : part))
    .filter((part) => part !== '');
}

function person(index: number, { people, addresses }: SkyData): Link {
  const [id, name] = people[index]!;
  return { text: name, href: addresses.person.replace('*', id) };
}

function otherEnd({ ties }: SkyData, tie: number, end: number): number {
  const [one, other] = ties[tie]!;
  return one === end ? other : one;
}

function tieBetween({ ties }: SkyData, one: number, other: number): number {
  return ties.findIndex(([from, to]) => (from === one && to === other) || (from === other && to === one));
}
