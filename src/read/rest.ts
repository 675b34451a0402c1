// A text that stops the parser → all that stops it, and the rest of it: one sign does not hide what else is wrong.
import type { Root } from 'mdast';
import { isElementName } from './elements.ts';
import { returnSigns, standsFor } from './lent-signs.ts';
import { type Stop, stopOf } from './stops.ts';

/** Where the parser stopped, in its own words. */
export interface Halt {
  code: string;
  offset: number;
}

/**
 * Reads what stands around the signs that stop the parser, as if they were letters. `parse` gives a tree, or where it
 * stopped. The tree is for the check only: nothing is published of a text that cannot be read.
 */
export function readAround(
  source: string,
  first: Halt,
  parse: (source: string) => Root | Halt,
): { stops: (Halt & Stop)[]; rest?: Root } {
  const stops: (Halt & Stop)[] = [];
  const stands = standsFor(source, SIGNS.length);
  let lent = source;
  let read: Root | Halt = first;
  for (let passes = mostPasses(source); 'code' in read; passes--) {
    const stop: Halt & Stop = { code: read.code, ...stopOf(lent, read.code, read.offset) };
    const known = stops.findIndex((one) => isSame(one, stop, source));
    if (known < 0) stops.push(stop);
    // Of two braces, the one that holds the other.
    else if (source[stop.offset] === '{' && stop.offset < (stops[known]?.offset ?? 0)) stops[known] = stop;
    const next = stands && passes > 0 ? lend(lent, stop, stands) : lent;
    if (next === lent) return { stops: inOrder(stops) };
    lent = next;
    read = parse(lent);
  }
  for (const [index, sign] of SIGNS.entries()) returnSigns(read, stands?.[index] ?? sign, sign);
  return { stops: inOrder(stops), rest: read };
}

function inOrder<One extends Stop>(stops: readonly One[]): One[] {
  return stops.toSorted((a, b) => a.offset - b.offset);
}

const SIGNS = ['{', '<'];

/** Each pass reads the whole text again, and a brace or a tag costs far more than a letter. */
function mostPasses(source: string): number {
  const cost = source.length + 200 * (source.split(/[{<]/).length - 1);
  return Math.min(20, Math.floor(300_000 / (cost + 1)));
}

/** The signs of a passage as letters; the same text where there is none. */
function lend(source: string, { signs }: Stop, stands: readonly string[]): string {
  return signs.reduce((lent, { start, length }) => {
    const stand = stands[SIGNS.indexOf(lent[start] ?? '')];
    return stand === undefined ? lent : lent.slice(0, start) + stand.repeat(length) + lent.slice(start + length);
  }, source);
}

/** One mistake seen twice: the tag that was left without its end, the brace in a brace. */
function isSame(known: Stop, stop: Stop, source: string): boolean {
  const between = source.slice(Math.min(stop.offset, known.offset), Math.max(stop.offset, known.offset) + 1);
  return /^\{[^}\n]*\{$/.test(between) || stop.tags.some((name) => isElementName(name) && known.tags.includes(name));
}
