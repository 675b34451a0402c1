// A particle → what a language leaves before the family name where it files it, and what it puts after the given name.
// IFLA, Names of Persons: https://www.ifla.org/g/cataloguing/names-of-persons/; for French, NF Z44-061.
import { capitalised } from '../letters/capitalised.ts';

/** « La » stays before « Fontaine », « de » goes after « Jean ». */
interface Parted {
  head: string;
  after: string;
}

/** @param lang of the index, BCP 47: « van » heads a name in Flanders, and not in the Netherlands */
export function partParticle(particle: string, lang: string): Parted {
  const words = particle.split(/\s+|(?<=’)/u).filter(Boolean);
  const first = headStart(words, new Intl.Locale(lang));
  return { head: capitalised(joined(words.slice(first)), lang), after: joined(words.slice(0, first)) };
}

/** Words of a name, with a space between them unless the first is elided. */
export function joined(words: readonly string[]): string {
  return words.filter(Boolean).join(' ').replaceAll('’ ', '’');
}

/** Whether a name that stands alone keeps it: « d’Ormesson », « van Gogh », but « Musset » and « Humboldt ». */
export function staysWithFamily(particle: string): boolean {
  return particle.endsWith('’') || KEPT.test(particle);
}

const KEPT = /^(?:van|vande|der|den|ter|ten|te|’t|op|in)(?:\s|$)/i;

/** The place of the first word that stays before the family name. */
function headStart(words: readonly string[], { language, region }: Intl.Locale): number {
  if (WHOLE.has(language) || (language === 'nl' && region === 'BE')) return 0;
  const isArticle = (word: string | undefined) => word !== undefined && ARTICLES.test(word);
  // « de la Cueva » is filed under Cueva, « Las Heras » under Las.
  if (language === 'es') return words.every(isArticle) ? 0 : words.length;
  let first = words.length;
  while (isArticle(words[first - 1])) first -= 1;
  return first;
}

const WHOLE = new Set(['it', 'af']);

/** Articles, alone or joined to a preposition: French, German, Spanish. A preposition alone is none. */
const ARTICLES = /^(?:le|la|les|l’|du|des|am|im|vom|zum|zur|el|los|las)$/i;
