// Whom the tests of cards draw: a story of each kind, two people, a network, a theme, a place, a series, a volume.
import type { Library, Person } from '../../../src/model/library.ts';
import type { Picture } from '../../../src/model/prose/prose.ts';
import type { Encounter, Story, StoryKind } from '../../../src/model/story.ts';
import { byId, encounter, library, person, series, site, story, term, volume } from '../../sample.ts';

export const kinds = ['encounter', 'portrait', 'opinion', 'advice', 'guest', 'foreword'] as const satisfies StoryKind[];

export function sampleStory(part: Partial<Story> = {}): Story {
  return story('un-cafe', {
    title: 'Un café à Rennes',
    credits: [{ name: 'Camille Œuvrard', person: 'camille', role: 'author' }],
    series: 'rencontres',
    themes: ['entraide'],
    places: ['rennes'],
    people: ['paul'],
    encounters: [sampleEncounter()],
    words: 900,
    volumes: ['tome-1'],
    ...part,
  });
}

export function sampleEncounter(part: Partial<Encounter> = {}): Encounter {
  return encounter('un-cafe', { from: ['camille'], outcome: ['friendship'], ...part });
}

export function samplePerson(part: Partial<Person> = {}): Person {
  const met = [{ person: 'paul', encounter: sampleEncounter() }];
  return person('camille', 'Camille', 'Œuvrard', { role: 'Correctrice', wrote: ['un-cafe'], met, ...part });
}

/** A library of these stories; by default one of each kind. */
export function sampleLibrary(stories: Story[] = kinds.map((kind) => sampleStory({ id: kind, kind }))): Library {
  const ids = stories.map(({ id }) => id);
  const paul = samplePerson({ id: 'paul', displayName: 'Paul Le Goff', givenName: 'Paul', familyName: 'Le Goff' });
  const tome = volume('tome-1', ids, {
    subtitle: 'Du message à la table',
    tome: 1,
    ofTomes: 2,
    editors: ['camille'],
    accent: '#8a2f2f',
  });
  return library(stories, {
    site: { ...site, tagline: 'Des gens se sont écrit', url: 'https://florilege.example.org' },
    people: byId(samplePerson(), paul),
    series: byId(series('rencontres', ids, { title: 'Rencontres' })),
    volumes: byId(tome),
    networks: byId(term('linkedin', 'LinkedIn', ids)),
    themes: byId(term('entraide', 'Entraide', ids)),
    places: new Map([['rennes', { id: 'rennes', label: 'Rennes', stories: ids }]]),
  });
}

export function samplePicture(path: string, width: number, height: number): Picture {
  return { path, name: path.split('/').at(-1)!, type: 'image/png', width, height, alt: 'Deux tasses sur un comptoir' };
}
