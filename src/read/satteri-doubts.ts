// Where Sätteri reads otherwise than the grammar that it follows: rare in a text, and left to the reference parser.
import type { Parents } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';

/** Whether a text holds what the two read otherwise. It may hold it and be read alike. */
export function mayDiffer(source: string): boolean {
  return (
    OTHERWISE.some(([sign, pattern]) => isInLine(source, sign, pattern)) ||
    SET_IN_BELOW_NOTHING.test(source) ||
    holdsControl(source)
  );
}

/** Only the lines that hold the sign are read. */
function isInLine(source: string, sign: string, pattern: RegExp): boolean {
  let end = -1;
  for (let at = source.indexOf(sign); at !== -1; at = source.indexOf(sign, end)) {
    const start = source.lastIndexOf('\n', at - 1) + 1;
    const found = source.indexOf('\n', at + sign.length);
    end = found === -1 ? source.length : found;
    if (pattern.test(source.slice(start, end))) return true;
  }
  return false;
}

/** Each with a sign without which it cannot be there. */
const OTHERWISE: readonly (readonly [sign: string, pattern: RegExp])[] = [
  // A note far from the margin, one of a tag or of another note, one of two words.
  ['[^', /^[ \t]{4,}\[\^|\[\^[^\]\n]+\]:[ \t]*[<[]|\[\^[^\]\s]*[^\]\S\n][^\]\n]*\]:/m],
  // An address apart.
  [']:', /^[ \t>]*(?:(?:[*+-]|\d+[.)])[ \t]+)*\[[^^\]\n][^\]\n]*\]:/m],
  // A note in a list or a quotation.
  [']:', /^[ \t]*(?:[>*+-]|\d+[.)])[ \t>]*\[\^[^\]\n]+\]:/m],
  // A note without a word on its line.
  [']:', /^[ \t]*\[\^[^\]\n]+\]:[ \t]*$/m],
  // The end of an element in a list or a quotation, or set in.
  ['</', /^(?:[ \t]*(?:[>*+-]|\d+[.)])[ \t>]*|[ \t]{2,})<\//m],
  // A tag that goes on below its line, in a list or a quotation, or set in.
  ['<', /^(?:[ \t]*(?:[>*+-]|\d+[.)])[ \t>]*|[ \t]{2,})(?:[^\n]*[^\n\\])?<[^<>\n]*$/m],
  // A letter of the further planes in a tag: of a name for one, of none for the other.
  ['<', /<[^<>\n]*\p{Surrogate}|<[^<>\n]*[\u{10000}-\u{10FFFF}]/mu],
  // A tag without a name.
  ['<', /<\/?[ \t]*>/],
  // A module.
  ['port', /^(?:import|export)[ \t{*]/m],
  // A quotation in a quotation.
  ['>', /^[ \t]*>[ \t]*>/m],
  // A quoted line without a word, in a list: where the list of a quotation ends.
  ['>', /^[ \t]{2,}>[ \t]*$/m],
  // Stars between a letter and an underscore, which is a sign like another.
  ['_*', /_\*+[^\s\p{P}\p{S}]/u],
  ['*_', /[^\s\p{P}\p{S}]\*+_/u],
  // A fence that is none.
  ['```', /^[^`\n]*```[^`\n]*`/m],
  // A box far from its words.
  ['] ', /\[[ xX]\](?:[ \t]*$|[ \t]{2})/m],
  [']\n', /\[[ xX]\]$/m],
];

/** A point without a word, then a list set in as far as code is, or further: whose it is. */
const SET_IN_BELOW_NOTHING = /^[ \t>]*(?:[*+-]|\d+[.)])[ \t]*\n(?:[ \t>]*\n)+[ \t>]*(?: {4}|\t)/m;

/** Or the end of a line of old. */
function holdsControl(source: string): boolean {
  return UNUSUAL.test(source) && CONTROL.test(source);
}

/** What nearly every text is without: found ten times as fast as the other. */
const UNUSUAL = /[^\t\n -~\u00A0-\uFFFF]/;
const CONTROL = /(?![\t\n\r])\p{Cc}|\r(?!\n)/u;

/**
 * Whether each element ends by a tag, and no word holds what opens a tag or code: Sätteri closes without a word an element
 * that opens inside an emphasis and ends after it, and reads past a brace between two lone backticks.
 */
export function isSound(holder: Parents, source: string): boolean {
  return holder.children.every((child) => {
    const { start, end } = child.position ?? {};
    if (child.type === 'text') return !OPENING.test(source.slice(start?.offset, end?.offset));
    if (!('children' in child)) return true;
    const isElement = child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement';
    return (!isElement || source[(end?.offset ?? 0) - 1] === '>') && isSound(child, source);
  });
}

const OPENING = /(?<!\\)(?:\\\\)*[{<]/;
