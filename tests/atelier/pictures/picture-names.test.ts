import { expect, test } from 'vitest';
import type { DraftPicture } from '../../../src/atelier/draft/draft.ts';
import { freePictureName, nameIn, pictureUrl, releaseUrls } from '../../../src/atelier/pictures/picture-names.ts';

test('a picture has a name of the draft, whatever its ending', () => {
  expect(freePictureName({}, 'jpg')).toBe('image-1.jpg');
  expect(freePictureName({ 'image-1.png': {}, 'image-3.jpg': {} }, 'jpg')).toBe('image-2.jpg');
});

test('the text says where it stands', () => {
  expect([nameIn('./image-1.jpg'), nameIn(null)]).toEqual(['image-1.jpg', '']);
});

test('the pictures of a draft that is closed are held no more; those that are shown keep their address', async () => {
  const picture = (byte: number): DraftPicture => ({ bytes: new Uint8Array([byte]), width: 1, height: 1 });
  const [kept, closed] = [picture(1), picture(2)];
  const [own, other] = [pictureUrl(kept) ?? '', pictureUrl(closed) ?? ''];
  releaseUrls({ 'image-1.jpg': kept });
  expect(pictureUrl(kept)).toBe(own);
  expect((await fetch(own)).ok).toBe(true);
  await expect(fetch(other)).rejects.toThrow();
  expect(pictureUrl(closed)).not.toBe(other);
  releaseUrls({});
});
