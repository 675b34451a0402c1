// The lines of a mail → where another message is announced: the one that it answers, or the one that it hands on.
import { daysIn, isOfThread } from './days.ts';
import {
  announcesForward,
  announcesGroupWise,
  announcesOrange,
  announcesOriginal,
  announcesReply,
  copiedHeader,
  dateOfHeader,
  handsOn,
  isAddressed,
  isCopiedHeaderLine,
  type Thread,
} from './reply-lines.ts';

export interface MailLine {
  /** With the spaces at its end: « -- » has one. */
  words: string;
  /** Of a former message, as its program marks it. */
  isQuoted: boolean;
  /** Its program says that it announces a former message, or that it stands among what was quoted. */
  mark?: 'announcement' | 'among-quoted';
  /** Its program says that it is one. */
  isSignature?: boolean;
  /** It stands in a block that has a line drawn above it, as Outlook's copied headers do. */
  isRuled?: boolean;
}

export interface Announcement {
  at: number;
  /** How many lines it has. */
  count: number;
  days: readonly number[];
  /** It has an address, or its program's own marks. */
  isSure: boolean;
  /** It is years older than the mail, and has an address only. */
  isLate: boolean;
  /** « Message transféré » */
  isForward: boolean;
  /** Its subject says « TR : »: what follows hands on another. */
  isHandingOn: boolean;
  /** Orange marks this line as quoted, and what follows it or not. */
  isOrange: boolean;
}

/**
 * Those that can be of the thread, in their order. A thread goes back in time: an hour alone announces nothing above a
 * better announcement that is newer.
 */
export function announcedIn(lines: readonly MailLine[], thread: Thread): Announcement[] {
  const found: Announcement[] = [];
  let current = thread;
  for (let at = 0; at < lines.length; at++) {
    const one = announcedAt(lines, at, current);
    if (one === undefined) continue;
    found.push(one);
    at += one.count - 1;
    // What is announced below a text that was handed on is what that text answers.
    if (thread.sending === 'forward')
      current = { sending: 'reply', sent: one.days.length > 0 ? Math.max(...one.days) : current.sent };
  }
  if (thread.sending === 'forward') return found.filter(({ isLate }, index) => index === 0 || !isLate);
  const inTime = found.filter(({ isLate }) => !isLate);
  return withoutWorse(inTime.length > 0 ? inTime : found);
}

function withoutWorse(found: readonly Announcement[]): Announcement[] {
  const kept: Announcement[] = [];
  let newest: number | undefined;
  for (const one of found.toReversed()) {
    const isOlder = newest !== undefined && (one.days.length === 0 || Math.max(...one.days) < newest);
    if (!one.isSure && isOlder) continue;
    if (one.isSure) newest = Math.max(newest ?? Number.NEGATIVE_INFINITY, ...one.days.slice(0, 1));
    kept.push(one);
  }
  return kept.reverse();
}

function announcedAt(lines: readonly MailLine[], at: number, thread: Thread): Announcement | undefined {
  const count = announcedLines(lines, at, thread);
  if (count === 0) return undefined;
  const all = lines.slice(at, at + count);
  const words = all.map((one) => one.words).join('\n');
  const [first] = all;
  const isOrange = announcesOrange(first?.words ?? '');
  const isMarked = first?.mark !== undefined || first?.isRuled === true || isUnderRule(lines, at);
  const isForward = all.some((one) => announcesForward(one.words));
  const isWritten = [announcesOriginal, announcesGroupWise].some((announces) => announces(first?.words ?? ''));
  const isProgram = isOrange || isMarked || isWritten || isCited(lines, at, count);
  const days = daysIn(dateOfHeader(words) ?? words);
  return {
    ...{ at, count, days, isForward, isOrange, isHandingOn: handsOn(words) },
    isSure: isProgram || isAddressed(words),
    isLate: !isProgram && !isForward && !isOfThread(days, thread.sent),
  };
}

/** Outlook draws a line above the header that it copies; the dashes of Orange may part two chapters too. */
export function ruleAbove(lines: readonly MailLine[], at: number): number {
  const above = /\S/.test(lines[at - 1]?.words ?? '') ? at - 1 : at - 2;
  return /^\s*(?:_{10,}|-{10,})\s*$/.test(lines[above]?.words ?? '') ? above : at;
}

function isUnderRule(lines: readonly MailLine[], at: number): boolean {
  const rule = ruleAbove(lines, at);
  return rule < at && lines[rule]?.words.includes('_') === true;
}

/** Whether what follows is marked as quoted, and it is not. */
function isCited(lines: readonly MailLine[], at: number, count: number): boolean {
  const next = lines.slice(at + count, at + count + 4).find((one) => /\S/.test(one.words));
  return next?.isQuoted === true && lines[at]?.isQuoted === false;
}

/** How many lines announce another message here: « Le … a écrit : » may be cut in two or three. */
function announcedLines(lines: readonly MailLine[], at: number, thread: Thread): number {
  const line = lines[at];
  if (line === undefined || !/\S/.test(line.words)) return 0;
  if (line.mark === 'announcement') {
    const end = lines.findIndex((one, index) => index > at && one.mark !== 'announcement');
    return (end === -1 ? lines.length : end) - at;
  }
  const words = (count: number) => lines.slice(at, at + count).map((one) => one.words);
  const below = () => headerBelow(lines, at + 1);
  if (announcesForward(line.words) || announcesOriginal(line.words)) return 1 + below();
  if (announcesGroupWise(line.words)) return 1;
  if (announcesOrange(line.words)) {
    const isMessage = thread.sending === 'forward' || isOfThread(daysIn(line.words), thread.sent);
    // A story has « Message du 03/03/26 10:12 » too, and nothing of a mail below.
    return isMessage && (line.isQuoted || below() > 0) ? 1 + below() : 0;
  }
  const isProgram = line.mark !== undefined || line.isRuled === true;
  const isExpected = thread.sending === 'forward' || isProgram || isUnderRule(lines, at);
  const header = copiedHeader(words(14), isExpected, thread);
  if (header > 0) return header;
  if (!/^\s*(?:le|on|am|el|il|em|op)\b|<[^<>]*@/i.test(line.words)) return 0;
  for (const count of [1, 2, 3]) {
    if (!/\S/.test(lines[at + count - 1]?.words ?? '')) return 0;
    const by = line.mark !== undefined ? 'program' : isCited(lines, at, count) ? 'marks' : undefined;
    if (!announcesReply(words(count).join(' '), by, thread)) continue;
    // A sentence of the sender that begins with « Le » may stand right above.
    const isBelow = [1, 2].some(
      (above) => above < count && announcesReply(words(count).slice(above).join(' '), by, thread),
    );
    return isBelow ? 0 : count;
  }
  return 0;
}

/** « De : », « Date : »… below the line that announces, with an empty line between them at most. */
function headerBelow(lines: readonly MailLine[], from: number): number {
  const isEmpty = (index: number) => !/\S/.test(lines[index]?.words ?? 'x');
  let start = from;
  while (isEmpty(start)) start++;
  let end = start;
  while (end < lines.length && end < start + 14 && isCopiedHeaderLine(lines[end]?.words ?? '')) end++;
  return end > start ? end - from : 0;
}
