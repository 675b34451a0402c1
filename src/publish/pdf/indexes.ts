// Who and what leads to which page: the indexes at the end of the book.
import type { Library } from '../../model/library.ts';
import { creditedPerson, nameInIndex } from '../../model/signatories.ts';
import type { PlacedStory } from './placed-stories.ts';

export interface IndexEntry {
  name: string;
  /** True for the first name of each letter. */
  opens: boolean;
  /** In the order of the pages. */
  pages: { label: string; manner: Manner }[];
}

/** Whether the person wrote the text, is portrayed in it, or is met or cited. Networks are met. */
export type Manner = 'wrote' | 'portrayed' | 'met';

/** Everyone who writes, is portrayed or is met in the volume, in French order of « Family, Given ». */
export function indexOfPersons(placed: readonly PlacedStory[], library: Library): IndexEntry[] {
  const entries = new Entries();
  for (const { label, story } of placed) {
    for (const credit of story.credits) {
      const person = creditedPerson(credit, library);
      entries.add(person ? nameInIndex(person) : credit.name, label, 'wrote');
    }
    // Whoever signs is not listed again as met.
    const told = new Set(story.credits.map(({ person }) => person));
    const subject = story.portrait?.subject;
    const met = [...story.people, ...story.encounters.flatMap((encounter) => [...encounter.with, ...encounter.from])];
    for (const id of new Set([...(subject === undefined ? [] : [subject]), ...met])) {
      const person = library.people.get(id);
      if (person && !told.has(id)) entries.add(nameInIndex(person), label, id === subject ? 'portrayed' : 'met');
    }
  }
  return entries.sorted();
}

/** Every network on which the volume's people met, in French order. */
export function indexOfNetworks(placed: readonly PlacedStory[], library: Library): IndexEntry[] {
  const entries = new Entries();
  for (const { label, story } of placed) {
    const vias = story.encounters.flatMap(({ via }) => ('network' in via ? [via.network] : []));
    for (const id of new Set([...story.networks, ...vias])) {
      entries.add(library.networks.get(id)?.label ?? '', label, 'met');
    }
  }
  return entries.sorted();
}

class Entries {
  readonly #pages = new Map<string, IndexEntry['pages']>();

  add(name: string, label: string, manner: Manner): void {
    if (name === '') return;
    const pages = this.#pages.get(name) ?? [];
    if (!pages.some((page) => page.label === label)) pages.push({ label, manner });
    this.#pages.set(name, pages);
  }

  sorted(): IndexEntry[] {
    const collator = new Intl.Collator('fr');
    const names = [...this.#pages].sort(([a], [b]) => collator.compare(a, b));
    return names.map(([name, pages], index) => {
      const before = names[index - 1]?.[0];
      return { name, opens: before !== undefined && letterOf(before) !== letterOf(name), pages };
    });
  }
}

/** « Œuvrard » stands with O, « Élodie » with E. */
function letterOf(name: string): string {
  return name.replace(/^Œ/i, 'O').replace(/^Æ/i, 'A').normalize('NFD').slice(0, 1).toUpperCase();
}
