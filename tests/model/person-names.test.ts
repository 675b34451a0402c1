import { expect, test } from 'vitest';
import { initialsOf } from '../../src/model/person-names.ts';
import { person } from '../sample.ts';

test('initials are those of the data, never of a name cut in two', () => {
  expect(initialsOf(person('paul', 'Paul', 'Le Goff'))).toBe('PL');
  expect(initialsOf(person('cargo', 'Petit Cargo'))).toBe('P');
  expect(initialsOf(person('lan', 'Ngọc Lan', 'Phạm'))).toBe('NP');
});
