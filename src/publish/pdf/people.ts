// Who stands in a volume: the name under which each person is printed, and what the book says of its contributors.
import type { Library, Person } from '../../model/library.ts';
import { creditedPerson, nameInIndex, signingKey } from '../../model/signatories.ts';
import type { PlacedStory } from './placed-stories.ts';

/** An entry of « Les contributeurs ». */
export interface Contributor {
  name: string;
  /** « Correctrice, L’Écho du Couesnon » */
  role?: string;
  bio?: string;
  /** Labels of the texts signed, in the order of the pages. */
  pages: string[];
}

/** Everyone credited in the volume, in French order. A text signed under another name stays under that name, alone. */
export function contributorsOf(placed: readonly PlacedStory[], library: Library): Contributor[] {
  const found = new Map<string, { sort: string; contributor: Contributor }>();
  for (const { label, story } of placed) {
    for (const credit of story.credits) {
      const { name } = credit;
      const person = creditedPerson(credit, library);
      const key = signingKey(credit);
      const known = found.get(key) ?? {
        sort: person ? nameInIndex(person) : name,
        contributor: about(person?.displayName ?? name, person),
      };
      if (!known.contributor.pages.includes(label)) known.contributor.pages.push(label);
      found.set(key, known);
    }
  }
  const collator = new Intl.Collator('fr');
  return [...found.values()].sort((a, b) => collator.compare(a.sort, b.sort)).map(({ contributor }) => contributor);
}

function about(name: string, person: Person | undefined): Contributor {
  const role = [person?.role, person?.organisation].filter(Boolean).join(', ');
  return { name, pages: [], ...(role && { role }), ...(person?.bio && { bio: person.bio }) };
}
