// Plain text that its program folded (RFC 3676) → its lines, whole. The library that reads mails joins what somebody answers to what they quote.

/** Of a mail, folded or not. */
interface Folded {
  /** The same mail, which the library leaves as it was folded. */
  bytes: Uint8Array;
  unfold: (text: string) => string;
}

export function keepFolds(bytes: Uint8Array): Folded {
  const source = new TextDecoder('latin1').decode(bytes);
  const ends = [...source.matchAll(FLOWED)].map(({ 0: words, index }) => index + words.length);
  if (ends.length === 0) return { bytes, unfold: (text) => text };
  const own = bytes.slice();
  for (const end of ends) own.set(FIXED, end - FIXED.length);
  const isSpaceAdded = DELSP.test(source);
  return { bytes: own, unfold: (text) => unfolded(text, isSpaceAdded) };
}

/** A parameter of a header, on its first line or below. */
const parameter = (flags: string, said: string) =>
  new RegExp(String.raw`^(?:content-type:[^\r\n]*?[;\s]|[ \t](?:[^\r\n]*?[;\s])?)${said}`, flags);
const FLOWED = parameter('gim', String.raw`format[ \t]*=[ \t]*"?flowed`);
const DELSP = parameter('im', String.raw`delsp[ \t]*=[ \t]*"?yes`);
const FIXED = new TextEncoder().encode(' fixed');

/** A line that ends with a space goes on with the next, where both are of the same message. */
function unfolded(text: string, isSpaceAdded: boolean): string {
  const whole: string[] = [];
  let open: number | undefined;
  for (const line of text.split('\n')) {
    const marks = /^(?:> ?)*/.exec(line)?.[0] ?? '';
    const depth = marks.split('>').length;
    const own = line.slice(marks.length).replace(marks === '' ? /^ / : '', '');
    const isSignature = own === '-- ';
    const isOpen = own.endsWith(' ') && !isSignature;
    const said = isOpen && isSpaceAdded ? own.slice(0, -1) : own;
    if (open === depth && own !== '' && !isSignature) whole.push(`${whole.pop()}${said}`);
    else whole.push(marks + said);
    open = isOpen ? depth : undefined;
  }
  return whole.join('\n');
}
