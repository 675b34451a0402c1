// Which word a dash clings to: the one after it when it opens speech or an incise, the one before when it closes one.
import { isLetter, isSpace } from './characters.ts';
import { changesSpeaker, type IsFree, startsLine } from './glyphs.ts';

export type DashRole = 'speech' | 'open' | 'close';

/**
 * The roles of the dashes that spaces set off, by their position. Incises are paired within a sentence; the end of a
 * sentence closes the one that is open, as a full stop does (Lexique, « Tiret »).
 */
export function dashRoles(text: string, isFree: IsFree): Map<number, DashRole> {
  const roles = new Map<number, DashRole>();
  let isOpen = false;
  let spoken = false;
  let read = 0;
  for (const { index } of text.matchAll(/[–—]/g)) {
    if (!isFree(index)) continue;
    if (startsLine(text, index)) {
      roles.set(index, 'speech');
      spoken = true;
      isOpen = false;
      continue;
    }
    if (isOpen && endsSentence(text.slice(read, index))) isOpen = false;
    read = index + 1;
    const isReply: boolean = changesSpeaker(text, index, index + 1) && (spoken || !isOpen || text[index - 2] === '.');
    const role: DashRole | undefined = isReply ? 'open' : roleOf(text, index, isOpen);
    if (role === undefined) continue;
    roles.set(index, role);
    isOpen = role === 'open';
    spoken ||= isReply;
  }
  return roles;
}

function roleOf(text: string, index: number, isOpen: boolean): DashRole | undefined {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (!isSpace(before)) return '([{«“'.includes(before) && isSpace(after) ? 'open' : undefined;
  if (',.;:!?…)]}»”'.includes(after)) return 'close';
  if (!isSpace(after)) return undefined;
  if ('(['.includes(text[index - 2] ?? ' ')) return 'open';
  if (')]'.includes(text[index + 2] ?? ' ')) return 'close';
  return isOpen ? 'close' : 'open';
}

function endsSentence(text: string): boolean {
  return /[.!?…][\s»”)]*\s\p{Lu}/u.test(text);
}

/** Tells whether speech may start with this character, glued to its dash. */
export function startsSpeech(character: string): boolean {
  return character !== '' && (isLetter(character) || '«“"…('.includes(character));
}
