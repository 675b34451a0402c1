// The lines of a mail, of a page or of plain text → whose each is. Where that is not sure, it is the sender's: nothing is cut from a story.
import type { Loss } from '../arrival.ts';
import {
  announcesForward,
  announcesOriginal,
  announcesReply,
  copiedHeader,
  isCopiedHeaderLine,
  isDevice,
  type Sending,
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
}

/** `quoted` is kept: what stands between two answers is a question. */
type Owner = 'sender' | 'quoted' | 'announcement' | 'former' | 'signature';

export function ownersOf(lines: readonly MailLine[], sending: Sending): Owner[] {
  const owners = lines.map(
    ({ words, isQuoted, isSignature }): Owner =>
      isSignature || isDevice(words) ? 'signature' : isQuoted ? 'quoted' : 'sender',
  );
  const forward = lines.findIndex(({ words }) => announcesForward(words));
  const firstReply = lines.findIndex((_, at) => announcedLines(lines, at, sending === 'forward' ? 'new' : sending) > 0);
  const isForward = sending === 'forward' || (forward !== -1 && (firstReply === -1 || forward <= firstReply));
  if (isForward) for (const [at, owner] of owners.entries()) if (owner === 'quoted') owners[at] = 'sender';
  const isAnswered = giveAnnounced(lines, owners, isForward ? 'forward' : sending) || sending === 'reply';
  giveSignatures(lines, owners);
  if (isAnswered && !isForward) giveLastQuoted(lines, owners);
  return owners;
}

/** @returns whether a former message is announced */
function giveAnnounced(lines: readonly MailLine[], owners: Owner[], sending: Sending): boolean {
  const isForward = sending === 'forward';
  let isFound = false;
  for (let at = 0; at < lines.length; at++) {
    if (owners[at] === 'signature') continue;
    const count = announcedLines(lines, at, sending);
    if (count === 0) continue;
    isFound = true;
    // A quotation is judged as a whole: at the end it goes, between two answers it stays.
    if (owners[at] === 'quoted') continue;
    owners.fill('announcement', ruleAbove(lines, at), at + count);
    let next = at + count;
    while (next < lines.length && !/\S/.test(lines[next]?.words ?? '')) next++;
    const isMarkedBelow = next === lines.length || owners[next] === 'quoted' || lines[next]?.mark !== undefined;
    if (!isForward && !isMarkedBelow) {
      // No program marks what it quotes here: all that follows is of it.
      for (let rest = at + count; rest < lines.length; rest++) if (owners[rest] === 'sender') owners[rest] = 'former';
      return true;
    }
    at += count - 1;
  }
  return isFound;
}

/** Outlook draws a line above the header that it copies. */
function ruleAbove(lines: readonly MailLine[], at: number): number {
  const above = /\S/.test(lines[at - 1]?.words ?? '') ? at - 1 : at - 2;
  return /^\s*_{10,}\s*$/.test(lines[above]?.words ?? '') ? above : at;
}

/** How many lines announce another message here: « Le … a écrit : » may be cut in two or three. */
function announcedLines(lines: readonly MailLine[], at: number, sending: Sending): number {
  const line = lines[at];
  if (line === undefined || !/\S/.test(line.words)) return 0;
  if (line.mark === 'announcement') {
    const end = lines.findIndex((one, index) => index > at && one.mark !== 'announcement');
    return (end === -1 ? lines.length : end) - at;
  }
  const words = (count: number) => lines.slice(at, at + count).map((one) => one.words);
  if (announcesForward(line.words) || announcesOriginal(line.words)) return 1 + headerBelow(lines, at + 1);
  const isExpected = sending === 'forward' || line.mark !== undefined || ruleAbove(lines, at) < at;
  const header = copiedHeader(words(14), isExpected, sending);
  if (header > 0) return header;
  if (!/^\s*(?:le|on|am|el|il|em|op)\b|<[^<>]*@/i.test(line.words)) return 0;
  for (const count of [1, 2, 3]) {
    if (!/\S/.test(lines[at + count - 1]?.words ?? '')) return 0;
    const next = lines.slice(at + count, at + count + 4).find((one) => /\S/.test(one.words));
    const isMarked = line.mark !== undefined || (next?.isQuoted === true && !line.isQuoted);
    if (!announcesReply(words(count).join(' '), isMarked, sending)) continue;
    // A sentence of the sender that begins with « Le » may stand right above.
    const isBelow = [1, 2].some(
      (above) => above < count && announcesReply(words(count).slice(above).join(' '), isMarked, sending),
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

/** From « -- » (RFC 3676, 4.3) to a former message or to the end, where what follows is as short as a signature. */
function giveSignatures(lines: readonly MailLine[], owners: Owner[]): void {
  const starts = lines.flatMap(({ words }, at) => (owners[at] === 'sender' && DASHES.test(words) ? [at] : []));
  for (const [index, start] of starts.entries()) {
    let end = start + 1;
    while (end < start + MOST_LINES && (owners[end] === 'sender' || owners[end] === 'signature')) end++;
    if (end === start + MOST_LINES) continue;
    const below = lines.slice(start + 1, end).flatMap(({ words }) => (/\S/.test(words) ? [words] : []));
    const isShort = below.length <= 10 && below.every((words) => words.length <= 100);
    // Without its space, it may be what parts two chapters.
    const isSure =
      /^\s*--[ \u00A0]$/.test(lines[start]?.words ?? '') || (starts.length === 1 && CONTACT.test(below.join('\n')));
    if (isShort && isSure && (starts[index + 1] ?? end) >= end) owners.fill('signature', start, end);
  }
}

const MOST_LINES = 30;
const DASHES = /^\s*--\s*$/;
const CONTACT = /\S@\S+\.\p{L}|(?:\d[\s.]?){9,}|https?:\/\/|www\./u;

/** What ends a mail is the message that it answers. */
function giveLastQuoted(lines: readonly MailLine[], owners: Owner[]): void {
  const last = lines.findLastIndex(({ words }, at) => owners[at] === 'sender' && /\S/.test(words));
  for (let at = last + 1; at < lines.length; at++) if (owners[at] === 'quoted') owners[at] = 'former';
}

/** What is not the sender's, with its words: signatures, then former messages in their order. */
export function asideOf(lines: readonly MailLine[], owners: readonly Owner[]): Loss[] {
  const runs: { owner: Owner; words: string[] }[] = [];
  for (const [at, owner] of owners.entries()) {
    const words = lines[at]?.words.trimEnd() ?? '';
    const last = runs.at(-1);
    if (last?.owner === owner) last.words.push(words);
    else if (/\S/.test(words)) runs.push({ owner, words: [words] });
  }
  const told = (kind: 'signature' | 'reply', ...wanted: Owner[]) =>
    runs
      .filter(({ owner }) => wanted.includes(owner))
      .map(({ words }) => ({
        kind,
        words: words
          .join('\n')
          .replace(/^(?:-- *|[\s_]+)\n/, '')
          .trim(),
      }))
      .filter(({ words }) => words !== '' && words !== '--');
  return [...told('signature', 'signature'), ...told('reply', 'announcement', 'former')];
}
