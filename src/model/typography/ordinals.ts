// A French text → the abbreviations that are set with raised letters: 1er, XXIe siècle, Mme, n°.
import type { Span } from './run.ts';
import { findTokens } from './tokens.ts';

interface Ordinal extends Span {
  /**
   * - `ordinal`: 1er, 2nde, 2de, 12e, François Ier, IIIe République. Romans stay full capitals.
   * - `century`: XXIe siècle, IIIe millénaire; the numeral alone, not the word.
   * - `title`: Mme, Mlle, Dr, Pr, Me, Mgr, Vve, Cie.
   * - `number`: n°, no before a figure.
   */
  kind: 'ordinal' | 'century' | 'title' | 'number';
  /** What is raised, and the letters that stand there: `o` for the degree sign of n°, which is raised already. */
  raised: Span & { text: string };
  /** The roman numeral of a century. */
  smallCapitals?: Span;
}

/**
 * Finds them in order, without overlap; addresses, code, hashtags and handles are left out. Nothing is changed: forms
 * that French does not have (1ère, 2ème) are not found, they are for the check to correct.
 *
 * Lexique des règles typographiques en usage à l’Imprimerie nationale, « Abréviations », « Nombres », « Siècles »; OQLF,
 * « Principaux emplois des chiffres romains » (Vitrine linguistique 25137): small capitals for centuries and millennia,
 * full ones for sovereigns, dynasties and districts.
 */
export function findOrdinals(text: string): Ordinal[] {
  const tokens = findTokens(text);
  const found: Ordinal[] = [];
  for (const match of text.matchAll(ORDINAL)) {
    const start = match.index;
    const end = start + match[0].length;
    if (tokens.some((token) => token.start < end && token.end > start)) continue;
    const kind = kindOf(match.groups as Groups, text.slice(Math.max(0, start - 24), start));
    const suffix = match[0].replace(BASE, '');
    const raised = { start: end - suffix.length, end, text: suffix.replace(/[°º]/, 'o') };
    const isCentury = kind === 'century';
    found.push({ start, end, kind, raised, ...(isCentury && { smallCapitals: { start, end: raised.start } }) });
  }
  return found;
}

type Groups = Partial<Record<'roman' | 'century' | 'title' | 'number', string>>;

function kindOf({ roman, century, title, number }: Groups, before: string): Ordinal['kind'] {
  if (number !== undefined) return 'number';
  if (title !== undefined) return 'title';
  if (roman === undefined || century === undefined) return 'ordinal';
  return roman.startsWith('Ier') && SOVEREIGN.test(before) ? 'ordinal' : 'century';
}

/** What is not raised. */
const BASE = /^(?:\d+|[XVI]+|\p{L})/u;
const START = String.raw`(?<![\p{L}\p{N}_]|\d[.,])`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** « Me » is a pronoun but before a name. */
const NAME = String.raw`\s(?:(?:de|du|la|le)\s|d[’']){0,2}\p{Lu}`;
const ROMAN = '(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})';
/** « le 2d tour », « 1er et 2d tours »; « en 2d » has two dimensions. */
const DETERMINER = '[Ll]es?|[Dd]u|[Dd]es|[Aa]ux?|[Uu]n|[Cc]e|[mts]on|[nv]otre|1ers?\\s(?:et|ou)';
const SECOND = String.raw`(?=2d)(?<=(?<!\p{L})(?:${DETERMINER})\s)2ds?`;
/** What may stand between two centuries: « du XVIIe et du XVIIIe », « XXe/XXIe », « fin XIXe-début XXe ». */
const LINK_WORDS = '(?:(?:au|aux|le|la|les|du|de|des|début|milieu|fin|mi)[\\s-]){0,4}';
const LINK = String.raw`\s?(?:[,/–—-]|et|ou|à|au|puis)\s?${LINK_WORDS}`;
/** « XVIIIe et XIXe siècles »: each of a list is a century. */
const CENTURY = String.raw`(?=(?:${LINK}[XVI]{1,6}(?:er|e)(?!\p{L})){0,6}\s(?:siècles?|s\.|millénaires?)(?!\p{L}))`;
/** « François Ier et le XVIe siècle »: after a name, « Ier » is that of a sovereign. */
const SOVEREIGN = /(?<!\p{L})(?!(?:Les?|Au|Du|Des|De|En|Entre|Dès|Vers|Fin|Début)\s)\p{Lu}[\p{L}-]+\s$/u;

const ORDINAL = new RegExp(
  [
    String.raw`${START}(?:1(?:ers?|res?)|2ndes?|2nds?|2des?|${SECOND}|(?!1e)\d{1,9}es?)${END}`,
    `${START}(?<roman>I(?:ers?|res?)|(?!Ie)${ROMAN}es?)${END}(?:(?<century>${CENTURY})|)`,
    `${START}(?<title>(?:Mmes?|Mlles?|Vve|Cie)${END}|(?:Drs?|Prs?|Mgrs?|Me)(?=${NAME}))`,
    String.raw`${START}(?<number>[nN][°º]s?(?!\p{L})|[nN]o(?=\s\d))`,
  ].join('|'),
  'gu',
);
