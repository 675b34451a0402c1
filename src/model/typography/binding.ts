// The words that a line never separates: a number and its unit, a title and its name, a name and its numeral.
import { isDigit, isLetter, isUpper, SPACES } from './characters.ts';

/**
 * Tells whether the space between two words may not break, in French.
 *
 * Lexique, « Abréviations », « Nombres » and « Coupures » (« un nombre en chiffres arabes ou romains ne sera jamais
 * séparé du nom qui le précède ou qui le suit »); OQLF, « Espace insécable » (BDL 4566). Numbers before common nouns
 * (12 hommes) are left free, or narrow columns could not be justified.
 * @param start end of the word on the left
 * @param end start of the word on the right
 */
export function isBound(text: string, start: number, end: number): boolean {
  const left = text[start - 1] as string;
  const right = text[end] as string;
  if (isDigit(left)) return bindsUnit(text, end) || bindsMonth(text, start, end) || bindsNumbered(text, start, end);
  if (isDigit(right)) return bindsNumbered(text, start, end);
  if (left === '.') return bindsAbbreviation(text, start, end);
  if (left === '°' || left === 'º') return isLetter(right) && endsNumero(text, start);
  if (isUpper(right) && isLetter(right)) return bindsTitle(text, start) || bindsRoman(text, start, end);
  if (left === 'r' && bindsMonth(text, start, end)) return true;
  if ('er'.includes(left) && 'sm'.includes(right)) return bindsCentury(text, start, end);
  return PARTICLE_INITIALS.includes(right) && MADAME.test(tail(text, start)) && at(PARTICLE, text, end);
}

/**
 * « 12 km », « 9 h30 », « 10 h-12 h », not « en 2015 l’homme » (SI brochure, 5.4.3). The symbols a and A alone are rather
 * words.
 */
function bindsUnit(text: string, end: number): boolean {
  return at(UNIT, text, end);
}

const UNIT = new RegExp(
  `(?:(?:h|min)\\d|(?:${[
    'o|[kKMGTP][oB]|[kMG]bit|[KMGT]io',
    '[kMGT]?Hz|[kMGT]?Wh?|[mkM]?V|mA|m?Ah|k?J|k?cal|[hk]?Pa|m?bar|dB|kN|lm|lx',
    'km/h|m/s|[kchdmµn]?m[²³23]?|[kmµ]?g|[cdhm]?[lL]|ha|t',
    'h|min|mn|s|ms|j|px|pt|dpi|ppp',
    '(?:k|M|Md)€|[kM]?\\$|[kM]F|EUR|USD|CAD|CHF|GBP|F|°[CF]?',
  ].join('|')})(?![\\p{L}\\p{N}'’]|-(?!\\d)))`,
  'uy',
);

/** « 16 h 15 », « 2 min 30 », then « p. 12 », « tome 2 », « n° 5 », « § 4 ». */
function bindsNumbered(text: string, start: number, end: number): boolean {
  if (!isDigit(text[end] as string)) return false;
  return NUMBERED.test(tail(text, start));
}

const NUMBERED = new RegExp(
  [
    `\\d[${SPACES}]?(?:h|min|mn|°)$`,
    '(?:^|[^\\p{L}\\p{N}])(?:[nN][°º]s?|№|§|(?:pp?|vol|t|chap|ch|fig|art|col|al|ill|pl|liv|éd)\\.|[nN]o)$',
    '(?:^|[^\\p{L}])(?:[Tt]ome|[Vv]olume|[Cc]hapitre|[Pp]age|[Aa]rticle|[Ff]igure|[Nn]uméro|[Aa]cte|[Ss]cène)s?$',
    '(?:^|[^\\p{L}])(?:[Aa]nnexe|[Aa]linéa|[Pp]aragraphe|[Ss]ection|[Tt]ableau|[Pp]lanche|[Ll]ivre|[Pp]artie)s?$',
  ].join('|'),
  'u',
);
const NUMERO = /(?:^|[^\p{L}\p{N}])[nN][°º]$/u;

/** Tells whether « n° » ends here. */
export function endsNumero(text: string, start: number): boolean {
  return NUMERO.test(tail(text, start));
}

/** « 1er mai », « 14 juillet ». */
function bindsMonth(text: string, start: number, end: number): boolean {
  return at(MONTH, text, end) && DAY.test(tail(text, start));
}

/** For a pattern. */
export const FRENCH_MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const MONTH = new RegExp(String.raw`(?:${FRENCH_MONTHS})(?!\p{L})`, 'uy');
const DAY = /(?:^|[^\d.,])(?:1er|\d{1,2})$/;

/** « M. Dupont », « M. l’abbé », « J. R. R. Tolkien », « A. de Vigny », « av. J.-C. », « p. XII ». */
function bindsAbbreviation(text: string, start: number, end: number): boolean {
  const before = tail(text, start);
  if (!isUpper(text[end] as string)) {
    return CIVILITY.test(before) ? at(PARTICLE, text, end) : INITIAL.test(before) && at(NAME_PARTICLE, text, end);
  }
  if (CIVILITY.test(before)) return true;
  if (ERA.test(before)) return text[end] === 'J';
  if (NUMBERED.test(before)) return at(ROMAN, text, end);
  return INITIAL.test(before) && !at(SENTENCE_START, text, end);
}

const CIVILITY = /(?:^|[^\p{L}])MM?\.$/u;
const ERA = /(?:^|[^\p{L}])(?:av|apr)\.$/u;
/** An initial; the S of « P.-S. » is none. */
const INITIAL = /(?:^|[^\p{L}’'])(?<!P\.-(?=S))\p{Lu}\.$/u;
/** After « le plan B. », a sentence starts. */
const SENTENCE_START = new RegExp(
  `(?:(?:${[
    'Je|Tu|Ils?|Elles?|On|Nous|Vous|Les?|La|Une?|Des?|Du|Aux?|Ce|Cet|Cette|Ces|Mon|Ma|Mes|Son|Sa|Ses',
    'Mais|Et|Puis|Alors|Donc|Car|Si|Quand|En|À|Pour|Dans|Sur|Pas',
  ].join('|')})(?![\\p{L}.])|(?:[CDJLMNST]|Qu)[’'])`,
  'uy',
);

/** « Mme Sand », « Dr de La Tour », « Mme l’inspectrice »; « Me » is a pronoun but before a name. */
function bindsTitle(text: string, start: number): boolean {
  return TITLES.test(tail(text, start));
}

const TITLES = /(?:^|[^\p{L}])(?:Mmes?|Mlles?|Drs?|Prs?|Mgrs?|Me|Vve)$/u;
const MADAME = /(?:^|[^\p{L}])(?:Mmes?|Mlles?|Drs?|Prs?|Mgrs?)$/u;
const PARTICLE_INITIALS = 'dlv';
const PARTICLE = /(?:(?:de|du|des|la|les?|van|von)(?!\p{L})|[dl][’'])/uy;
/** What a family name may start with, after an initial. */
const NAME_PARTICLE = /(?:(?:de|du|des|la|le|van|von)\s|d[’'])\p{Lu}|(?:de\sla|van\sde[nr]?)\s\p{Lu}/uy;

/** « Louis XIV », « tome II », « Jean-Paul II »; not « Le XV ». */
function bindsRoman(text: string, start: number, end: number): boolean {
  if (!at(ROMAN, text, end)) return false;
  const before = tail(text, start);
  return NUMBERED.test(before) || NAME.test(before);
}

const ROMAN = /(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})(?:er|re|e)?(?![\p{L}\p{N}])/uy;
const NAME = /(?:^|[^\p{L}])(?!(?:Les?|La|Une?|Au|Aux|Du|Des|En|Et|Ce|De|Il|Elle|On|Ou|Où|Si|À)$)\p{Lu}\p{Ll}+$/u;

/** « XXIe siècle », « 21e siècle », « IIe millénaire », « au XXIe s. ». */
function bindsCentury(text: string, start: number, end: number): boolean {
  return at(CENTURY, text, end) && /(?:^|[^\p{L}])(?:Ier|[XVI]+e|(?<!\d)(?:1er|\d{1,2}e))$/u.test(tail(text, start));
}

const CENTURY = /(?:siècles?|millénaires?|s\.)(?!\p{L})/uy;

/** Enough of what stands before to know a word. */
function tail(text: string, start: number): string {
  return text.slice(Math.max(0, start - 16), start);
}

function at(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
