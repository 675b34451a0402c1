// The one place where the book's words meet its faces: spaces that must not break, and characters without a glyph.
import { emojiIn } from '../../model/glyphs/drawings.ts';
import type { TextFace } from '../../model/glyphs/text-face.ts';
import { bookWords } from '../../words/book/book-words.ts';
import { breakable, spaced } from './line-spaces.ts';
import { printableText, type Substitution } from './printable-characters.ts';

/** A character that the faces lack, what was printed instead, and where. */
export interface BookSubstitution extends Substitution {
  /** The title of the text, or of the volume. */
  where: string;
  count: number;
}

/**
 * Copies a tree of plain data with every printed string made printable. A node with a `lang` sets the language of what
 * it holds; a story's or the book's `title` names the place; what only machines read stays as it is.
 */
export function makePrintable<Tree>(
  tree: Tree,
  lang: string,
  textFace: TextFace,
): { tree: Tree; substitutions: BookSubstitution[] } {
  const found = new Map<string, BookSubstitution>();
  const note = (where: string) => (substitution: Substitution) => {
    const key = `${where}\n${substitution.character}`;
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { ...substitution, where, count: 1 });
  };
  const copy = walk(tree, { lang, textFace, where: '', spaces: true, note }) as Tree;
  return { tree: copy, substitutions: [...found.values()] };
}

/** « Un café » : « 中 » (U+4E2D) n’a pas de dessin dans le livre ; imprimé « ☐ ». */
export function substitutionNote({ where, character, codePoints, printed }: BookSubstitution): string {
  return `« ${where} » : « ${character} » (${codePoints}) n’a pas de dessin dans le livre ; imprimé « ${printed} ».`;
}

/** Whether an emoji is printed somewhere in a tree. */
export function printsEmoji(tree: unknown, textFace: TextFace): boolean {
  if (typeof tree === 'string') return emojiIn(tree, textFace).size > 0;
  if (typeof tree !== 'object' || tree === null) return false;
  return Object.entries(tree).some(([key, value]) => !UNPRINTED_KEYS.has(key) && printsEmoji(value, textFace));
}

/** What a machine reads, aloud or not: addresses, alternatives of pictures, the file's own metadata. */
const UNPRINTED_KEYS = new Set([
  ...['type', 'label', 'to', 'src', 'lang', 'region', 'accent', 'manner'],
  ...['alt', 'metadata'],
]);

/** Set in capitals by book.typ: above the title of a text, and on the cover. */
const KEYS_IN_CAPITALS = new Set(['overline', 'site', 'tome', 'publisher']);

interface Walk {
  lang: string;
  textFace: TextFace;
  inCapitals?: boolean;
  where: string;
  /** False in code, whose spaces are the writer's. */
  spaces: boolean;
  note: (where: string) => (substitution: Substitution) => void;
}

function walk(value: unknown, state: Walk): unknown {
  if (typeof value === 'string') {
    const words = breakable(state.spaces ? spaced(value, state.lang) : value);
    return printableText(words, state.textFace, bookWords(state.lang).signs, state.note(state.where), state.inCapitals);
  }
  if (Array.isArray(value)) return value.map((item) => walk(item, state));
  if (typeof value !== 'object' || value === null) return value;
  const inner = { ...state };
  if ('lang' in value && typeof value.lang === 'string') inner.lang = value.lang;
  if ('title' in value && typeof value.title === 'string' && (!('type' in value) || value.type === 'story')) {
    inner.where = value.title;
  }
  if ('type' in value && (value.type === 'code' || value.type === 'inlineCode')) inner.spaces = false;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      UNPRINTED_KEYS.has(key) ? one : walk(one, { ...inner, inCapitals: KEYS_IN_CAPITALS.has(key) }),
    ]),
  );
}
