// Words whose end is raised, as every product marks them up.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRaised } from '../../../src/model/typography/raised.ts';
import { anyText } from './samples.ts';

/** What is raised between ^ and small capitals between _. */
const marked = (text: string, lang = 'fr-FR') =>
  splitRaised(text, lang)
    .map((part) => {
      if (typeof part === 'string') return part;
      return `${part.smallCapitals ? `_${part.base}_` : part.base}^${part.raised}^`;
    })
    .join('');

describe('words whose end is raised', () => {
  test.each([
    ['Le 1er mai, Mme Sand', 'Le 1^er^ mai, M^me^ Sand'],
    ['les XVIIIe et XIXe siècles', 'les _XVIII_^e^ et _XIX_^e^ siècles'],
    ['la IIIe République', 'la III^e^ République'],
    ['la 2de fois', 'la 2^de^ fois'],
    ['le no 5', 'le n^o^ 5'],
    ['le n° 5, les n°s 6 et 7', 'le n° 5, les n°^s^ 6 et 7'],
    ['Rien ici', 'Rien ici'],
    ['', ''],
  ])('« %s »', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('only in French', () => {
    expect(marked('the 1er mai', 'en')).toBe('the 1er mai');
  });

  test('the parts are the text, letter for letter', () => {
    const whole = (text: string) =>
      splitRaised(text, 'fr').map((part) => (typeof part === 'string' ? part : part.base + part.raised));
    const words = fc.array(fc.constantFrom('1er', 'XIXe', ' siècle', 'Mme ', 'n°s ', 'no 5', ' ', 'a', '’', 'Me D'));
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          words.map((some) => some.join('')),
        ),
        (text) => {
          expect(whole(text).join('')).toBe(text);
        },
      ),
    );
  });
});
