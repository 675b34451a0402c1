// Who stands in the books of these tests: Camille Œuvrard, who writes and gathers, and Paul Le Goff, whom she meets.
import type { Library, Volume } from '../../../src/model/library.ts';
import type { Block, Prose } from '../../../src/model/prose/prose.ts';
import type { Story } from '../../../src/model/story.ts';
import * as sample from '../../sample.ts';

export const prose = (...blocks: Block[]): Prose => sample.prose(blocks);

export function story(id: string, changes: Partial<Story> = {}): Story {
  return sample.story(id, {
    title: 'Un café à Rennes',
    credits: [{ name: 'Camille Œuvrard', person: 'camille-oeuvrard', role: 'author' }],
    summary: 'Une correctrice sans journal se met à corriger les inconnus. L’un d’eux lui répond en six minutes.',
    series: 'rencontres',
    themes: ['emploi'],
    people: ['paul-le-goff'],
    encounters: [sample.encounter(id, { from: ['camille-oeuvrard'], with: ['paul-le-goff'] })],
    outputs: ['web', 'pdf'],
    body: prose(sample.paragraph('Au printemps 2015, je n’avais plus de journal à corriger.')),
    words: 9,
    volumes: ['tome-1'],
    ...changes,
  });
}

export function volume(stories: readonly Story[], changes: Partial<Volume> = {}): Volume {
  const entries = stories.map(({ id }) => ({ story: id, text: 'full' as const }));
  return sample.volume('tome-1', [], {
    subtitle: 'Du message à la table',
    tome: 1,
    ofTomes: 2,
    editors: ['camille-oeuvrard'],
    legalDeposit: '2026-05',
    accent: '#8a2f2f',
    parts: [{ title: 'Le premier message', entries }],
    ...changes,
  });
}

export function library(stories: readonly Story[], changes: Partial<Library> = {}): Library {
  const ids = stories.map(({ id }) => id);
  return sample.library(stories, {
    site: {
      ...sample.site,
      url: 'https://florilege.example.org',
      publisher: { name: 'Éditions du Croisillon', address: '12 rue des Correcteurs, 35000 Rennes' },
      legal: { director: 'Camille Œuvrard', host: { name: 'Hébergeur', address: 'Nantes' } },
    },
    today: '2026-06-30',
    people: sample.byId(
      sample.person('camille-oeuvrard', 'Camille', 'Œuvrard', { role: 'Correctrice', bio: 'Elle vit à Rennes.' }),
      sample.person('paul-le-goff', 'Paul', 'Le Goff'),
    ),
    series: sample.byId(sample.series('rencontres', ids, { title: 'Rencontres' })),
    networks: sample.byId(sample.term('linkedin', 'LinkedIn')),
    themes: sample.byId(sample.term('emploi', 'Emploi')),
    ...changes,
  });
}
