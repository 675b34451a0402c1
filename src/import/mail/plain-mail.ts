// The plain text of a mail → what its sender wrote, and what the mail program or a former message added.
import type { Loss } from '../arrival.ts';
import {
  announcesForward,
  announcesOriginal,
  announcesReply,
  isCopiedHeader,
  isCopiedHeaderLine,
  isDevice,
  opensSignature,
} from './reply-lines.ts';

/** A passage of a mail: words of the sender, or a former message's that they answer one by one. */
export interface Passage {
  words: string;
  isQuoted: boolean;
}

/** @param isForwarded its subject says that the text is somebody else's, below */
export function readPlainMail(text: string, isForwarded: boolean): { passages: Passage[]; aside: Loss[] } {
  const aside: Loss[] = [];
  const lines = withoutSignature(text.split('\n'), aside);
  const own = withoutAnnounced(lines, isForwarded, aside);
  const passages = passagesOf(own);
  const last = passages.findLastIndex(({ isQuoted }) => !isQuoted);
  // What ends a mail is the message that it answers; what stands between two answers is a question.
  for (const { words } of passages.splice(last + 1)) aside.push({ kind: 'reply', words });
  return { passages: passages.map((passage) => ({ ...passage, words: unwrapped(passage.words) })), aside };
}

/** From « -- » to the message that is answered, or to the end. */
function withoutSignature(lines: readonly string[], aside: Loss[]): string[] {
  const kept = lines.filter((line) => !isDevice(line));
  for (const line of lines) if (isDevice(line)) aside.push({ kind: 'signature', words: line.trim() });
  const start = kept.findIndex(opensSignature);
  if (start === -1) return kept;
  const rest = kept.slice(start + 1);
  const end = rest.findIndex((_, index) => isAnnounced(rest, index) || rest[index]?.startsWith('>'));
  const signature = end === -1 ? rest : rest.slice(0, end);
  if (signature.join('').trim()) aside.push({ kind: 'signature', words: signature.join('\n').trim() });
  return [...kept.slice(0, start), ...(end === -1 ? [] : rest.slice(end))];
}

function isAnnounced(lines: readonly string[], index: number): boolean {
  return announcedLines(lines, index) > 0;
}

/** How many lines announce another message here: « Le … a écrit : » may be cut in two or three. */
function announcedLines(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  if (announcesForward(line) || announcesOriginal(line)) return 1;
  if (isCopiedHeader(lines.slice(index, index + 8).join('\n'))) {
    const end = lines.slice(index, index + 12).findIndex((words) => !isCopiedHeaderLine(words));
    return end === -1 ? 1 : end;
  }
  if (!/^(?:le|on|am|el|il|em|op)\b|<[^<>]*@/i.test(line)) return 0;
  for (const count of [1, 2, 3]) if (announcesReply(lines.slice(index, index + count).join(' '))) return count;
  return 0;
}

/** Without what announces another message, and without the message where no line of it is marked as quoted. */
function withoutAnnounced(lines: readonly string[], isForwarded: boolean, aside: Loss[]): string[] {
  const at = lines.findIndex((_, index) => isAnnounced(lines, index));
  if (at === -1) return [...lines];
  const count = announcedLines(lines, at);
  const words = lines.slice(at, at + count).join('\n');
  const before = lines.slice(0, at).filter((line) => !/^\s*_{10,}\s*$/.test(line));
  const after = lines.slice(at + count);
  aside.push({ kind: 'reply', words: words.trim() });
  const isHandedOn = isForwarded || announcesForward(lines[at] ?? '');
  if (isHandedOn || after.find((line) => line.trim())?.startsWith('>')) {
    return [...before, '', ...withoutAnnounced(after, isForwarded, aside)];
  }
  if (after.join('').trim()) aside.push({ kind: 'reply', words: after.join('\n').trim() });
  return before;
}

function passagesOf(lines: readonly string[]): Passage[] {
  const passages: { lines: string[]; isQuoted: boolean }[] = [];
  for (const line of lines) {
    const isQuoted = line.startsWith('>');
    const words = isQuoted ? line.replace(/^(?:>\s?)+/, '') : line;
    const last = passages.at(-1);
    if (last && (last.isQuoted === isQuoted || words.trim() === '')) last.lines.push(words);
    else passages.push({ lines: [words], isQuoted });
  }
  return passages
    .map(({ lines: own, isQuoted }) => ({ words: own.join('\n').trim(), isQuoted }))
    .filter(({ words }) => words !== '');
}

/** Lines that a mail program cut at 72 or 78 signs are one again; those that somebody cut are kept. */
function unwrapped(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      const full = lines.slice(0, -1);
      const isWrapped = full.length > 0 && full.every((line) => line.length >= 55 && line.length <= 80);
      return isWrapped && !lines.some((line) => /^\s*(?:[-*•–]|\d+[.)])\s/.test(line)) ? lines.join(' ') : paragraph;
    })
    .join('\n\n');
}
