// 1re, 2e, XXIe: ordinals as the Imprimerie nationale abbreviates them, never 1ère nor 2ème.
import type { Bilingual, Finding } from '../problem.ts';
import { adviceOn, type ProsePassage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { inFrench } from '../searches.ts';

export const rule: Rule = {
  id: 'ordinal',
  severity: 'advice',
  fr: {
    title: 'Un ordinal est abrégé autrement que l’usage',
    what: 'On écrit 1er, 1re, 2e, 2de, XXIe ; ni 1ère, ni 2ème, ni XXIème.',
    why: 'C’est l’usage de l’Imprimerie nationale et des dictionnaires. Le site et les livres mettent ensuite les lettres en exposant.',
  },
  en: {
    title: 'An ordinal is abbreviated against usage',
    what: 'French writes 1er, 1re, 2e, 2de, XXIe; not 1ère, 2ème nor XXIème.',
    why: 'This is the usage of the Imprimerie nationale and of dictionaries. The site and the books then raise the letters.',
  },
  example: { part: 'body', wrong: 'C’était la 2ème fois.', right: 'C’était la 2e fois.' },
  find: inFrench(findingsOf),
};

function* findingsOf(passage: ProsePassage): Generator<Finding | undefined> {
  if (!SUSPECT.test(passage.words)) return;
  for (const { 0: found, index, groups = {} } of passage.words.matchAll(ORDINAL)) {
    const { one, many, bare, first, nth, short } = groups;
    const mended = (one ?? many ?? bare ?? '') + shortSuffix((first ?? nth ?? short ?? '').toLowerCase());
    yield adviceOn(passage, { start: index, end: index + found.length }, wordingOf(found, mended), mended);
  }
}

const SUSPECT = /\d ?I?i?(?:[èéÈÉ]|[eE][mrMR])|[IVXLC]i?(?:[èé][mr]|e[mr]e)|[IVXLC](?:[ÈÉ][MR]|E[MR]E)/;
/** A number and the letters that dictionaries do not use; « 1 ère » may be an era, « 2 ème » is nothing else. */
const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:` +
    [
      '(?<one>[1I])(?<first>i?[èe]res?|I?[ÈE]RES?|iers?|IERS?|è)',
      String.raw`(?<many>\d{1,4}|[IVX]|[IVXLC]{2,8}) ?(?<nth>i?[èé]mes?|I?[ÈÉ]MES?)`,
      String.raw`(?<bare>\d{1,4}|[IVX]{2,8})(?<short>i?emes?|I?EMES?|è)`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}])`,
  'gu',
);

function shortSuffix(suffix: string): string {
  const plural = suffix.endsWith('s') ? 's' : '';
  if (/^i?[èe]re/.test(suffix)) return `re${plural}`;
  if (suffix.startsWith('ier')) return `er${plural}`;
  return `e${plural}`;
}

function wordingOf(found: string, mended: string): Bilingual {
  return {
    fr: { message: `« ${found} » s’abrège autrement.`, remedy: `Écrivez « ${mended} ».` },
    en: { message: `“${found}” is abbreviated otherwise in French.`, remedy: `Write “${mended}”.` },
  };
}
