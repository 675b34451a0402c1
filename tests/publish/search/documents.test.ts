// What can be found: each page once, by what it says and by what is said of it.
import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/publish/search/documents.ts';
import { encounter, library, paragraph, person, picture, prose, reaction, story, volume } from '../../sample.ts';

test('a story is found by its text, and by its places, hashtags, people and themes without showing them', () => {
  const irl = { form: 'coffee', place: 'Rennes' } as const;
  const told = story('un-cafe', {
    hashtags: ['#Café'],
    encounters: [encounter('un-cafe', { irl })],
    cover: picture,
    body: prose([paragraph('Un texte.')], [paragraph('Une note.')]),
  });
  const [document] = documentsOf(library([told]), []);
  expect(document).toEqual({
    kind: 'story',
    path: '/recits/un-cafe/',
    title: 'Récit un-cafe',
    facts: { author: 'Ana Élie', kind: 'Récit de rencontre' },
    text: ['Un chapeau.', 'Un texte.', '1. Une note.', 'Photo : Ana'],
    unseen: ['Ana Élie', 'Rennes', '#Café', 'Paul Le Goff', 'Amitié', 'LinkedIn'],
    behind: [],
    choices: [
      { facet: 'sorte', id: 'story', label: 'Récits' },
      { facet: 'annee', id: '2026', label: '2026' },
    ],
    date: '2026-03-14',
  });
});

test('a story is found by what readers wrote of it, last of all', () => {
  const held = library([story('un'), story('deux')], { reactions: [reaction('un', 'une')] });
  const [one, two] = documentsOf(held, []);
  expect(one?.text.slice(-2)).toEqual(['Nom de une', 'Mots de une.']);
  expect(JSON.stringify(two)).not.toContain('Mots de une');
});

test('a story signed by another name is found by that name alone', () => {
  const signed = story('un-cafe', { credits: [{ name: 'La passante', role: 'author' }], encounters: [] });
  const [document] = documentsOf(library([signed]), []);
  expect(document?.facts.author).toBe('La passante');
  expect(JSON.stringify(document)).not.toMatch(/Ana|Élie/);
});

test('what several stories may be told apart by is what one chooses by', () => {
  const stories = [story('un', { volumes: ['tome-1'] }), story('deux', { kind: 'opinion', lang: 'en' })];
  const held = library(stories, { volumes: new Map([['tome-1', volume('tome-1', ['un'], { tome: 1 })]]) });
  const [one, two] = documentsOf(held, []).map(({ choices }) => choices.map(({ facet, id }) => `${facet}:${id}`));
  expect(one).toEqual(['sorte:story', 'annee:2026', 'rubrique:encounter', 'langue:fr', 'volume:tome-1']);
  expect(two).toEqual(['sorte:story', 'annee:2026', 'rubrique:opinion', 'langue:en']);
});

test('of several years, each story has its own once', () => {
  const stories = [
    story('un', { published: '2024-05-01' }),
    story('deux'),
    story('trois', { published: '2025-01-02' }),
  ];
  const years = documentsOf(library(stories), []).flatMap(({ kind, choices }) =>
    kind === 'story' ? [choices.filter(({ facet }) => facet === 'annee').map(({ id }) => id)] : [],
  );
  expect(years).toEqual([['2024'], ['2026'], ['2025']]);
});

test('somebody, a volume, a term and a page of the editors are found by what is said of them', () => {
  const ana = person('ana', 'Ana', 'Élie', {
    role: 'facteur',
    organisation: 'La Poste',
    bio: 'Distribue le courrier.',
    wrote: ['un'],
    links: [{ kind: 'website', url: 'https://ana.exemple.fr/' }],
    handles: [{ network: 'linkedin', handle: 'ana-elie' }],
  });
  const held = library([story('un')], {
    people: new Map([['ana', ana]]),
    volumes: new Map([['tome-1', volume('tome-1', ['un'], { tome: 1, subtitle: 'À table', editors: ['ana'] })]]),
  });
  const page = { id: 'a-propos', title: 'À propos', text: ['Ceci est une anthologie.'] };
  const [told, ...found] = documentsOf(held, [page]);
  expect(told?.behind).toEqual(['Distribue le courrier.']);
  expect(found.map(({ kind, path, title, text, behind }) => ({ kind, path, title, text, behind }))).toEqual([
    {
      kind: 'person',
      path: '/personnes/ana/',
      title: 'Ana Élie',
      text: ['facteur, La Poste', 'Distribue le courrier.', 'LinkedIn @ana-elie'],
      behind: ['Récit un'],
    },
    {
      kind: 'volume',
      path: '/volumes/tome-1/',
      title: 'Rencontres, tome 1',
      text: ['À table', 'Ana Élie'],
      behind: ['Récit un'],
    },
    { kind: 'network', path: '/reseaux/linkedin/', title: 'LinkedIn', text: ['Récit un'], behind: [] },
    { kind: 'theme', path: '/themes/amitie/', title: 'Amitié', text: ['Récit un'], behind: [] },
    {
      kind: 'page',
      path: '/a-propos/',
      title: 'À propos',
      text: ['Ceci est une anthologie.'],
      behind: [],
    },
  ]);
});
