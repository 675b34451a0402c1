// The lines of a list that begin with another sign than « - » and a space, or with none → the lines that YAML reads as a list.

/** A list as it is typed, by lines of its text, the first one being 0. */
export interface ListSlip {
  key: string;
  first: number;
  last: number;
  /** What its first wrong line begins with; nothing where it begins with words. */
  sign: string;
  /** Whether each line can be nothing but an item. */
  isSure: boolean;
  /** Its lines, as they should be. */
  lines: string[];
}

/** The text with its lists mended, line for line; nothing where none of them has to be. */
export function meantLists(
  text: string,
  keys: ReadonlySet<string>,
  others: ReadonlySet<string>,
): { text: string; slips: ListSlip[] } | undefined {
  const lines = text.split('\n');
  const slips: ListSlip[] = [];
  for (let index = 0; index < lines.length - 1; index++) {
    const [, before = '', key = ''] =
      /^([ \t]*(?:-[ \t]+)*)([A-Za-z][\w-]*)[ \t]*:[ \t]*\r?$/.exec(lines[index] ?? '') ?? [];
    if (!keys.has(key)) continue;
    const slip = slipBelow(lines, index, before, key, others);
    if (!slip) continue;
    slips.push(slip);
    lines.splice(slip.first, slip.lines.length, ...slip.lines);
  }
  return slips.length > 0 ? { text: lines.join('\n'), slips } : undefined;
}

function slipBelow(
  lines: readonly string[],
  above: number,
  { length: column }: string,
  key: string,
  others: ReadonlySet<string>,
): ListSlip | undefined {
  const depth = depthOf(lines[above + 1] ?? '');
  if (depth < column) return undefined;
  let last = above;
  while (isOfList(lines[last + 1], depth, depth === column ? others : NONE)) last++;
  const own = lines.slice(above + 1, last + 1).map((line) => (depthOf(line) === depth ? itemOf(line) : line));
  const items = own.filter((item) => typeof item !== 'string');
  const wrong = items.filter(({ sign }) => sign !== '- ');
  const bare = items.filter(({ sign }) => sign === '');
  const isList = items.every(({ words }) => words !== '' && !/^["']?[[{]/.test(words));
  // Among lines that have their sign, a line without one goes on with the line above it; alone, it may be a list by itself.
  const isBare = bare.length === items.length && (items.length > 1 || depth === column) && !bare.some(isKeyed);
  if (wrong.length === 0 || !isList || (bare.length > 0 && !isBare)) return undefined;
  return {
    ...{ key, first: above + 1, last, sign: wrong[0]?.sign.trim() ?? '' },
    isSure: bare.every(({ words }) => /^[\p{Lu}#]|^[^\s,]+$/u.test(words)),
    lines: own.map((item) => (typeof item === 'string' ? item : rightLine(item))),
  };
}

const NONE: ReadonlySet<string> = new Set();

function depthOf(line: string): number {
  return line.trim() === '' ? -1 : line.search(/[^ ]/);
}

/** A line as deep as the first one, or deeper; one that is no deeper than its key may be the next key. */
function isOfList(line: string | undefined, depth: number, others: ReadonlySet<string>): boolean {
  if (line === undefined || depthOf(line) < depth || /^\s*#(?:\s|$)/.test(line)) return false;
  return !others.has(/^\s*([A-Za-z][\w-]*)[ \t]*:(?:\s|$)/.exec(line)?.[1] ?? '');
}

interface Item {
  indent: string;
  sign: string;
  words: string;
  end: string;
}

function itemOf(line: string): Item {
  const [, indent = '', sign = '', words = '', end = ''] = ITEM.exec(line) ?? [];
  return { indent, sign, words, end };
}

/** A dash or a bullet of any kind, with or without its space; a number or a letter with one. */
const ITEM =
  /^( *)((?:[-*+•·∙‣⁃▪■●○◦□➢➤→✓✔‐‑–—−]|\d{1,2}[.)]|[a-z][.)]|o(?=[ \u00A0]+\p{Lu}))[ \u00A0\t]+|[-•·‣▪●◦–—](?=[^\s-])|\*(?=[^\s*]))?(.*?)([ \t]*\r?)$/u;

function isKeyed({ words }: Item): boolean {
  return /^[A-Za-z][\w-]*[ \t]*:(?:\s|$)/.test(words);
}

/** What stands below an item is as deep as before. */
function rightLine(item: Item): string {
  const { indent, sign, words, end } = item;
  const dash = isKeyed(item) ? '-'.padEnd(Math.max(2, sign.length)) : '- ';
  return `${indent}${dash}${isKeyed(item) ? words : asWords(words)}${end}`;
}

/** Between quotes where YAML would read something else: `#Rennes`, `@paul`. */
function asWords(words: string): string {
  if (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(words)) return words;
  return /^[#&@*!|>%`"'\],}]|: |:$| #/.test(words) ? `"${words.replaceAll(/["\\]/g, '\\$&')}"` : words;
}
