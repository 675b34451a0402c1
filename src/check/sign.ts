// A sign that nothing reads and that would be printed: where it is looked for, what is said of it, and what mends it.
import type { Wording } from './problem.ts';

export interface LeftSign {
  /** Over the words of a passage, as they are read: what the parser took for markup is no longer there. */
  pattern: RegExp;
  /** Where: the text, its paragraphs, the front matter and the attributes of elements, YAML alone, or everywhere. */
  where: 'body' | 'paragraph' | 'field' | 'sheet' | 'both';
  fr: Wording;
  en: Wording;
  /** What mends it without judgement. `after` is what follows the match. */
  mend?: (match: RegExpMatchArray, after: string) => string | undefined;
}

export const sign = (
  pattern: RegExp,
  where: LeftSign['where'],
  fr: readonly [message: string, remedy: string],
  en: readonly [message: string, remedy: string],
  mend?: LeftSign['mend'],
): LeftSign => ({
  pattern,
  where,
  fr: { message: fr[0], remedy: fr[1] },
  en: { message: en[0], remedy: en[1] },
  ...(mend && { mend }),
});

export const LETTER = /[\p{L}\p{N}]/u;
