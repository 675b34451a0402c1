// The value of a line of YAML, as it is typed → the words, or the list, that its writer meant.

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
