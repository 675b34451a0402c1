// The value of a line of YAML, as it is typed → the words, or the list, that its writer meant.
import { LETTER } from '../sign.ts';

/** The words of a value, without the quotes around them or the sign that announces several lines. */
export function meantWords(typed: string): string {
  const [, block] = /^([|>][+-]?[ \t]+)\S/.exec(typed) ?? [];
  if (block !== undefined) return typed.slice(block.length);
  const quote = typed[0] ?? '';
  if (quote === "'") return within(typed, /['’‘]$/, "'")?.replaceAll("''", "'") ?? typed;
  if (quote === '"') return within(typed, /["”“]$/, '"')?.replaceAll('\\"', '"') ?? typed;
  return typed;
}

/** What stands between two quotes, or after one that has no other; nothing where the quotes are those of words. */
function within(typed: string, close: RegExp, quote: string): string | undefined {
  const second = typed.indexOf(quote, 1);
  const inner = close.test(typed.slice(1)) ? typed.slice(1, -1) : typed.slice(1);
  if (second === -1 || second === typed.length - 1) return inner;
  // « "Le "vrai" café" » is quoted around; « "Un" et "deux" » is not.
  const closes = /^$|[\s,;:.!?)]/.test(typed[second + 1] ?? '') && !/\s/.test(typed[second - 1] ?? '');
  return closes || inner.length !== typed.length - 2 ? undefined : inner;
}

/** The value with the brackets that it lacks; nothing where it lacks none. */
export function closedBrackets(typed: string): string | undefined {
  const open: string[] = [];
  let closed = '';
  let from = 0;
  for (const { 0: sign, index } of typed.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if (sign === ']' || sign === '}') {
      if (!open.includes(sign)) return undefined;
      closed += typed.slice(from, index).trimEnd();
      while (open.at(-1) !== sign) closed += before(open.pop());
      closed += /\s$/.test(typed.slice(from, index)) ? ' ' : '';
      from = index;
      open.pop();
    }
  }
  const rest = typed.slice(from).replace(/[\s,]+$/, '');
  const whole = closed + rest + open.toReversed().map(before).join('');
  return /^[[{]/.test(typed) && whole !== typed ? whole : undefined;
}

function before(sign = ''): string {
  return sign === '}' ? ' }' : sign;
}

/** Whole values in straight quotes whose backslashes YAML cannot read: doubled before letters, else taken away. */
export function readableEscapes(typed: string): string | undefined {
  const right = typed.replaceAll(/"(?:[^"\\]|\\[\s\S])*"/g, (whole) => {
    const wrong = wrongEscapes(whole);
    if (wrong.length === 0) return whole;
    // Beside a backslash of a path or of a code, `\t` is one too.
    if (wrong.some((pair) => LETTER.test(pair[1] ?? '')))
      return whole.replaceAll(ESCAPES, (pair) => (/\\["\\]/.test(pair) ? pair : `\\${pair}`));
    return whole.replaceAll(ESCAPES, (pair) => (READ.test(pair) ? pair : pair.slice(1)));
  });
  return right === typed ? undefined : right;
}

export function wrongEscapes(typed: string): string[] {
  return (typed.match(ESCAPES) ?? []).filter((pair) => !READ.test(pair));
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
const READ = /^\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/;
const ESCAPES = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
