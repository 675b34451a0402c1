import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACES } from '../../../src/design/faces.ts';
import { coverageOf } from './face-coverage.ts';

const fontFiles = FACES['source-serif'].files;
const [serif, italic, sans] = [fontFiles.serif, fontFiles.serifItalic, fontFiles.sans].map((file) =>
  readFileSync(file),
);

test('what faces draw is read from their cmap', () => {
  const draws = coverageOf([serif as Buffer, italic as Buffer]);
  for (const character of 'aÀœŒ«»’—…ếЖα☐\u202f\u00a0\u{1d7d8}') {
    expect([character, draws(character.codePointAt(0) ?? 0)]).toEqual([character, character !== '\u{1d7d8}']);
  }
});

test('a table of format 4 alone is read', () => {
  const draws = coverageOf([sans as Buffer]);
  expect(['é', '\u202f', '😃'].map((character) => draws(character.codePointAt(0) ?? 0))).toEqual([true, false, false]);
});

test('what is no font is refused', () => {
  expect(() => coverageOf([new Uint8Array(64)])).toThrow('no cmap table');
});
