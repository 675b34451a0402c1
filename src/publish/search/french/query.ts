// What is typed → what is asked: words, phrases between quotes, and what is not wanted.
import { type AskedWord, knownWord } from './matches.ts';
import type { Stem } from './stem.ts';
import { type Run, runsOf, type Word } from './words.ts';

/** What a page must hold, or must not: words that follow each other, or the one that they make together. */
export interface Clause {
  words: AskedWord[];
  /** « saintmalo », for « Saint-Malo ». */
  whole?: AskedWord;
}

export interface Query {
  wanted: Clause[];
  unwanted: Clause[];
}

/** @param typed `"mots exacts"`, `-sans`, and words; the last of them may be half typed */
export function queryOf(typed: string, stem: Stem): Query {
  const pieces = [...typed.matchAll(PIECE)].map(({ groups }) => ({ ...groups }) as unknown as Piece);
  const clauses = pieces.flatMap((piece, index) => {
    const isLast = index === pieces.length - 1 && !/\s$/.test(typed);
    return clausesOf(piece, isLast, stem).map((clause) => ({ clause, isWanted: piece.minus === undefined }));
  });
  const wanted = clauses.flatMap(({ clause, isWanted }) => (isWanted ? [clause] : []));
  const large = wanted.filter((clause) => !isSmall(clause));
  return {
    wanted: large.length > 0 ? large : wanted,
    unwanted: clauses.flatMap(({ clause, isWanted }) => (isWanted ? [] : [clause])),
  };
}

/** Every word that is asked of a page, however it is. */
export function askedWords({ wanted, unwanted }: Query): AskedWord[] {
  return [...wanted, ...unwanted].flatMap(({ words, whole }) => (whole ? [...words, whole] : words));
}

interface Piece {
  minus?: string;
  quoted?: string;
  bare?: string;
}

function clausesOf({ minus, quoted, bare }: Piece, isLast: boolean, stem: Stem): Clause[] {
  if (quoted !== undefined) {
    const parts = runsOf(quoted).flatMap((run) => run.parts);
    return parts.length > 0 ? [{ words: parts.map((word) => asked(word, false, true, stem)) }] : [];
  }
  const runs = runsOf(bare ?? '');
  return runs.map((run, index) => runClause(run, isLast && index === runs.length - 1 && minus === undefined, stem));
}

function runClause({ parts, whole }: Run, isLast: boolean, stem: Stem): Clause {
  const words = parts.map((word, rank) => asked(word, isLast && rank === parts.length - 1, false, stem));
  return { words, ...(whole && { whole: asked(whole, isLast, false, stem) }) };
}

/** « de »: beside other words, a page is not asked to hold it. */
function isSmall({ words: [first, ...others] }: Clause): boolean {
  return first !== undefined && others.length === 0 && !first.isQuoted && SMALL.has(first.folded);
}

function asked({ text }: Word, isPrefix: boolean, isQuoted: boolean, stem: Stem): AskedWord {
  return { ...knownWord(text, stem), isPrefix, isQuoted, forms: NONE };
}

const NONE: ReadonlySet<string> = new Set();
const PIECE = /(?<minus>(?<=^|\s)[-−](?=[\p{L}\p{N}"«“#@]))?(?:["«“](?<quoted>[^"»”]*)["»”]?|(?<bare>[^\s"«»“”]+))/gu;

/** What holds other words together, and stands on every page. */
const SMALL = new Set('le la les l un une des de du d et ou a au aux en the of and to'.split(' '));
