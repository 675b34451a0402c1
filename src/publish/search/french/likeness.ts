// Two words → how far they are from each other, as somebody mistypes or writes as it sounds: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance

/** A word in the two ways in which it is compared, both folded: as it is written, and as it sounds. */
export interface HeardWord {
  written: string;
  sounded: string;
}

/** @param written folded */
export function heardWord(written: string): HeardWord {
  return { written, sounded: SOUNDS.reduce((word, [sign, sound]) => word.replace(sign, sound), written) };
}

/**
 * From 0 (the same) up, one for a letter that is another. A letter doubled, one that is not heard and two that change places cost less.
 * @param most beyond it nothing is told but that it is beyond
 */
export function distance(a: HeardWord, b: HeardWord, most: number): number {
  const written = editDistance(a.written, b.written, most);
  if (written <= LIKE_SOUND || a.sounded.length < 3) return written;
  return Math.min(written, editDistance(a.sounded, b.sounded, Math.min(written, most) - LIKE_SOUND) + LIKE_SOUND);
}

/** What spelling a sound in another way costs, however long. */
const LIKE_SOUND = 0.4;

/** In their order: each is applied to what the ones before left. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1+/gu, '$1'],
  [/ph/g, 'f'],
  [/e?au/g, 'o'],
  [/ai|ei|ae/g, 'e'],
  [/oe/g, 'e'],
  [/[cs]ion/g, 'sion'],
  [/tion/g, 'sion'],
  [/qu?|c(?![eiyh])|k/g, 'k'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/ge?(?=[eiao])|j/g, 'j'],
  [/[ae]n|[ae]m(?=[bp])/g, 'an'],
  [/om(?=[bp])/g, 'on'],
  [/im(?=[bp])|in|yn|ym/g, 'in'],
  [/(?<!c)h/g, ''],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(?<=.{3})[estxdp]+$/g, ''],
];

function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * CHEAPEST > most || b.length >= LONGEST) return Number.POSITIVE_INFINITY;
  let [before, last, next] = ROWS;
  last[0] = 0;
  for (let at = 1; at <= b.length; at++) last[at] = last[at - 1]! + gapCost(b, at - 1);
  for (let row = 1; row <= a.length; row++) {
    const gap = gapCost(a, row - 1);
    next[0] = last[0]! + gap;
    let least = next[0]!;
    for (let at = 1; at <= b.length; at++) {
      const change = last[at - 1]! + changeCost(a.charCodeAt(row - 1), b.charCodeAt(at - 1));
      const best = Math.min(change, last[at]! + gap, next[at - 1]! + gapCost(b, at - 1));
      next[at] = isTurned(a, row, b, at) ? Math.min(best, before[at - 2]! + TURNED) : best;
      if (next[at]! < least) least = next[at]!;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, last, next] = [last, next, before];
  }
  return last[b.length]!;
}

/** Longer words are compared with none. */
const LONGEST = 40;
/** One word is compared with thousands: the rows of the table are made once. */
const ROWS = [new Float64Array(LONGEST), new Float64Array(LONGEST), new Float64Array(LONGEST)] as const;
const CHEAPEST = 0.3;
const TURNED = 0.7;

function isTurned(a: string, row: number, b: string, at: number): boolean {
  return row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
}

/** A letter that one of them has not. */
function gapCost(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if (letter === word.charCodeAt(at - 1) || letter === word.charCodeAt(at + 1)) return CHEAPEST;
  if (letter === SILENT || (at === word.length - 1 && ENDINGS.has(letter))) return 0.5;
  return 1;
}

function changeCost(a: number, b: number): number {
  if (a === b) return 0;
  return VOWELS.has(a) && VOWELS.has(b) ? 0.8 : NEAR.has(a * b) ? 0.6 : 1;
}

const codesOf = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));
const SILENT = 'h'.charCodeAt(0);
const ENDINGS = codesOf('estxd');
const VOWELS = codesOf('aeiouy');
/** Consonants that one hears for each other, as the product of their codes, which no other two of them have. */
const NEAR = new Set(
  ['cs', 'sz', 'ck', 'kq', 'cq', 'gj', 'mn', 'bp', 'dt', 'fv'].map((both) => both.charCodeAt(0) * both.charCodeAt(1)),
);
