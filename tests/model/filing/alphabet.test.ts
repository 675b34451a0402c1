import { describe, expect, test } from 'vitest';
import { inOrderOf, letterOf } from '../../../src/model/filing/alphabet.ts';

describe('the letter of an index', () => {
  test.each([
    ['fr', 'Œuvrard', 'O'],
    ['fr', 'Élan', 'E'],
    ['fr', 'Åberg', 'A'],
    ['sv', 'Åberg', 'Å'],
    ['fr', 'Ñandú', 'N'],
    ['es', 'Ñandú', 'Ñ'],
    ['fr', 'Ørsted', 'O'],
    ['da', 'Ørsted', 'Ø'],
    ['fr', 'Łódź', 'L'],
    ['nl', '’t Hooft', 'T'],
    ['fr', '«\u00a0Été\u00a0»', 'E'],
    ['fr', 'Ивана', 'И'],
    ['fr', '東京', '東'],
    ['fr', '2 amis', '#'],
    ['fr', '', '#'],
  ])('in %s, of %j is %s', (lang, word, letter) => expect(letterOf(word, lang)).toBe(letter));
});

test.each([
  [
    'fr',
    ['Elan', 'Élan', 'Eva', 'Martin, Léa', 'Martin, Zoé', 'Martin du Gard, Ana', 'Œuvrard', 'Oz', '’t Hooft', 'Zed'],
  ],
  ['sv', ['Adam', 'Zorn', 'Åberg', 'Ärlig', 'Öst']],
  ['es', ['Nuria', 'Ñandú', 'Olmo']],
])('in %s lines stand in the order of its dictionary', (lang, lines) => {
  const shuffled = lines.toReversed().map((line) => ({ id: line, line }));
  expect(inOrderOf(shuffled, lang, ({ line }) => line).map(({ line }) => line)).toEqual(lines);
});

test('namesakes stand in the order of their ids, whatever the order in which they come', () => {
  const mina = (id: string) => ({ id, line: 'Mina' });
  for (const ids of [
    ['b', 'a'],
    ['a', 'b'],
  ])
    expect(inOrderOf(ids.map(mina), 'fr', ({ line }) => line).map(({ id }) => id)).toEqual(['a', 'b']);
});
