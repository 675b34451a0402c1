// Words in another language → the node that prints them: their way of running, upright where their alphabet has no italic.

import { type Direction, directionOf, scriptOf } from '../../model/letters/script.ts';
import { inlineText } from '../../model/prose/plain-text.ts';
import type { InlineElement } from '../../model/prose/prose.ts';
import type { PdfInline, PdfLanguage } from './node-types.ts';

/** What surrounds some words. */
export interface Surroundings {
  lang: string;
  /** Whether an emphasis holds them. */
  emphasised: boolean;
  /** Whether words of an alphabet without italic do. */
  upright: boolean;
}

/** @param nodesOf prints the words, in the surroundings that these words make for what they hold */
export function foreignNode(
  { lang, children }: InlineElement,
  { lang: around, emphasised }: Surroundings,
  nodesOf: (inner: Surroundings) => PdfInline[],
): PdfInline {
  const { direction, leans } = scriptOf(lang, inlineText(children));
  const foreign: PdfInline = {
    type: 'foreign',
    ...running(languageOf(lang), direction),
    ...(!leans && { upright: true }),
    ...((direction === 'rtl' || directionOf(around) === 'rtl') && { apart: true }),
    children: nodesOf({ lang, upright: !leans, emphasised: emphasised && leans }),
  };
  // In Typst a second emphasis turns the first one back.
  return emphasised && !leans ? { type: 'emphasis', children: [foreign] } : foreign;
}

/** « fr-CA » → { lang: fr, region: CA }. A script is left out: Typst does not hyphenate by it. */
export function languageOf(tag: string): PdfLanguage {
  const [lang = 'fr', ...rest] = tag.split('-');
  const region = rest.find((part) => /^[A-Z]{2}$/.test(part));
  return running({ lang: lang.toLowerCase(), ...(region && { region }) }, directionOf(tag));
}

function running({ lang, region }: PdfLanguage, direction: Direction): PdfLanguage {
  return { lang, ...(region && { region }), ...(direction === 'rtl' && { rightToLeft: true }) };
}
