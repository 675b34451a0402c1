// Who stands in the books of these tests: Ana, who writes, Eva, who gathers, and two others to be named.
import type { Library, Volume } from '../../../src/model/library.ts';
import type { Story } from '../../../src/model/story.ts';
import * as sample from '../../sample.ts';

export function story(id: string, more: Partial<Story> = {}): Story {
  return sample.story(id, {
    credits: [{ name: 'Ana Le Goff', person: 'ana', role: 'author' }],
    themes: [],
    encounters: [],
    outputs: ['web', 'epub'],
    volumes: ['tome-1'],
    ...more,
  });
}

export function volume(stories: readonly string[], more: Partial<Volume> = {}): Volume {
  return sample.volume('tome-1', stories, {
    subtitle: 'Du message à la table',
    tome: 1,
    ofTomes: 2,
    editors: ['eva'],
    legalDeposit: '2026-05',
    accent: '#8a2f2f',
    ...more,
  });
}

export function library(stories: readonly Story[], more: Partial<Library> = {}): Library {
  return sample.library(stories, {
    site: {
      ...sample.site,
      url: 'https://florilege.example',
      demonstration: false,
      publisher: { name: 'Éditions du Croisillon', address: '12 rue des Correcteurs, 35000 Rennes', country: 'France' },
      legal: { director: 'Eva Œuvrard', host: { name: 'Hébergeur', address: 'Nantes' } },
    },
    today: '2026-06-01',
    people: sample.byId(
      sample.person('ana', 'Ana', 'Le Goff', {
        bio: 'Elle écrit.',
        role: 'Aiguilleuse',
        links: [{ kind: 'website', url: 'https://ana.example/' }],
      }),
      sample.person('eva', 'Eva', 'Œuvrard'),
      sample.person('etienne', 'Étienne', 'Étoile'),
      sample.person('zoe', 'Zoé'),
    ),
    series: sample.byId(sample.series('rencontres', [], { title: 'Rencontres', accent: '#1f5673' })),
    networks: sample.byId(sample.term('linkedin', 'LinkedIn'), sample.term('blog', 'Blog')),
    themes: new Map(),
    encounters: [],
    ...more,
  });
}
