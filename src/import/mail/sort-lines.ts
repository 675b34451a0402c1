// The lines of a mail, of a page or of plain text → whose each is. Where that is not sure, it is the sender's: nothing is cut from a story.
import type { Loss } from '../arrival.ts';
import { asksAnswer } from '../asks-answer.ts';
import { answersWithin, areHints } from '../questions/answers-within.ts';
import { type Announcement, announcedIn, type MailLine, ruleAbove } from './announcements.ts';
import { isForwarderNote } from './forwarder-note.ts';
import { isNotice } from './notices.ts';
import { announcesForward, announcesOrange, isDevice, type Sending, type Thread } from './reply-lines.ts';
import { isOfLetter, saysWhere } from './says-where.ts';

/**
 * `quoted` is kept, in a mail that answers nothing; so is a `question` of an interview, and what is `asked` and its `answer` within
 * a former message. A `note` is of who hands a text on, or says where the answers are.
 */
export type Owner =
  | ('sender' | 'quoted' | 'question' | 'announcement' | 'former' | 'signature' | 'note')
  | ('asked' | 'answer');

export function isKept(owner: Owner | undefined): boolean {
  return owner !== undefined && KEPT.has(owner);
}

const KEPT: ReadonlySet<Owner> = new Set(['sender', 'quoted', 'question', 'asked', 'answer']);

export function ownersOf(lines: readonly MailLine[], thread: Thread): Owner[] {
  const owners = lines.map(
    ({ words, isQuoted, isSignature }): Owner =>
      isSignature || isDevice(words) ? 'signature' : isQuoted ? 'quoted' : 'sender',
  );
  const sending = sendingOf(lines, thread);
  const isForward = sending === 'forward';
  if (isForward) for (const [at, owner] of owners.entries()) if (owner === 'quoted') owners[at] = 'sender';
  const found = announcedIn(lines, { ...thread, sending });
  if (isForward) giveHandedOn(lines, owners, found);
  else giveAnswered(lines, owners, found);
  giveSignatures(lines, owners);
  if (!isForward && (found.length > 0 || sending === 'reply')) giveQuoted(lines, owners);
  if (!isForward) giveWithin(lines, owners, thread.series ?? []);
  return owners;
}

/** Of the last message before it: what stands below another announcement was answered before. */
function giveWithin(lines: readonly MailLine[], owners: Owner[], series: readonly (readonly string[])[]): void {
  const first = owners.indexOf('former');
  if (first === -1 || owners.includes('question')) return;
  const found = owners.indexOf('announcement', first);
  const end = found === -1 ? owners.length : found;
  const former = lines.slice(0, end).map(({ words }, at) => (owners[at] === 'former' ? words : undefined));
  const own = paragraphsOf(lines, owners);
  const where = saysWhere(own.map(({ words }) => words));
  const asker = lines.slice(0, first).find(({ words }, at) => owners[at] === 'announcement' && ASKER.test(words));
  const within = where && answersWithin(former, series, asker?.words);
  if (!within || (where === 'perhaps' && areHints(former, within))) return;
  for (const { words, at } of own.filter((one) => isOfLetter(one.words))) {
    const lead = at[0] as number;
    for (const line of at) owners[line] = 'note';
    for (let line = lead - 1; owners[line] === 'sender' && !/\S/.test(lines[line]?.words ?? ''); line--)
      owners[line] = 'note';
    if (words === own.at(-1)?.words)
      for (let line = lead; line < first; line++) if (owners[line] === 'sender') owners[line] = 'note';
  }
  for (const [at, owner] of within) owners[at] = owner;
}

/** Who wrote the message, and not to whom. */
const ASKER = /^\W*(?:de|from)\b|écrit|wrote|</iu;

/** What the sender wrote, with the lines of each paragraph. */
function paragraphsOf(lines: readonly MailLine[], owners: readonly Owner[]): { words: string; at: number[] }[] {
  const made: { words: string; at: number[] }[] = [];
  for (const [at, { words }] of lines.entries()) {
    if (owners[at] !== 'sender' || !/\S/.test(words)) continue;
    const last = made.at(-1);
    if (last?.at.at(-1) === at - 1) {
      last.words += `\n${words}`;
      last.at.push(at);
    } else made.push({ words, at: [at] });
  }
  return made;
}

/** What a mail is by its subject, or by what it announces first. */
export function sendingOf(lines: readonly MailLine[], thread: Thread): Sending {
  if (thread.sending === 'forward') return 'forward';
  const [first] = announcedIn(lines, thread);
  if (first === undefined) return thread.sending;
  const words = lines[first.at]?.words ?? '';
  const isFirst = !lines.slice(0, first.at).some((line) => /\S/.test(line.words));
  const isForward = announcesForward(words) || (thread.sending === 'new' && isFirst && announcesOrange(words));
  return isForward ? 'forward' : thread.sending;
}

/** The message that is answered. */
function giveAnswered(lines: readonly MailLine[], owners: Owner[], found: readonly Announcement[]): void {
  for (const { at, count, isSure, isOrange } of found) {
    const isQuoted = owners[at] === 'quoted';
    // A quotation is judged as a whole, without what announces it.
    if (owners[at] === 'signature' || (isQuoted && (!isSure || lines[at - 1]?.isQuoted))) continue;
    owners.fill('announcement', ruleAbove(lines, at), at + count);
    const next = nextSaid(lines, at + count);
    const isMarkedBelow = next === lines.length || owners[next] === 'quoted' || lines[next]?.mark !== undefined;
    if (isMarkedBelow || (isQuoted && !isOrange)) continue;
    // No program marks what it quotes here: all that follows is of it.
    giveRest(owners, at + count);
    return;
  }
}

/** The messages that are handed on: the first is the text, and what stands below it is what that text answers. */
function giveHandedOn(lines: readonly MailLine[], owners: Owner[], found: readonly Announcement[]): void {
  for (const [index, { at, count, isForward }] of found.entries()) {
    if (owners[at] === 'signature') continue;
    owners.fill('announcement', ruleAbove(lines, at), at + count);
    const before = found[index - 1];
    if (before === undefined || isForward || before.isHandingOn) continue;
    const isBelowText = lines.slice(before.at + before.count, at).some(({ words }) => /\S/.test(words));
    if (!isBelowText || isAnsweredBelow(lines, at, at + count)) continue;
    giveRest(owners, at + count);
    break;
  }
  giveNotes(lines, owners, found);
}

/** What each who handed the text on wrote above it. */
function giveNotes(lines: readonly MailLine[], owners: Owner[], found: readonly Announcement[]): void {
  const said = (from: number, end: number) =>
    lines
      .slice(from, end)
      .filter((_, index) => owners[from + index] === 'sender')
      .map(({ words }) => words)
      .join('\n');
  let from = 0;
  for (const { at, count } of found) {
    const isHandedOn = owners[at] === 'announcement';
    if (!isHandedOn || !isForwarderNote(said(from, at), said(at + count, lines.length))) return;
    for (let line = from; line < at; line++) if (owners[line] === 'sender') owners[line] = 'note';
    from = at + count;
  }
}

/** Whether somebody wrote below what is marked as quoted here. */
function isAnsweredBelow(lines: readonly MailLine[], at: number, from: number): boolean {
  if (lines[at]?.isQuoted || !lines[nextSaid(lines, from)]?.isQuoted) return false;
  return lines.slice(from).some(({ words, isQuoted }) => !isQuoted && /\S/.test(words) && !isDevice(words));
}

function giveRest(owners: Owner[], from: number): void {
  for (let at = from; at < owners.length; at++) if (owners[at] === 'sender') owners[at] = 'former';
}

function nextSaid(lines: readonly MailLine[], from: number): number {
  let next = from;
  while (next < lines.length && !/\S/.test(lines[next]?.words ?? '')) next++;
  return next;
}

/** From « -- » (RFC 3676, 4.3) to a former message or to the end, where what follows is as short as a signature. */
function giveSignatures(lines: readonly MailLine[], owners: Owner[]): void {
  const starts = lines.flatMap(({ words }, at) => (owners[at] === 'sender' && DASHES.test(words) ? [at] : []));
  for (const [index, start] of starts.entries()) {
    let end = start + 1;
    while (end < start + MOST_LINES && (owners[end] === 'sender' || owners[end] === 'signature')) end++;
    if (end === start + MOST_LINES) continue;
    const below = lines
      .slice(start + 1, end)
      .flatMap(({ words }) => (/\S/.test(words) && !isNotice(words.trim()) ? [words] : []));
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

/** What a mail that answers quotes is the former message, but for the questions of an interview: two at least, each answered right below. */
function giveQuoted(lines: readonly MailLine[], owners: Owner[]): void {
  const questions = lines.flatMap(({ words }, at) =>
    owners[at] === 'quoted' && /\S/.test(words) && owners[nextSaid(lines, at + 1)] === 'sender'
      ? questionAt(lines, owners, at)
      : [],
  );
  for (const [at, owner] of owners.entries()) if (owner === 'quoted') owners[at] = 'former';
  if (questions.length > 1) for (const { from, end } of questions) owners.fill('question', from, end);
}

/** One sentence or one line that asks, with the lines that a program cut it into: what stands above it is no part of it. */
function questionAt(
  lines: readonly MailLine[],
  owners: readonly Owner[],
  last: number,
): { from: number; end: number }[] {
  const wordsAt = (at: number) => lines[at]?.words.trim() ?? '';
  let from = last;
  while (owners[from - 1] === 'quoted' && CUT.test(wordsAt(from - 1))) from--;
  const words = lines
    .slice(from, last + 1)
    .map((_, index) => wordsAt(from + index))
    .join(' ');
  let above = from - 1;
  while (owners[above] === 'quoted' && wordsAt(above) === '') above--;
  // Of two questions in a row, nobody can tell which is answered.
  if (owners[above] === 'quoted' && asksAnswer(wordsAt(above))) return [];
  const isOne = words.length <= ONE_LINE || !SENTENCE_END.test(words.replace(/^\(?\d+[.)/]/, ''));
  return isOne && asksAnswer(words) ? [{ from, end: last + 1 }] : [];
}

/** A full line in the midst of a sentence. */
const CUT = /^.{54,}[^.!?…:]$/u;
const ONE_LINE = 72;

/** An initial ends none. */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu})[.!?…][»”"]?\s+[«“"—–-]?\s*[\p{Lu}\d]/u;

/** What is not the sender's, with its words: signatures, the questions that are kept, then former messages in their order. */
export function asideOf(lines: readonly MailLine[], owners: readonly Owner[]): Loss[] {
  const runs: { owner: Owner; words: string[] }[] = [];
  for (const [at, owner] of owners.entries()) {
    const words = lines[at]?.words.trimEnd() ?? '';
    const last = runs.at(-1);
    if (last?.owner === owner) last.words.push(words);
    else if (/\S/.test(words)) runs.push({ owner, words: [words] });
  }
  const told = (kind: 'signature' | 'reply' | 'letter', ...wanted: Owner[]) =>
    runs
      .filter(({ owner }) => wanted.includes(owner))
      .map(({ words }) => ({
        kind,
        words: words
          .join('\n')
          .replace(/^(?:-- *|[\s_-]+)\n/, '')
          .trim(),
      }))
      .filter(({ words }) => words !== '' && words !== '--');
  const questions = runs.flatMap(({ owner, words }) =>
    owner === 'question' ? [words.join(' ')] : owner === 'asked' ? words : [],
  );
  const asked: Loss[] = questions.length > 0 ? [{ kind: 'question', words: questions.join('\n') }] : [];
  const aside = [...told('signature', 'signature'), ...told('letter', 'note')];
  return [...aside, ...asked, ...told('reply', 'announcement', 'former')];
}
