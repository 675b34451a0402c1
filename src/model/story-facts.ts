// A story → the small facts that pages print around it.
import type { Library, Person } from './library.ts';
import type { Block, Picture } from './prose/prose.ts';
import { creditedPerson, signatories } from './signatories.ts';
import type { CreditRole, Story } from './story.ts';

/** Somebody as a story names them. */
interface Credited {
  name: string;
  role: CreditRole;
  person?: Person;
}

export function creditsOf(story: Story, library: Library): Credited[] {
  return story.credits.map((credit) => {
    const person = creditedPerson(credit, library);
    return { name: credit.name, role: credit.role, ...(person ? { person } : {}) };
  });
}

/** Those who sign it, by the names printed. */
export function authorNames(story: Story): string[] {
  return signatories(story).map(({ name }) => name);
}

/** What it speaks of, by name: its themes, then its networks. */
export function subjectsOf({ themes, networks }: Story, library: Library): string[] {
  const terms = [...themes.map((id) => library.themes.get(id)), ...networks.map((id) => library.networks.get(id))];
  return terms.flatMap((term) => term?.label ?? []);
}

/** Minutes of reading: 230 words a minute, at least one. */
export function readingMinutes({ words }: Pick<Story, 'words'>): number {
  return Math.max(1, Math.round(words / 230));
}

/** The pictures that a story's page shows: its cover, then those of its text. */
export function picturesOf(story: Story): Picture[] {
  const blocks = [...story.body.blocks, ...story.body.notes.flatMap((note) => note.blocks)];
  const found = [...(story.cover ? [story.cover] : []), ...blocks.flatMap(picturesIn)];
  return [...new Map(found.map((picture) => [picture.path, picture])).values()];
}

function picturesIn(block: Block): Picture[] {
  if (block.type === 'Figure' || block.type === 'GroupPhoto') return [block.picture];
  if (block.type === 'list') return block.items.flatMap((one) => one.children.flatMap(picturesIn));
  const children = 'children' in block ? (block.children as readonly { type: string }[]) : [];
  return children.flatMap((child) => (isBlock(child) ? picturesIn(child) : []));
}

/** Pictures stand among blocks, never among words. */
function isBlock(node: { type: string }): node is Block {
  return [
    'Figure',
    'GroupPhoto',
    'blockquote',
    'list',
    'Question',
    'PullQuote',
    'Aside',
    'Postscript',
    'KeyFigure',
  ].includes(node.type);
}
