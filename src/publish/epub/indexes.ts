// The stories of a book → its indexes: names and networks, each with the chapters that speak of them.
import type { Library, Volume } from '../../model/library.ts';
import { nameInIndex, signingKey } from '../../model/signatories.ts';
import type { Story } from '../../model/story.ts';
import { inOrderOf, openCredits } from './people.ts';
import type { StoryPage } from './plan.ts';

export interface IndexEntry {
  /** As it is printed and sorted. */
  name: string;
  /** In the order of reading, each once. */
  pages: StoryPage[];
}

/** Authors, subjects of portraits, people cited and people met. A name taken for one text is an entry of its own. */
export function indexOfPersons(volume: Volume, library: Library, chapters: readonly StoryPage[]): IndexEntry[] {
  return entries(volume.lang, chapters, (story) => {
    const open = openCredits(story);
    const taken = story.credits.filter(({ person }) => person === undefined);
    const named = [
      ...open,
      ...(story.portrait?.subject === undefined ? [] : [story.portrait.subject]),
      ...story.people,
      ...story.encounters.flatMap((encounter) => [...encounter.from, ...encounter.with]),
    ];
    const people = named.flatMap((id) => library.people.get(id) ?? []);
    return [
      ...taken.map((credit): Named => ({ id: signingKey(credit), name: credit.name })),
      ...people.map((person): Named => ({ id: person.id, name: nameInIndex(person) })),
    ];
  });
}

/** The networks where the stories begin or pass. */
export function indexOfNetworks(volume: Volume, library: Library, chapters: readonly StoryPage[]): IndexEntry[] {
  return entries(volume.lang, chapters, (story) => {
    const met = story.encounters.flatMap(({ via }) => ('network' in via ? via.network : []));
    return [...story.networks, ...met]
      .flatMap((id) => library.networks.get(id) ?? [])
      .map(({ id, label }) => ({ id, name: label }));
  });
}

/** Two people of the same name are two entries. */
interface Named {
  id: string;
  name: string;
}

function entries(lang: string, chapters: readonly StoryPage[], namedBy: (story: Story) => Named[]): IndexEntry[] {
  const found = new Map<string, IndexEntry>();
  for (const page of chapters) {
    for (const { id, name } of namedBy(page.story)) {
      const entry = found.get(id) ?? { name, pages: [] };
      if (entry.pages.at(-1) !== page) entry.pages.push(page);
      found.set(id, entry);
    }
  }
  return [...found.values()].sort(inOrderOf(lang, ({ name }) => name));
}
