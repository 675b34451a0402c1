// A small anthology built by hand: what a test changes stands in the test.
import type { Library, Person, Volume } from '../../../src/model/library.ts';
import type { Block, Inline, Prose } from '../../../src/model/prose/prose.ts';
import type { Story } from '../../../src/model/story.ts';

export const text = (value: string): Inline => ({ type: 'text', value });

export const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const prose = (...blocks: Block[]): Prose => ({ blocks, notes: [] });

export function story(id: string, changes: Partial<Story> = {}): Story {
  return {
    id,
    kind: 'encounter',
    title: 'Un café à Rennes',
    lang: 'fr-FR',
    credits: [{ name: 'Camille Œuvrard', person: 'camille-oeuvrard', role: 'author' }],
    summary: 'Une correctrice sans journal se met à corriger les inconnus. L’un d’eux lui répond en six minutes.',
    published: '2026-03-14',
    series: 'rencontres',
    themes: ['emploi'],
    networks: ['linkedin'],
    places: [],
    hashtags: [],
    people: ['paul-le-goff'],
    encounters: [
      {
        story: id,
        from: ['camille-oeuvrard'],
        with: ['paul-le-goff'],
        unnamed: [],
        via: { network: 'linkedin' },
        direction: 'online-to-irl',
        outcome: [],
        evidence: 'Nous nous sommes vus.',
      },
    ],
    licence: 'CC-BY-4.0',
    outputs: ['web', 'pdf'],
    body: prose(paragraph('Au printemps 2015, je n’avais plus de journal à corriger.')),
    words: 9,
    volumes: ['tome-1'],
    ...changes,
  };
}

export function person(
  id: string,
  givenName: string,
  familyName: string | undefined,
  changes: Partial<Person> = {},
): Person {
  return {
    id,
    displayName: [givenName, familyName].filter(Boolean).join(' '),
    givenName,
    ...(familyName && { familyName }),
    links: [],
    handles: [],
    wrote: [],
    portrayed: [],
    cited: [],
    edited: [],
    met: [],
    ...changes,
  };
}

export function volume(stories: readonly Story[], changes: Partial<Volume> = {}): Volume {
  return {
    id: 'tome-1',
    title: 'Rencontres',
    subtitle: 'Du message à la table',
    tome: 1,
    ofTomes: 2,
    editors: ['camille-oeuvrard'],
    edition: 1,
    published: '2026-05-15',
    lang: 'fr-FR',
    licence: 'CC-BY-4.0',
    isbn: {},
    price: 'free',
    legalDeposit: '2026-05',
    accent: '#8a2f2f',
    front: [],
    parts: [{ title: 'Le premier message', entries: stories.map(({ id }) => ({ story: id, text: 'full' as const })) }],
    back: [],
    errata: [],
    ended: 0,
    ...changes,
  };
}

export function library(stories: readonly Story[], changes: Partial<Library> = {}): Library {
  const people = [
    person('camille-oeuvrard', 'Camille', 'Œuvrard', { role: 'Correctrice', bio: 'Elle vit à Rennes.' }),
    person('paul-le-goff', 'Paul', 'Le Goff'),
  ];
  return {
    site: {
      name: 'Florilège',
      description: 'Une anthologie.',
      url: 'https://florilege.example.org',
      lang: 'fr-FR',
      demonstration: true,
      publisher: { name: 'Éditions du Croisillon', address: '12 rue des Correcteurs, 35000 Rennes' },
      legal: { director: 'Camille Œuvrard', host: { name: 'Hébergeur', address: 'Nantes' } },
      accounts: [],
      offline: true,
      licence: 'CC-BY-4.0',
    },
    today: '2026-06-30',
    stories: new Map(stories.map((one) => [one.id, one])),
    withdrawn: [],
    ended: { stories: [], volumes: [] },
    people: new Map(people.map((one) => [one.id, one])),
    series: new Map([
      [
        'rencontres',
        {
          id: 'rencontres',
          title: 'Rencontres',
          description: 'Des rencontres.',
          accent: '#8a2f2f',
          questions: [],
          editors: [],
          stories: stories.map(({ id }) => id),
        },
      ],
    ]),
    volumes: new Map(),
    networkNames: new Map([['linkedin', 'LinkedIn']]),
    networks: new Map([['linkedin', { id: 'linkedin', label: 'LinkedIn', altLabels: [], stories: [] }]]),
    themes: new Map([['emploi', { id: 'emploi', label: 'Emploi', altLabels: [], stories: [] }]]),
    places: new Map(),
    encounters: [],
    ...changes,
  };
}
