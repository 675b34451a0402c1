// A mailbox file (mbox, RFC 4155) → its messages, as they were sent.

/** The bytes of each message. @param bytes from a « From » line on, as Thunderbird, Apple Mail and Gmail write them */
export function messagesIn(bytes: Uint8Array): Uint8Array[] {
  const starts = [...separatorsIn(bytes)];
  return starts.map(({ after }, index) => bytes.subarray(after, starts[index + 1]?.at ?? bytes.length));
}

/** Whether bytes begin as a mailbox does. */
export function isMailbox(bytes: Uint8Array): boolean {
  return isSeparator(lineAt(bytes, 0).words);
}

/** What a mailbox puts before a line of text that begins with « From », taken away. Among lines that are quoted, it is quoted too. */
export function withoutGuards(text: string): string {
  if (!text.includes('>From ')) return text;
  const lines = text.split('\n');
  const isQuoted = (line = '') => line.startsWith('>') && !GUARDED.test(line);
  return lines
    .map((line, at) =>
      GUARDED.test(line) && !isQuoted(lines[at - 1]) && !isQuoted(lines[at + 1]) ? line.slice(1) : line,
    )
    .join('\n');
}

const GUARDED = /^>+From /;

interface Separator {
  at: number;
  /** Where its line ends. */
  after: number;
}

function* separatorsIn(bytes: Uint8Array): Generator<Separator> {
  for (let at = 0; at >= 0 && at < bytes.length; at = nextLine(bytes, at)) {
    // F: no other line is looked at twice.
    if (bytes[at] !== 0x46) continue;
    const { words, end } = lineAt(bytes, at);
    if (isSeparator(words)) yield { at, after: Math.min(end + 1, bytes.length) };
  }
}

/** « From - Tue Mar  3 10:12:00 2026 »: a line of text has no time at this place. */
function isSeparator(line: string): boolean {
  return /^From \S+ .*\d\d:\d\d(?::\d\d)?.*\d{4}\s*$/.test(line);
}

function nextLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEWLINE, from);
  return end === -1 ? -1 : end + 1;
}

function lineAt(bytes: Uint8Array, at: number): { words: string; end: number } {
  const found = bytes.indexOf(NEWLINE, at);
  const end = found === -1 ? bytes.length : found;
  return { words: new TextDecoder().decode(bytes.subarray(at, Math.min(end, at + LONGEST))), end };
}

const NEWLINE = 10;
const LONGEST = 300;
