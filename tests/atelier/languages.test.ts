// The languages that a text may be said to be in.
import { expect, test } from 'vitest';
import { languageName, languagesIn, tagOf } from '../../src/atelier/languages.ts';

test.each([
  ['fr-FR', 'anglais', 'fr'],
  ['en', 'French', 'en'],
])('a site in %s offers the others, by their names in it', (lang, label, own) => {
  const offered = languagesIn(lang);
  expect(offered.map((one) => one.label)).toContain(label);
  expect(offered.map(({ value }) => value)).not.toContain(own);
  expect(new Set(offered.map((one) => one.label)).size).toBe(offered.length);
  expect(languageName(own, lang)).toMatch(/^français$|^English$/);
});

test.each([
  ['oc', 'oc'],
  [' FR-ca ', 'fr-CA'],
  ['français', undefined],
  ['', undefined],
])('the code %j is %s', (typed, expected) => {
  expect(tagOf(typed)).toBe(expected);
});
