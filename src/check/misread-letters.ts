// Letters that a program read with another encoding than theirs: « Ã© » and « â€™ », or the « =C3=A9 » of mail.

interface Misread {
  start: number;
  end: number;
  /** The first of them, as it stands and as it was meant. */
  first: { written: string; meant: string };
  /** All of `start..end`, as it was meant. */
  text: string;
}

/** The letters of a file that were misread, where this is certain. */
export function misreadIn(source: string): Misread | undefined {
  return spanOver(source, windowsIn(source)) ?? spanOver(source, quotedPrintableIn(source));
}

interface Piece {
  start: number;
  written: string;
  meant: string;
}

/** Windows-1252, in which UTF-8 was read: its signs for the bytes 0x80 to 0x9F. https://encoding.spec.whatwg.org/#windows-1252 */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const NEXT = `[\\u00A0-\\u00BF${WINDOWS}]`;
const SEQUENCE = new RegExp(`[\\u00C2-\\u00DF]${NEXT}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3}`, 'gu');

/** « Ã© », « â€™ »: no language has these side by side. « Å“ » or « ß“ » may well end a quotation. */
const CERTAIN = new RegExp(`Ã[\\u00A1-\\u00BF]|â€${NEXT}|ï»¿|ðŸ`, 'u');

function windowsIn(source: string): Piece[] {
  if (!/[ÂÃâïð]/.test(source)) return [];
  const pieces: Piece[] = [];
  let certain = 0;
  for (const { 0: written, index: start } of source.matchAll(SEQUENCE)) {
    const meant = decoded([...written].map(byteOf));
    if (meant === undefined || isCited(source, start, start + written.length)) continue;
    if (CERTAIN.test(written)) certain += 2;
    else if (written.startsWith('Â')) certain += 1;
    pieces.push({ start, written, meant });
  }
  return certain > 1 ? pieces : [];
}

function byteOf(character: string): number {
  const index = WINDOWS.indexOf(character);
  return index >= 0 ? 0x80 + index : character.charCodeAt(0);
}

/** « =C3=A9 » is one letter; « =3D », « =20 » and « = » at the end of a line go with it. */
function quotedPrintableIn(source: string): Piece[] {
  if (!/=[C-F][\dA-F]=[89AB][\dA-F]/.test(source)) return [];
  const pieces: Piece[] = [];
  let certain = 0;
  for (const { 0: written, index: start } of source.matchAll(/(?:=[\dA-F]{2})+(?![\dA-Fa-f])|=\r?\n/g)) {
    const meant = written.endsWith('\n')
      ? ''
      : decoded(
          written
            .slice(1)
            .split('=')
            .map((hex) => Number.parseInt(hex, 16)),
        );
    if (meant === undefined || isCited(source, start, start + written.length)) continue;
    if (/[^\0-\x7F]/.test(meant)) certain++;
    pieces.push({ start, written, meant });
  }
  return certain > 0 ? pieces : [];
}

/** A text that speaks of such letters puts them between signs, alone. */
function isCited(source: string, start: number, end: number): boolean {
  return (
    /[`«“"(]\s?$/u.test(source.slice(Math.max(0, start - 2), start)) && /^\s?[`»”")]/u.test(source.slice(end, end + 2))
  );
}

function decoded(bytes: readonly number[]): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(Uint8Array.from(bytes));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is a control character was no letter.
    return /[\0-\x08\x0B-\x1F\x7F-\x9F]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function spanOver(source: string, pieces: readonly Piece[]): Misread | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const end = last.start + last.written.length;
  let text = '';
  let from = first.start;
  for (const { start, written, meant } of pieces) {
    text += source.slice(from, start) + meant;
    from = start + written.length;
  }
  return { start: first.start, end, first, text };
}
