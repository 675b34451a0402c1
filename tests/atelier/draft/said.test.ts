// An answer that is made of several: what is said of one leaves the others as they were said.
import { expect, test } from 'vitest';
import { authorWith, irlWith } from '../../../src/atelier/draft/said.ts';

test('a day or a place, said first, is a meeting of no form that is known yet', () => {
  const dated = irlWith(undefined, { date: '2014-03' });
  expect(dated).toEqual({ form: 'other', date: '2014-03' });
  expect(irlWith(dated, { place: 'Rennes' })).toEqual({ form: 'other', date: '2014-03', place: 'Rennes' });
  expect(irlWith(dated, { form: 'coffee' })).toEqual({ form: 'coffee', date: '2014-03' });
  expect(irlWith({ form: 'coffee', date: '2014' }, { date: undefined })).toEqual({ form: 'coffee' });
});

test('« never » takes the day and the place away', () => {
  expect(irlWith({ form: 'coffee', date: '2014', place: 'Rennes' }, { form: undefined })).toBeUndefined();
  expect(irlWith(undefined, { place: undefined })).toBeUndefined();
});

test('a name that is written anew keeps what its writer says of themselves', () => {
  const author = { name: 'Léa Malo', id: 'lea-malo', role: 'libraire' };
  const unnamed = authorWith(author, { name: undefined, id: undefined });
  expect(unnamed).toEqual({ name: '', role: 'libraire' });
  expect(authorWith(unnamed, { name: 'Zoé', id: undefined })).toEqual({ name: 'Zoé', role: 'libraire' });
  expect(authorWith({ name: 'Zoé' }, { name: undefined })).toBeUndefined();
  expect(authorWith(undefined, { role: 'libraire' })).toEqual({ name: '', role: 'libraire' });
});
