// Names as lists file them: given in parts by the sheet, and put in the order of a language.
import { describe, expect, test } from 'vitest';
import { filedLine, filedName, nameInIndex } from '../../../src/model/filing/filed-name.ts';
import type { Person } from '../../../src/model/library.ts';

type Named = Pick<Person, 'displayName' | 'givenName' | 'familyName' | 'particle' | 'sortName'>;
const named = (
  givenName: string,
  particle: string | undefined,
  familyName: string,
  more: Partial<Named> = {},
): Named => {
  const displayName = [givenName, particle, familyName].filter(Boolean).join(' ').replaceAll('’ ', '’');
  return { displayName, givenName, familyName, ...(particle && { particle }), ...more };
};

describe('a particle', () => {
  test.each([
    ['fr', 'Charles', 'de', 'Gaulle', 'Gaulle, Charles de'],
    ['fr', 'Jean', 'd’', 'Ormesson', 'Ormesson, Jean d’'],
    ['fr', 'Jean', 'de', 'La Fontaine', 'La Fontaine, Jean de'],
    ['fr', 'Jean', 'de La', 'Fontaine', 'La Fontaine, Jean de'],
    ['fr', 'Jean', 'de la', 'Fontaine', 'La Fontaine, Jean de'],
    ['fr', 'Alix', 'de l’', 'Estang', 'L’Estang, Alix de'],
    ['fr', 'Joachim', 'du', 'Bellay', 'Du Bellay, Joachim'],
    ['fr', 'Louis-René', 'des', 'Forêts', 'Des Forêts, Louis-René'],
    ['fr', 'Paul', 'le', 'Goff', 'Le Goff, Paul'],
    ['fr', 'Paul', undefined, 'Le Goff', 'Le Goff, Paul'],
    ['fr-CA', 'Ludwig', 'van', 'Beethoven', 'Beethoven, Ludwig van'],
    ['fr', 'Alexander', 'von', 'Humboldt', 'Humboldt, Alexander von'],
    ['en', 'Charles', 'de', 'Gaulle', 'Gaulle, Charles de'],
    ['nl', 'Jan', 'van den', 'Berg', 'Berg, Jan van den'],
    ['nl-BE', 'Jan', 'van den', 'Berg', 'Van den Berg, Jan'],
    ['af', 'Ingrid', 'van', 'Zyl', 'Van Zyl, Ingrid'],
    ['de', 'Anna', 'von der', 'Leyen', 'Leyen, Anna von der'],
    ['de', 'Anna', 'vom', 'Ende', 'Vom Ende, Anna'],
    ['it', 'Grazia', 'della', 'Casa', 'Della Casa, Grazia'],
    ['es', 'Juan', 'de la', 'Cueva', 'Cueva, Juan de la'],
    ['es', 'Manuel', 'las', 'Heras', 'Las Heras, Manuel'],
    ['pt', 'Ana', 'dos', 'Santos', 'Santos, Ana dos'],
    ['sv', 'Carl', 'von', 'Linné', 'Linné, Carl von'],
  ])('in %s, %s %s %s is « %s »', (lang, given, particle, family, line) => {
    expect(nameInIndex(named(given, particle, family), lang)).toBe(line);
    expect(filedLine(filedName(named(given, particle, family), lang))).toBe(line);
  });
});

test('a name that the sheet files itself is filed so', () => {
  const cargo = { displayName: 'Le Petit Cargo', givenName: 'Le Petit Cargo', sortName: 'Petit Cargo, Le' };
  expect(nameInIndex(cargo, 'fr')).toBe('Petit Cargo, Le');
  expect(filedName(cargo, 'fr')).toEqual({ family: 'Petit Cargo', given: 'Le' });
  const pham = named('Ngọc Lan', undefined, 'Phạm', { sortName: 'Phạm Ngọc Lan' });
  expect(nameInIndex(pham, 'fr')).toBe('Phạm Ngọc Lan');
  expect(filedName(pham, 'fr')).toEqual({ family: 'Phạm', given: 'Ngọc Lan' });
});

test('a display name that is not made of the parts is never split', () => {
  const person = named('Claude', 'de', 'Rive', { displayName: 'C. de Rive' });
  expect(nameInIndex(person, 'fr')).toBe('C. de Rive');
  expect(nameInIndex({ displayName: 'Mina', givenName: 'Mina' }, 'fr')).toBe('Mina');
});
