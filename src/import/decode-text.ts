// Bytes → text, as old and new software writes it: UTF-8, UTF-16 with its mark, and Windows' own letters.

import type { SentFile } from './arrival.ts';
import { ImportRefused } from './import-refused.ts';

/** @throws ImportRefused where it is too heavy, or is no text. */
export function decodeText({ name, bytes }: SentFile, charset?: string): string {
  if (bytes.length > MAX_BYTES) throw new ImportRefused('heavy', name);
  const text = decoded(bytes, charset);
  // A program, a picture, an archive.
  if (text.includes('\0')) throw new ImportRefused('unreadable', name);
  return text.replace(/\r\n?/g, '\n');
}

/** Ten times what the longest story with its pictures inside weighs. */
const MAX_BYTES = 25_000_000;

/**
 * Bytes → their letters, as their first signs say, as strict UTF-8, as is declared, or as old software wrote.
 * @param charset declared by whoever sent them: it is often wrong, and a text with accents is never UTF-8 by chance
 */
export function decoded(bytes: Uint8Array, charset?: string): string {
  const wide = wideCharset(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const text = strictUtf8(bytes);
  if (text !== undefined) return text;
  if (isMostlyUtf8(bytes))
    return linesIn(bytes)
      .map((line) => strictUtf8(line) ?? old(line))
      .join('');
  return isKnown(charset) ? new TextDecoder(charset).decode(bytes) : old(bytes);
}

/** Undefined where they are none. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function old(bytes: Uint8Array): string {
  return new TextDecoder(isOldMac(bytes) ? 'macintosh' : 'windows-1252').decode(bytes);
}

/** A program added a foot in other letters: old ones alone hardly ever make a sign of UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  return (text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu) ?? []).length * 2 > broken;
}

/** With their ends. */
function linesIn(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, from);
    const end = found === -1 ? bytes.length : found + 1;
    lines.push(bytes.subarray(from, end));
    from = end;
  }
  return lines;
}

const NEWLINE = 10;

/** UTF-16, with its mark, or without: every other byte of a text in Latin letters is empty. */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 512);
  const empty = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  if (start.length < 16 || Math.max(even, odd) < start.length * 0.4 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** « é », « è », « à » and « ’ » as Macs wrote them, and none as Windows does. */
function isOldMac(bytes: Uint8Array): boolean {
  let mac = 0;
  for (const byte of bytes) {
    if (byte === 0xe9 || byte === 0xe8 || byte === 0xe0 || byte === 0x92) return false;
    if (byte === 0x8e || byte === 0x8f || byte === 0x88 || byte === 0xd5) mac++;
  }
  return mac >= 2;
}

function isKnown(charset: string | undefined): charset is string {
  return (encodingNamed(charset) ?? 'utf-8') !== 'utf-8';
}

/** The standard's name of letters that somebody declares; undefined where it knows none. https://encoding.spec.whatwg.org/#names-and-labels */
export function encodingNamed(charset: string | undefined): string | undefined {
  try {
    return charset === undefined ? undefined : new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}
