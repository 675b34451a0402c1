// A text → what its words ask of the page: « XXIe », « 1er » have their ending above the line, names are not cut.
import { splitRaised } from '../../model/typography/raised.ts';
import type { PdfInline } from './node-types.ts';

/**
 * Splits a text at its French ordinals and at its proper names, that are not hyphenated (Lexique des règles
 * typographiques en usage à l’Imprimerie nationale). A name is a capitalised word of seven letters or more in the middle
 * of a sentence. Not a letter is changed.
 */
export function wordsToNodes(value: string, lang: string): PdfInline[] {
  return splitRaised(value, lang).flatMap((part) =>
    typeof part === 'string'
      ? namesToNodes(part)
      : { type: 'ordinal', numeral: part.base, ending: part.raised, smallCapitals: part.smallCapitals },
  );
}

function namesToNodes(value: string): PdfInline[] {
  const nodes: PdfInline[] = [];
  let end = 0;
  for (const { 0: name, index } of value.matchAll(NAME)) {
    if (index > end) nodes.push({ type: 'text', value: value.slice(end, index) });
    nodes.push({ type: 'name', value: name });
    end = index + name.length;
  }
  if (end < value.length) nodes.push({ type: 'text', value: value.slice(end) });
  return nodes;
}

const NAME = /(?<=[\p{Ll}\p{N},;:»][\s\u00a0\u202f]|\p{Ll}[’'])\p{Lu}[\p{L}’'-]{6,}/gu;
