// micromark looks at one UTF-16 unit beside what sets words and before an address: half of an emoji is a letter for it, where the grammar has a
// symbol. Those are lent two signs of their own while it reads, unit for unit.
import { standsFor } from './lent-signs.ts';

interface Lent {
  stand: string;
  sign: string;
}

/** Nothing is lent where too many signs would have to be. https://spec.commonmark.org/0.31.2/#unicode-punctuation-character */
export function lendAstralSymbols(source: string): { source: string; lent: Lent[] } {
  const signs = [...new Set(source.match(LOOKED_AT))];
  const stands = signs.length === 0 ? undefined : standsFor(source, signs.length);
  if (!stands) return { source, lent: [] };
  const lent = signs.map((sign, index) => ({ sign, stand: (stands[index] as string).repeat(sign.length) }));
  const standOf = new Map(lent.map(({ sign, stand }) => [sign, stand]));
  return { source: source.replace(LOOKED_AT, (sign) => standOf.get(sign) as string), lent };
}

const ASTRAL_SYMBOL = String.raw`(?![\0-\uFFFF])[\p{P}\p{S}]`;
const LOOKED_AT = new RegExp(`(?<=[*_~])${ASTRAL_SYMBOL}|${ASTRAL_SYMBOL}(?=[*_~]|[Ww]{3}|[Hh][Tt]{2}[Pp])`, 'gu');
