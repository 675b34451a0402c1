// The words of a site, and families of words → the irregular forms by which each is found: those that no ending tells.
import { folded } from '../french/letters.ts';
import { type AskedWord, knownWord, nearness } from '../french/matches.ts';
import type { Stem } from '../french/stem.ts';

/** A folded word, as it may be asked → the words of the site that are other forms of it, as `lowered` writes them. */
export type IrregularForms = Map<string, string[]>;

/**
 * @param words of the site, as `lowered` writes them
 * @param families each with all the forms of a word
 */
export function irregularForms(
  words: Iterable<string>,
  families: Iterable<readonly string[]>,
  stem: Stem,
): IrregularForms {
  const used = new Set(words);
  const found = new Map<string, Set<string>>();
  for (const family of families) addFamily(family, used, stem, found);
  return new Map([...found].map(([form, others]) => [form, [...others].sort()]));
}

/** What the dictionaries of spelling keep apart. */
export const APART: readonly (readonly string[])[] = [
  ['œil', 'yeux'],
  ['ciel', 'cieux'],
  ['aïeul', 'aïeux'],
  ['monsieur', 'messieurs'],
  ['madame', 'mesdames'],
  ['mademoiselle', 'mesdemoiselles'],
  ['bonhomme', 'bonshommes'],
].map((family) => family.map((word) => word.replace('œ', 'oe')));

function addFamily(
  family: readonly string[],
  used: ReadonlySet<string>,
  stem: Stem,
  found: Map<string, Set<string>>,
): void {
  const held = family.filter((form) => used.has(form) && !GRAMMAR.has(form));
  if (held.length === 0 || AUXILIARIES.has(family[0] as string)) return;
  const known = held.map((form) => knownWord(form, stem));
  for (const form of family) {
    if (GRAMMAR.has(form)) continue;
    const asked: AskedWord = { ...knownWord(form, stem), isPrefix: false, isQuoted: false, forms: new Set() };
    const others = known.filter((word) => nearness(word, asked) === 0);
    const there = found.get(folded(form)) ?? new Set();
    for (const { text } of others) there.add(text);
    if (there.size > 0) found.set(folded(form), there);
  }
}

/** Their forms stand on every page, and « été » is a season. */
const AUXILIARIES = new Set(['être', 'avoir']);

/** Words of grammar that are forms of a verb too: « plus » of « plaire », « devant » of « devoir ». */
const GRAMMAR = new Set(
  'plus tu entre contre pendant suivant devant puis vers sous outre tout lui est sur sauf étant ayant dus'.split(' '),
);
