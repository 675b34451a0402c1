// The authors of a front matter → the names that the text prints, each with its person where readers may know them.
import type { StoryFrontMatter } from '../../read/schema/story.ts';
import type { Credit } from '../story.ts';

type Authors = StoryFrontMatter['authors'];

/**
 * A name chosen for this text, `creditAs`, leads to nobody: its credit has no person, whatever the name holds.
 * @param set the typography of names
 * @param names people's own names, by their ids
 */
export function buildCredits(
  authors: Authors,
  set: (name: string) => string,
  names: ReadonlyMap<string, string>,
): Credit[] {
  return authors.map((author): Credit => {
    const { person, role, creditAs } =
      typeof author === 'string' ? { person: author, role: 'author' as const } : author;
    return creditAs === undefined ? { name: names.get(person) ?? person, role, person } : { name: set(creditAs), role };
  });
}

/**
 * Those who sign a text under other names alone, with the first of these: nothing that comes from the text may lead to them,
 * wherever else its front matter names them.
 */
export function hiddenPeople(authors: Authors): Map<string, string> {
  const hidden = new Map<string, string>();
  for (const author of authors.toReversed())
    if (typeof author !== 'string' && author.creditAs !== undefined) hidden.set(author.person, author.creditAs);
  for (const author of authors) {
    if (typeof author === 'string') hidden.delete(author);
    else if (author.creditAs === undefined) hidden.delete(author.person);
  }
  return hidden;
}
