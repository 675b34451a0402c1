// A language tag → the spaces and quotes that its typography wants.
import { NARROW, NO_BREAK } from './characters.ts';

/** An opening quote, its closing one, and what separates both from the words inside. */
export interface QuotePair {
  open: string;
  close: string;
  inside: string;
}

export interface Profile {
  language: 'fr' | 'en';
  /** Before `;` `!` `?`; empty where they touch the word. */
  high: string;
  /** Before `:`. */
  colon: string;
  /** Before % ‰ € $ £ ¥ and °C. */
  symbol: string;
  /** Between thousands. */
  thousands: string;
  /** Instead of nothing, where a word touches the sign on its right: two words would be glued. */
  held: string;
  /** From the outside in. */
  quotes: readonly [QuotePair, ...QuotePair[]];
}

/**
 * The profile of a BCP 47 tag, whatever its case: `fr-CA`, `fr-CH`, `en` and its regions; every other French is that of
 * France. Nothing for other languages, whose text stays as it is.
 */
export function profileOf(lang: string): Profile | undefined {
  const [language, ...subtags] = lang.toLowerCase().split('-');
  if (language === 'en') return ENGLISH;
  if (language !== 'fr') return undefined;
  const region = subtags.find((subtag) => subtag.length === 2);
  return region === 'ca' ? QUEBEC : region === 'ch' ? SWITZERLAND : FRANCE;
}

const guillemets = (inside: string): QuotePair => ({ open: '«', close: '»', inside });
const DOUBLE: QuotePair = { open: '“', close: '”', inside: '' };
const SINGLE: QuotePair = { open: '‘', close: '’', inside: '' };

/**
 * Lexique des règles typographiques en usage à l’Imprimerie nationale: « espace fine insécable » before ; ! ?, a whole
 * one before the colon, before units and symbols. Inside « » the sources differ; the fine one is this house’s choice.
 * Thousands: the Lexique, and Intl.NumberFormat('fr-FR').
 */
const FRANCE: Profile = {
  language: 'fr',
  high: NARROW,
  colon: NO_BREAK,
  symbol: NO_BREAK,
  thousands: NARROW,
  held: NARROW,
  quotes: [guillemets(NARROW), DOUBLE, SINGLE],
};

/**
 * OQLF, « Espacement avant et après les signes de ponctuation et les symboles » (Vitrine linguistique 22039): nothing
 * before ; ! ? where there is no fine space, « espacement insécable » before the colon and inside « ».
 */
const QUEBEC: Profile = {
  language: 'fr',
  high: '',
  colon: NO_BREAK,
  symbol: NO_BREAK,
  thousands: NO_BREAK,
  held: NO_BREAK,
  quotes: [guillemets(NO_BREAK), DOUBLE, SINGLE],
};

/** Guide du typographe (romand): a fine space everywhere; second quotes are ‹ ›, as in Typst and CLDR for fr-CH. */
const SWITZERLAND: Profile = {
  language: 'fr',
  high: NARROW,
  colon: NARROW,
  symbol: NARROW,
  thousands: NARROW,
  held: NARROW,
  quotes: [guillemets(NARROW), { open: '‹', close: '›', inside: NARROW }, DOUBLE],
};

/** The Chicago Manual of Style: no space before punctuation, “double” quotes outside and ‘single’ ones inside. */
const ENGLISH: Profile = {
  language: 'en',
  high: '',
  colon: '',
  symbol: NO_BREAK,
  thousands: NO_BREAK,
  held: ' ',
  quotes: [DOUBLE, SINGLE],
};
