// Where the data of a text stands: between two lines `---`, at its very top; and what people write in their place.
import { pageSchema } from './schema/page.ts';
import { storySchema } from './schema/story.ts';
import { readYaml } from './yaml.ts';

interface FrontMatter {
  /** The lines of data. */
  yaml: string;
  /** The line of the file on which they start. */
  firstLine: number;
  /** Where the text starts. */
  bodyStart: number;
  /** What keeps it from being read as it is written. */
  slips: Slip[];
}

export const NO_FRONT_MATTER: FrontMatter = { yaml: '', firstLine: 2, bodyStart: 0, slips: [] };

/** What is written where a line `---` should be, or what is missing, by offsets of the file. */
export interface Slip {
  kind:
    | 'opened-otherwise'
    | 'closed-otherwise'
    | 'not-opened'
    | 'not-closed'
    | 'late'
    | 'after-words'
    | 'toml'
    | 'second';
  start: number;
  end: number;
}

interface Line {
  text: string;
  start: number;
  /** Where the next line starts. */
  next: number;
}

/** The data that opens a text, however its lines `---` are written; nothing where it has none. Others below it are slips. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const first = firstOf(source);
  return first && { ...first, slips: [...first.slips, ...secondsOf(source, first.bodyStart)] };
}

/** Where the data that open a text end and its body starts; 0 where it has none. */
export function bodyStartOf(source: string): number {
  return firstOf(source)?.bodyStart ?? 0;
}

function firstOf(source: string): FrontMatter | undefined {
  const right = /^\uFEFF?---[ \t]*\r?\n(?:|([\s\S]*?)\r?\n)---[ \t]*(?:\r?\n|$)/.exec(source);
  const lines = linesOf(source);
  const open = openingOf(lines);
  if (open?.kind === 'toml') return tomlOf(lines, open);
  const found = open && closed(source, lines, open);
  if (right && (!found?.slips.length || isYaml(right[1] ?? ''))) {
    return { yaml: right[1] ?? '', firstLine: 2, bodyStart: right[0].length, slips: [] };
  }
  return found;
}

/** The text alone, at its own place: no parser is left to find where its data stand, which are no text however they are fenced. */
export function withoutFrontMatter(source: string, { bodyStart, slips }: FrontMatter): string {
  const seconds = slips.filter(({ kind }) => kind === 'second');
  return [{ start: 0, end: bodyStart }, ...seconds].reduce((text, { start, end }) => {
    return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
  }, source);
}

/** A sheet between two lines `---`, as a front matter is: spaces in their place, so that nothing else moves. */
export function withoutFences(source: string): string {
  const lines = linesOf(source, 0, Number.POSITIVE_INFINITY).filter(({ text }) => !BLANK.test(text));
  const ends = lines.length > 1 ? [lines[0] as Line, lines.at(-1) as Line] : [];
  const fences = ends.filter(({ text }) => isRule(text.replace(/^\uFEFF/, '')));
  return fences.reduce((text, { start, text: { length } }) => {
    return text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
  }, source);
}

/** Front matter in the middle of a text, as where two stories are pasted in one file; an example in code is none. */
function secondsOf(source: string, from: number): Slip[] {
  if (!/\n(?:kind|title|authors)[ \t]*:/.test(`\n${source.slice(from)}`)) return [];
  const lines = linesOf(source, from, 20_000);
  const slips: Slip[] = [];
  let code: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const { text, start } = lines[index] as Line;
    const fence = /^ {0,3}(```|~~~)/.exec(text)?.[1];
    if (fence !== undefined && (code === undefined || code === fence)) code = code === undefined ? fence : undefined;
    const keys = isRule(text) ? index + 1 : BLANK.test(lines[index - 1]?.text ?? '') ? index : lines.length;
    if (code !== undefined || ![0, 1, 2].every((more) => isKey(lines, keys + more))) continue;
    let last = keys;
    while (isData(lines, last + 1)) last++;
    if (isRule(lines[last + 1]?.text ?? '')) last++;
    slips.push({ kind: 'second', start, end: (lines[last] as Line).next });
    index = last;
  }
  return slips;
}

interface Opening {
  kind: 'yaml' | 'toml';
  /** The first line of data, in the list of lines. */
  first: number;
  slips: Slip[];
}

/** A thousand are enough for any front matter that is accepted, and for what people put before it. */
function linesOf(source: string, from = 0, most = 1000): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (lines.length < most && start < source.length) {
    const found = source.indexOf('\n', start);
    const next = found === -1 ? source.length : found + 1;
    const end = found === -1 ? next : source[found - 1] === '\r' && found > start ? found - 1 : found;
    lines.push({ text: source.slice(start, end), start, next });
    start = next;
  }
  return lines;
}

function openingOf(lines: readonly Line[]): Opening | undefined {
  const first = lines.findIndex(({ text }) => !BLANK.test(text));
  const line = lines[first];
  if (!line) return undefined;
  if (/^\+{3,}\s*$/.test(line.text)) return { kind: 'toml', first: first + 1, slips: [slip('toml', line)] };
  const sign = line.text.search(/[^\s\u200B\u2060\uFEFF]/);
  const late: Slip[] = sign + line.start > 0 ? [{ kind: 'late', start: 0, end: line.start + sign }] : [];
  if (isRule(line.text.slice(sign)) && (isFence(line.text.slice(sign)) || isKey(lines, first + 1))) {
    const isRight = isFence(line.text.slice(sign));
    const otherwise: Slip[] = isRight ? [] : [{ ...slip('opened-otherwise', line), start: line.start + sign }];
    return isRight && line.text.startsWith('\uFEFF') && first === 0
      ? { kind: 'yaml', first: first + 1, slips: [] }
      : { kind: 'yaml', first: first + 1, slips: [...late, ...otherwise] };
  }
  if (isKey(lines, first) && isKey(lines, first + 1))
    return { kind: 'yaml', first, slips: [{ kind: 'not-opened', start: line.start, end: line.start }] };
  return afterWords(lines, first);
}

/** A front matter below a title, or inside of a block of code. */
function afterWords(lines: readonly Line[], first: number): Opening | undefined {
  const from = lines.slice(0, 40).findIndex(({ text }, index) => {
    return index > first && isRule(text) && isKey(lines, index + 1) && isKey(lines, index + 2);
  });
  if (from < 0) return undefined;
  const [line, words] = [lines[from], lines[first]] as [Line, Line];
  const otherwise = isFence(line.text) ? [] : [slip('opened-otherwise', line)];
  const before: Slip = { kind: 'after-words', start: words.start, end: line.start };
  return { kind: 'yaml', first: from + 1, slips: [before, ...otherwise] };
}

/** Down to the line that closes it, whatever it is made of; where there is none, down to its last key. */
function closed(source: string, lines: readonly Line[], { first, slips }: Opening): FrontMatter | undefined {
  const start = lines[first]?.start;
  if (start === undefined) return undefined;
  let last = first - 1;
  for (let index = first; index < lines.length; index++) {
    const { text } = lines[index] as Line;
    if (isRule(text)) return until(index, !isFence(text));
    if (/^(?:\.\.\.|\+{3,})\s*$/.test(text) && !isKeyBelow(lines, index)) return until(index, true);
    if (isData(lines, index)) last = index;
    else if (!BLANK.test(text) && !isKeyBelow(lines, index)) break;
  }
  const { kind } = slips[0] ?? {};
  if (!lines.slice(first, last + 1).some((_, index) => isKey(lines, first + index))) return undefined;
  const end = (lines[last] as Line).next;
  const open = lines[first - 1] ?? (lines[first] as Line);
  const missing: Slip[] = kind === 'not-opened' ? [] : [{ kind: 'not-closed', start: open.start, end }];
  return { yaml: source.slice(start, end), firstLine: first + 1, bodyStart: end, slips: [...slips, ...missing] };

  function until(index: number, isOtherwise: boolean): FrontMatter {
    const line = lines[index] as Line;
    return {
      yaml: source.slice(start, line.start),
      firstLine: first + 1,
      bodyStart: line.next,
      slips: isOtherwise ? [...slips, slip('closed-otherwise', line)] : slips,
    };
  }
}

function tomlOf(lines: readonly Line[], { first, slips }: Opening): FrontMatter {
  const close = lines.findIndex(({ text }, index) => index >= first && /^\+{3,}\s*$/.test(text));
  const blank = lines.findIndex(({ text }, index) => index >= first && BLANK.test(text));
  const last = lines[close >= 0 ? close : blank >= 0 ? blank : lines.length - 1];
  return { yaml: '', firstLine: first + 1, bodyStart: last?.next ?? 0, slips };
}

function slip(kind: Slip['kind'], { text, start }: Line): Slip {
  return { kind, start, end: start + text.length };
}

const BLANK = /^[\s\u200B\u2060\uFEFF]*$/;

function isFence(text: string): boolean {
  return /^---[ \t]*$/.test(text);
}

/** A line of dashes of any kind, or of other signs of a break; one short dash is an item without words. */
function isRule(text: string): boolean {
  if (!/^[-\u2010-\u2015\u2212*_=~]/.test(text)) return false;
  const signs = text.replace(/\s/g, '');
  return signs !== '-' && /^(?:[-\u2010-\u2015\u2212]{1,12}|([*_=~])\1{2,11})$/.test(signs);
}

function isKey(lines: readonly Line[], index: number): boolean {
  const key = /^([A-Za-z]\w*)\s*:(?:\s|$)/.exec(lines[index]?.text ?? '')?.[1];
  return key !== undefined && KEYS.has(key);
}

const KEYS = new Set([...Object.keys(storySchema.shape), ...Object.keys(pageSchema.shape)]);

/** A key, or a line that says something of the line above it. */
function isData(lines: readonly Line[], index: number): boolean {
  if (isKey(lines, index)) return true;
  if (BLANK.test(lines[index - 1]?.text ?? '')) return false;
  return /^(?:[ \t\u00A0]+\S|#|-\s|[\]}]|[A-Za-z][\w-]*\s*:(?:\s|$))/.test(lines[index]?.text ?? '');
}

/** Words that are no data, above a key that is: they are wrong by themselves. */
function isKeyBelow(lines: readonly Line[], index: number): boolean {
  for (let below = index + 1; below < lines.length; below++) {
    if (isRule(lines[below]?.text ?? '')) return !BLANK.test(lines[index - 1]?.text ?? '');
    if (isKey(lines, below)) return true;
  }
  return false;
}

/** What reads as data, where words with a colon would be a key of several words. */
function isYaml(text: string): boolean {
  const { value, flaws } = readYaml(text);
  return flaws.length === 0 && Object.keys(value ?? {}).every((key) => !/\s/.test(key));
}
