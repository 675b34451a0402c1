// A language → how its words are cut to their stems.

/** Cuts a folded word to its stem. */
export type Stem = (word: string) => string;

/** @param language BCP 47; words of one that is unknown are compared whole */
export async function stemOf(language: string): Promise<Stem> {
  const code = language.slice(0, 2).toLowerCase();
  const stem = stems.get(code) ?? remembering(await load(code));
  stems.set(code, stem);
  return stem;
}

const stems = new Map<string, Stem>();

async function load(code: string): Promise<Stem> {
  if (code === 'fr') return (await import('@orama/stemmers/french')).stemmer;
  if (code === 'en') return (await import('@orama/stemmers/english')).stemmer;
  return (word) => word;
}

/** The same words come in text after text. */
function remembering(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const root = known.get(word) ?? stem(word);
    known.set(word, root);
    return root;
  };
}
