// A small anthology made by hand: a story of each kind, two people, a network, a theme, a place, a series, a volume.
import type { Library, Person, Series, Site, Volume } from '../../../src/model/library.ts';
import type { Picture } from '../../../src/model/prose/prose.ts';
import type { Encounter, Story, StoryKind } from '../../../src/model/story.ts';

export const kinds = ['encounter', 'portrait', 'opinion', 'advice', 'guest', 'foreword'] as const satisfies StoryKind[];

export function sampleStory(part: Partial<Story> = {}): Story {
  return {
    id: 'un-cafe',
    kind: 'encounter',
    title: 'Un café à Rennes',
    lang: 'fr-FR',
    credits: [{ name: 'Camille Œuvrard', person: 'camille', role: 'author' }],
    summary: '',
    published: '2026-03-14',
    series: 'rencontres',
    themes: ['entraide'],
    networks: ['linkedin'],
    places: ['rennes'],
    hashtags: [],
    people: ['paul'],
    encounters: [sampleEncounter()],
    licence: 'CC-BY-4.0',
    outputs: ['web', 'pdf', 'epub', 'print', 'social'],
    body: { blocks: [], notes: [] },
    words: 900,
    volumes: ['tome-1'],
    ...part,
  };
}

export function sampleEncounter(part: Partial<Encounter> = {}): Encounter {
  return {
    story: 'un-cafe',
    from: ['camille'],
    with: ['paul'],
    unnamed: [],
    via: { network: 'linkedin' },
    direction: 'online-to-irl',
    outcome: ['friendship'],
    evidence: '',
    ...part,
  };
}

export function samplePerson(part: Partial<Person> = {}): Person {
  return {
    id: 'camille',
    displayName: 'Camille Œuvrard',
    givenName: 'Camille',
    familyName: 'Œuvrard',
    role: 'Correctrice',
    links: [],
    handles: [],
    wrote: ['un-cafe'],
    portrayed: [],
    cited: [],
    edited: [],
    met: [{ person: 'paul', encounter: sampleEncounter() }],
    ...part,
  };
}

/** A library of these stories; by default one of each kind. */
export function sampleLibrary(stories: Story[] = kinds.map((kind) => sampleStory({ id: kind, kind }))): Library {
  const ids = stories.map(({ id }) => id);
  const paul = samplePerson({ id: 'paul', displayName: 'Paul Le Goff', givenName: 'Paul', familyName: 'Le Goff' });
  const terms = (id: string, label: string) => new Map([[id, { id, label, altLabels: [], stories: ids }]]);
  return {
    site,
    today: '2026-04-01',
    stories: new Map(stories.map((story) => [story.id, story])),
    withdrawn: [],
    ended: { stories: [], volumes: [] },
    people: new Map([samplePerson(), paul].map((person) => [person.id, person])),
    series: new Map([['rencontres', { ...series, stories: ids }]]),
    volumes: new Map([['tome-1', volumeOf(ids)]]),
    networkNames: new Map([['linkedin', 'LinkedIn']]),
    networks: terms('linkedin', 'LinkedIn'),
    themes: terms('entraide', 'Entraide'),
    places: new Map([['rennes', { id: 'rennes', label: 'Rennes', stories: ids }]]),
    encounters: stories.flatMap(({ encounters }) => encounters),
  };
}

export function samplePicture(path: string, width: number, height: number): Picture {
  return { path, name: path.split('/').at(-1)!, type: 'image/png', width, height, alt: 'Deux tasses sur un comptoir' };
}

const site: Site = {
  name: 'Florilège',
  tagline: 'Des gens se sont écrit',
  description: '',
  url: 'https://florilege.example.org',
  lang: 'fr-FR',
  demonstration: true,
  publisher: { name: '', address: '' },
  legal: { director: '', host: { name: '', address: '' } },
  accounts: [],
  offline: true,
  licence: 'CC-BY-4.0',
};

const series: Series = {
  id: 'rencontres',
  title: 'Rencontres',
  description: '',
  accent: '#8a2f2f',
  questions: [],
  editors: [],
  stories: [],
};

function volumeOf(stories: string[]): Volume {
  return {
    id: 'tome-1',
    title: 'Rencontres',
    subtitle: 'Du message à la table',
    tome: 1,
    ofTomes: 2,
    editors: ['camille'],
    edition: 1,
    published: '2026-05-15',
    lang: 'fr-FR',
    licence: 'CC-BY-4.0',
    isbn: {},
    price: 'free',
    accent: '#8a2f2f',
    front: [],
    parts: [{ title: '', entries: stories.map((story) => ({ story, text: 'full' })) }],
    back: [],
    errata: [],
    ended: 0,
  };
}
