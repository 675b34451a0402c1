// Words with their marks, laid flat: bold that starts in the midst of a word or ends with a space is mended there, then nested again.
import type { PhrasingContent } from 'mdast';
import { isOfWords } from '../../read/stars-in-words.ts';

export type Mark = 'strong' | 'emphasis' | 'delete';

export interface Run {
  /** Letters; or, where there is none, something that stands among them. */
  value: string;
  atom?: PhrasingContent;
  marks: ReadonlySet<Mark>;
  link?: string;
}

/** The runs again as a tree: what goes on longest is outside. */
export function nested(runs: readonly Run[]): PhrasingContent[] {
  // Where something left, its two spaces are one.
  const single = merged(runs).map((run) =>
    run.value.includes('  ') ? { ...run, value: run.value.replace(/ {2,}/g, ' ') } : run,
  );
  return grouped(single, new Set());
}

const KEYS = ['link', 'strong', 'emphasis', 'delete'] as const;
type Key = (typeof KEYS)[number];

function grouped(runs: readonly Run[], used: ReadonlySet<Key>): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const left = [...runs];
  for (let at = 0; at < left.length; ) {
    const lengths = KEYS.filter((key) => !used.has(key)).map((key) => ({ key, length: extent(left, at, key) }));
    const { key, length } = lengths.reduce((most, one) => (one.length > most.length ? one : most), {
      key: 'link' as Key,
      length: 0,
    });
    const run = left[at] as Run;
    if (length === 0) {
      nodes.push(run.atom ?? { type: 'text', value: run.value });
      at++;
      continue;
    }
    const end = at + length + partedAt(left, at + length);
    const children = grouped(left.slice(at, end), new Set([...used, key]));
    nodes.push(
      key === 'link'
        ? ({ type: 'link', url: run.link as string, title: null, children } as PhrasingContent)
        : ({ type: key, children } as PhrasingContent),
    );
    at = end;
  }
  return nodes;
}

/** A mark that goes on across the end of another is written twice: neither piece ends or starts with the space between. @returns how many runs more stand before that end */
function partedAt(runs: Run[], end: number): number {
  const [last, next] = [runs[end - 1], runs[end]];
  if (!last || !next) return 0;
  const both = [...last.marks].filter((mark) => next.marks.has(mark));
  if (both.length === 0) return 0;
  const bare = (run: Run, value: string): Run => ({ ...run, value, marks: both.reduce(without, run.marks) });
  const [lead = ''] = next.atom ? [] : (/^\s+/.exec(next.value) ?? []);
  if (lead !== '') runs.splice(end, 1, ...filled(bare(next, lead), { ...next, value: next.value.slice(lead.length) }));
  const [tail = ''] = last.atom ? [] : (/\s+$/.exec(last.value) ?? []);
  if (tail === '') return 0;
  const pieces = filled({ ...last, value: last.value.slice(0, -tail.length) }, bare(last, tail));
  runs.splice(end - 1, 1, ...pieces);
  return pieces.length - 1;
}

function filled(...runs: Run[]): Run[] {
  return runs.filter(({ value }) => value !== '');
}

function extent(runs: readonly Run[], from: number, key: Key): number {
  const first = keyOf(runs[from] as Run, key);
  if (first === undefined) return 0;
  let end = from;
  while (end < runs.length && keyOf(runs[end] as Run, key) === first) end++;
  return end - from;
}

function keyOf(run: Run, key: Key): string | undefined {
  return key === 'link' ? run.link : run.marks.has(key) ? key : undefined;
}

function merged(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((kept, run) => {
    const last = kept.at(-1);
    if (last && !last.atom && !run.atom && last.link === run.link && same(last.marks, run.marks))
      kept[kept.length - 1] = { ...last, value: last.value + run.value };
    else if (run.atom || run.value !== '') kept.push(run);
    return kept;
  }, []);
}

function same(one: ReadonlySet<Mark>, other: ReadonlySet<Mark>): boolean {
  return one.size === other.size && [...one].every((mark) => other.has(mark));
}

/** @param tell what words lose their mark, since no mark can start or end in the midst of them */
export function mended(runs: readonly Run[], tell: (words: string) => void): Run[] {
  return (['strong', 'emphasis', 'delete'] as const).reduce(
    (list, mark) => mendedOf(merged(list), mark, tell),
    [...runs],
  );
}

function mendedOf(runs: readonly Run[], mark: Mark, tell: (words: string) => void): Run[] {
  const out: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    const length = extent(runs, at, mark);
    if (length === 0) {
      out.push(runs[at] as Run);
      at++;
      continue;
    }
    const around = { before: out.at(-1), after: runs[at + length] };
    const [lead, span, tail] = apartFromInner(runs.slice(at, at + length), mark, around);
    for (const inner of [lead, tail]) if (inner.length > 0) tell(textOf(inner));
    const [first, last] = [lead, tail].map((inner) =>
      inner.map((run) => ({ ...run, marks: without(run.marks, mark) })),
    );
    out.push(...(first ?? []));
    out.push(...mendedSpan(span, mark, { before: out.at(-1), after: last?.[0] ?? around.after }, tell));
    out.push(...(last ?? []));
    at += length;
  }
  return out;
}

interface Around {
  before: Run | undefined;
  after: Run | undefined;
}

/** Against a letter, no mark starts or ends with a link or another mark and goes on beyond it: the sign of that would stand between them. */
function apartFromInner(span: readonly Run[], mark: Mark, { before, after }: Around): [Run[], Run[], Run[]] {
  const innerAt = (runs: readonly Run[]): number => {
    const lengths = KEYS.filter((key) => key !== mark).map((key) => extent(runs, 0, key));
    return Math.max(0, ...lengths.filter((length) => length < runs.length));
  };
  const isLetter = (outer: Run | undefined, inner: Run | undefined, pattern: RegExp): boolean =>
    outer !== undefined &&
    pattern.test(outer.value) &&
    !(pattern === LETTER_LAST ? /^\s/ : /\s$/).test(inner?.value ?? '') &&
    (outer.link === undefined || outer.link !== inner?.link);
  const from = isLetter(before, span[0], LETTER_LAST) ? innerAt(span) : 0;
  const left = span.slice(from);
  const to = span.length - (isLetter(after, span.at(-1), LETTER_FIRST) ? innerAt(left.toReversed()) : 0);
  return [span.slice(0, from), span.slice(from, to), span.slice(to)];
}

function mendedSpan(span: Run[], mark: Mark, { before, after }: Around, tell: (words: string) => void): Run[] {
  const lead: Run[] = [];
  const tail: Run[] = [];
  let held = span;
  const take = (side: 'first' | 'last', pattern: RegExp): string => {
    const run = held.at(side === 'first' ? 0 : -1);
    if (!run) return '';
    const taken = run.atom ? (LOOSE.has(run.atom.type) ? 'x' : '') : (pattern.exec(run.value)?.[0] ?? '');
    if (taken === '') return '';
    const value =
      side === 'first' ? run.value.slice(taken.length) : run.value.slice(0, run.value.length - taken.length);
    const moved = { ...run, ...(run.atom ? {} : { value: taken }), marks: without(run.marks, mark) };
    const left = run.atom || value === '' ? [] : [{ ...run, value }];
    held = side === 'first' ? [...left, ...held.slice(1)] : [...held.slice(0, -1), ...left];
    if (side === 'first') lead.push(moved);
    else tail.unshift(moved);
    return run.atom ? '' : taken;
  };
  const isGlued = (side: 'first' | 'last') => {
    const inner = held.at(side === 'first' ? 0 : -1);
    const outer = side === 'first' ? (lead.at(-1) ?? before) : (tail[0] ?? after);
    if (!inner || inner.atom || !outer || outer.atom || outer.link !== inner.link) return false;
    return side === 'first' ? LETTER_LAST.test(outer.value) : LETTER_FIRST.test(outer.value);
  };
  for (const [side, space, sign, word] of SIDES) {
    for (let left = -1; left !== size(held); ) {
      left = size(held);
      take(side, space);
      if (isGlued(side)) take(side, sign);
      if (isGlued(side) && /\s/.test(textOf(held))) tell(take(side, word));
    }
  }
  const words = textOf(held);
  const [left = '', right = ''] = [lead.at(-1) ?? before, tail[0] ?? after].map((outer) => outer?.value);
  // It would be taken for signs that were typed.
  if (isGlued('first') && isGlued('last') && mark !== 'delete' && isOfWords(left, words, right)) {
    tell(words);
    held = held.map((run) => ({ ...run, marks: without(run.marks, mark) }));
  }
  return [...lead, ...held, ...tail];
}

/** What is no space, no punctuation and no symbol is a letter, signs that nobody sees too. https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
const LETTER_FIRST = /^[^\s\p{P}\p{S}]/u;
const LETTER_LAST = /[^\s\p{P}\p{S}]$/u;
const SIDES = [
  ['first', /^\s+/, /^[\s\p{P}\p{S}]+/u, /^\S+/],
  ['last', /\s+$/, /[\s\p{P}\p{S}]+$/u, /\S+$/],
] as const;
/** A call of a note and the end of a line have no mark at the edge of one. */
const LOOSE = new Set(['break', 'footnoteReference']);

function size(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.atom ? 1 : run.value.length), 0);
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.atom ? '\uFFFC' : run.value)).join('');
}

function without(marks: ReadonlySet<Mark>, mark: Mark): ReadonlySet<Mark> {
  return new Set([...marks].filter((one) => one !== mark));
}
