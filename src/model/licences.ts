// Licence ids → what a reader sees, and where the deed is.
import { labelWords } from '../words/labels/label-words.ts';

interface Licence {
  name: string;
  /** The licence's own page; absent where all rights are reserved. */
  url?: string;
}

/** `CC-BY-NC-4.0` is « CC BY-NC 4.0 »; addresses as https://creativecommons.org/licenses/ lists them. */
export function licenceOf(id: string, lang: string): Licence {
  if (id === 'all-rights-reserved') return { name: labelWords(lang).allRightsReserved };
  if (id === 'CC0-1.0') return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const [, terms, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(id) ?? [];
  if (!terms || !version) return { name: id };
  return {
    name: `CC ${terms} ${version}`,
    url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  };
}
