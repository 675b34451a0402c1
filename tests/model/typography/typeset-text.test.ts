import { describe, expect, test } from 'vitest';
import { typesetText } from '../../../src/model/typography/typeset.ts';
import { toWideSpaces } from '../../../src/model/typography/wide-spaces.ts';
import { ENGLISH, OTHERS, QUEBEC, SWITZERLAND, TOKENS } from './cases-elsewhere.ts';
import {
  ABBREVIATIONS,
  APOSTROPHES,
  type Case,
  DASHES,
  ELLIPSES,
  NUMBERS,
  PUNCTUATION,
  QUOTES,
} from './cases-of-france.ts';
import { invisible, visible } from './samples.ts';

setsAll('fr-FR', 'punctuation', PUNCTUATION);
setsAll('fr-FR', 'quotes', QUOTES);
setsAll('fr-FR', 'apostrophes', APOSTROPHES);
setsAll('fr-FR', 'ellipses', ELLIPSES);
setsAll('fr-FR', 'dashes', DASHES);
setsAll('fr-FR', 'numbers', NUMBERS);
setsAll('fr-FR', 'abbreviations and names', ABBREVIATIONS);
setsAll('fr-FR', 'what is not language', TOKENS);
setsAll('fr-CA', 'the French of Québec', QUEBEC);
setsAll('fr-CH', 'the French of Switzerland', SWITZERLAND);
setsAll('en', 'English', ENGLISH);
setsAll('de', 'a language without a profile', OTHERS);

function setsAll(lang: string, what: string, cases: readonly Case[]): void {
  describe(`${what} (${lang})`, () => {
    test.each(cases)('%s → %s (%s)', (typed, set) => {
      const once = typesetText(invisible(typed), lang);
      expect(visible(once)).toBe(set);
      expect(visible(typesetText(once, lang))).toBe(set);
    });
  });
}

describe('the language of a text', () => {
  test.each([
    ['fr', 'Qui·?'],
    ['FR-fr', 'Qui·?'],
    ['fr-BE', 'Qui·?'],
    ['fr-Latn-CA', 'Qui?'],
    ['en-GB', 'Qui?'],
    ['frp', 'Qui ?'],
    ['', 'Qui ?'],
  ])('« %s » sets « Qui ? » as « %s »', (lang, set) => {
    expect(visible(typesetText('Qui ?', lang))).toBe(set);
  });
});

describe('products whose readers may lack U+202F', () => {
  test('get a whole space wherever the canonical form has a fine one', () => {
    expect(visible(toWideSpaces(typesetText('« Oui ! » : 12 000 €', 'fr-FR')))).toBe('«⍽Oui⍽!⍽»⍽: 12⍽000⍽€');
  });
});
