// Words that no ending tells apart from others, in the two directions; and those that would find every page.
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../../src/publish/search/french/stem.ts';
import { familiesOf } from '../../../../src/publish/search/index/dictionary.ts';
import { irregularForms } from '../../../../src/publish/search/index/irregular-forms.ts';

const stem = await stemOf('fr-FR');

describe('a dictionary', () => {
  const aff =
    "FLAG long\nSFX aA Y 2\nSFX aA aller vais/j'n' aller\nSFX aA ller llons/n' aller\nSFX S. Y 1\nSFX S. 0 s [^sx]\n";
  test('tells the families of its entries: endings where they apply, and no proper name', () => {
    const dic = '4\naller/aA\nmur/S.\nprix/S.\nParis/S.\nhier\n';
    expect([...familiesOf(aff, dic)]).toEqual([
      ['aller', 'vais', 'allons'],
      ['mur', 'murs'],
    ]);
  });
});

describe('the forms of the words that a site uses', () => {
  const VENIR = ['venir', 'viens', 'vint', 'venu'];
  test('are found from all the others, itself left out and what a stem tells too', () => {
    const forms = irregularForms(['vint', 'jardin'], [VENIR, ['jardin', 'jardins']], stem);
    expect(Object.fromEntries(forms)).toEqual({ venir: ['vint'], viens: ['vint'], venu: ['vint'] });
  });

  test.each([
    ['a word of grammar that looks like one', ['plaire', 'plu', 'plus'], 'plus', 'plaire'],
    ['a verb whose forms stand on every page', ['être', 'est', 'été', 'suis'], 'suis', 'ete'],
    ['an article, for a participle with an accent', ['devoir', 'dû', 'doit'], 'du', 'devoir'],
  ])('are not %s', (_, family, used, asked) => {
    expect(irregularForms([used], [family], stem).get(asked)).toBeUndefined();
  });
});
