// What the interface says, in each language.
import { expect, test } from 'vitest';
import { siteWords } from '../../src/words/site/site-words.ts';
import { welcomeWords } from '../../src/words/welcome/welcome-words.ts';

const all = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(2, 3))];
  return Object.values(value as object).flatMap(all);
};

const french = [...all(siteWords('fr-FR')), ...all(welcomeWords('fr-FR'))];

test('French never leaves an ordinary space before ; : ! ? » nor after «', () => {
  expect(french.filter((words) => / [;:!?»]|« /.test(words))).toEqual([]);
});

test('French uses the typographic apostrophe', () => {
  expect(french.filter((words) => words.includes("'"))).toEqual([]);
});

test('a tag of English gives English, any other French', () => {
  expect(siteWords('en-GB').sections.stories).toBe('Stories');
  expect(siteWords('fr-CA').sections.stories).toBe('Récits');
});

test('counts agree with their number', () => {
  const { counts } = siteWords('fr-FR');
  expect([0, 1, 2].map(counts.stories)).toEqual(['0\u00a0récit', '1\u00a0récit', '2\u00a0récits']);
});
