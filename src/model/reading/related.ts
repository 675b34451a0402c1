// A story → the stories that it leads to: by the people, places and words that they share.
import type { Library } from '../library.ts';
import type { Story } from '../story.ts';

interface Related {
  story: Story;
  /** What both hold, as pages name it, the most telling first: people, places, networks, then themes. */
  shared: string[];
}

/** The stories nearest by shared facts, nearest first; those that share only a theme with everybody come last. */
export function relatedStories(story: Story, library: Library, most: number): Related[] {
  const scored = [...library.stories.values()]
    .filter((other) => other.id !== story.id)
    .map((other) => ({ other, score: nearness(story, other) }))
    .filter(({ score }) => score > 0);
  // The sort is stable: equals stay in the library's order, latest first.
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => ({ story: other, shared: sharedFacts(story, other, library) }));
}

/** Everybody whom a story names: its authors, its subject, those met and those cited. */
export function peopleOf(story: Story): Set<string> {
  return new Set([
    ...story.credits.flatMap((credit) => credit.person ?? []),
    ...(story.portrait?.subject === undefined ? [] : [story.portrait.subject]),
    ...story.encounters.flatMap((encounter) => [...encounter.from, ...encounter.with]),
    ...story.people,
  ]);
}

function nearness(one: Story, other: Story): number {
  return (
    6 * both(namedBy(one), namedBy(other)).length +
    3 * both(one.places, other.places).length +
    2 * both(one.networks, other.networks).length +
    both(one.themes, other.themes).length
  );
}

function sharedFacts(one: Story, other: Story, library: Library): string[] {
  return [
    ...both(namedBy(one), namedBy(other)).map((id) => library.people.get(id)?.displayName),
    ...both(one.places, other.places).map((id) => library.places.get(id)?.label),
    ...both(one.networks, other.networks).map((id) => library.networks.get(id)?.label),
    ...both(one.themes, other.themes).map((id) => library.themes.get(id)?.label),
  ].filter((label) => label !== undefined);
}

/** Each story is compared with every other. */
const named = new WeakMap<Story, readonly string[]>();

function namedBy(story: Story): readonly string[] {
  const known = named.get(story) ?? [...peopleOf(story)];
  named.set(story, known);
  return known;
}

/** What two lists of a few hold: a set would cost more than it spares. */
function both(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((id) => b.includes(id));
}
