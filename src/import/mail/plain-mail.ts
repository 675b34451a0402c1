// The plain text of a mail → what its sender wrote, and what the mail program or a former message added.
import { beginLikeVerse } from '../../model/letters/filled-lines.ts';
import type { Loss } from '../arrival.ts';
import { ENDS_ASKING } from '../asks-answer.ts';
import type { MailLine } from './announcements.ts';
import { withoutGuards } from './mailbox.ts';
import { announcesGroupWise, type Sending, type Thread } from './reply-lines.ts';
import { asideOf, isKept, type Owner, ownersOf } from './sort-lines.ts';

/** A passage of a mail: words of the sender, or a former message's that they answer one by one. */
export interface Passage {
  words: string;
  isQuoted: boolean;
}

/** @param sent the day of the mail, counted from 1970; @param series of each that may have been sent, its questions */
export function readPlainMail(
  text: string,
  sending: Sending,
  sent?: number,
  series: Thread['series'] = [],
): { passages: Passage[]; aside: Loss[] } {
  const lines = linesOf(text, sending);
  const owners = ownersOf(lines, { sending, sent, series });
  const own = lines.flatMap((line, at) =>
    isKept(owners[at]) ? [asKept(line, owners[at])] : isKept(owners[at - 1]) ? [GAP] : [],
  );
  const passages = passagesOf(own);
  return {
    passages: passages.map((passage) => ({ ...passage, words: unwrapped(passage.words) })),
    aside: asideOf(lines, owners),
  };
}

/** What Orange and others hand on is quoted to its end, and is the text. */
function linesOf(text: string, sending: Sending): MailLine[] {
  const lines = withoutGuards(text).split('\n');
  const first = lines.findIndex((line) => line.startsWith('>'));
  const isHandedOn =
    sending === 'forward' &&
    first !== -1 &&
    lines.slice(first).every((line) => line.startsWith('>') || !/\S/.test(line));
  return lines.map((words, at) => {
    if (isHandedOn && at >= first) return { words: words.replace(/^> ?/, ''), isQuoted: false };
    const isQuoted = words.startsWith('>') && !announcesGroupWise(words);
    return { words: isQuoted ? words.replace(/^(?:>\s?)+/, '') : words, isQuoted };
  });
}

/** What stands within a former message is no quotation of it. */
function asKept(line: MailLine, owner: Owner | undefined): MailLine {
  return owner === 'asked' || owner === 'answer' ? { ...line, isQuoted: false } : line;
}

/** What was set aside between two paragraphs still parts them. */
const GAP: MailLine = { words: '', isQuoted: false };

function passagesOf(lines: readonly MailLine[]): Passage[] {
  const passages: { lines: string[]; isQuoted: boolean }[] = [];
  for (const { words, isQuoted } of lines) {
    const last = passages.at(-1);
    if (last && (last.isQuoted === isQuoted || words.trim() === '')) last.lines.push(words);
    else passages.push({ lines: [words], isQuoted });
  }
  return passages
    .map(({ lines: own, isQuoted }) => ({ words: own.join('\n').trim(), isQuoted }))
    .filter(({ words }) => words !== '');
}

/** In signs, of a line after which a program may have cut. */
const FULL = 55;

/** Lines that a mail program cut at 72 or 78 signs are one again; those that somebody cut are kept. */
function unwrapped(text: string): string {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => {
      const all = paragraph.split('\n');
      // A question has its own line above what answers it.
      const isAsked = (all[0] ?? '').length < FULL && ENDS_ASKING.test(all[0] ?? '');
      const [asked, lines] = isAsked ? [all.slice(0, 1), all.slice(1)] : [[], all];
      const full = lines.slice(0, -1);
      const isFull = full.length > 0 && full.every((line) => line.length >= FULL && line.length <= 80);
      const isWrapped = isFull && !beginLikeVerse(lines);
      return isWrapped && !lines.some((line) => /^\s*(?:[-*•–]|\d+[.)])\s/.test(line))
        ? [...asked, lines.join(' ')].join('\n')
        : paragraph;
    })
    .join('\n\n');
}
