// The language of some words, and the words → the way they run, and whether their letters may lean.

export interface Script {
  direction: 'ltr' | 'rtl';
  /** False where the alphabet has no italic: a slanted Arabic or Chinese is a mistake of machines. */
  leans: boolean;
}

/**
 * The script of words in another language. Words in our letters run and lean as ours do, whatever their language is:
 * « <Foreign lang="ar">salam !</Foreign> » is Arabic as French writes it.
 * @param lang BCP 47
 */
export function scriptOf(lang: string, words: string): Script {
  const script = usualScript(lang);
  if (LEANING.has(script) || (OURS.test(words) && !OTHERS.test(words))) return { direction: 'ltr', leans: true };
  return { direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr', leans: false };
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
