// A picture that was cut on its way is told, one that is whole is not, whatever stands in it or after it.
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { isWhole } from '../../src/pictures/is-whole.ts';

const noise = () =>
  sharp(Buffer.from(Array.from({ length: 90 * 60 * 3 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256)), {
    raw: { width: 90, height: 60, channels: 3 },
  });

const FORMATS: [string, (drawing: Sharp) => Sharp][] = [
  ['a JPEG', (drawing) => drawing.jpeg()],
  ['a progressive one', (drawing) => drawing.jpeg({ progressive: true })],
  ['one with what a device wrote', (drawing) => drawing.withExif({ IFD0: { Make: 'Téléphone' } }).jpeg()],
  ['a PNG', (drawing) => drawing.png()],
  ['a WebP', (drawing) => drawing.webp()],
];

test.each(FORMATS)('%s', async (_, made) => {
  const bytes = new Uint8Array(await made(noise()).toBuffer());
  expect(isWhole(bytes)).toBe(true);
  expect(isWhole(new Uint8Array([...bytes, 0, 1, 0xff, 0xd8, 2]))).toBe(true);
  for (const part of [0.3, 0.6, 0.95]) {
    const kept = Math.floor(bytes.length * part);
    expect(isWhole(bytes.subarray(0, kept)), `cut at ${part}`).toBe(false);
  }
});

test('a JPEG whose end was never written, but for zeros, or in whose midst other bytes stand', async () => {
  const bytes = new Uint8Array(await noise().jpeg().toBuffer());
  expect(isWhole(new Uint8Array(bytes).fill(0, bytes.length / 2))).toBe(false);
  const torn = new Uint8Array(bytes);
  torn.set([0xff, 0x3c, 0xff, 0x12], Math.floor(bytes.length * 0.7));
  expect(isWhole(torn)).toBe(false);
});

test('bytes of another format, or none, say nothing of their end', () => {
  expect([isWhole(new Uint8Array()), isWhole(new TextEncoder().encode('GIF89a'))]).toEqual([true, true]);
});
