// The texts of a book → who made it: its editors, and everyone whom a text credits, each once.
import { inOrderOf } from '../filing/alphabet.ts';
import { nameInIndex } from '../filing/filed-name.ts';
import type { Library, Person, Volume } from '../library.ts';
import { creditedPerson, signingKey } from '../signatories.ts';
import type { CreditRole } from '../story.ts';
import type { Chapter } from './chapter.ts';

/** A person, whose name may be another's too; or a name chosen for a text, which is nobody's. */
export interface Maker {
  id: string;
  /** As it is printed. */
  name: string;
  person?: Person;
  roles: ('editor' | CreditRole)[];
  /** What they made, in the order of reading; nothing for an editor who made no text. */
  chapters: Chapter[];
}

/** The editors, then those credited, in the order in which the book names them. */
export function makersOf(volume: Volume, library: Library, chapters: readonly Chapter[]): Maker[] {
  const makers = new Map<string, Maker>();
  const add = (
    id: string,
    name: string,
    person: Person | undefined,
    role: Maker['roles'][number],
    chapter?: Chapter,
  ) => {
    const maker = makers.get(id) ?? { id, name, ...(person && { person }), roles: [], chapters: [] };
    if (!maker.roles.includes(role)) maker.roles.push(role);
    if (chapter && maker.chapters.at(-1) !== chapter) maker.chapters.push(chapter);
    makers.set(id, maker);
  };
  for (const editor of volume.editors.flatMap((id) => library.people.get(id) ?? []))
    add(editor.id, editor.displayName, editor, 'editor');
  for (const chapter of chapters) {
    for (const credit of chapter.story.credits)
      add(signingKey(credit), credit.name, creditedPerson(credit, library), credit.role, chapter);
  }
  return [...makers.values()];
}

/** In the order of an index. */
export function filed(makers: readonly Maker[], lang: string): Maker[] {
  return inOrderOf(makers, lang, ({ name, person }) => (person ? nameInIndex(person, lang) : name));
}
