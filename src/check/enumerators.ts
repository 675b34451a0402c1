// What numbers a line: « 1- », « 2/ », « 3° », « (4) », « b) », « II - », and which one follows which.

interface Enumerator {
  /** The signs around its number, without spaces. */
  shape: string;
  /** « i » is one in Roman figures, and nine as a letter. */
  values: readonly number[];
}

const NUMBER = String.raw`(?<number>\d{1,3}|[a-z]|[A-Z]|[ivx]{2,5}|[IVX]{2,5})`;
/** A hyphen, a colon or a dot that touches what follows is of the word: « a-t-il », « 12:30 », « 1.5 ». */
const SIGN = String.raw`(?<sign>\)|°\)?|º|ª|\.-|[-–—:.\/](?=\s)|[-–—\/](?=\p{L}\p{L}))`;
const ENUMERATOR = new RegExp(String.raw`^(?<open>[([]?)${NUMBER}\s?${SIGN}\]?\s*\S`, 'u');

export function enumeratorOf(words: string): Enumerator | undefined {
  const { open = '', number, sign = '' } = ENUMERATOR.exec(words)?.groups ?? {};
  if (number === undefined) return undefined;
  if (/\d/.test(number)) return { shape: `${open}1${sign}`, values: [Number(number)] };
  // « a-t-il », « d’y aller »: a letter needs its space.
  if (/^[([]?\p{L}[-–—/](?=\p{L})/u.test(words)) return undefined;
  const isUpper = number === number.toUpperCase();
  const roman = romanOf(number.toUpperCase());
  const letter = number.length === 1 ? [number.toUpperCase().charCodeAt(0) - 64] : [];
  return { shape: `${open}${isUpper ? 'A' : 'a'}${sign}`, values: [...letter, ...(roman > 0 ? [roman] : [])] };
}

/** Whether one comes right after the other. */
export function follows(next: Enumerator, last: Enumerator | undefined): boolean {
  return last?.shape === next.shape && next.values.some((value) => last.values.includes(value - 1));
}

const FIGURES: Record<string, number> = { I: 1, V: 5, X: 10 };

function romanOf(figures: string): number {
  let sum = 0;
  for (const [index, figure] of [...figures].entries()) {
    const value = FIGURES[figure];
    if (value === undefined) return 0;
    sum += value < (FIGURES[figures[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
