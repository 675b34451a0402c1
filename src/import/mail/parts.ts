// The bytes of a mail → where each of its parts stands, and how its head says that it is written (RFC 2045, RFC 2046).

/** Offsets are in bytes: a head with the empty line below it, then what it heads. */
export interface Part {
  head: number;
  body: number;
  end: number;
  /** « text/plain », in small letters; that is what a part is of which nothing is said. */
  type: string;
  charset?: string;
  /** « base64 », « quoted-printable », or what leaves bytes as they are. */
  transfer: string;
}

interface Line {
  from: number;
  next: number;
  /** Its first signs, one a byte. */
  words: string;
}

/** In their order. A message within a message is parts too. */
export function* partsIn(bytes: Uint8Array): Generator<Part> {
  const lines = [...linesIn(bytes)];
  const boundaries = new Set<string>();
  const startOf = (at: number) => lines[at]?.from ?? bytes.length;
  let at = 0;
  while (at < lines.length) {
    const head = at;
    while (at < lines.length && lines[at]?.words !== '' && !parting(lines[at], boundaries)) at++;
    const said = headOf(bytes, lines.slice(head, at));
    if (lines[at]?.words === '') at++;
    const body = at;
    if (said.boundary) boundaries.add(said.boundary);
    if (!said.type.startsWith('message/')) at = nextParting(lines, at, boundaries);
    yield { head: startOf(head), body: startOf(body), end: startOf(at), ...said };
    if (said.type.startsWith('message/')) continue;
    // Below the last of some parts stands nothing of theirs.
    while (parting(lines[at], boundaries) === 'last') at = nextParting(lines, at + 1, boundaries);
    at++;
  }
}

function nextParting(lines: readonly Line[], from: number, boundaries: ReadonlySet<string>): number {
  let at = from;
  while (at < lines.length && !parting(lines[at], boundaries)) at++;
  return at;
}

/** Whether a line parts two parts, or ends the last. */
function parting(line: Line | undefined, boundaries: ReadonlySet<string>): 'next' | 'last' | undefined {
  if (!line?.words.startsWith('--')) return undefined;
  const name = line.words.slice(2).trimEnd();
  if (boundaries.has(name)) return 'next';
  return name.endsWith('--') && boundaries.has(name.slice(0, -2)) ? 'last' : undefined;
}

type Said = Pick<Part, 'type' | 'charset' | 'transfer'> & { boundary?: string };

function headOf(bytes: Uint8Array, lines: readonly Line[]): Said {
  const from = lines[0]?.from ?? 0;
  const words = latin1(bytes.subarray(from, lines.at(-1)?.next ?? from)).replace(/\r?\n[ \t]+/g, ' ');
  const value = (name: string) => new RegExp(String.raw`^${name}[ \t]*:(.*)$`, 'im').exec(words)?.[1]?.trim() ?? '';
  const type = value('content-type');
  const parameter = (name: string) => {
    const [, quoted, bare] = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^;\s]+))`, 'i').exec(type) ?? [];
    return quoted ?? bare;
  };
  const [charset, boundary] = [parameter('charset'), parameter('boundary')];
  return {
    type: /^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0].toLowerCase() ?? 'text/plain',
    transfer: value('content-transfer-encoding').toLowerCase(),
    ...(charset && { charset }),
    ...(boundary && { boundary }),
  };
}

function* linesIn(bytes: Uint8Array): Generator<Line> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, from);
    const end = found === -1 ? bytes.length : found;
    const words = latin1(bytes.subarray(from, Math.min(end, from + LONGEST))).replace(/\r$/, '');
    yield { from, next: Math.min(end + 1, bytes.length), words };
    from = end + 1;
  }
}

const NEWLINE = 10;
/** A line that parts is of 72 signs at most (RFC 2046, 5.1.1). */
const LONGEST = 200;

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
