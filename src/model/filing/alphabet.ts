// Words → their order in a language, and the letter under which a list of that language puts them.

/** The order of a language: in French « Œuvrard » stands among the O, « Étienne » before « Eva ». */
export function collatorOf(lang: string): Intl.Collator {
  return remembered(collators, lang, { numeric: true });
}

// A collator is slow to make.
const collators = new Map<string, Intl.Collator>();
const baseCollators = new Map<string, Intl.Collator>();

function remembered(known: Map<string, Intl.Collator>, lang: string, options: Intl.CollatorOptions): Intl.Collator {
  const collator = known.get(lang) ?? new Intl.Collator(lang, options);
  known.set(lang, collator);
  return collator;
}

/**
 * Sorts the lines of an index by what stands before their first comma, then by the rest, whatever sign they begin with:
 * « Martin, Léa » is before « Martin du Gard, Roger ». Equals are in the order of their ids.
 */
export function inOrderOf<Item extends { id: string }>(
  items: readonly Item[],
  lang: string,
  lineOf: (item: Item) => string,
): Item[] {
  const { compare } = collatorOf(lang);
  const keyed = items.map((item) => {
    const [, first = '', rest = ''] = /^[^\p{L}\p{N}]*(.*?)(?:, (.*))?$/su.exec(lineOf(item)) ?? [];
    return { item, first, rest };
  });
  return keyed
    .sort((a, b) => compare(a.first, b.first) || compare(a.rest, b.rest) || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/**
 * The heading of a word in an index: the letter beside which the language sorts it. « Élan » and « Œuvrard » are under E and O
 * in French; « Åberg » is under Å in Swedish, after Z; « # » is for what begins with no letter.
 */
export function letterOf(word: string, lang: string): string {
  const [, first] = /^[^\p{L}\p{N}]*(\p{L})/u.exec(word.normalize('NFC')) ?? [];
  if (first === undefined) return '#';
  const letter = first.toLocaleUpperCase(lang);
  const bare = letter.normalize('NFD').charAt(0);
  const isSame = remembered(baseCollators, lang, { sensitivity: 'base' }).compare(letter, bare) === 0;
  // A letter of its own, as Ñ in Spanish.
  if (bare !== letter) return isSame ? bare : letter;
  if (LATIN.includes(letter) || !/\p{Script=Latin}/u.test(letter)) return letter;
  // Two letters written as one, as Œ, stand with the first; what comes after Z, as Ø in Danish, stands alone.
  const { compare } = collatorOf(lang);
  const before = [...LATIN].filter((one) => compare(one, letter) <= 0).at(-1);
  return before === undefined || before === 'Z' ? letter : before;
}

const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
