import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFiles } from '../../../src/design/faces.ts';
import { textFaceDraws } from '../../../src/model/glyphs/text-face.ts';
import { coverageOf } from './face-coverage.ts';

const { serif, serifItalic, serifSemiBold, serifSemiBoldItalic } = fontFiles;

test.each([serif, serifItalic, serifSemiBold, serifSemiBoldItalic])('the list is what %s draws', (file) => {
  const draws = coverageOf([readFileSync(file)]);
  const wrong = [];
  for (let point = 0x20; point < 0x110000; point += 1) if (draws(point) !== textFaceDraws(point)) wrong.push(point);
  expect(wrong).toEqual([]);
});
