// The names of a group photo, and the list that holds them.
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { namesIn, orderOf, withNames } from '../../../src/atelier/editor/views/group-names.ts';
import { readBack } from '../../import/read-back.ts';

const listOf = (text: string) => fromTree(readBack(text)).firstChild ?? undefined;

test('faces are named from left to right; who was not touched stays', () => {
  const people = orderOf([{ name: 'Zoé' }, { name: 'Ana', x: 0.8, y: 0 }, { name: 'Yvon', x: 0.1, y: 0 }]);
  expect(people.map(({ name }) => name)).toEqual(['Zoé', 'Yvon', 'Ana']);
});

test('an item whose name is the same keeps its bold', () => {
  const list = listOf('1. Béatrice **Loiseau**\n2. Yvon');
  const made = withNames(list, [{ name: 'Yvon R.' }, { name: 'Béatrice Loiseau' }]);
  expect(made.textContent).toBe('Yvon R.Béatrice Loiseau');
  expect(made.lastChild?.firstChild?.lastChild?.marks[0]?.type.name).toBe('strong');
});

test('an empty list names nobody, and nobody is an empty list', () => {
  expect(namesIn(withNames(undefined, []))).toEqual([]);
});
