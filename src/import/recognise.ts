// Bytes → what kind of file they are. The name is asked only where bytes say no more than that they are text.
import { isArchive } from './archive/directory.ts';
import type { SentFile } from './arrival.ts';
import { wideCharset } from './decode-text.ts';
import { isTable } from './forms/read-table.ts';
import { isMailbox } from './mail/mailbox.ts';
import { isMail } from './mail/open-mail.ts';
import { isExport } from './wordpress/read-export.ts';

export type Sort =
  | 'archive'
  | 'picture'
  | 'mail'
  | 'mailbox'
  | 'wordpress'
  | 'form'
  | 'page'
  | 'markdown'
  | 'text'
  /** Of a kind that is not received: what to do instead is known for each. */
  | 'pdf'
  | 'old-office'
  | 'rich-text'
  | 'tnef'
  | 'shortcut'
  | 'card'
  | 'data'
  | 'film'
  | 'unknown';

/** What a file is. An archive is looked into later: Word's files are archives too. */
export function sortOf({ name, bytes }: SentFile): Sort {
  const known = SIGNS.find(([, sign, at = 0]) => sign.every((byte, index) => bytes[at + index] === byte));
  if (known) return known[0];
  if (isArchive(bytes)) return 'archive';
  const start = startOf(bytes);
  if (start === undefined) return 'unknown';
  return sortOfText(start, name.toLowerCase().split('.').at(-1) ?? '', bytes);
}

const SIGNS: readonly [Sort, readonly number[], number?][] = [
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x57, 0x45, 0x42, 0x50], 8],
  // HEIC and AVIF are boxes, as films are: the brand tells them apart.
  ['picture', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
  ['picture', [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69], 4],
  ['picture', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66], 4],
  ['film', [0x66, 0x74, 0x79, 0x70], 4],
  ['film', [0x49, 0x44, 0x33]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['tnef', [0x78, 0x9f, 0x3e, 0x22]],
];

const START = 64 * 1024;

/** The first words of a text; undefined where bytes are no text. */
function startOf(bytes: Uint8Array): string | undefined {
  const first = bytes.subarray(0, START);
  const wide = wideCharset(first);
  if (!wide && first.includes(0)) return undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(first);
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** What programs write for each other, or people for programs: words, and no text. */
const PROGRAMS =
  /^(?:json|jsonl|geojson|ya?ml|toml|ini|conf|log|svg|css|scss|sass|less|[cm]?[jt]sx?|map|py|rb|php|sh|bash|bat|cmd|ps1|c|h|cpp|java|go|rs|sql|srt|vtt|ass|ics)$/;
/** XML, a drawing, subtitles. */
const DATA =
  /^\s*(?:<\?xml\b|(?:<!--[\s\S]*?-->\s*)*(?:<!doctype svg\b|<svg\b)|WEBVTT\b|1\n\d\d:\d\d:\d\d[,.]\d{3} --> )/i;

/** Without a head, as a page is copied. */
const TAGGED = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:body|div|p|h\d|article|section|meta|table|b)\b[^>]*>/i;

/** Markdown under the name of a text: a title, and a blank line below it. */
const TITLED = /^\s*# \p{L}[^\n]{0,120}\n[^\S\n]*\n/u;

/** A paragraph that no tag opens. */
const UNTAGGED = /\n[^\S\n]*\n[^\S\n]*[^<\s]/;

function sortOfText(start: string, extension: string, bytes: Uint8Array): Sort {
  if (isMailbox(bytes)) return 'mailbox';
  if (isExport(start)) return 'wordpress';
  if (/^BEGIN:V(?:CARD|CALENDAR)\b/i.test(start)) return 'card';
  if (/^(?:gdoc|gsheet|gslides|url|webloc|desktop)$/.test(extension) || /^\[InternetShortcut\]/i.test(start))
    return 'shortcut';
  if (/^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<(?:!doctype )?html\b)/i.test(start)) return 'page';
  if (isMail(start)) return 'mail';
  const isMarkdown = /^(?:md|mdx|markdown)$/.test(extension);
  if (extension === 'csv' || extension === 'tsv') return 'form';
  if (/^html?$|^xhtml$/.test(extension) || (TAGGED.test(start) && !(isMarkdown && UNTAGGED.test(start)))) return 'page';
  if (PROGRAMS.test(extension) || DATA.test(start)) return 'data';
  // The first letters of an archive that was never finished.
  if (/^PK/.test(start) && start.length < 16) return 'unknown';
  if (isMarkdown || TITLED.test(start)) return 'markdown';
  return extension !== 'txt' && isTable(start) && /^"/.test(start) ? 'form' : 'text';
}
