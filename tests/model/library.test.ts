import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { entriesOf, fullTitle, type Library, linkName, networkName, storiesOf } from '../../src/model/library.ts';
import { signatories } from '../../src/model/signatories.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { SMALL, smallContent, storyText } from '../content-folder.ts';

async function libraryOf(folder: string, today = '2026-07-01'): Promise<Library> {
  return buildLibrary(toChecked(await readContent(folder)), today);
}

describe('the library of the small anthology', async () => {
  const library = await libraryOf(SMALL);

  test('published stories are listed, latest first; drafts and withdrawn ones are not', () => {
    expect([...library.stories.keys()]).toEqual(['preface', 'signes', 'un-cafe', 'portrait-de-nour']);
    expect(library.withdrawn).toEqual(['retiree']);
  });

  test('what the text does not say is absent', () => {
    const signes = library.stories.get('signes');
    expect(signes).not.toHaveProperty('series');
    expect(signes).not.toHaveProperty('cover');
    expect(signes?.encounters).toEqual([]);
  });

  test('an encounter knows who tells it, through what, and who stays unnamed', () => {
    expect(library.stories.get('un-cafe')?.encounters).toMatchObject([
      {
        from: ['camille-oeuvrard'],
        with: ['paul-le-goff'],
        unnamed: [{ label: 'cinq voisins', count: 5 }],
        via: { network: 'linkedin' },
      },
    ]);
    expect(library.stories.get('portrait-de-nour')?.encounters[0]?.from).toEqual(['nour']);
  });

  test('people know what they wrote, where they appear and whom they met, in French order', () => {
    expect([...library.people.keys()]).toEqual(['paul-le-goff', 'nour', 'camille-oeuvrard']);
    const paul = library.people.get('paul-le-goff');
    expect(paul?.wrote).toEqual(['signes']);
    expect(paul?.cited).toEqual(['un-cafe', 'portrait-de-nour']);
    expect(paul?.met.map(({ person }) => person)).toEqual(['camille-oeuvrard', 'nour']);
    expect(library.people.get('nour')?.portrayed).toEqual(['portrait-de-nour']);
  });

  test('who writes, is portrayed and is met in one story has one story', async () => {
    const portrait = storyText('Un texte.', {
      kind: 'portrait',
      authors: '[nour, { person: nour, role: interviewer }]',
      portrait: '{ subject: nour }',
      people: '[nour]',
    });
    const { people, stories } = await libraryOf(await smallContent({ 'stories/par-elle/story.mdx': portrait }));
    const nour = people.get('nour');
    expect(storiesOf(nour!)).toEqual(['par-elle', 'portrait-de-nour']);
    expect([nour?.wrote, nour?.portrayed]).toEqual([['par-elle'], ['portrait-de-nour', 'par-elle'].toReversed()]);
    expect(signatories(stories.get('par-elle')!)).toEqual([{ name: 'Nour', person: 'nour', role: 'author' }]);
  });

  test('a network that no story uses keeps the name of its vocabulary, and one that has none its own word', () => {
    expect(networkName('mastodon', library)).toBe('Mastodon');
    expect(networkName('peertube', library)).toBe('Peertube');
  });

  test.each([
    ['website', 'site'],
    ['peertube', 'Peertube'],
    ['hasOwnProperty', 'HasOwnProperty'],
    ['constructor', 'Constructor'],
    ['__proto__', '__proto__'],
  ])('a link of kind « %s » is called « %s »', (kind, name) => {
    expect(linkName(kind, { website: 'site' }, library)).toBe(name);
  });

  test('a person’s portrait is the picture beside the file', () => {
    expect(library.people.get('camille-oeuvrard')?.portrait).toEqual({
      path: 'people/camille-oeuvrard.png',
      name: 'camille-oeuvrard.png',
      type: 'image/png',
      width: 300,
      height: 300,
      alt: 'Camille derrière son comptoir',
      credit: 'Atelier',
    });
  });

  test('a series runs from the oldest story, a term from the latest', () => {
    expect(library.series.get('rencontres')?.stories).toEqual(['portrait-de-nour', 'un-cafe']);
    expect(library.themes.get('entraide')?.stories).toEqual(['preface', 'un-cafe', 'portrait-de-nour']);
    expect([...library.places.values()]).toMatchObject([
      { id: 'lodz', label: 'Łódź' },
      { id: 'rennes', label: 'Rennes' },
      { id: 'saint-malo', label: 'Saint-Malo' },
    ]);
  });

  test('a volume holds its entries in order, and a story knows its volumes', () => {
    const volume = library.volumes.get('tome-1');
    expect(volume && entriesOf(volume)).toEqual([
      { story: 'preface', text: 'full' },
      { story: 'un-cafe', text: 'full' },
      { story: 'portrait-de-nour', text: 'condensed' },
      { story: 'signes', text: 'full' },
    ]);
    expect(volume && fullTitle(volume)).toBe('Petites rencontres, tome 1');
    expect(library.stories.get('un-cafe')?.volumes).toEqual(['tome-1']);
  });
});

test('whoever gathers a volume is there, even where no story names them', async () => {
  const content = await readContent(SMALL);
  const nour = content.people.find(({ id }) => id === 'nour')!;
  content.people.push({ ...nour, id: 'lea', value: { ...nour.value!, displayName: 'Léa Roux', givenName: 'Léa' } });
  content.volumes[0]!.value!.editors = ['lea'];
  const { people } = buildLibrary(toChecked(content), '2026-07-01');
  expect(people.get('lea')).toMatchObject({ displayName: 'Léa Roux', edited: ['tome-1'], wrote: [], cited: [] });
});

test('a story under embargo is not there before its day', async () => {
  const folder = await smallContent({ 'stories/demain/story.mdx': storyText('Un texte.', { embargo: '2026-05-01' }) });
  expect((await libraryOf(folder, '2026-04-30')).stories.has('demain')).toBe(false);
  expect((await libraryOf(folder, '2026-05-01')).stories.has('demain')).toBe(true);
});

test.each([
  ['fr', 'Rencontres, tome 2'],
  ['en', 'Rencontres, volume 2'],
  ['en-GB', 'Rencontres, volume 2'],
  ['br', 'Rencontres, tome 2'],
])('a book in %s says its number in its language', async (lang, title) => {
  const { volumes } = await libraryOf(SMALL);
  const volume = { ...volumes.get('tome-1')!, title: 'Rencontres', lang };
  expect(fullTitle({ ...volume, tome: 2 })).toBe(title);
  const { tome: _, ...alone } = volume;
  expect(fullTitle(alone)).toBe('Rencontres');
});

test.each([
  ['a draft', { status: 'draft' }],
  ['a withdrawn text', { status: 'withdrawn', withdrawn: '{ date: 2026-05-01 }' }],
  ['a text under embargo', { embargo: '2027-01-01' }],
])('the spelling of %s names no public place', async (_, state) => {
  const hidden = storyText('Un texte.', { places: '[RENNES]', ...state });
  const { places } = await libraryOf(await smallContent({ 'stories/aaa/story.mdx': hidden }));
  expect(places.get('rennes')?.label).toBe('Rennes');
});

test('two spellings of a place are one page, which lists a story once, with its apostrophe and its letters composed', async () => {
  const folder = await smallContent({
    'stories/ici/story.mdx': storyText('Un texte.', { places: `["L'Île-d'Yeu", Ile d’Yeu, "Se\u0300te", Sete, 東京]` }),
  });
  const { places, stories } = await libraryOf(folder);
  expect(stories.get('ici')?.places).toEqual(['l-ile-d-yeu', 'ile-d-yeu', 'sete', 'dongjing']);
  expect(places.get('l-ile-d-yeu')?.label).toBe('L’Île-d’Yeu');
  expect(places.get('sete')).toEqual({ id: 'sete', label: 'S\u00e8te', stories: ['ici'] });
  expect(places.get('dongjing')?.label).toBe('東京');
});
