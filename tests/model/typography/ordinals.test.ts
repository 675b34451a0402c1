import { describe, expect, test } from 'vitest';
import { findOrdinals } from '../../../src/model/typography/ordinals.ts';

/** What is found, raised letters between ^ and small capitals between _. */
function marked(text: string): string[] {
  return findOrdinals(text).map(({ start, end, kind, raised, smallCapitals }) => {
    const base = text.slice(start, raised.start);
    expect(raised.end).toBe(end);
    if (smallCapitals) expect(text.slice(smallCapitals.start, smallCapitals.end)).toBe(base);
    return `${kind}: ${smallCapitals ? `_${base}_` : base}^${raised.text}^`;
  });
}

describe('ordinals and abbreviations with raised letters', () => {
  test.each([
    ['le 1er mai', ['ordinal: 1^er^']],
    ['la 1re fois', ['ordinal: 1^re^']],
    ['les 1ers jours', ['ordinal: 1^ers^']],
    ['la 2e fois', ['ordinal: 2^e^']],
    ['le 2nd, la 2nde', ['ordinal: 2^nd^', 'ordinal: 2^nde^']],
    ['la 2de fois, les 2des', ['ordinal: 2^de^', 'ordinal: 2^des^']],
    ['le 2d tour, les 2ds', ['ordinal: 2^d^', 'ordinal: 2^ds^']],
    ['1er et 2d tours', ['ordinal: 1^er^', 'ordinal: 2^d^']],
    ['la 612e rencontre', ['ordinal: 612^e^']],
    ['le XXIe siècle', ['century: _XXI_^e^']],
    ['le Ier siècle', ['century: _I_^er^']],
    ['XVIIIe et XIXe siècles', ['century: _XVIII_^e^', 'century: _XIX_^e^']],
    ['XVIIIe-XIXe s.', ['century: _XVIII_^e^', 'century: _XIX_^e^']],
    ['le XVIIe et le XVIIIe siècle', ['century: _XVII_^e^', 'century: _XVIII_^e^']],
    ['du XVIIe et du XVIIIe siècle', ['century: _XVII_^e^', 'century: _XVIII_^e^']],
    ['entre le XVe et le XVIe siècle', ['century: _XV_^e^', 'century: _XVI_^e^']],
    ['XXe/XXIe siècles', ['century: _XX_^e^', 'century: _XXI_^e^']],
    ['fin XIXe-début XXe siècle', ['century: _XIX_^e^', 'century: _XX_^e^']],
    ['le Ier et le IIe siècle', ['century: _I_^er^', 'century: _II_^e^']],
    ['François Ier et le XVIe siècle', ['ordinal: I^er^', 'century: _XVI_^e^']],
    ['la IIIe République et le XXe siècle', ['ordinal: III^e^', 'century: _XX_^e^']],
    ['le IIIe millénaire', ['century: _III_^e^']],
    ['François Ier', ['ordinal: I^er^']],
    ['la IIIe République', ['ordinal: III^e^']],
    ['le XVIe arrondissement', ['ordinal: XVI^e^']],
    ['Mme Sand et Mlle Mars', ['title: M^me^', 'title: M^lle^']],
    ['le Dr Knock', ['title: D^r^']],
    ['Me Dupont', ['title: M^e^']],
    ['Mgr de La Tour', ['title: M^gr^']],
    ['Dupont et Cie', ['title: C^ie^']],
    ['n° 5 et n°s 6 et 7', ['number: n^o^', 'number: n^os^']],
    ['no 5', ['number: n^o^']],
  ])('« %s » holds %j', (text, found) => {
    expect(marked(text)).toEqual(found);
  });

  test.each([
    '1ère, 2ème, 1e, XXIer',
    'Me voici',
    'Dr, Pr',
    'Le XV de France',
    'De la vie, ce jour',
    'nos 3 amis, non, no',
    '3,2e',
    'en 2D, en 2d, 2ds',
    'https://ex.fr/2e, #2e, @1er, `$2e$`, $2e$',
    'a2e, 2eb',
  ])('« %s » holds none', (text) => {
    expect(marked(text)).toEqual([]);
  });

  test('are found in order, without overlap, in a long text', () => {
    const found = findOrdinals('Le 1er mai du XXIe siècle, Mme Sand. '.repeat(2000));
    expect(found).toHaveLength(6000);
    expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });
});
