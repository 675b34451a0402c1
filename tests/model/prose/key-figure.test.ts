import { expect, test } from 'vitest';
import { keyFigureText } from '../../../src/model/prose/key-figure.ts';

test.each([
  ['31', '%', '31\u00a0%'],
  ['90', 'km/h', '90\u00a0km/h'],
  ['612', 'rencontres', '612 rencontres'],
  ['7', 'lettres sur 10', '7 lettres sur 10'],
  ['31', undefined, '31'],
])('%s of %s: a word may go to the next line, a unit does not', (value, unit, text) => {
  expect(keyFigureText(value, unit)).toBe(text);
});
