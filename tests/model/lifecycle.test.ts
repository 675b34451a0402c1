import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { hasEnded, mayBeNamed, stageOf } from '../../src/model/lifecycle.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { personSchema } from '../../src/read/schema/person.ts';
import { SMALL, smallContent, storyText } from '../content-folder.ts';

const CONSENT = '{ ref: c-2026-500, date: 2026-01-02, outputs: [web, pdf, epub, print, social], until: 2026-06-30 }';
const BOOK = `title: Un livre
editors: [editrice]
published: 2026-03-01
lang: fr-FR
licence: CC-BY-4.0
parts:
  - title: Tout
    stories: [dure, finit]
  - title: Le reste
    stories: [nomme]
errata:
  - { date: 2026-04-01, story: finit, was: "une erreure", now: "une erreur" }
`;
const person = (lines: string) => `displayName: Ana Ruiz\ngivenName: Ana\nfamilyName: Ruiz\n${lines}\n`;

async function libraryOn(today: string, files: Record<string, string | Uint8Array> = {}) {
  const folder = await smallContent({
    'stories/dure/story.mdx': storyText('Un texte qui dure.', { places: '[Brest]' }),
    'stories/finit/story.mdx': storyText('Ici, une erreur.', { consent: CONSENT, places: '[Auray]' }),
    'stories/nomme/story.mdx': storyText('Ana est là.', { people: '[ana-ruiz]' }),
    'people/ana-ruiz.yaml': person(`identifiability: full-name\nconsent: ${CONSENT}`),
    'people/editrice.yaml': person('identifiability: pseudonym'),
    'volumes/un-livre.yaml': BOOK,
    ...files,
  });
  return buildLibrary(toChecked(await readContent(folder)), today);
}

describe('the day that a consent ends', () => {
  test('is the last one on which the text is read', async () => {
    const { stories, volumes, withdrawn, ended } = await libraryOn('2026-06-30');
    expect([...stories.keys()]).toEqual(expect.arrayContaining(['dure', 'finit', 'nomme']));
    expect(volumes.get('un-livre')).toMatchObject({ ended: 0, errata: [{ story: 'finit' }] });
    expect(withdrawn).not.toContain('finit');
    expect(ended).toEqual({ stories: [], volumes: [] });
  });

  test('takes the text, and those that name the person, out of every list on the next one', async () => {
    const { stories, volumes, withdrawn, places, people, ended } = await libraryOn('2026-07-01');
    expect([...stories.keys()]).toContain('dure');
    for (const id of ['finit', 'nomme']) {
      expect(stories.has(id)).toBe(false);
      expect(withdrawn).toContain(id);
    }
    expect(places.has('auray')).toBe(false);
    expect(people.has('ana-ruiz')).toBe(false);
    expect(ended).toEqual({ stories: ['Un récit', 'Un récit'], volumes: [] });
    const volume = volumes.get('un-livre');
    expect(volume).toMatchObject({ ended: 2, errata: [] });
    expect(volume?.parts.map(({ title }) => title)).toEqual(['Tout']);
  });
});

test('a book left without a text is not made, and its title is told', async () => {
  const { volumes, ended } = await libraryOn('2026-07-01', {
    'volumes/un-livre.yaml': BOOK.replace('[dure, finit]', '[finit]'),
  });
  expect(volumes.has('un-livre')).toBe(false);
  expect(ended.volumes).toEqual(['Un livre']);
});

test('an editor whose consent has ended signs neither book nor series', async () => {
  const editor = { 'people/editrice.yaml': person(`identifiability: full-name\nbio: Une vie.\nconsent: ${CONSENT}`) };
  expect((await libraryOn('2026-06-30', editor)).volumes.get('un-livre')?.editors).toEqual(['editrice']);
  const { volumes, people } = await libraryOn('2026-07-01', editor);
  expect(volumes.get('un-livre')?.editors).toEqual([]);
  expect(people.has('editrice')).toBe(false);
});

test('a text signed under another name does not leave with who signs it', async () => {
  const signed = (id: string) => `[{ person: ${id}, creditAs: La passante }]`;
  const files = { 'stories/masque/story.mdx': storyText('Un texte.', { authors: signed('ana-ruiz') }) };
  expect((await libraryOn('2026-07-01', files)).stories.has('masque')).toBe(true);
});

test('a given name stays where its consent has ended, without the portrait', async () => {
  const sheet = `identifiability: given-name\nportrait: { alt: Ana sur un banc }\nconsent: ${CONSENT}`;
  const picture = await readFile(join(SMALL, 'people/camille-oeuvrard.png'));
  const portraitOn = async (today: string, lines = sheet) => {
    const files = { 'people/ana-ruiz.yaml': person(lines), 'people/ana-ruiz.png': new Uint8Array(picture) };
    const { stories, people } = await libraryOn(today, files);
    expect(stories.has('nomme')).toBe(true);
    return people.get('ana-ruiz')?.portrait?.alt;
  };
  expect(await portraitOn('2026-06-30')).toBe('Ana sur un banc');
  expect(await portraitOn('2026-07-01')).toBeUndefined();
  expect(await portraitOn('2026-07-01', `${sheet}\npublicFigure: true`)).toBe('Ana sur un banc');
});

test.each([
  ['identifiability: full-name', false],
  ['identifiability: full-name\npublicFigure: true', true],
  ['identifiability: full-name\npublicFigure: true\nminor: true', false],
  ['identifiability: given-name', true],
  ['identifiability: pseudonym\nminor: true', false],
])('who may be named after the end: %s', (lines, isNamed) => {
  const sheet = Object.fromEntries(lines.split('\n').map((line) => line.split(': ')));
  const value = personSchema.parse({
    displayName: 'Ana',
    givenName: 'Ana',
    ...sheet,
    ...('minor' in sheet && { minor: true }),
    ...('publicFigure' in sheet && { publicFigure: true }),
    consent: { ref: 'c-2026-001', date: '2026-01-02', outputs: ['web'], until: '2026-06-30' },
  });
  expect(mayBeNamed(value, '2026-07-01')).toBe(isNamed);
  expect(mayBeNamed(value, '2026-06-30')).toBe(true);
});

test('a consent without an end never ends', () => {
  expect([{}, undefined].map((consent) => hasEnded(consent, '2999-01-01'))).toEqual([false, false]);
});

describe('a volume', () => {
  const tomorrow = { 'volumes/un-livre.yaml': BOOK.replace('2026-03-01', '2026-05-02') };

  test('is nowhere before its day: neither among the books, nor with its stories, nor with who gathered it', async () => {
    const { volumes, stories, people, ended } = await libraryOn('2026-05-01', tomorrow);
    expect(volumes.has('un-livre')).toBe(false);
    expect(stories.get('dure')?.volumes).toEqual([]);
    expect(people.has('editrice')).toBe(false);
    expect(ended).toEqual({ stories: [], volumes: [] });
  });

  test('is there on its day', async () => {
    const { volumes, stories, people } = await libraryOn('2026-05-02', tomorrow);
    expect(volumes.has('un-livre')).toBe(true);
    expect(stories.get('dure')?.volumes).toEqual(['un-livre']);
    expect(people.get('editrice')?.edited).toEqual(['un-livre']);
  });
});

test('a text for the books alone is in the whole library, and leaves no address when it ends', async () => {
  const forBooks = (until: string) => ({
    'stories/du-livre/story.mdx': storyText('Un texte.', {
      places: '[BREST]',
      consent: `{ ref: c-2026-501, date: 2026-01-02, outputs: [pdf, epub]${until} }`,
    }),
  });
  const held = await libraryOn('2026-07-01', forBooks(''));
  expect(held.stories.get('du-livre')?.outputs).toEqual(['pdf', 'epub']);
  expect(held.places.get('brest')?.label).toBe('Brest');
  expect((await libraryOn('2026-07-01', forBooks(', until: 2026-06-30'))).withdrawn).not.toContain('du-livre');
});

test.each([
  [{ status: 'published' }, 'released'],
  [{ status: 'published', embargo: '2026-07-01' }, 'released'],
  [{ status: 'published', embargo: '2026-07-02' }, 'embargoed'],
  [{ status: 'review' }, 'unpublished'],
  [{ status: 'withdrawn' }, 'withdrawn'],
] as const)('%j is %s', (sheet, stage) => expect(stageOf(sheet, '2026-07-01')).toBe(stage));

test('a volume in preparation is nowhere, whatever its day', async () => {
  const { volumes } = await libraryOn('2026-06-30', { 'volumes/un-livre.yaml': `${BOOK}status: draft\n` });
  expect(volumes.has('un-livre')).toBe(false);
});
