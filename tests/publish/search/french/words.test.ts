// How a text is cut into words: signs that join, elisions, capitals inside of words.
import { expect, test } from 'vitest';
import { folded, lowered } from '../../../../src/publish/search/french/letters.ts';
import { wordsOf } from '../../../../src/publish/search/french/words.ts';

const cut = (text: string) => wordsOf(text).map((word) => word.text);

test.each([
  ['L’harmonie d’un soir', ['harmonie', 'un', 'soir']],
  [
    "qu'elle s’en aille jusqu’au bout, lorsqu’il pleut",
    ['elle', 'en', 'aille', 'jusque', 'au', 'bout', 'lorsque', 'il', 'pleut'],
  ],
  ['aujourd’hui', ['aujourd', 'hui', 'aujourdhui']],
  ['O’Brien', ['o', 'brien', 'obrien']],
  ['N’Diaye, n’est', ['diaye', 'ndiaye', 'est']],
  ['Saint-Malo', ['saint', 'malo', 'saintmalo']],
  ['a-t-il dit, dis-moi', ['a', 't', 'il', 'dit', 'dis', 'moi']],
  ['#PremierEmploi', ['premier', 'emploi', 'premieremploi']],
  ['#RSE2024', ['rse', '2024', 'rse2024']],
  ['TVAIntracommunautaire', ['tva', 'intracommunautaire', 'tvaintracommunautaire']],
  ['@camille_oe', ['camille', 'oe', 'camilleoe']],
  ['la S.N.C.F. et les PDFs', ['la', 's', 'n', 'c', 'f', 'sncf', 'et', 'les', 'pdfs']],
  ['har\u00admonie, o\u2060eil, ex æquo, 1ᵉʳ, XIXe', ['harmonie', 'oeil', 'ex', 'aequo', '1er', 'xixe']],
  ['e\u0301te\u0301 ÉTÉ', ['été', 'été']],
  ['Мир! が', ['мир', 'が']],
  ['« … » — 3,5', ['3', '5']],
  ['', []],
])('%s', (text, words) => {
  expect(cut(text)).toEqual(words);
});

test('a word says where it stands, and what is written together follows each other', () => {
  const text = '« L’Haÿ-les-Roses »';
  const words = wordsOf(text);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Haÿ', 'les', 'Roses', 'L’Haÿ-les-Roses']);
  expect(words.map(({ place, isWhole }) => (isWhole ? 'whole' : place))).toEqual([0, 1, 2, 'whole']);
});

test('letters are lowered with their accents, and folded without', () => {
  expect(lowered('L’ŒIL, e\u0301TÉ, Straße, Łódź, Þór, ıspanak')).toBe("l'oeil, été, strasse, lódź, thór, ispanak");
  expect(folded('L’ŒIL, e\u0301TÉ, Łódź, Sørensen, ex æquo')).toBe("l'oeil, ete, lodz, sorensen, ex aequo");
  expect(folded('が')).toBe('が');
});
