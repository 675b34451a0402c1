// « l\u2019été », as JSON writes it, « caf%C3%A9 », as addresses do: in a text they are letters that nothing decodes.
import type { Bilingual, Finding } from './problem.ts';
import { type ProsePassage, toldOf } from './prose-passages.ts';
import { shown } from './shown.ts';

/** What is said of those of a passage; of a path (`C:\u00e9tude`), code and addresses, nothing. */
export function* letterCodesIn(passage: ProsePassage): Generator<Finding | undefined> {
  for (const { 0: written, 1: unit, index } of passage.words.matchAll(CODED)) {
    const meant = unit ? String.fromCharCode(Number.parseInt(unit, 16)) : decoded(written);
    const isInAddress = !unit && /[:/=#?&@]\S{0,200}$/.test(passage.words.slice(Math.max(0, index - 200), index));
    if (!meant || !/[\p{L}’‘«»“”…–—\u00A0\u202F]/u.test(meant) || isInAddress) continue;
    yield toldOf(passage, { start: index, end: index + written.length }, wordingOf(written, meant), meant);
  }
}

const CODED = /(?<![\\:`/])\\u([\dA-Fa-f]{4})(?![\dA-Fa-f])|(?:%[C-F][\dA-F](?:%[89AB][\dA-F]){1,3})+/g;

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

function wordingOf(written: string, meant: string): Bilingual {
  const code = shown(written, 20);
  return {
    fr: { message: `Ce code, ${code}, serait imprimé à la place d’une lettre.`, remedy: `Écrivez « ${meant} ».` },
    en: { message: `This code, ${code}, would be printed in place of a letter.`, remedy: `Write “${meant}”.` },
  };
}
