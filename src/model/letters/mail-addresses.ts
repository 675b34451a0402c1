// Text → the e-mail addresses in it, as they are written, and as people hide them from machines: « prenom.nom arobase exemple point fr ».
import type { Span } from './spans.ts';

/** Finds them in order. Linear in the length of the text. */
export function findMailAddresses(text: string): Span[] {
  if (!mayHoldMailAddress(text)) return [];
  address ??= new RegExp(ADDRESS, 'gu');
  return [...text.matchAll(address)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => !isOfMachines(text.slice(start, end), text[end]));
}

/** Whether a text is worth a search. */
export function mayHoldMailAddress(text: string): boolean {
  return HINT.test(text);
}

/** `mdx@4.0.0` is a version, `image@2x.png` a file, `git@github.com:a/b` a repository: none has a letter-box. */
function isOfMachines(address: string, next: string | undefined): boolean {
  return (
    /@(?:[^@]*\.)?(?:\d+|png|jpe?g|gif|webp|svg|pdf)$/i.test(address) || (address.startsWith('git@') && next === ':')
  );
}

/** « arobase », « AT » */
const AT = '(?:[Aa]rr?oba[sz]e?|AROBASE|AT)';
const DOMAINS = 'fr|com|org|net|eu|be|ch|ca|lu|re|bzh|paris|info|io|me|uk|de|es|it';
/** « point », « (dot) » */
const DOT = String.raw`(?: (?:point|POINT|dot|DOT) | ?[([{] ?(?:point|dot|pt|\.) ?[)\]}] ?)`;
/** What most texts lack, told without a letter of every alphabet: to compile those of an address takes a tenth of a second. */
const HINT = new RegExp(
  [
    // After a word, and before the name of a site; not the second one of a handle.
    String.raw`(?<=[^\s@＠"«“:,;(]\s?)(?<!@[\w.%+'-]{1,64})[@＠]\s?[^\s@＠.]{1,140}(?:\.|${DOT.replaceAll(' ', '\\s')})\S`,
    String.raw`[Aa]rr?oba[sz]|AROBAS|\sAT\s`,
    String.raw`[([{<]\s?(?:at|AT|chez|a|à|@)\s?[)\]}>]`,
    String.raw`\s(?:chez|at)\s\S{1,140}(?:\.|${DOT.replaceAll(' ', '\\s')})(?:${DOMAINS})`,
  ].join('|'),
);

const PART = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const SITE = String.raw`${PART}(?:(?:\.${PART}){1,6}|(?:${DOT}${PART}){1,3})`;
/** What ends an address, where a town or a shop could stand: « chez Paul point de salut ». */
const ENDING = `(?:${DOMAINS})(?![\\p{L}\\p{N}])`;

const START = String.raw`(?<![\p{L}\p{N}@._%+-])`;
const LOCAL = String.raw`[\p{L}\p{N}._%+'-]{1,64}`;
/** « prenom point nom » */
const SPELT = String.raw`(?:[\p{L}\p{N}_-]{1,30}${DOT}){0,3}${LOCAL}`;
/** No word of a sentence: « odile.faure », « odile point faure », « odile33 ». */
const SURE = String.raw`(?=[\p{L}-]{1,40}(?:[._\d]|${DOT}))${SPELT}`;

/** `@nom@serveur` is a handle of Mastodon. */
const ADDRESS = [
  `${START}${LOCAL}[@＠]${SITE}`,
  String.raw`${START}${SURE} ?[@＠] ?${PART}(?:\.${PART}){1,6}`,
  String.raw`${START}${SPELT} ?[([{<] ?(?:at|AT|arobase|arobas|chez|@) ?[)\]}>] ?${PART}(?:(?:\.|${DOT})${PART}){0,6}`,
  String.raw`${START}${SPELT} ?[([{<] ?[aà] ?[)\]}>] ?${SITE}`,
  `${START}${SPELT} ${AT} ${SITE}`,
  String.raw`${START}${SURE} (?:chez|at) ${PART}(?:\.|${DOT})${ENDING}`,
  `${START}${LOCAL} at ${PART} dot ${ENDING}`,
].join('|');

let address: RegExp | undefined;
