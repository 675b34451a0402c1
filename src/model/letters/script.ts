// The language of some words, and the words → the way they run, and whether their letters may lean.

export type Direction = 'ltr' | 'rtl';

interface Script {
  direction: Direction;
  /** False where the alphabet has no italic: a slanted Arabic or Chinese is a mistake of machines. */
  leans: boolean;
}

/** The way in which a text of this language runs: `ar` and `ku-Arab` from right to left, `ar-Latn` and `ku` as ours. */
export function directionOf(lang: string): Direction {
  return RIGHT_TO_LEFT.has(usualScript(lang)) ? 'rtl' : 'ltr';
}

/**
 * The script of words in another language. Their own letters tell more than the name of the language: in « <Foreign lang="ar">salam
 * !</Foreign> » Arabic is written as French writes it, and « سوپاس » is Kurdish in Arabic letters even where `ku` alone is said.
 * @param lang BCP 47
 */
export function scriptOf(lang: string, words: string): Script {
  const isOurs = OURS.test(words);
  if (isOurs && !OTHERS.test(words)) return { direction: 'ltr', leans: true };
  if (!isOurs && RTL_LETTERS.test(words)) return { direction: 'rtl', leans: false };
  const script = usualScript(lang);
  return { direction: directionOf(lang), leans: LEANING.has(script) };
}

/** ISO 15924, as CLDR’s likely subtags have it: `ur` is Arab, `ar-Latn` Latn. */
function usualScript(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** Those with an italic of their own, or a hand that leans. */
const LEANING = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** Unicode, Bidi_Class R or AL, among the scripts in which people write today, and those that learned texts quote. */
const RIGHT_TO_LEFT = new Set(
  'Arab Aran Hebr Syrc Syre Syrj Syrn Thaa Nkoo Adlm Mand Samr Rohg Yezi Mend Armi Phnx Avst Phli Sogd'.split(' '),
);

const OURS = /\p{sc=Latn}/u;
const OTHERS = /(?!\p{sc=Latn})\p{L}/u;
const RTL_LETTERS =
  /(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Mand}\p{sc=Samr}\p{sc=Rohg}\p{sc=Yezi}\p{sc=Mend}]/u;
