// Letters that networks borrow from mathematics to set bold or italics (« 𝗴𝗿𝗮𝘀 ») → ordinary letters, and what they meant.

/** Ordinary letters, accents put back. */
export function foldFancyLetters(text: string): string {
  if (!FANCY.test(text)) return text;
  return text
    .replace(RUN, (run) => [...run].map(plainLetter).join(''))
    .replace(STRUCK, '')
    .normalize('NFC');
}

/** The words that are set in such letters, as they stand; those that follow each other are one. */
export function fancyWords(text: string): string[] {
  if (!FANCY.test(text)) return [];
  const found: string[] = [];
  let isGoingOn = false;
  for (const word of text.split(/(?<=\s)(?=\S)/)) {
    const isFancy = foldFancyLetters(word) !== word.normalize('NFC');
    if (isFancy && isGoingOn) found.push((found.pop() ?? '') + word);
    else if (isFancy) found.push(word);
    isGoingOn = isFancy;
  }
  return found.map((words) => words.trim());
}

type Emphasis = 'strong' | 'emphasis';

/** Pieces of a text, each with the emphasis that its letters were chosen for. */
export function fancyPieces(text: string): { words: string; emphasis?: Emphasis }[] {
  const pieces: { words: string; emphasis?: Emphasis }[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(STYLED)) {
    if (index > from) pieces.push({ words: foldFancyLetters(text.slice(from, index)) });
    const emphasis = emphasisOf(run);
    pieces.push({ words: foldFancyLetters(run), ...(emphasis && { emphasis }) });
    from = index + run.length;
  }
  if (from < text.length) pieces.push({ words: foldFancyLetters(text.slice(from)) });
  return pieces;
}

const FANCY = /[\u24B6-\u24E9\uFF21-\uFF5A\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u1D00-\u1D22]|[\u0332\u0333\u0336]/u;
const LETTERS = String.raw`\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}`;
const DRAWN = String.raw`\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}`;
/** A drawn letter alone is an emoji (« 🅰️ »), a small capital alone a sign of phonetics. */
const RUN = new RegExp(
  String.raw`[${LETTERS}]+|[${DRAWN}]{2,}|[\u1D00-\u1D22\u0262\u026A\u0274\u0280\u028F\u029C\u029F]{3,}`,
  'gu',
);
const STRUCK = /(?<=[\p{L}\p{N} ])[\u0332\u0333\u0336]+/gu;
/** With the spaces, figures, accents and signs between two of its letters. */
const STYLED =
  /[\u{1D400}-\u{1D7FF}](?:[\u{1D400}-\u{1D7FF}\p{M}]|[\p{P}\s\p{L}]{1,3}(?=[\u{1D400}-\u{1D7FF}])(?<!\n))*/gu;

function plainLetter(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const small = SMALL_CAPITALS.indexOf(sign);
  if (small >= 0) return SMALL_LETTERS[small] ?? sign;
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(0x41 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(0x41 + code - 0x1f170);
  return sign.normalize('NFKC');
}

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const SMALL_LETTERS = 'abcdefghijklmnoprstuvwyz';

/** The bold, italic and bold italic alphabets of U+1D400…, by their first letters; figures are bold in two series. */
function emphasisOf(run: string): Emphasis | undefined {
  const code = run.codePointAt(0) ?? 0;
  if (STRONG.some(([first, last]) => code >= first && code <= last)) return 'strong';
  return ITALIC.some(([first, last]) => code >= first && code <= last) ? 'emphasis' : undefined;
}

const STRONG = [
  [0x1d400, 0x1d433],
  [0x1d468, 0x1d49b],
  [0x1d5d4, 0x1d607],
  [0x1d63c, 0x1d66f],
  [0x1d7ce, 0x1d7d7],
  [0x1d7ec, 0x1d7f5],
] as const;
const ITALIC = [
  [0x1d434, 0x1d467],
  [0x1d608, 0x1d63b],
] as const;
