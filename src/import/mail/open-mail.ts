// A mail → what its sender wrote, what was attached, and what is set aside: former messages, signatures.
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Arrival, Loss, SentFile } from '../arrival.ts';
import { ImportRefused } from '../import-refused.ts';
import { isAutomatic } from './automatic.ts';
import { dayOf } from './days.ts';
import { keepFolds } from './flowed.ts';
import { readHtmlMail } from './html-mail.ts';
import { inUtf8 } from './letters.ts';
import { isModelSubject } from './model-letter.ts';
import { type Passage, readPlainMail } from './plain-mail.ts';
import { sendingOf, type Thread, withoutPrefixes } from './reply-lines.ts';

export interface Mail {
  subject: string;
  provenance: NonNullable<Arrival['provenance']>;
  /** A page, or passages of plain text; absent where nothing was written. */
  page?: SentFile;
  passages: Passage[];
  aside: Loss[];
  attachments: SentFile[];
  /** Of the page, by the address under which it shows them: `cid:…`. */
  shown: Map<string, Uint8Array>;
}

/** @param series of each that may have been sent to its sender, its questions; @throws ImportRefused where its parts are folded into each other without end, or where a program wrote it */
export async function openMail({ name, bytes }: SentFile, series: Thread['series'] = []): Promise<Mail> {
  const folded = keepFolds(inUtf8(bytes));
  const email = await parsed(name, folded.bytes);
  const subject = oneLine(email.subject ?? '');
  if (isAutomatic(email, subject)) throw new ImportRefused('automatic', name);
  const { html, text } = email;
  const mail: Mail = {
    ...{
      subject: isModelSubject(withoutPrefixes(subject)) ? '' : withoutPrefixes(subject),
      provenance: provenanceOf(email, subject),
    },
    ...{ passages: [], aside: [], attachments: [], shown: new Map() },
  };
  // A page without a word is its pictures, and they are files.
  const isPage = html !== undefined && /\S/.test(html.replace(/<(style|title)\b[\s\S]*?<\/\1>|<[^>]*>|&nbsp;/gi, ''));
  for (const [index, part] of email.attachments.entries()) addPart(mail, part, index, isPage ? html : '');
  if (isPage) {
    const read = readHtmlMail(html, sendingOf(subject), dayOf(email.date), series);
    mail.page = { name: `${name}.html`, bytes: new TextEncoder().encode(read.html) };
    mail.aside = read.aside;
  } else if (text !== undefined) {
    const read = readPlainMail(
      folded.unfold(text.replace(/\r\n?/g, '\n')),
      sendingOf(subject),
      dayOf(email.date),
      series,
    );
    mail.passages = read.passages;
    mail.aside = read.aside;
  }
  return mail;
}

/** Whether a text begins as a mail does: lines of a header, one of them that only mails have. */
export function isMail(start: string): boolean {
  const [head = ''] = start.replace(/\r\n?/g, '\n').replace(/^\n+/, '').split('\n\n');
  const lines = head.split('\n');
  const isHeader = lines.slice(0, -1).every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line));
  return (
    isHeader &&
    /^(?:received|message-id|mime-version|return-path|delivered-to|from)\s*:/im.test(head) &&
    /^(?:from|date|subject)\s*:/im.test(head)
  );
}

/** Mails that people send hold ten parts within each other at most. */
const DEEPEST = 30;

async function parsed(name: string, bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      maxRfc822NestingDepth: 3,
      attachmentEncoding: 'arraybuffer',
    });
  } catch (cause) {
    throw new ImportRefused('nested', name, cause);
  }
}

/** What the page shows is a picture of it; all else is a file beside it. */
function addPart(mail: Mail, part: Attachment, index: number, html: string): void {
  const bytes =
    typeof part.content === 'string' ? new TextEncoder().encode(part.content) : new Uint8Array(part.content);
  const id = part.contentId?.replace(/^<|>$/g, '');
  if (id && html.includes(`cid:${id}`)) mail.shown.set(`cid:${id}`, bytes);
  else mail.attachments.push({ name: safeName(part.filename, index), bytes });
}

/** The last part of what a mail calls a file: it is shown and never opened by that name. */
function safeName(name: string | null, index: number): string {
  const own = oneLine(name ?? '')
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/^\.+/, '');
  return own || `piece-${index + 1}`;
}

function provenanceOf({ from, date }: Email, subject: string): Mail['provenance'] {
  const sender = senderOf(from);
  return { ...(sender && { sender }), ...(date && { date: oneLine(date) }), ...(subject && { subject }) };
}

function senderOf(from: Address | undefined): string | undefined {
  if (from?.address === undefined) return from?.name;
  return from.name ? `${oneLine(from.name)} <${from.address}>` : from.address;
}

function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
