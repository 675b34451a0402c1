// Bytes → text. UTF-8 only; a byte-order mark is accepted and left out.
import type { Position } from './position.ts';

/** `notUtf8` is where the first byte that is not UTF-8 stands; the text then holds U+FFFD there. */
export function decodeUtf8(bytes: Uint8Array): { source: string; notUtf8?: Position } {
  try {
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const source = new TextDecoder('utf-8').decode(bytes);
    const before = source.slice(0, Math.max(0, source.indexOf('\uFFFD'))).split('\n');
    return { source, notUtf8: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}
