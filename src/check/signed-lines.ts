// Who said a quotation or wrote a letter, on the last line: « Victor Hugo », « — Victor Hugo », « -Paul ».
import { ENDED, type Find } from './line-finders.ts';
import type { Line } from './paragraph-lines.ts';
import type { Step } from './tree.ts';

/** « > Une citation⏎> — Victor Hugo », and « -Paul » under any words. */
export function signedIn({ parent }: Step, lines: readonly Line[]): Line | undefined {
  const last = lines.at(-1);
  if (!last?.isJoined || lines.slice(0, -1).some(({ words }) => /[–—]/.test(words))) return undefined;
  const isSigned = parent?.node.type === 'blockquote' ? SIGNED.test(last.words) : DASHED.test(last.words);
  return isSigned ? last : undefined;
}

const SIGNED = /^[–—―]\s?\p{Lu}[^–—]{1,60}$/u;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const NAME = `${WORD}(?: (?:(?:de|du|des|von|van|le|la|da|di) )?(?:d[’'])?${WORD}){0,3}`;
const DASHED = new RegExp(String.raw`^[-–—―]\s?${NAME}(?<!\.)$`, 'u');
/** « La Fontaine, Fables », « Jean de La Fontaine (1621-1695) » */
const CITED = new RegExp(String.raw`^${NAME}(?:,\s[^.!?…]{1,60}|\s\([^()]{1,40}\))$`, 'u');
const ALONE = new RegExp(String.raw`^\(?${NAME}\)?$`, 'u');

/** A name and nothing more, after the end of a quotation or of a sentence. */
export const signatureIn: Find = (lines) => {
  const [above, last] = lines.slice(-2);
  if (!above || !last?.isJoined) return [];
  const isQuoted = /^[«“"]/.test(lines[0]?.words ?? '') && /[»”"][.!?]?$/.test(above.words);
  const isName = ALONE.test(last.words);
  if (isQuoted) return isName || CITED.test(last.words) ? [last] : [];
  return isName && ENDED.test(above.words) && !/\.$/.test(last.words) ? [last] : [];
};
