// What a browser posts of a form (RFC 7578) → its fields, where they stand in its bytes: an archive is not copied.

/** Of several fields of one name, the first counts. */
export interface Form {
  /** Nothing where there is no such field, or it is a file. */
  words(name: string): string;
  file(name: string): Uint8Array | undefined;
}

/** Undefined where it is no such form. @param type the header Content-Type */
export function formOf(bytes: Uint8Array, type: string): Form | undefined {
  const fields = fieldsOf(bytes, type);
  if (!fields) return undefined;
  const bytesOf = (name: string, isFile: boolean) => {
    const field = fields.get(name);
    return field?.isFile === isFile ? field.bytes : undefined;
  };
  return {
    words: (name) => new TextDecoder().decode(bytesOf(name, false)),
    file: (name) => bytesOf(name, true),
  };
}

interface Field {
  bytes: Uint8Array;
  isFile: boolean;
}

function fieldsOf(bytes: Uint8Array, type: string): Map<string, Field> | undefined {
  const [, quoted, bare] =
    /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return undefined;
  const fields = new Map<string, Field>();
  const delimiter = lettersOf(`\r\n--${boundary}`);
  if (!startsAt(bytes, 0, delimiter.subarray(2))) return undefined;
  let from = delimiter.length - 2;
  while (startsAt(bytes, from, NEW_LINE)) {
    const body = indexOf(bytes, BLANK_LINE, from) + BLANK_LINE.length;
    const end = indexOf(bytes, delimiter, body - NEW_LINE.length);
    if (body < BLANK_LINE.length || end < 0) return undefined;
    const head = new TextDecoder().decode(bytes.subarray(from, Math.min(body, from + MOST_HEAD)));
    const [, name] = /\bname="([^"]*)"/i.exec(head.replace(/\bfilename\*?="[^"]*"/gi, '')) ?? [];
    const own = { bytes: bytes.subarray(body, Math.max(body, end)), isFile: /\bfilename\*?=/i.test(head) };
    if (name !== undefined && !fields.has(name)) fields.set(name, own);
    from = end + delimiter.length;
  }
  return startsAt(bytes, from, LAST) ? fields : undefined;
}

/** Of what stands above a field. */
const MOST_HEAD = 2000;
const NEW_LINE = lettersOf('\r\n');
const BLANK_LINE = lettersOf('\r\n\r\n');
const LAST = lettersOf('--');

function lettersOf(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

function startsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  let at = bytes.indexOf(wanted[0] ?? 0, from);
  while (at >= 0 && !startsAt(bytes, at, wanted)) at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  return at;
}
