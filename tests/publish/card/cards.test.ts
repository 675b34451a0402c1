import { describe, expect, test } from 'vitest';
import { allCards, personCard, seriesCard, siteCard, storyCard, volumeCard } from '../../../src/publish/card/cards.ts';
import { pressFor } from '../../press.ts';
import { sampleLibrary, samplePerson, samplePicture, sampleStory } from './cast.ts';

const library = sampleLibrary();

describe('a card', () => {
  test('exists for each page that is shared, and one for the site', () => {
    const kinds = allCards(library).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(kinds[0]).toBe('site');
    expect(count('recits')).toBe(6);
    expect(count('personnes')).toBe(2);
    for (const kind of ['reseaux', 'themes', 'lieux', 'collections', 'volumes']) expect(count(kind)).toBe(1);
  });

  test('has an address of its own', () => {
    const paths = allCards(library).map((card) => pressFor().cards.addressOf(card).path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^\/cartes\/[a-z]+\/[a-z0-9-]+\.[0-9a-f]{10}\.png$/);
  });

  test('is made once: a page and its route share it', () => {
    expect(volumeCard(library.volumes.get('tome-1')!, library)).toBe(
      volumeCard(library.volumes.get('tome-1')!, library),
    );
  });
});

describe('the card of a story', () => {
  test('says its title, series, network and author, in its series’ colour', () => {
    const card = storyCard(library.stories.get('encounter')!, library);
    expect(card).toMatchObject({
      kind: 'recits',
      id: 'encounter',
      look: 'encounter',
      title: 'Un café à Rennes',
      overline: ['Rencontres', 'LinkedIn'],
      by: 'Camille Œuvrard',
      signature: 'Florilège',
      accent: '#8a2f2f',
    });
  });

  test('names its kind where it is neither a meeting nor a portrait', () => {
    expect(storyCard(library.stories.get('opinion')!, library).overline).toEqual([
      'Point de vue',
      'Rencontres',
      'LinkedIn',
    ]);
  });

  test('describes the picture in words', () => {
    expect(storyCard(library.stories.get('encounter')!, library).alt).toBe(
      'Un café à Rennes. Rencontres, LinkedIn, Camille Œuvrard. Une constellation de 2\u00a0étoiles.',
    );
  });

  test('shows its cover, else the face that it is a portrait of', () => {
    const cover = samplePicture('stories/a/cover.png', 800, 600);
    const face = samplePicture('people/camille.png', 800, 800);
    const portrait = sampleStory({ kind: 'portrait', portrait: { subject: 'camille' } });
    const own = sampleLibrary([portrait]);
    own.people.set('camille', samplePerson({ portrait: face }));
    expect(storyCard(portrait, own).picture).toBe(face);
    expect(storyCard({ ...portrait, id: 'autre', cover }, own).picture).toBe(cover);
  });

  test('is the site’s where social networks are outside the consent', () => {
    const quiet = sampleStory({ outputs: ['web', 'pdf'] });
    const own = sampleLibrary([quiet]);
    expect(storyCard(quiet, own)).toBe(siteCard(own));
    expect(allCards(own).some(({ kind }) => kind === 'recits')).toBe(false);
  });

  test('says who interviewed where nobody is the author, and how many wrote beyond three', () => {
    const by = (credits: ReturnType<typeof sampleStory>['credits']) => {
      const story = sampleStory({ credits });
      return storyCard(story, sampleLibrary([story])).by;
    };
    expect(by([{ name: 'Camille Œuvrard', person: 'camille', role: 'interviewer' }])).toBe(
      'Propos recueillis par Camille Œuvrard',
    );
    expect(
      by([
        { name: 'C. Œ.', role: 'author' },
        { name: 'Paul Le Goff', person: 'paul', role: 'author' },
      ]),
    ).toBe('C. Œ. et Paul Le Goff');
    // As the table of a book and the reference of the text have it: whoever asked the questions signs with who answered.
    expect(
      by([
        { name: 'Camille Œuvrard', person: 'camille', role: 'interviewer' },
        { name: 'C. Œ.', role: 'author' },
      ]),
    ).toBe('Camille Œuvrard et C. Œ.');
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, role: 'author' }) as const);
    expect(by(many)).toBe('A, B et 3\u00a0autres');
  });
});

test('a person’s card has a star for each one met, dashed where they never sat together', () => {
  const met = (person: string, direction: 'online-only' | 'reunion') => ({
    person,
    encounter: { ...library.encounters[0]!, direction },
  });
  const person = samplePerson({
    id: 'mina',
    met: [met('paul', 'online-only'), met('lea', 'online-only'), met('paul', 'reunion')],
  });
  expect(personCard(person, library).figure).toMatchObject({ initials: 'CŒ', met: ['solid', 'dashed'] });
});

test('a person’s card counts a text once, whoever it is by and of', () => {
  const overline = (part: Parameters<typeof samplePerson>[0]) => personCard(samplePerson(part), library).overline;
  expect(overline({ id: 'lea', wrote: ['portrait'], portrayed: ['portrait'] })).toEqual(['1\u00a0récit']);
  expect(overline({ id: 'ana', wrote: [], portrayed: ['portrait'], cited: ['portrait'] })).toEqual([
    'Dans 1\u00a0récit',
  ]);
});

test('a series takes its own colour and shows its latest stories', () => {
  const card = seriesCard(library.series.get('rencontres')!, library);
  expect(card).toMatchObject({ accent: '#8a2f2f', by: '6\u00a0récits', overline: ['Collection'] });
});

test('a volume says its tome, and holds the sky of all its stories', () => {
  const card = volumeCard(library.volumes.get('tome-1')!, library);
  expect(card.overline).toEqual(['Tome\u00a01 sur\u00a02', '6\u00a0récits']);
  expect(card.figure.type === 'sky' && card.figure.sky.constellations).toHaveLength(6);
});

test('a volume’s card counts what its page lists, forewords too, and says nothing of none', () => {
  const entries = (...ids: string[]) => ids.map((story) => ({ story, text: 'full' as const }));
  const volume = library.volumes.get('tome-1')!;
  const held = {
    ...volume,
    front: entries('encounter'),
    parts: [{ title: 'P', entries: entries('portrait') }],
    back: [],
  };
  expect(volumeCard(held, sampleLibrary()).overline[1]).toBe('2\u00a0récits');
  expect(volumeCard({ ...held, front: [], parts: [] }, sampleLibrary()).overline).toHaveLength(1);
});

test('an English site speaks English', () => {
  const own = sampleLibrary();
  own.site = { ...own.site, lang: 'en' };
  expect(volumeCard(own.volumes.get('tome-1')!, own).overline).toEqual(['Volume\u00a01 of\u00a02', '6\u00a0stories']);
});
