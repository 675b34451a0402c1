// Whom a draft describes is offered where somebody is asked, though the site has no sheet of them.
import { expect, test } from 'vitest';
import { namesOffered } from '../../../src/atelier/page/answers/offered-people.ts';

test.each([
  ['nobody', {}, [], []],
  ['those of the site', {}, ['Paul Le Goff'], ['Paul Le Goff']],
  [
    'those whom its writer described, then who signs, then those of the site, each once',
    {
      people: [{ name: 'Zoé' }, { name: ' ' }, { name: 'Paul Le Goff', id: 'paul-le-goff' }],
      author: { name: 'Léa Malo ' },
    },
    ['Anne Le Gall', 'Paul Le Goff'],
    ['Zoé', 'Paul Le Goff', 'Léa Malo', 'Anne Le Gall'],
  ],
])('%s', (_, facts, known, expected) => {
  expect(namesOffered(facts, known)).toEqual(expected);
});
