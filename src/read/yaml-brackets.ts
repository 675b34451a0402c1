// YAML whose ` #word` hides the end of a list or a group between brackets, and all that follows with it → what its writer meant.

import { type Document, isScalar, Lexer, Scalar, visit } from 'yaml';
import { standsFor } from './lent-signs.ts';
import { restOfLine } from './lines.ts';
import { type Cut, isInBrackets, MANY, pathOf } from './yaml-cuts.ts';

interface Unhidden {
  document: Document.Parsed;
  /** The text with other signs for those that hid words: every offset is that of the text as typed. */
  text: string;
  cuts: Cut[];
}

/**
 * The text read as if such signs were letters, where it has fewer errors so: a comment may stand inside of brackets, and
 * is one where nothing is missed. `parse` reads a text, `errorsOf` counts what is wrong in it.
 */
export function withoutHiding(
  text: string,
  errors: number,
  parse: (text: string) => Document.Parsed,
  errorsOf: (document: Document.Parsed) => number,
): Unhidden | undefined {
  const [stand] = standsFor(text, 1) ?? [];
  if (stand === undefined) return undefined;
  const hashes = commentsInBrackets(text);
  if (hashes.length === 0) return undefined;
  const all = allLent(text, hashes, stand);
  const read = parse(all);
  if (errorsOf(read) === 0) return unhidden(read, all, stand);
  let best: { document: Document.Parsed; text: string; errors: number } | undefined;
  let tries = Math.min(MOST, COST / text.length);
  for (let hash = hashes[0]; hash !== undefined && tries > 0; ) {
    for (const next of readings(best?.text ?? text, hash, stand)) {
      if (tries-- <= 0) break;
      const document = parse(next);
      if (errorsOf(document) >= (best?.errors ?? errors)) continue;
      best = { document, text: next, errors: errorsOf(document) };
      break;
    }
    const last: number = hash;
    hash = commentsInBrackets(best?.text ?? text).find((one) => one > last);
  }
  return best && unhidden(best.document, best.text, stand);
}

/** Each try is a reading of the whole text. */
const MOST = 15;
const COST = 300_000;

/** Where comments start between brackets, as YAML reads them: the first of each list or group. */
function commentsInBrackets(text: string): number[] {
  const hashes: number[] = [];
  let offset = 0;
  let depth = 0;
  let isTold = false;
  let isWord = false;
  for (const token of new Lexer().lex(text)) {
    if (SILENT.has(token)) {
      isWord = token === WORD;
      if (token === END) depth = 0;
      continue;
    }
    if (depth === 0) isTold = false;
    if (!isWord && /^[[{]$/.test(token)) depth++;
    if (!isWord && /^[\]}]$/.test(token)) depth--;
    if (!isWord && !isTold && depth > 0 && token.startsWith('#')) isTold = hashes.push(offset) > 0;
    isWord = false;
    offset += token.length;
  }
  return hashes;
}

/** What the lexer adds to the text: before a word, where brackets are left open, before a document. */
const WORD = '\u001F';
const END = '\u0018';
const SILENT: ReadonlySet<string> = new Set([WORD, END, '\u0002']);

/** The text with the hashtags of every such line as words. */
function allLent(text: string, hashes: readonly number[], stand: string): string {
  const lent = hashes.map((hash, index) => {
    const line = restOfLine(text, hash);
    const rest = text.slice(hash + line.length, hashes[index + 1]);
    return (linesLent(line, stand).next().value ?? line) + rest;
  });
  return text.slice(0, hashes[0]) + lent.join('');
}

function* readings(text: string, hash: number, stand: string): Generator<string> {
  const line = restOfLine(text, hash);
  for (const lent of linesLent(line, stand)) yield text.slice(0, hash) + lent + text.slice(hash + line.length);
}

/** A line with its hashtags as words, all or but the last ones; then with every such sign. */
function* linesLent(line: string, stand: string): Generator<string> {
  for (const pattern of [/(?<![^\s,[{])#(?=[^\s#])/g, /(?<![^\s,[{])#/g]) {
    const signs = [...line.matchAll(pattern)].map(({ index }) => index).slice(0, LINE);
    for (let count = signs.length; count > 0 && signs[0] === 0; count--)
      yield signs.slice(0, count).reduce((words, at) => words.slice(0, at) + stand + words.slice(at + 1), line);
  }
}

/** Signs of one line that are lent. */
const LINE = 200;

/** Gives the sign back to the values, and tells those without quotes that it cut. */
function unhidden(document: Document.Parsed, text: string, stand: string): Unhidden {
  const cuts: Cut[] = [];
  visit(document, {
    Scalar: (key, node, above) => {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.value.includes(stand)) return;
      node.value = node.value.replaceAll(stand, '#');
      const [start, end] = node.range ?? [0, 0];
      if (cuts.length < MANY && key !== 'key' && node.type === Scalar.PLAIN && isInBrackets(above))
        cuts.push({ start, end, path: pathOf([...above, node]), hides: true });
    },
  });
  return { document, text, cuts };
}
