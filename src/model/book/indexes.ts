// The texts of a book → its indexes: names and networks, each with the texts that speak of them, filed as its language does.
import { inOrderOf, letterOf } from '../filing/alphabet.ts';
import { nameInIndex } from '../filing/filed-name.ts';
import type { Library, Volume } from '../library.ts';
import { creditedPerson, signingKey } from '../signatories.ts';
import type { Story } from '../story.ts';
import type { Chapter } from './chapter.ts';

export interface IndexEntry {
  id: string;
  /** As it is printed and filed. */
  name: string;
  /** The heading that it stands under, where an index has some. */
  letter: string;
  /** In the order of reading, each text once. */
  mentions: { chapter: Chapter; manner: Manner }[];
}

/** Whether somebody made the text, is portrayed in it, or is met or cited. Networks are met. */
export type Manner = 'wrote' | 'portrayed' | 'met';

/** Two people of the same name are two entries; a name chosen for one text is an entry of its own. */
interface Named {
  id: string;
  name: string;
  manner: Manner;
}

/** Who made the texts, is portrayed, cited or met in them. */
export function indexOfPersons(volume: Volume, library: Library, chapters: readonly Chapter[]): IndexEntry[] {
  const { lang } = volume;
  const known = (id: string, manner: Manner): Named[] => {
    const person = library.people.get(id);
    return person ? [{ id, name: nameInIndex(person, lang), manner }] : [];
  };
  return entries(volume, chapters, ({ credits, portrait, people, encounters }) => [
    ...credits.map((credit): Named => {
      const person = creditedPerson(credit, library);
      return { id: signingKey(credit), name: person ? nameInIndex(person, lang) : credit.name, manner: 'wrote' };
    }),
    ...(portrait?.subject === undefined ? [] : known(portrait.subject, 'portrayed')),
    ...people.flatMap((id) => known(id, 'met')),
    ...encounters.flatMap((encounter) => [...encounter.with, ...encounter.from].flatMap((id) => known(id, 'met'))),
  ]);
}

/** The networks where the stories begin or pass. */
export function indexOfNetworks(volume: Volume, library: Library, chapters: readonly Chapter[]): IndexEntry[] {
  return entries(volume, chapters, ({ networks, encounters }: Story) => {
    const met = encounters.flatMap(({ via }) => ('network' in via ? via.network : []));
    return [...networks, ...met]
      .flatMap((id) => library.networks.get(id) ?? [])
      .map(({ id, label }): Named => ({ id, name: label, manner: 'met' }));
  });
}

function entries({ lang }: Volume, chapters: readonly Chapter[], namedIn: (story: Story) => Named[]): IndexEntry[] {
  const found = new Map<string, IndexEntry>();
  for (const chapter of chapters) {
    for (const { id, name, manner } of namedIn(chapter.story)) {
      const entry = found.get(id) ?? { id, name, letter: letterOf(name, lang), mentions: [] };
      if (entry.mentions.at(-1)?.chapter !== chapter) entry.mentions.push({ chapter, manner });
      found.set(id, entry);
    }
  }
  return inOrderOf([...found.values()], lang, ({ name }) => name);
}
