import { expect, test } from 'vitest';
import type { Term } from '../../../src/model/library.ts';
import { facetsOf, facetWords } from '../../../src/model/reading/facets.ts';
import { library, series, story } from '../../sample.ts';

const stories = [
  story('un', { themes: ['amitie'], places: ['evry'], lang: 'fr-FR', series: 'rencontres' }),
  story('deux', { themes: ['amitie', 'emploi'], places: ['rennes', 'evry'], lang: 'fr-CA', kind: 'portrait' }),
  story('trois', { themes: ['emploi'], places: [], lang: 'en' }),
];
const term = (id: string, label: string) => [id, { id, label, altLabels: [], stories: [] }] as [string, Term];
const anthology = library(stories, {
  series: new Map([['rencontres', series('rencontres', ['un'])]]),
  themes: new Map([term('emploi', 'Emploi'), term('amitie', 'Amitié')]),
  places: new Map([
    ['rennes', { id: 'rennes', label: 'Rennes', stories: [] }],
    ['evry', { id: 'evry', label: 'Évry', stories: [] }],
  ]),
});

test('a facet is offered where it has several values, with how many stories have each', () => {
  expect(facetsOf(anthology)).toEqual([
    {
      name: 'rubrique',
      values: [
        { id: 'portrait', label: 'Portrait', count: 1 },
        { id: 'encounter', label: 'Récit de rencontre', count: 2 },
      ],
    },
    {
      name: 'theme',
      values: [
        { id: 'amitie', label: 'Amitié', count: 2 },
        { id: 'emploi', label: 'Emploi', count: 2 },
      ],
    },
    // French order: É with E.
    {
      name: 'lieu',
      values: [
        { id: 'evry', label: 'Évry', count: 2 },
        { id: 'rennes', label: 'Rennes', count: 1 },
      ],
    },
    {
      name: 'langue',
      values: [
        { id: 'en', label: 'Anglais', count: 1 },
        { id: 'fr', label: 'Français', count: 2 },
      ],
    },
  ]);
});

test('a story answers to each of its values, in the facets that are offered', () => {
  expect(facetWords(stories[1]!, facetsOf(anthology))).toBe(
    'rubrique:portrait theme:amitie theme:emploi lieu:rennes lieu:evry langue:fr',
  );
});
