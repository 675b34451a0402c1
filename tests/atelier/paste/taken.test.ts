// What of a clipboard is taken: words where there are some, else pictures.
import { expect, test } from 'vitest';
import { flavoursOf, isShort } from '../../../src/atelier/paste/taken.ts';

function clipboard(flavours: Record<string, string>, ...files: { name: string; type: string }[]): DataTransfer {
  return { getData: (type: string) => flavours[type] ?? '', files } as unknown as DataTransfer;
}

const PHOTO = { name: 'a.jpg', type: 'image/jpeg' };

test.each([
  ['a photo alone', clipboard({}, PHOTO), 1],
  ['an image of a page', clipboard({ 'text/html': '<img src="https://exemple.fr/a.jpg">' }, PHOTO), 1],
  ['the words of Word, and a picture of them', clipboard({ 'text/html': '<p>Un</p>', 'text/plain': 'Un' }, PHOTO), 0],
  ['a HEIC without a type', clipboard({}, { name: 'IMG.HEIC', type: '' }), 1],
  ['another file', clipboard({}, { name: 'a.pdf', type: 'application/pdf' }), 0],
])('%s', (_, held, count) => {
  expect(flavoursOf(held).pictures).toHaveLength(count);
});

test.each([
  ['un mot', true],
  ['deux\nlignes', false],
  ['- un point', false],
  ['# un titre', false],
  ['un\u200B mot 👩🏽\u200D💻', true],
  ['\u202Eun mot\u202C', false],
  ['un\uF04Amot', false],
])('%j is set at once: %s', (text, expected) => {
  expect(isShort({ text, pictures: [] })).toBe(expected);
});
