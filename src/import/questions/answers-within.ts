// Answers that were typed within the message that a mail answers, without a mark of their own → whose each of its lines is.
import { ENDS_ASKING } from '../asks-answer.ts';
import { plain } from '../forms/plain.ts';
import { takesLeave } from '../takes-leave.ts';
import { askedIn } from './known.ts';

/** A line of a former message, or undefined for one that is of something else. */
type Former = string | undefined;

/** Which line asks, and which answers; the others are of whoever asked. */
type Within = ReadonlyMap<number, 'asked' | 'answer'>;

/**
 * @param series of each that may have been sent, its questions; undefined where nothing is answered within
 * @param asker what announces the message: who signs below the last answer
 */
export function answersWithin(
  lines: readonly Former[],
  series: readonly (readonly string[])[],
  asker = '',
): Within | undefined {
  const said = lines.flatMap((words, at) =>
    words !== undefined && /\S/.test(words) ? [{ words: words.trim(), at }] : [],
  );
  const asking = said.flatMap((line, index) => (asks(line.words, series) ? [index] : []));
  const first = asking[0];
  if (first === undefined) return undefined;
  const found = new Map<number, 'asked' | 'answer'>();
  let answered = 0;
  for (const [index, { words, at }] of said.entries()) {
    if (index < first) continue;
    // Whoever asked takes leave below the last question, and signs.
    const below = index - (asking.at(-1) as number);
    if (below > 0 && (takesLeave(words) || (below > 1 && signs(words, asker)))) break;
    const kind = asking.includes(index) ? 'asked' : 'answer';
    const isFirst = kind === 'answer' && asking.includes(index - 1);
    if (isFirst || (kind === 'asked' && isAnsweredBeside(words, series))) answered++;
    found.set(at, kind);
  }
  return answered >= LEAST ? found : undefined;
}

/** Whether some lines that stand below questions tell how to answer them: « Dites l’âge, le lieu. » */
export function areHints(lines: readonly Former[], within: Within): boolean {
  const said = [...within].toSorted(([one], [other]) => one - other);
  const first = said.flatMap(([at, kind], index) =>
    kind === 'answer' && said[index - 1]?.[1] === 'asked' ? [lines[at]?.trim() ?? ''] : [],
  );
  return first.length > 0 && first.filter((words) => HINT.test(words)).length * HINTS >= first.length;
}

/** One of so many is enough. */
const HINTS = 4;
const HINT =
  /^[(«*]*\s*(?:dites|faites|(?!assez|chez|nez|rez)\p{L}{2,}ez(?:-(?:nous|le|la|les|moi))?|on (?:veut|aimerait)|nous (?:voulons|aimerions))(?!\p{L})/iu;

/** « Solange B. », of « De : Solange Bonnet <…> » */
function signs(words: string, asker: string): boolean {
  const known = plain(asker).split(' ');
  const own = plain(words).split(' ').filter(Boolean);
  const isName = /^(?:[–—-]\s*)?(?:\p{Lu}[\p{L}’'.-]*[ ,]*){1,4}$/u.test(words);
  return isName && own.length > 0 && own.every((word) => known.some((one) => one.startsWith(word)));
}

/** A message asks one thing, and explains it. */
const LEAST = 2;

function asks(words: string, series: readonly (readonly string[])[]): boolean {
  const isKnown = series.some((questions) => askedIn(words, questions));
  return isKnown || (ENDS_ASKING.test(words) && words.length <= LONGEST && !COURTESY.test(plain(words)));
}

const LONGEST = 200;
/** « Comment allez-vous ? », above the questions. */
const COURTESY = /^(?:comment (?:allez vous|vas tu|ca va)|ca va|vous allez bien|tu vas bien|how are you)/;

function isAnsweredBeside(words: string, series: readonly (readonly string[])[]): boolean {
  return series.some((questions) => {
    const asked = askedIn(words, questions);
    return asked !== undefined && /[\p{L}\p{N}]/u.test(words.slice(asked.end));
  });
}
