import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { house } from '../../src/design/palette.ts';
import { mulberry32 } from '../../src/model/sky/random.ts';
import { canDecode } from '../../src/pictures/decode.ts';
import { pictureFacts } from '../../src/pictures/facts.ts';
import { openPictures, type Pictures } from '../../src/pictures/pictures.ts';

let folder: string;
let pictures: Pictures;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilege-picture-'));
  pictures = openPictures({ content: folder, cache: join(folder, 'cache') });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A bar of ink across nothing. */
async function drawing(ink: string, space = 'srgb', palette = false): Promise<Buffer> {
  const bar = await sharp({ create: { width: 40, height: 6, channels: 3, background: ink } })
    .png()
    .toBuffer();
  const nothing = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp({ create: { width: 40, height: 30, channels: 4, background: nothing } })
    .composite([{ input: bar, top: 12, left: 0 }])
    .toColourspace(space)
    .png({ palette })
    .toBuffer();
}

/** The colours of the ground and of the ink, and whether anything shows through. */
async function published(source: Buffer, type?: 'image/webp') {
  await writeFile(join(folder, 'a.png'), source);
  const picture = { path: 'a.png', alt: 'Un trait', type: 'image/png', width: 40, height: 30 } as const;
  const { bytes } = await pictures.read(picture as never, house, 1400, undefined, type);
  const { isOpaque } = await sharp(bytes).stats();
  const pixels = await sharp(bytes).toColourspace('srgb').removeAlpha().raw().toBuffer();
  const at = (x: number, y: number) => [...pixels.subarray((y * 40 + x) * 3, (y * 40 + x) * 3 + 3)];
  return { isOpaque, ground: at(20, 2), ink: at(20, 15) };
}

const bytesOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const near = (colour: string, margin: number) => (bytes: number[]) =>
  bytes.every((byte, index) => Math.abs(byte - (bytesOf(colour)[index] as number)) <= margin);

describe('ink on a transparent ground', () => {
  test.each(['#000000', '#8a2f2f', '#1f5673', '#808080'])('%s is laid on paper', async (ink) => {
    for (const type of [undefined, 'image/webp'] as const) {
      const { isOpaque, ground } = await published(await drawing(ink), type);
      expect(isOpaque).toBe(true);
      expect(ground).toSatisfy(near(house.paper, 4));
    }
  });

  test.each(['b-w', 'rgb16', 'grey16'])('is laid on paper in %s', async (space) => {
    const { isOpaque, ground, ink } = await published(await drawing('#111111', space));
    expect(isOpaque).toBe(true);
    expect(ground).toSatisfy(near(house.paper, 12));
    expect(ink).toSatisfy(near('#111111', 12));
  });

  test('is laid on paper where it is one colour of a palette', async () => {
    const { isOpaque, ground } = await published(await drawing('#111111', 'srgb', true));
    expect(isOpaque).toBe(true);
    expect(ground).toSatisfy(near(house.paper, 4));
  });

  test.each(['#ffffff', '#ece6d8'])('%s is laid on night, where paper would swallow it', async (ink) => {
    const { isOpaque, ground, ink: kept } = await published(await drawing(ink));
    expect(isOpaque).toBe(true);
    expect(ground).toSatisfy(near(house.night, 4));
    expect(kept).toSatisfy(near(ink, 4));
  });
});

test('a picture without transparency keeps its colours', async () => {
  const source = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
  expect((await published(source)).ground).toEqual([255, 255, 255]);
});

test('a picture is never enlarged', async () => {
  await writeFile(join(folder, 'a.png'), await drawing('#000000'));
  const picture = { path: 'a.png', alt: 'Un trait', type: 'image/png', width: 40, height: 30 } as const;
  expect(await pictures.read(picture as never, house, 1400)).toMatchObject({ width: 40, height: 30 });
});

test('a damaged picture that the check accepts is published: both decode it alike', async () => {
  const random = mulberry32(7);
  const points = Buffer.alloc(60 * 40 * 3).map(() => random() * 255);
  const image = () => sharp(points, { raw: { width: 60, height: 40, channels: 3 } });
  const files = [
    { type: 'image/png', source: await image().png().toBuffer() },
    { type: 'image/png', source: await image().png({ palette: true }).toBuffer() },
    { type: 'image/jpeg', source: await image().jpeg().toBuffer() },
  ] as const;
  let accepted = 0;
  for (let turn = 0; turn < 150; turn++) {
    const { type, source } = files[turn % files.length] as (typeof files)[number];
    const damaged = Buffer.from(source);
    damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256);
    await writeFile(join(folder, 'damaged'), damaged);
    const facts = pictureFacts(damaged);
    if (facts?.type !== type || !(await canDecode(join(folder, 'damaged')))) continue;
    accepted++;
    const picture = { ...facts, path: 'damaged', name: 'damaged', alt: 'Des points' };
    for (const format of [type, 'image/webp'] as const) await pictures.read(picture, house, 1400, undefined, format);
  }
  expect(accepted).toBeGreaterThan(20);
});
