// The questions of a series → whether a line asks one of them, as it is written there or as somebody typed it again.
import { plain } from '../forms/plain.ts';
import { labelOf } from './labels.ts';

/** A line that asks a question of a series. Offsets are in the line. */
interface Asked {
  /** Which, counted from 0. */
  question: number;
  /** Word for word, but for cases, accents and signs. */
  isExact: boolean;
  /** Where the question begins, after « 2) », and where the answer does, if there is one on the line. */
  from: number;
  end: number;
}

/** @param isSetApart it stands as a title does: then it may ask without « ? » */
export function askedIn(line: string, questions: readonly string[], isSetApart = false): Asked | undefined {
  const from = labelOf(line)?.length ?? 0;
  const own = line.slice(from);
  const mark = /[?？]+/.exec(own);
  const end = mark ? mark.index + mark[0].length : own.length;
  const rest = own.slice(end);
  if (mark && rest !== '' && !/^[\s»”"*]/.test(rest)) return undefined;
  const said = own.slice(0, end);
  const exact = questions.findIndex((question) => plain(question) === plain(said));
  if (exact !== -1) return { question: exact, isExact: true, from, end: from + end };
  if (!mark && !isSetApart && !isTitled(own)) return undefined;
  const likeness = questions.map((question) => alike(question, said));
  const best = Math.max(...likeness);
  // A question that an answer follows on its line is a sentence among others, but where it is nearly the same.
  if (best < (rest.trim() ? NEARLY_SAME : ALIKE)) return undefined;
  return { question: likeness.indexOf(best), isExact: false, from, end: from + end };
}

const ALIKE = 0.6;
const NEARLY_SAME = 0.8;

/** « CE QUE VOUS REFUSEZ DE RÉPARER », « Ce que vous refusez de réparer : » */
function isTitled(words: string): boolean {
  return /:\s*$/.test(words) || (/\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words));
}

/** How much of their words two questions share, from 0 to 1; nothing where it is one word. */
function alike(question: string, said: string): number {
  const [one, other] = [rootsIn(question), rootsIn(said)];
  const shared = [...one].filter((root) => other.has(root)).length;
  return shared < 2 ? 0 : (2 * shared) / (one.size + other.size);
}

/** What of a question tells it from another: « tu refuses » and « vous refusez » are alike. */
function rootsIn(words: string): Set<string> {
  return new Set(
    plain(words)
      .split(' ')
      .filter((word) => word.length > 1 && !COMMON.has(word))
      .map((word) => word.slice(0, ROOT)),
  );
}

/** In letters. */
const ROOT = 5;
const COMMON = new Set(
  'le la les de du des un une au aux et ou en que qu quoi qui quel quelle quels quelles comment ce cet cette est sont il elle on vous tu te toi votre vos ton ta tes as avez a t pour dans par sur the of is are do did you your what who how'.split(
    ' ',
  ),
);
