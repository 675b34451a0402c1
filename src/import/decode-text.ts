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

function decoded(bytes: Uint8Array, charset: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isKnown(charset) ? charset : 'windows-1252').decode(bytes);
  }
}

function isKnown(charset: string | undefined): charset is string {
  try {
    return charset !== undefined && new TextDecoder(charset).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
