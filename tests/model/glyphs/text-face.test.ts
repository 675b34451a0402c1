import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACES, FACES_IDS } from '../../../src/design/faces.ts';
import { textFaceOf } from '../../../src/model/glyphs/text-face.ts';
import { coverageOf } from './face-coverage.ts';

test.each(FACES_IDS)('the list of %s is what all its styles draw', (id) => {
  const { serif, serifItalic, serifSemiBold, serifSemiBoldItalic } = FACES[id].files;
  const draws = coverageOf([serif, serifItalic, serifSemiBold, serifSemiBoldItalic].map((file) => readFileSync(file)));
  const face = textFaceOf(id);
  const wrong = [];
  for (let point = 0x20; point < 0x110000; point += 1) if (draws(point) !== face.draws(point)) wrong.push(point);
  expect(wrong).toEqual([]);
});
