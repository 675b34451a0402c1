// The library → what its home shows: a text at its head, a few others, a few books. Chosen by rules that the page tells.
import type { Library, Volume } from '../library.ts';
import type { Story } from '../story.ts';
import { peopleOf } from './related.ts';

interface HomeChoice {
  /** Absent where there is no story. */
  lead?: Story;
  /** Whether nothing has appeared since the lead. */
  isLeadLatest: boolean;
  /** The latest first. */
  others: Story[];
}

/** Three rows of two. */
const OTHERS = 6;
/** The others are chosen among so many of the latest. */
const AMONG = 24;
const BOOKS = 4;

/**
 * The lead is the latest text that nobody paid for, forewords aside. The others are the latest that differ most from it and from
 * each other: by who is in them, where, of which kind, through which network, about what.
 */
export function homeStories({ stories }: Library): HomeChoice {
  const all = [...stories.values()];
  const told = all.filter(({ kind }) => kind !== 'foreword');
  const texts = told.length > 0 ? told : all;
  const lead = texts.find(({ sponsor }) => !sponsor) ?? texts[0];
  if (!lead) return { isLeadLatest: false, others: [] };
  const others = unlike(
    lead,
    texts.filter((one) => one !== lead),
  );
  return { lead, isLeadLatest: lead === texts[0], others };
}

/** Those that appeared last, in the order of the shelf. */
export function homeBooks({ volumes }: Library): Volume[] {
  const all = [...volumes.values()];
  const newest = all.toSorted((a, b) => b.published.localeCompare(a.published)).slice(0, BOOKS);
  return all.filter((volume) => newest.includes(volume));
}

function unlike(lead: Story, rest: readonly Story[]): Story[] {
  const waiting = rest.slice(0, AMONG).map((story) => ({ story, facts: factsOf(story) }));
  const shown = [factsOf(lead)];
  const chosen: Story[] = [];
  while (chosen.length < OTHERS && waiting.length > 0) {
    const likeness = waiting.map(({ facts }) => shown.reduce((sum, other) => sum + likenessOf(facts, other), 0));
    // The first of equals is the latest.
    const [next] = waiting.splice(likeness.indexOf(Math.min(...likeness)), 1);
    if (!next) break;
    chosen.push(next.story);
    shown.push(next.facts);
  }
  return rest.filter((story) => chosen.includes(story));
}

/** Each with how much it makes two texts alike: the same person twice strikes more than the same theme. */
type Facts = readonly (readonly [weight: number, values: readonly string[]])[];

function factsOf(story: Story): Facts {
  return [
    [4, [...peopleOf(story)]],
    [2, story.places],
    [1, [story.kind]],
    [1, story.networks],
    [1, story.themes],
  ];
}

function likenessOf(one: Facts, other: Facts): number {
  return one.reduce((sum, [weight, values], index) => {
    const [, others] = other[index] ?? [0, []];
    return sum + (values.some((value) => others.includes(value)) ? weight : 0);
  }, 0);
}
