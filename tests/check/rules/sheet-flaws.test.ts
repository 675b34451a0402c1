// A line of facts that cannot be read is told as it is, and hides nothing of the others.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { storyText } from '../../content-folder.ts';
import { inShort, problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';
const RIGHT = storyText('Un texte.', { places: '[Rennes, Paris]' });

async function errorsIn(text: string) {
  return (await problemsIn({ [FILE]: text })).filter(({ file, severity }) => file === FILE && severity === 'error');
}

test.each([
  ['title: Un', 'title:\u00A0Un', '2:7', 'U+00A0'],
  ['title: Un', 'title\u00A0: Un', '2:6', 'U+00A0'],
  ['title: Un', 'title\u202F:\u00A0Un', '2:6', 'U+202F'],
  ['kind: opinion', 'kind:\u2009opinion', '3:6', 'U+2009'],
  ['{ ref: c', '{ ref:\u00A0c', '10:16', 'U+00A0'],
  ['[Rennes, Paris]', '\n  -\u00A0Rennes\n  - Paris', '12:4', 'U+00A0'],
  [
    'consent: { ref: c-2026-100, date: 2026-01-10, outputs: [web] }',
    'consent:\n\u00A0\u00A0ref: c-2026-100\n\u00A0\u00A0date: 2026-01-10\n  outputs: [web]',
    '11:1',
    'U+00A0',
  ],
])('a no-break space is named and mended: %s as %j', async (words, typed, place, code) => {
  const text = RIGHT.replace(words, typed);
  const errors = await errorsIn(text);
  expect(errors.map(({ rule }) => rule).every((rule) => rule === 'unreadable')).toBe(true);
  expect(`${errors[0]?.line}:${errors[0]?.column}`).toBe(place);
  expect(errors[0]?.message).toContain(code);
  const mended = applyEdits(
    text,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  expect(mended).not.toMatch(/[\u00A0\u202F\u2009]/);
  expect(await errorsIn(mended)).toEqual([]);
});

test('no-break spaces among words are French', async () => {
  const summary =
    '|\n  Attention\u00A0: voilà un chapeau assez long pour la vérification du schéma, sans rien de plus\u00A0; ni moins.\n  Ensuite\u00A0: deux.';
  expect((await errorsIn(RIGHT.replace(/summary: .*/, `summary: ${summary}`))).map(inShort)).toEqual([]);
  // A wrong key beside it does not make them wrong.
  const errors = await errorsIn(RIGHT.replace(/summary: .*/, `summary: ${summary}`).replace('themes:', 'theme:'));
  expect(errors.map(({ rule }) => rule)).toEqual(['schema']);
});

test.each([
  ['kind: opinion', 'kind: opinion: deux', ['3:7 unreadable kind: opinion: deux']],
  ['title: Un récit', 'title: "Un" récit', ['2:8 unreadable "Un" récit']],
  ['kind: opinion', 'kind: opinion\nkind: encounter', ['4:1 unreadable kind: encounter']],
])('a wrong line hides no other: %s', async (words, typed, said) => {
  const wrong = RIGHT.replace('2026-03-01', '1er mars').replace('CC-BY-4.0', 'CC-BY-9').replace(words, typed);
  const errors = (await errorsIn(wrong)).map(inShort);
  const shift = typed.includes('\n') ? 1 : 0;
  expect(errors).toEqual([...said, `${6 + shift}:12 schema 1er mars`, `${9 + shift}:10 schema CC-BY-9`]);
});

test('nothing is said of what a broken line may hold', async () => {
  expect((await errorsIn(RIGHT.replace('title: Un récit', 'title "Un récit"'))).map(({ rule }) => rule)).toEqual([
    'unreadable',
  ]);
  expect((await errorsIn(RIGHT.replace('themes: [emploi]', 'themes: [emploi'))).map(({ rule }) => rule)).toEqual([
    'unreadable',
  ]);
});

test.each([
  [/^---\n/, '---\n\t', '---\n'],
  [/^---\ntitle: (.*)\nkind/, '---\n\ttitle: $1\n\tkind', '---\ntitle: $1\nkind'],
  [/^---\n/, '---\n# Un essai.\n\n\t\t', '---\n# Un essai.\n\n'],
  [
    /consent: .*/,
    'consent:\n\tref: c-2026-100\n\tdate: 2026-01-10\n\toutputs: [web]',
    'consent:\n  ref: c-2026-100\n  date: 2026-01-10\n  outputs: [web]',
  ],
  [/\nkind:/, '\n\tkind:', '\nkind:'],
])('one pass mends a line that begins with a tab: %s as %j', async (place, typed, right) => {
  const text = RIGHT.replace(place, typed);
  const errors = await errorsIn(text);
  expect(errors.map(({ rule }) => rule)).toContain('unreadable');
  const mended = applyEdits(
    text,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  expect(mended).toBe(RIGHT.replace(place, right));
  expect(await errorsIn(mended)).toEqual([]);
});

test.each([
  ['title', `Un récit ${'très '.repeat(20)}long #Rennes et la suite`],
  ['summary', `Un chapeau ${'très '.repeat(40)}long #Rennes et la suite`],
])('a long value keeps its closing quote where a remedy shortens it: %s', async (key, value) => {
  const [error] = await errorsIn(RIGHT.replace(new RegExp(`${key}: .*`), `${key}: ${value}`));
  expect(error?.rule).toBe('cut-value');
  expect(error?.remedy).toMatch(/: "Un [^"]*…?"\.$/);
});
