// Characters that no eye sees, left by software → nothing; signs of one font alone → told. Emoji and no-break spaces stay whole.
import type { Loss } from '../arrival.ts';

export function seenCharacters(text: string, losses: Loss[]): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[\u2028\u2029\u0085\v\f]/g, ' ')
    .replace(PRIVATE, (sign, offset: number) => {
      losses.push({ kind: 'character', words: sign });
      // It stood between two words, as any sign does; several that follow each other part them once.
      const before = text.slice(Math.max(0, offset - FAR), offset);
      const after = text.slice(offset + sign.length, offset + FAR);
      return ENDS_WORD.test(before) && BEGINS_WORD.test(after) ? ' ' : '';
    })
    .replace(HIDDEN, (run, offset: number) => {
      if (isOfDrawing(text, run, offset)) return run;
      if (/[\u202A-\u202E\u2066-\u2069]/.test(run))
        losses.push({ kind: 'character', words: '', place: 'sens de lecture' });
      return '';
    })
    .replace(/\p{M}{5,}/gu, (marks) => [...marks].slice(0, 3).join(''));
}

const UNUSUAL = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cs}\u2028\u2029\uFFF9-\uFFFF]|\p{M}{5}/u;
/** Those of one font, and what is no character. */
const OWN = String.raw`\p{Co}\p{Cs}\uFFF9-\uFFFC\uFFFE\uFFFF`;
const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000E-\u001F\u007F-\u009F`;
const PRIVATE = new RegExp(`[${OWN}]`, 'gu');
const HIDDEN = new RegExp(`[${UNSEEN}]+`, 'gu');
/** Whatever stands there that no eye sees. */
const ENDS_WORD = new RegExp(String.raw`(?:^|[\p{L}\p{M}\p{N}])[${UNSEEN}]*$`, 'u');
const BEGINS_WORD = new RegExp(String.raw`^[${UNSEEN}${OWN}]*(?:$|[\p{L}\p{N}])`, 'u');
const FAR = 40;

/** Joiners and selectors within an emoji, and those that some scripts are spelt with. */
function isOfDrawing(text: string, run: string, offset: number): boolean {
  const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(offset + run.length) ?? 0x20);
  if (/^[\uFE0E\uFE0F]$/.test(run))
    return /[0-9#*]/.test(before) ? after === '\u20E3' : /[\p{Emoji}\p{S}]/u.test(before);
  if (/^\uFE0F?\u200D$/.test(run))
    return (
      (/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(before) && /\p{Extended_Pictographic}/u.test(after)) ||
      isJoined(before, after)
    );
  if (/^[\u{E0020}-\u{E007F}]+$/u.test(run)) return before === '🏴';
  return run === '\u200C' && isJoined(before, after);
}

function isJoined(before: string, after: string): boolean {
  const script =
    /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]/u;
  return script.test(before) && script.test(after);
}
