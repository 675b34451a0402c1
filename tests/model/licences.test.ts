import { expect, test } from 'vitest';
import { licenceOf } from '../../src/model/licences.ts';

test('a licence has its name and its deed', () => {
  expect(licenceOf('CC-BY-NC-4.0', 'fr-FR')).toEqual({
    name: 'CC BY-NC 4.0',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
  });
  expect(licenceOf('all-rights-reserved', 'fr-FR')).toEqual({ name: 'Tous droits réservés' });
});
