import { expect, test } from 'vitest';
import type { Term } from '../../../src/model/library.ts';
import { facetsOf, facetWords } from '../../../src/model/reading/facets.ts';
import { library, person, series, story } from '../../sample.ts';

const stories = [
  story('un', { published: '2019-01-02', themes: ['amitie'], places: ['evry'], lang: 'fr-FR', series: 'rencontres' }),
  story('deux', {
    published: '2019-01-01',
    themes: ['amitie', 'emploi'],
    places: ['rennes', 'evry'],
    lang: 'fr-CA',
    kind: 'portrait',
  }),
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
    // The newest first.
    {
      name: 'annee',
      values: [
        { id: '2026', label: '2026', count: 1 },
        { id: '2019', label: '2019', count: 2 },
      ],
    },
  ]);
});

test('a story answers to each of its values, in the facets that are offered', () => {
  expect(facetWords(stories[1]!, facetsOf(anthology))).toBe(
    'rubrique:portrait theme:amitie theme:emploi lieu:rennes lieu:evry langue:fr annee:2019',
  );
});

test('who tells is offered as an index files them; a name that was chosen for one text is not', () => {
  const by = (id: string, name: string) => ({ credits: [{ name, person: id, role: 'author' as const }] });
  const written = library(
    [
      story('a', by('leo', 'Léo Martin')),
      story('b', by('zoe', 'Zoé Élan')),
      story('c', { credits: [{ name: 'Une voisine', role: 'author' }] }),
    ],
    { people: new Map([person('leo', 'Léo', 'Martin'), person('zoe', 'Zoé', 'Élan')].map((one) => [one.id, one])) },
  );
  const facets = facetsOf(written);
  expect(facets.find(({ name }) => name === 'auteur')?.values).toEqual([
    { id: 'zoe', label: 'Élan, Zoé', count: 1 },
    { id: 'leo', label: 'Martin, Léo', count: 1 },
  ]);
  expect(facetWords(written.stories.get('c')!, facets)).not.toContain('auteur');
});
