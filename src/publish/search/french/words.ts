// A text → its words as the index keeps them and as a query is asked: one cut for both.
import { APOSTROPHE_SIGNS, lowered } from './letters.ts';

/** A word of a text, or the whole that words joined by a sign make: « saint », « malo », and « saintmalo ». */
export interface Word {
  /** As `lowered` writes it. */
  text: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Its rank among the words of the text; a whole has that of its first part. */
  place: number;
  isWhole: boolean;
}

/** Words that are written together: « l’harmonie », « Saint-Malo », « #PremierEmploi », « S.N.C.F. ». */
export interface Run {
  parts: Word[];
  /** The same as one word, where there is a sign or a joint inside. */
  whole?: Word;
}

/**
 * The runs of a text, in their order. Elided words are left out, since « l’harmonie » is asked as « cette harmonie » is; « jusqu’ » and its
 * like are whole words.
 */
export function runsOf(text: string): Run[] {
  let place = 0;
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const cut = runOf(run, index, place);
    place += cut.parts.length;
    return cut.parts.length > 0 ? [cut] : [];
  });
}

/** Every word of a text, wholes too. */
export function wordsOf(text: string): Word[] {
  return runsOf(text).flatMap(({ parts, whole }) => (whole ? [...parts, whole] : parts));
}

function runOf(run: string, start: number, place: number): Run {
  const { parts, whole } = cuts.get(run) ?? remembered(run);
  const moved = (word: Word): Word => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
    place: word.place + place,
  });
  return { parts: parts.map(moved), ...(whole && { whole: moved(whole) }) };
}

/** The same words come in text after text. */
const cuts = new Map<string, Run>();

function remembered(run: string): Run {
  const cut = cutRun(run);
  cuts.set(run, cut);
  return cut;
}

/** A run, as if it stood alone. */
function cutRun(run: string): Run {
  const pieces = piecesOf(run);
  const kept = pieces.filter(({ text, sign }) => !(isApostrophe(sign) && ELIDED.test(text)));
  const parts = kept.map(({ text, index, sign }, place) => ({
    text: isApostrophe(sign) && QUE.test(text) ? `${lowered(text)}e` : lowered(text),
    start: index,
    end: index + text.length,
    place,
    isWhole: false,
  }));
  if (!isWholeKept(run, pieces)) return { parts };
  const text = lowered(run).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  return { parts, whole: { text, start: 0, end: run.length, place: 0, isWhole: true } };
}

interface Piece {
  text: string;
  /** From the start of the run. */
  index: number;
  /** What follows it. */
  sign: string | undefined;
}

function piecesOf(run: string): Piece[] {
  return [...run.matchAll(BETWEEN_SIGNS)].flatMap(({ 0: between, index }) => {
    let at = index;
    return between.split(JOINT).map((text) => {
      const piece = { text, index: at, sign: run[at + text.length] };
      at += text.length;
      return piece;
    });
  });
}

/** Not « a-t-il », nor « l’harmonie »; but « N’Diaye » is a name. */
function isWholeKept(run: string, pieces: readonly Piece[]): boolean {
  if (pieces.length < 2 || INVERSION.test(run)) return false;
  return (
    NAME.test(run) || !pieces.some(({ text, sign }) => isApostrophe(sign) && (ELIDED.test(text) || QUE.test(text)))
  );
}

function isApostrophe(sign: string | undefined): boolean {
  return sign !== undefined && APOSTROPHE_SIGNS.includes(sign);
}

const LETTER = '\\p{L}\\p{N}';
/** Marks above letters, and soft hyphens and their like inside of words. */
const INSIDE = `${LETTER}\\p{M}\\p{Cf}`;
const SIGNS = `_‐‑${APOSTROPHE_SIGNS}\\-`;
/** The letters and dots of an acronym; or letters, and signs that join them where a letter follows. */
const RUN = new RegExp(
  `(?<![${LETTER}])\\p{L}(?:\\.\\p{L})+(?![${LETTER}])|[${LETTER}](?:[${INSIDE}]|[${SIGNS}](?=[${LETTER}]))*`,
  'gu',
);
const BETWEEN_SIGNS = new RegExp(`[^.${SIGNS}]+`, 'gu');
/** Where a capital or a number begins inside a word. */
const JOINT = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L}\p{M}*)(?=\p{N})/u;
const ELIDED = /^(?:[cdjlmnst]|qu)$/i;
const QUE = /^(?:jusqu|lorsqu|puisqu|quoiqu)$/i;
const INVERSION = /-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|moi|toi|le|la|les|lui|leur|y|en)$/i;
const NAME = new RegExp(`^\\p{Lu}[${APOSTROPHE_SIGNS}]\\p{Lu}`, 'u');
