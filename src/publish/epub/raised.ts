// A text of the book → the same letters, with ordinals and abbreviations marked up: 1er, XXIe, Mme.
import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { splitRaised } from '../../model/typography/raised.ts';

/** @param lang BCP 47; only French raises letters */
export function raisedWords(text: string, lang: string): ElementContent[] {
  return splitRaised(text, lang).flatMap((part): ElementContent[] => {
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    const { base, raised, smallCapitals } = part;
    const numeral: ElementContent = smallCapitals
      ? x('span', { class: 'small-capitals' }, base)
      : { type: 'text', value: base };
    return [numeral, x('sup', {}, raised)];
  });
}
