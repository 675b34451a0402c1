import { expect, test } from 'vitest';
import { referenceOf } from '../../../../src/publish/web/story/written-reference.ts';
import { library, story } from '../../../sample.ts';

test('a story is cited by its author, its title, its day and its address', () => {
  const one = story('un-cafe', { title: 'Un café' });
  expect(referenceOf(one, library([one]))).toBe(
    'Ana Élie, «\u202fUn café\u202f», Florilège, 14\u00a0mars 2026, https://exemple.fr/florilege/recits/un-cafe/',
  );
});
