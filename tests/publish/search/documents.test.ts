// What can be found: each text once, under its title, by what its page says of it.
import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/publish/search/documents.ts';
import { encounter, library, paragraph, person, picture, prose, story, volume } from '../../sample.ts';

test('a story is found by its text, and by its places and hashtags without showing them', () => {
  const irl = { form: 'coffee', place: 'Rennes' } as const;
  const told = story('un-cafe', {
    hashtags: ['#Café'],
    encounters: [encounter('un-cafe', { irl })],
    cover: picture,
    body: prose([paragraph('Un texte.')], [paragraph('Une note.')]),
  });
  const [document] = documentsOf(library([told]), []);
  expect(document).toEqual({
    path: '/recits/un-cafe/',
    title: 'Récit un-cafe',
    facts: { author: 'Ana Élie', kind: 'Récit de rencontre' },
    text: ['Récit un-cafe', 'Un chapeau.', 'Un texte.', '1. Une note.', 'Photo : Ana'],
    unseen: ['Rennes', '#Café'],
    filters: { author: ['Ana Élie'], network: ['LinkedIn'], theme: ['Amitié'], series: [] },
    date: '2026-03-14',
  });
});

test('a story signed by another name is found by that name alone', () => {
  const signed = story('un-cafe', { credits: [{ name: 'La passante', role: 'author' }], encounters: [] });
  const [document] = documentsOf(library([signed]), []);
  expect(document?.facts.author).toBe('La passante');
  expect(JSON.stringify(document)).not.toMatch(/Ana|Élie/);
});

test('somebody, a volume and a page of the editors are found by what is said of them', () => {
  const ana = person('ana', 'Ana', 'Élie', {
    role: 'facteur',
    organisation: 'La Poste',
    bio: 'Distribue le courrier.',
    links: [{ kind: 'website', url: 'https://ana.exemple.fr/' }],
    handles: [{ network: 'linkedin', handle: 'ana-elie' }],
  });
  const held = library([story('un')], {
    people: new Map([['ana', ana]]),
    volumes: new Map([['tome-1', volume('tome-1', ['un'], { tome: 1, subtitle: 'À table', editors: ['ana'] })]]),
  });
  const page = { id: 'a-propos', title: 'À propos', text: ['Ceci est une anthologie.'] };
  const found = documentsOf(held, [page]).slice(1);
  expect(found.map(({ path, title, facts, text }) => ({ path, title, facts, text }))).toEqual([
    {
      path: '/personnes/ana/',
      title: 'Ana Élie',
      facts: { kind: 'Personnes' },
      text: ['Ana Élie', 'facteur, La Poste', 'Distribue le courrier.', 'LinkedIn @ana-elie'],
    },
    {
      path: '/volumes/tome-1/',
      title: 'Rencontres, tome 1',
      facts: { kind: 'Volumes' },
      text: ['Rencontres, tome 1', 'À table', 'Ana Élie'],
    },
    { path: '/a-propos/', title: 'À propos', facts: {}, text: ['À propos', 'Ceci est une anthologie.'] },
  ]);
});
