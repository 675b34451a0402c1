import { expect, test } from 'vitest';
import { freePictureName, nameIn } from '../../../src/atelier/pictures/picture-names.ts';

test('a picture has a name of the draft, whatever its ending', () => {
  expect(freePictureName({}, 'jpg')).toBe('image-1.jpg');
  expect(freePictureName({ 'image-1.png': {}, 'image-3.jpg': {} }, 'jpg')).toBe('image-2.jpg');
});

test('the text says where it stands', () => {
  expect([nameIn('./image-1.jpg'), nameIn(null)]).toEqual(['image-1.jpg', '']);
});
