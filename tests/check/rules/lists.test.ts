// Lists as people write them outside of YAML: with bullets, quotes of a word processor, or signs between the names.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';

async function errorsIn(text: string) {
  return (await problemsIn({ [FILE]: text })).filter(({ file, severity }) => file === FILE && severity === 'error');
}

/** What is said of a list, and its lines as they are mended. */
async function said(typed: string) {
  const key = /^\w+/.exec(typed)?.[0] ?? '';
  const text = storyText('Un texte.', { [key]: undefined }).replace('\n---\n\n', () => `\n${typed}\n---\n\n`);
  const errors = await errorsIn(text);
  const mended = applyEdits(
    text,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  const lines = mended.slice(mended.indexOf(`\n${key}:`) + 1, mended.indexOf('\n---\n\n'));
  return { errors, lines, left: await errorsIn(mended) };
}

test.each([
  ['*', 'places:\n  * Rennes\n  * Lyon', 'places:\n  - Rennes\n  - Lyon'],
  ['*', 'places:\n* Rennes\n* Lyon', 'places:\n- Rennes\n- Lyon'],
  ['•', 'places:\n  • Rennes\n  • Lyon', 'places:\n  - Rennes\n  - Lyon'],
  ['•', 'places:\n  •\u00A0Rennes', 'places:\n  - Rennes'],
  ['–', 'themes:\n  – emploi', 'themes:\n  - emploi'],
  ['-', 'places:\n  -Rennes\n  -Lyon', 'places:\n  - Rennes\n  - Lyon'],
  ['-', 'places:\n- Rennes\n-Lyon', 'places:\n- Rennes\n- Lyon'],
  ['1.', 'networks:\n  1. mastodon\n  2. linkedin', 'networks:\n  - mastodon\n  - linkedin'],
  ['*', 'hashtags:\n  * #Rennes\n  * #Lyon', 'hashtags:\n  - "#Rennes"\n  - "#Lyon"'],
  [
    '•',
    'authors:\n  • person: paul-le-goff\n    role: author\n  • nour',
    'authors:\n  - person: paul-le-goff\n    role: author\n  - nour',
  ],
])('lines that begin with « %s » are told with their own words, and mended: %j', async (sign, typed, right) => {
  const { errors, lines, left } = await said(typed);
  expect(errors.map(({ rule }) => rule)).toEqual(['unreadable']);
  expect(errors[0]?.message).toContain(`commence par « ${sign} »`);
  for (const line of right.split('\n').slice(1, 2)) expect(errors[0]?.remedy).toContain(`« ${line.trim()} »`);
  expect(lines).toBe(right);
  expect(left).toEqual([]);
});

test.each([
  ['places:\n  Rennes\n  Lyon', 'places:\n  - Rennes\n  - Lyon'],
  ['places:\nRennes\nLyon', 'places:\n- Rennes\n- Lyon'],
  ['hashtags:\n  #Rennes\n  #Lyon', 'hashtags:\n  - "#Rennes"\n  - "#Lyon"'],
])('lines without a sign are told, and mended where each is an item: %j', async (typed, right) => {
  const { errors, lines, left } = await said(typed);
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('ne commencent pas par un tiret et une espace'),
  ]);
  expect([lines, left]).toEqual([right, []]);
});

test('a wrong list hides nothing of the lines around it', async () => {
  const { errors } = await said('places:\n  * Rennes\nembargo: 2026-04-31\nsocialTitle: Un : deux');
  expect(errors.map(({ line, rule }) => [line, rule])).toEqual([
    [12, 'unreadable'],
    [13, 'schema'],
    [14, 'unreadable'],
  ]);
});

test.each([
  ['places: • Rennes', 'places: [Rennes]'],
  ['places: - Rennes - Lyon', 'places: [Rennes, Lyon]'],
  ['places: * Rennes', 'places: [Rennes]'],
  ['places: “Rennes”, “Lyon”', 'places: [Rennes, Lyon]'],
  ['places: "Rennes", "Lyon"', 'places: [Rennes, Lyon]'],
  ['places: Rennes ; Lyon', 'places: [Rennes, Lyon]'],
  ['places: Rennes • Lyon', 'places: [Rennes, Lyon]'],
  ['networks: Mastodon / LinkedIn', 'networks: [mastodon, linkedin]'],
  ["places: ['Rennes', “Lyon”]", "places: ['Rennes', Lyon]"],
  ['places: [• Rennes, Lyon]', 'places: [Rennes, Lyon]'],
  ['places: [Rennes; Lyon]', 'places: [Rennes, Lyon]'],
  ['places:\n  - Rennes; Lyon\n  - “Sées”', 'places:\n  - Rennes\n  - Lyon\n  - Sées'],
  ['hashtags: [“#Rennes”, «#Lyon»]', 'hashtags: ["#Rennes", "#Lyon"]'],
])('%j is mended as %j', async (typed, right) => {
  const { lines, left } = await said(typed);
  expect([lines, left]).toEqual([right, []]);
});

test.each([
  ['Rennes, Lévis', 'places: [Rennes, Lévis] » s’il y en a 2, ou « places: ["Rennes, Lévis"] »'],
  ['Rennes / Lyon', 'places: [Rennes, Lyon] » s’il y en a 2, ou « places: ["Rennes / Lyon"] »'],
  ['Trinité et Tobago', 'places: [Trinité, Tobago] » s’il y en a 2, ou « places: ["Trinité et Tobago"] »'],
])('what may be one name or several is left to its writer: %s', async (typed, remedy) => {
  const { errors, lines } = await said(`places: ${typed}`);
  expect(errors.map((error) => error.remedy)).toEqual([expect.stringContaining(remedy)]);
  expect(lines).toBe(`places: ${typed}`);
});

test('names that hold such signs are names', async () => {
  const places = '[‘Ayn Diyab, "Le “Café” de Rennes", "« La Ruche »", "Bolzano / Bozen", Sainte-Foy–Sillery]';
  expect((await said(`places: ${places}`)).errors).toEqual([]);
  expect((await said('places:\n  - Rennes\n  - Saint-Denis\n    de La Réunion')).errors).toEqual([]);
});
