// All of Unicode, by runs of neighbours: each run is drawn as often as another, so that small alphabets come up too.
import * as fc from 'fast-check';

/** A letter, and those that stand beside it: what a word of its alphabet is spelt with. */
export const anyWord: fc.Arbitrary<string> = fc
  .tuple(memberOf(/[\p{L}--\p{Default_Ignorable_Code_Point}]/v), fc.array(fc.nat({ max: 40 }), { maxLength: 12 }))
  .map(([{ run, at }, steps]) => [at, ...steps].map((step) => String.fromCodePoint(near(run, step))).join(''));

/** But those of Cyrillic, which on a Latin letter are refused. */
export const anyMark = one(/[\p{M}--\p{Default_Ignorable_Code_Point}--\p{sc=Cyrl}]/v);
export const anySign = one(/[[\p{P}\p{S}\p{N}]--[\u{FFFC}\u{FFFD}]]/v);
export const anySpace = one(/\p{Zs}/u);
/** What the check refuses nearly always: controls, invisible characters, halves of pairs, private and unknown characters. */
export const anyOther = one(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);

export const emoji: fc.Arbitrary<string> = fc.oneof(
  one(/\p{Extended_Pictographic}/u),
  fc.constantFrom('👩‍👩‍👧‍👦', '👨🏿‍🚀', '🏳️‍🌈', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇫🇷', '🇺', '1️⃣', '❤️‍🔥', '☎︎', '🧑🏽‍🤝‍🧑🏻', '©', '™'),
);

interface Run {
  first: number;
  last: number;
}

/** Every run of consecutive characters that a pattern holds. */
function runsOf(pattern: RegExp): Run[] {
  const runs: Run[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (!pattern.test(String.fromCodePoint(code))) continue;
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs;
}

function memberOf(pattern: RegExp): fc.Arbitrary<{ run: Run; at: number }> {
  return fc.tuple(fc.constantFrom(...runsOf(pattern)), fc.nat()).map(([run, place]) => ({ run, at: place }));
}

function one(pattern: RegExp): fc.Arbitrary<string> {
  return memberOf(pattern).map(({ run, at }) => String.fromCodePoint(near(run, at)));
}

function near({ first, last }: Run, place: number): number {
  return first + (place % (last - first + 1));
}
