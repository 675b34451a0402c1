// Containers of other software → why they are not received, and so what to do instead.
import type { RefusalReason } from '../words/import/refusals.ts';

/** @param names of what an archive holds; undefined where it is an archive of files that people put there */
export function reasonInArchive(names: readonly string[]): RefusalReason | undefined {
  if (names.some((name) => /^(?:Index\/)?Document\.iwa$|^Index\.zip$/.test(name))) return 'pages';
  if (names.includes('META-INF/container.xml')) return 'epub';
  return names.includes('mimetype') || names.includes('[Content_Types].xml') ? 'openDocument' : undefined;
}

/** Outlook's messages and protected documents are of the same container as the former formats of Word. */
export function reasonInOldOffice(bytes: Uint8Array): RefusalReason {
  const wide = (name: string) => [...name].join('\0');
  if (holds(bytes, wide('__substg1.0_'))) return 'outlook';
  return holds(bytes, wide('EncryptedPackage')) ? 'locked' : 'oldWord';
}

/** @param letters of one byte each */
function holds(bytes: Uint8Array, letters: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, START)).includes(letters);
}

/** The directory of such a file stands near its start or its end; those of messages are long. */
const START = 4 * 1024 * 1024;
