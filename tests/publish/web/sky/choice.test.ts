import { expect, test } from 'vitest';
import { choiceAddress, choiceOf } from '../../../../src/publish/web/sky/choice.ts';

const ids = ['ana', 'bo', 'cy'];

test('an address holds whom the reader chose', () => {
  expect(choiceOf(new URLSearchParams('de=ana&a=cy'), ids)).toEqual({ from: 0, to: 2 });
  expect(choiceOf(new URLSearchParams('de=bo'), ids)).toEqual({ from: 1 });
  expect(choiceOf(new URLSearchParams(''), ids)).toEqual({});
});

test('somebody alone is where to start, and whoever is not in the sky is left out', () => {
  expect(choiceOf(new URLSearchParams('a=cy'), ids)).toEqual({ from: 2 });
  expect(choiceOf(new URLSearchParams('de=inconnu&a=cy'), ids)).toEqual({ from: 2 });
  expect(choiceOf(new URLSearchParams('de=ana&a=inconnu'), ids)).toEqual({ from: 0 });
});

test('a choice has its address, and nobody has the page’s own', () => {
  expect(choiceAddress({ from: 0, to: 2 }, ids, '/florilege/rencontres/')).toBe('/florilege/rencontres/?de=ana&a=cy');
  expect(choiceAddress({ from: 1 }, ids, '/rencontres/')).toBe('/rencontres/?de=bo');
  expect(choiceAddress({}, ids, '/rencontres/')).toBe('/rencontres/');
});
