// A name chosen for one text leads to nobody: whoever signs by it is nowhere in the story, nor in what follows from it.
import { describe, expect, test } from 'vitest';
import { hiddenPeople } from '../../../src/model/build/build-credits.ts';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import type { Library } from '../../../src/model/library.ts';
import { constellationOf } from '../../../src/model/sky/constellation.ts';
import { meetingGraph } from '../../../src/model/sky/meeting-graph.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { smallContent, storyText } from '../../content-folder.ts';

const ZOE =
  'displayName: Zoé Keller\ngivenName: Zoé\nfamilyName: Keller\nidentifiability: full-name\nconsent: { ref: c-2026-300, date: 2026-01-10, outputs: [web] }\n';
const HIDDEN = `[camille-oeuvrard, { person: zoe-keller, creditAs: "L'inconnue" }]`;

async function libraryOf(fields: Record<string, string>, more: Record<string, string> = {}): Promise<Library> {
  const ways = [
    '/personnes/zoe-keller/',
    'https://petit.example.org/personnes/zoe-keller',
    '/recits/../personnes/zoe-keller/',
  ];
  const body = `Nous nous sommes vues. Voir ${ways.map((way) => `[elle](${way})`).join(', ')} et [lui](/personnes/nour/).`;
  const folder = await smallContent({
    'people/zoe-keller.yaml': ZOE,
    'stories/masque/story.mdx': storyText(body, { authors: HIDDEN, ...fields }),
    ...more,
  });
  return buildLibrary(toChecked(await readContent(folder)), '2026-07-01');
}

const met = (list: string) =>
  `\n  - { with: ${list}, via: event, direction: reunion, evidence: Nous nous sommes vues. }`;

describe('whoever signs a text under another name', () => {
  test.each([
    ['alone', { authors: '[{ person: zoe-keller, creditAs: Z. }]' }],
    ['among others', {}],
    ['after their own name', { authors: '[{ person: zoe-keller, creditAs: "Zoé, au volant" }]' }],
    ['and is cited in it', { people: '[zoe-keller, nour]' }],
    ['and is met in it', { kind: 'encounter', encounters: met('[zoe-keller, nour]') }],
    ['and is whom it portrays', { kind: 'portrait', portrait: '{ subject: zoe-keller }' }],
    [
      'twice',
      { authors: '[{ person: zoe-keller, creditAs: Z. }, { person: zoe-keller, role: adapter, creditAs: Y. }]' },
    ],
  ] as Record<string, string>[] & [string, Record<string, string>][])(
    '%s has no trace in the library',
    async (_, fields) => {
      const { stories, people, encounters } = await libraryOf(fields);
      const all = JSON.stringify([...stories, ...people, encounters]);
      expect(all).not.toMatch(/zoe-keller|Keller/);
      expect(all).toContain('Voir ');
      expect(all).toContain('/personnes/nour/');
    },
  );

  test('is in the figure of the text a star without a name, and in no sky', async () => {
    const library = await libraryOf({ kind: 'encounter', encounters: met('[nour]') });
    const story = library.stories.get('masque')!;
    expect(story.encounters[0]).toMatchObject({ from: ['camille-oeuvrard'], with: ['nour'] });
    const { points, lines } = constellationOf(story);
    expect(points.map(({ role, person }) => [role, person])).toEqual([
      ['teller', 'camille-oeuvrard'],
      ['teller', undefined],
      ['met', 'nour'],
    ]);
    expect(lines).toHaveLength(2);
    expect(meetingGraph(library).people.map(({ id }) => id)).not.toContain('zoe-keller');
  });

  test('is met by that name, where nobody else is', async () => {
    const { stories } = await libraryOf({ kind: 'encounter', encounters: met('[zoe-keller]') });
    expect(stories.get('masque')?.encounters[0]).toMatchObject({ with: [], unnamed: [{ label: 'L’inconnue' }] });
  });

  test('keeps the page that another text gives, without this one', async () => {
    const other = { 'stories/ouvert/story.mdx': storyText('Zoé.', { authors: '[zoe-keller]' }) };
    const { people } = await libraryOf({ people: '[zoe-keller]' }, other);
    expect(people.get('zoe-keller')).toMatchObject({ wrote: ['ouvert'], portrayed: [], cited: [], met: [] });
  });
});

test('who signs openly too is no secret, and the other name still leads to nobody', async () => {
  const authors = '[zoe-keller, { person: zoe-keller, role: photographer, creditAs: Z. }]';
  const { stories } = await libraryOf({ authors, people: '[zoe-keller]' });
  expect(stories.get('masque')).toMatchObject({
    people: ['zoe-keller'],
    credits: [
      { name: 'Zoé Keller', role: 'author', person: 'zoe-keller' },
      { name: 'Z.', role: 'photographer' },
    ],
  });
  expect(stories.get('masque')?.credits[1]).not.toHaveProperty('person');
});

test('of several names taken for one text, the first stands for who signs', () => {
  const as = (creditAs: string) => ({ person: 'zoe', role: 'author' as const, creditAs });
  expect([...hiddenPeople([as('A'), as('B'), 'ana'])]).toEqual([['zoe', 'A']]);
  expect([...hiddenPeople([as('A'), 'zoe'])]).toEqual([]);
});

test('the whole library is the same whoever signs under that name', async () => {
  const open = (id: string) => ({ [`stories/par-${id}/story.mdx`]: storyText('Moi.', { authors: `[${id}]` }) });
  const others = { ...open('zoe-keller'), ...open('nour') };
  const signedBy = (id: string) =>
    libraryOf(
      {
        kind: 'encounter',
        authors: `[camille-oeuvrard, { person: ${id}, creditAs: "L'inconnue" }]`,
        people: `[${id}]`,
        encounters: met(`[${id}, paul-le-goff]`),
      },
      others,
    );
  const [one, other] = await Promise.all([signedBy('zoe-keller'), signedBy('nour')]);
  expect(one.stories.get('masque')?.credits).toHaveLength(2);
  // The body of the sample leads to Nour, whom one of the two hides.
  const bare = ({ stories, ...rest }: Library) => ({
    ...rest,
    stories: [...stories.values()].map((story) => ({ ...story, body: story.id === 'masque' ? undefined : story.body })),
  });
  expect(bare(one)).toEqual(bare(other));
});
