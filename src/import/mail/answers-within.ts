// Answers that were typed within the message that a mail answers, without a mark of their own → whose each of its lines is.
import { ENDS_ASKING } from '../asks-answer.ts';
import { plain } from '../forms/plain.ts';
import { lengthInWords } from '../plain-words.ts';
import { askedIn } from '../questions/known.ts';
import { takesLeave } from '../takes-leave.ts';

/** A line of a former message, or undefined for one that is of something else. */
type Former = string | undefined;

/** Which line asks, and which answers; the others are of whoever asked. */
type Within = ReadonlyMap<number, 'asked' | 'answer'>;

/** @param series of each that may have been sent, its questions; undefined where nothing is answered within */
export function answersWithin(lines: readonly Former[], series: readonly (readonly string[])[]): Within | undefined {
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
    // Whoever asked takes leave below the last question.
    if (index > (asking.at(-1) as number) && (takesLeave(words) || found.get(said[index - 1]?.at ?? -1) === undefined))
      break;
    const kind = asking.includes(index) ? 'asked' : 'answer';
    const isFirst = kind === 'answer' && asking.includes(index - 1);
    if (isFirst || (kind === 'asked' && isAnsweredBeside(words, series))) answered++;
    found.set(at, kind);
  }
  return answered >= LEAST ? found : undefined;
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

/** Whether words above a message say that the answers are in it, or say nothing at all. */
export function saysWithin(own: string): boolean {
  const length = lengthInWords(own);
  return length <= FEWEST || (length <= MOST && WITHIN.test(plain(own)));
}

/** In words: « Bonjour Solange, Marc ». */
const FEWEST = 4;
const MOST = 60;
const WITHIN =
  /\b(?:mes reponses|(?:j ai |je )(?:vous |te |t |y )*(?:ai )?repond\w*|en (?:rouge|bleu|vert|couleurs?|gras|majuscules?|capitales?|italiques?)|(?:my )?answers? (?:are )?(?:below|inline|in)|i (?:have )?answered)\b|\breponses?\b.*\b(?:dans|dessous|corps|suite)\b/;
