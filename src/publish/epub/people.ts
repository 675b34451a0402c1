// Who made a book's texts: names as they are printed, in the order of an index.
import type { Library, Person, Volume } from '../../model/library.ts';
import { nameInIndex } from '../../model/signatories.ts';
import type { CreditRole, Story } from '../../model/story.ts';
import type { StoryPage } from './plan.ts';

export interface Contributor {
  person: Person;
  /** The pages of what they wrote, in the order of reading; empty for an editor who wrote nothing here. */
  pages: StoryPage[];
}

/** The editors' names; whoever is not published stays out. */
export function editorNames(volume: Volume, library: Library): string[] {
  return volume.editors.flatMap((id) => library.people.get(id)?.displayName ?? []);
}

/** A story's credits by role, in the order in which the story first names each role. */
export function creditsByRole({ credits }: Story): { role: CreditRole; names: string[] }[] {
  const roles = Map.groupBy(credits, ({ role }) => role);
  return [...roles].map(([role, held]) => ({ role, names: held.map(({ name }) => name) }));
}

/**
 * The editors and those who made the texts, in the order of their names.
 * Whoever is only credited under another name stays out: that name must not lead to theirs.
 */
export function contributorsOf(volume: Volume, library: Library, chapters: readonly StoryPage[]): Contributor[] {
  const pages = new Map<string, StoryPage[]>(volume.editors.map((editor) => [editor, []]));
  for (const page of chapters) {
    for (const person of openCredits(page.story)) pages.set(person, [...(pages.get(person) ?? []), page]);
  }
  const contributors = [...pages].flatMap(([id, written]): Contributor[] => {
    const person = library.people.get(id);
    return person ? [{ person, pages: written }] : [];
  });
  return contributors.sort(inOrderOf(volume.lang, ({ person }) => nameInIndex(person)));
}

/** Ids of those credited under their own name, each once. */
export function openCredits(story: Story): Set<string> {
  return new Set(story.credits.flatMap(({ person }) => person ?? []));
}

/** Compares by the collation of a language: in French « Œuvrard » stands among the O, « Étienne » before « Eva ». */
export function inOrderOf<Item>(lang: string, words: (item: Item) => string): (a: Item, b: Item) => number {
  const collator = new Intl.Collator(lang, { numeric: true });
  return (a, b) => collator.compare(words(a), words(b));
}
