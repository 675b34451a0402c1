// What would exhaust a parser: it reads code by calling itself, and a few kilobytes of brackets or of signs stop the program.

/** The offset of the bracket that stands inside too many others, within braces or in a line of `import` or `export`. */
export function deepCode(source: string): number | undefined {
  // Nearly every text: nothing can stand inside of what is not there.
  if (source.split(/[([{]/).length <= MOST_BRACKETS) return undefined;
  let depth = 0;
  let braces = 0;
  let isModule = /^(?:im|ex)port/.test(source);
  for (let offset = 0; offset < source.length; offset++) {
    const sign = source[offset] as string;
    if (sign === '\\') offset++;
    else if (sign === '\n') {
      if (source.startsWith('import', offset + 1) || source.startsWith('export', offset + 1)) isModule = true;
      else if (depth === 0 && /^\r?\n/.test(source.slice(offset + 1, offset + 3))) isModule = false;
    } else if (OPEN.includes(sign)) {
      if (sign === '{') braces++;
      if (braces === 0 && !isModule) continue;
      if (++depth > MOST_BRACKETS) return offset;
    } else if (CLOSE.includes(sign)) {
      if (sign === '}') braces = Math.max(0, braces - 1);
      depth = braces === 0 && !isModule ? 0 : Math.max(0, depth - 1);
    }
  }
  return undefined;
}

const OPEN = '([{';
const CLOSE = ')]}';

/** No code that somebody writes comes near. */
const MOST_BRACKETS = 250;

/** Whether a text holds one of some signs more often than it may. */
export function holdsMany(source: string, most: Readonly<Record<string, number>>): boolean {
  return Object.entries(most).some(([sign, count]) => holdsAsMany(source, sign, count)) || isChained(source);
}

function holdsAsMany(source: string, sign: string, count: number): boolean {
  let at = -sign.length;
  for (let found = 0; found < count; found++) {
    at = source.indexOf(sign, at + sign.length);
    if (at === -1) return false;
  }
  return true;
}

/** Signs that code puts one inside of the other without a bracket: `!!!1`, `a=a=1`, `a:a:1`. */
function isChained(source: string): boolean {
  if (source.length < MOST_CHAINED) return false;
  return source.split(/[!~=:+]/).length > MOST_CHAINED || source.split('-').length > 2 * MOST_CHAINED;
}

const MOST_CHAINED = 8000;

/**
 * Where a line opens a block inside of too many others: « > > > », « 1. 1. 1. ». A line that parts two passages opens none.
 */
export function deepBlocks(source: string): number | undefined {
  const found = DEEP_BLOCKS.exec(source);
  return found ? found.index + found[0].length : undefined;
}

const DEEP_BLOCKS = /^(?![ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$)(?:[ \t]*(?:>[ \t]?|[*+-][ \t]|\d{1,9}[.)][ \t])){100}/m;
