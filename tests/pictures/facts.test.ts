import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureFacts } from '../../src/pictures/facts.ts';

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a2f2f' } });

test('a PNG is known by its bytes', async () => {
  expect(pictureFacts(await canvas(30, 20).png().toBuffer())).toEqual({ type: 'image/png', width: 30, height: 20 });
});

test('a JPEG is known by its bytes, progressive or not', async () => {
  expect(pictureFacts(await canvas(31, 21).jpeg({ progressive: true }).toBuffer())).toEqual({
    type: 'image/jpeg',
    width: 31,
    height: 21,
  });
});

test('a JPEG that its metadata turns is measured turned', async () => {
  const turned = await canvas(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(pictureFacts(turned)).toEqual({ type: 'image/jpeg', width: 20, height: 40 });
});

test('anything else is not a picture', () => {
  expect(pictureFacts(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  expect(pictureFacts(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 1, 2, 3, 4]))).toBeUndefined();
  expect(pictureFacts(new Uint8Array())).toBeUndefined();
});
