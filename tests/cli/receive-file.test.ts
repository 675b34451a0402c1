import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RECEIVE_WORDS } from '../../src/cli/receive-words.ts';
import { ReadingRoom } from '../../src/cli/receiving/reading-room.ts';
import { type Desk, receiveFile } from '../../src/cli/receiving/receive-file.ts';
import { Register } from '../../src/cli/receiving/register.ts';
import type { Arrival } from '../../src/import/arrival.ts';
import { nothingKnown } from '../../src/import/nothing-known.ts';
import { readContent } from '../../src/read/folder.ts';
import { Likeness } from '../../src/receive/likeness.ts';
import { refusalWords } from '../../src/words/import/refusals.ts';
import { deskWith } from './reception-desk.ts';

const SAID = 'Nous nous sommes rencontrés un mardi.';
const text = (changes: Partial<Arrival> = {}): Arrival => ({
  ...nothingKnown(),
  title: 'Un mardi de mars',
  body: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: SAID }] }] },
  words: `Un mardi de mars\n${SAID}`,
  ...changes,
});

/** A desk whose room reads what it is told to, whatever the file. */
async function deskReading(...texts: Arrival[]) {
  const { content: folder, received, sent } = await deskWith({ 'a.txt': 'x', 'b.txt': 'y' });
  const content = await readContent(folder);
  const desk: Desk = {
    ...{
      folder,
      content,
      day: '2026-07-01',
      register: new Register(received),
      likeness: new Likeness(),
      isTrial: false,
      isAgain: false,
    },
    room: { read: async () => ({ texts, parcels: [], refused: [] }), close: async () => {} } as unknown as ReadingRoom,
    taken: { stories: new Set(content.stories.map(({ id }) => id)), people: new Map() },
    ...{ ask: async () => {}, answers: new Map() },
  };
  const file = (name: string) => ({ path: join(sent, name), name, size: 1 });
  return { desk, folder, file, stories: () => readdirSync(join(folder, 'stories')).sort() };
}

test('a draft that has not the words of its text is not written, and its id is free again', async () => {
  const { desk, file, stories } = await deskReading(text({ words: `Un mardi de mars\n${SAID} Il pleuvait.` }));
  const before = stories();
  const outcome = await receiveFile(file('a.txt'), desk);
  expect(outcome.unfaithful).toEqual([{ title: 'Un mardi de mars', missing: ['Il', 'pleuvait', '.'], added: [] }]);
  expect(outcome.texts).toEqual([]);
  expect(stories()).toEqual(before);
  expect(desk.taken.stories.has('un-mardi-de-mars')).toBe(false);
  expect(RECEIVE_WORDS.fr.unfaithful('Un mardi', ['pleuvait'], ['neigeait'])).toContain(
    'le brouillon n’a pas les mots du texte, il n’a pas été écrit. Il y manque « pleuvait ». Il y a en trop « neigeait ».',
  );
});

test('a folder that appears in the content meanwhile is not written over, and is told', async () => {
  const { desk, folder, file } = await deskReading(text());
  mkdirSync(join(folder, 'stories/un-mardi-de-mars'));
  writeFileSync(join(folder, 'stories/un-mardi-de-mars/story.mdx'), 'à moi');
  const outcome = await receiveFile(file('a.txt'), desk);
  expect(outcome.collision).toContain('un-mardi-de-mars');
  expect([outcome.texts, outcome.report]).toEqual([[], undefined]);
});

test('a text that says the same under another head is told with the draft that it is like', async () => {
  const said = 'La clef était toujours sous le pot, et tout le monde le savait.';
  const sent = (title: string) =>
    text({
      title,
      body: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: said }] }] },
      words: `${title}\n${said}`,
    });
  const { desk, file } = await deskReading(sent('La clef'), sent('Le pot'));
  const { texts } = await receiveFile(file('a.txt'), desk);
  expect(texts.map(({ toRead = [] }) => toRead.map(({ about, words }) => [about, words]))).toEqual([
    [],
    [['alike', 'stories/la-clef/story.mdx']],
  ]);
});

test('two pages of pictures are two texts; the same picture twice is one', async () => {
  const { title: _, ...untitled } = text({ words: '', body: { type: 'root', children: [] } });
  const shown = (byte: number): Arrival => ({
    ...untitled,
    pictures: new Map([['a', { bytes: Uint8Array.of(byte) }]]),
  });
  const { desk, file } = await deskReading(shown(1), shown(2), shown(1));
  const { texts } = await receiveFile(file('a.txt'), desk);
  expect(texts.map(({ before }) => before)).toEqual([undefined, undefined, '2026-07-01']);
});

test('themes and places past the fifth are told', async () => {
  const { desk, file } = await deskReading(text({ places: ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Sète'] }));
  const { texts } = await receiveFile(file('a.txt'), desk);
  expect(texts[0]?.losses).toContainEqual({ kind: 'field', words: 'Sète', place: 'places' });
});

describe('the sheet of somebody new', () => {
  test('has the parts of a name where its source tells them apart', async () => {
    const { desk, folder, file } = await deskReading(
      text({ authors: ['Zoé Kermarrec'], nameParts: { given: 'Zoé', family: 'Kermarrec' } }),
    );
    await receiveFile(file('a.txt'), desk);
    const sheet = (await readContent(folder)).people.find(({ id }) => id === 'zoe-kermarrec');
    expect(sheet?.value).toMatchObject({ givenName: 'Zoé', familyName: 'Kermarrec' });
  });
});

test('a file that takes too long is left, and told', async () => {
  const { file } = await deskReading();
  const room = new ReadingRoom(join(import.meta.dirname, '../..'), { questions: [], series: [] }, 1);
  const { refused } = await room.read(file('a.txt'));
  await room.close();
  expect(refused).toEqual([{ name: 'a.txt', reason: 'slow' }]);
  expect(refusalWords('slow', 'a.txt', 'fr')).toContain('trop de temps');
});

describe('a line that says who wrote a text is offered with their sheet', () => {
  const signedBy = (line: string, changes: Partial<Arrival> = {}) =>
    text({
      body: {
        type: 'root',
        children: [line, SAID].map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
      },
      words: `Un mardi de mars\n${line}\n${SAID}`,
      ...changes,
    });
  const offered = async (arrival: Arrival) => {
    const { desk, file } = await deskReading(arrival);
    const { texts } = await receiveFile(file('a.txt'), desk);
    return texts[0]?.toRead?.map(({ about, sheet }) => [about, sheet]);
  };

  test('in whatever letters it is typed, where they have one', async () => {
    const asked = [{ about: 'byline', words: 'Par Paul Le Goff', name: 'Paul Le Goff', isAnswered: true } as const];
    expect(await offered(signedBy('Par Paul Le Goff', { toRead: asked }))).toEqual([['byline', 'paul-le-goff']]);
    expect(await offered(signedBy('par paul le goff'))).toEqual([['byline', 'paul-le-goff']]);
    expect(await offered(signedBy('par la grande rue'))).toBeUndefined();
  });

  test('but where no name is to be said', async () => {
    expect(await offered(signedBy('par paul le goff', { cautions: ['anonymity'] }))).toBeUndefined();
  });
});
