import { expect, test } from 'vitest';
import { bestSpelling } from '../../src/model/place-spelling.ts';

test.each([
  [['RENNES', 'Rennes'], 'Rennes'],
  [['RENNES', 'RENNES', 'Rennes'], 'Rennes'],
  [['saint-malo', 'Saint-Malo'], 'Saint-Malo'],
  [['“Lyon”', '“Lyon”', 'Lyon'], 'Lyon'],
  [['Sees', 'Sées'], 'Sées'],
  [['Sées', 'Sees', 'Sees'], 'Sees'],
  [['Saint-Denis 93', 'Saint-Denis (93)'], 'Saint-Denis 93'],
  [['Se\u0301es', 'S\u00e9es', 'Sees', 'Sees'], 'S\u00e9es'],
  [['東京'], '東京'],
  [['XV'], 'XV'],
])('of %j, readers see %s', (written, best) => {
  expect(bestSpelling(written)).toBe(best);
});
