import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanPicture } from '../../src/pictures/clean.ts';
import { photograph } from './photograph.ts';

test('a photograph is upright, and says nothing of its camera, its place and its author', async () => {
  const clean = await cleanPicture(await photograph({ width: 60, height: 40 }));
  const facts = await sharp(clean?.bytes).metadata();
  expect([facts.format, facts.width, facts.height]).toEqual(['jpeg', 40, 60]);
  expect([facts.exif, facts.xmp, facts.iptc, facts.icc, facts.orientation]).toEqual(Array(5).fill(undefined));
});

test('a large one is made as small as a book needs', async () => {
  const clean = await cleanPicture(await photograph({ width: 5000, height: 1000 }));
  expect(Math.max((await sharp(clean?.bytes).metadata()).height ?? 0)).toBe(3600);
});

test('what is transparent stays so; what moved is still, and it is said', async () => {
  const blank = { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  const png = await cleanPicture(await sharp({ create: blank }).webp().toBuffer());
  expect(png?.extension).toBe('png');
  const frames = Buffer.alloc(8 * 16 * 4, 200);
  frames.fill(20, 8 * 8 * 4);
  const gif = await sharp(frames, { raw: { width: 8, height: 16, channels: 4, pageHeight: 8 } })
    .gif({ delay: [1, 1] })
    .toBuffer();
  expect((await cleanPicture(gif))?.wasAnimated).toBe(true);
});

describe('what is no picture is none', () => {
  test.each([
    ['words', Buffer.from('not a picture')],
    [
      'a drawing, which is a program',
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>',
      ),
    ],
    ['too heavy a file', Buffer.alloc(41 * 1024 * 1024)],
  ])('%s', async (_, bytes) => {
    expect(await cleanPicture(bytes)).toBeUndefined();
  });

  test('a picture that is cut', async () => {
    expect(await cleanPicture((await photograph({ width: 600, height: 400 })).subarray(0, 400))).toBeUndefined();
  });
});
