// A right story and some operations → bytes that nobody meant: at the level of bytes, of words and of the tree.

import { NASTY } from './nasty.ts';

/** Places are shares of what there is, from 0 to 1, so that an operation fits any text. */
export interface Operation {
  kind: (typeof OPERATIONS)[number];
  at: number;
  other: number;
  /** Of NASTY. */
  token: number;
}

export const OPERATIONS = [
  'flip-byte',
  'cut-bytes',
  'repeat-bytes',
  'swap-bytes',
  'insert-token',
  'replace-word',
  'cut-word',
  'swap-words',
  'insert-block',
  'cut-block',
  'repeat-block',
  'swap-blocks',
  'wrap-block',
  'indent-block',
  'change-line',
] as const;

export function mutate(source: string, operations: readonly Operation[]): Uint8Array {
  let bytes: Buffer = Buffer.from(source, 'utf8');
  for (const operation of operations) {
    if (operation.kind.endsWith('byte') || operation.kind.endsWith('bytes')) bytes = onBytes(bytes, operation);
    else bytes = Buffer.from(onText(bytes.toString('utf8'), operation), 'utf8');
  }
  return new Uint8Array(bytes);
}

function onBytes(bytes: Buffer, { kind, at, other, token }: Operation): Buffer {
  const start = Math.floor(at * bytes.length);
  const length = 1 + Math.floor(other * 40);
  const [head, middle, tail] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start + length),
  ];
  if (kind === 'flip-byte') {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[Math.min(start, copy.length - 1)] = Math.floor(other * 256) ^ token;
    return copy;
  }
  if (kind === 'cut-bytes') return Buffer.concat([head, tail]);
  if (kind === 'repeat-bytes')
    return Buffer.concat([head, ...Array.from({ length: 1 + (token % 9) }, () => middle), middle, tail]);
  return Buffer.concat([head, tail.subarray(0, length), middle, tail.subarray(length)]);
}

function onText(text: string, operation: Operation): string {
  const { kind, at, other, token } = operation;
  const nasty = NASTY[token % NASTY.length] as string;
  if (kind === 'insert-token') {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + nasty + text.slice(index);
  }
  if (kind.endsWith('word') || kind.endsWith('words'))
    return onPieces(text, /(\s+)/, kind, { at, other, nasty }).join('');
  if (kind === 'change-line') {
    const lines = text.split('\n');
    const index = Math.floor(at * lines.length);
    const line = lines[index] ?? '';
    lines[index] =
      other < 0.3 ? `${nasty}${line}` : other < 0.6 ? `${line}${nasty}` : line.replace(/:.*/, `: ${nasty}`);
    return lines.join('\n');
  }
  return onPieces(text, /(\n{2,})/, kind, { at, other, nasty }).join('');
}

/** Pieces are even; what separates them is odd. */
function onPieces(
  text: string,
  separator: RegExp,
  kind: Operation['kind'],
  { at, other, nasty }: { at: number; other: number; nasty: string },
): string[] {
  const pieces = text.split(separator);
  const pick = (share: number) => 2 * Math.floor(share * Math.ceil(pieces.length / 2));
  const [one, two] = [pick(at), pick(other)];
  const piece = pieces[one] ?? '';
  if (kind === 'replace-word') pieces[one] = nasty;
  else if (kind === 'cut-word' || kind === 'cut-block') pieces.splice(one, 2);
  else if (kind === 'repeat-block') pieces.splice(one, 0, piece, '\n\n');
  else if (kind === 'insert-block') pieces.splice(one, 0, nasty, '\n\n');
  else if (kind === 'wrap-block') pieces[one] = WRAPS[two % WRAPS.length]?.(piece) ?? piece;
  else if (kind === 'indent-block') pieces[one] = piece.replaceAll(/^/gm, '  '.repeat(1 + (two % 3)));
  else [pieces[one], pieces[two]] = [pieces[two] ?? '', piece];
  return pieces;
}

const WRAPS: ((block: string) => string)[] = [
  (block) => block.replaceAll(/^/gm, '> '),
  (block) => `- ${block.replaceAll('\n', '\n  ')}`,
  (block) => `1. ${block.replaceAll('\n', '\n   ')}`,
  (block) => `<Aside title="Une note">\n\n${block}\n\n</Aside>`,
  (block) => `<PullQuote by="Paul">\n\n${block}\n\n</PullQuote>`,
  (block) => `<Dialogue>\n\n${block}\n\n</Dialogue>`,
  (block) => `<Question>\n\n${block}\n\n</Question>`,
  (block) => `<Postscript>\n\n${block}\n\n</Postscript>`,
  (block) => `<KeyFigure value="5" year="2017" source="Baromètre">\n\n${block}\n\n</KeyFigure>`,
  (block) => `<Figure src="./comptoir.png" alt="Deux tasses">\n\n${block}\n\n</Figure>`,
  (block) => `<Foreign lang="en">${block}</Foreign>`,
  (block) => `**${block}**`,
  (block) => `*${block}*`,
  (block) => `## ${block}`,
  (block) => `\`\`\`\n${block}\n\`\`\``,
  (block) => `| ${block.replaceAll('\n', ' ')} | b |\n|---|---|\n| c | ${block.replaceAll('\n', ' ')} |`,
  (block) => `[^mut]: ${block}`,
  (block) => `[${block}](https://exemple.fr)`,
];
