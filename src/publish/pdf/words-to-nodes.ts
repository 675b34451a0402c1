// A text → what its words ask of the page: « XXIe », « 1er » have their ending raised; names and code are not cut.
import { splitRaised } from '../../model/typography/raised.ts';
import type { Span } from '../../model/typography/run.ts';
import { findTokens } from '../../model/typography/tokens.ts';
import type { PdfInline } from './node-types.ts';

/**
 * Splits a text at its French ordinals and at what is not hyphenated: proper names (Lexique des règles typographiques en
 * usage à l’Imprimerie nationale), addresses, handles and code, where a hyphen would be read as theirs. Not a letter is
 * changed.
 *
 * A name is a capitalised word in the middle of a sentence, after a title or after another capitalised word: the
 * first word of a sentence may be cut. Short names are kept whole where what precedes them leaves no doubt.
 */
export function wordsToNodes(value: string, lang: string): PdfInline[] {
  const kept = wordsKeptWhole(value);
  let start = 0;
  return splitRaised(value, lang).flatMap((part): PdfInline[] => {
    if (typeof part === 'string') {
      start += part.length;
      return textToNodes(value, { start: start - part.length, end: start }, kept);
    }
    start += part.base.length + part.raised.length;
    return [{ type: 'ordinal', numeral: part.base, ending: part.raised, smallCapitals: part.smallCapitals }];
  });
}

function textToNodes(value: string, { start, end }: Span, kept: readonly Span[]): PdfInline[] {
  const nodes: PdfInline[] = [];
  let done = start;
  for (const word of kept) {
    if (word.start < done || word.end > end) continue;
    if (word.start > done) nodes.push({ type: 'text', value: value.slice(done, word.start) });
    nodes.push({ type: 'name', value: value.slice(word.start, word.end) });
    done = word.end;
  }
  if (done < end) nodes.push({ type: 'text', value: value.slice(done, end) });
  return nodes;
}

/** Names and tokens, in order; a name inside a token is of the token. */
function wordsKeptWhole(value: string): Span[] {
  const tokens = findTokens(value).filter(({ start, end }) => LONG_WORD.test(value.slice(start, end)));
  const names = [...value.matchAll(NAME)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  const free = names.filter((name) => !tokens.some((token) => token.start < name.end && token.end > name.start));
  return [...tokens, ...free].sort((a, b) => a.start - b.start);
}

/** What a token is cut in, if at all: not #2e. */
const LONG_WORD = /\p{L}{6}/u;
/** The shortest names that are kept whole, by what shows that they are names. */
const [AFTER_TITLE, AFTER_NAME, IN_SENTENCE] = [4, 6, 7].map(
  (letters) => String.raw`\p{Lu}[\p{L}\p{M}’'-]{${letters - 1},}`,
);
/** « M. », « Mme », « J.-B. »; the S of « P.-S. » starts a sentence. */
const TITLE = String.raw`(?<!\p{L}|P\.-)(?:(?:MM|\p{Lu})\.|Mmes?|Mlles?|Drs?|Prs?|Mgrs?|Me)\s`;
/** What stands before a word that starts no sentence. A text that starts with a space follows other words. */
const INSIDE = [
  String.raw`[\p{L}\p{N},;:»)\]]\s`,
  String.raw`^\s`,
  String.raw`\p{L}[’'/–]`,
  String.raw`[\p{L}\p{N},]\s(?:\(|[–—]\s)`,
].join('|');

const NAME = new RegExp(
  [
    `(?<=${TITLE})${AFTER_TITLE}`,
    String.raw`(?<=\p{Lu}[\p{L}\p{M}’'-]{2,}\s)${AFTER_NAME}`,
    `(?<=${INSIDE})${IN_SENTENCE}`,
  ].join('|'),
  'gu',
);
