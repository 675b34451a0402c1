// Whether a picture can be decoded: asked once of what has not changed.
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { canDecode, stateOf } from '../../src/pictures/decode.ts';
import { temporaryFolder } from '../content-folder.ts';

const drawn = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#abcdef', noise: { type: 'gaussian' } } })
    .png({ compressionLevel: 0 })
    .toBuffer();

async function fileOf(bytes: Uint8Array) {
  const path = join(await temporaryFolder(), 'a.png');
  writeFileSync(path, bytes);
  return { path, state: () => stateOf(path, statSync(path), bytes.subarray(0, 512 * 1024)) };
}

test('a picture that was decoded is not decoded again, wherever a small one is', async () => {
  const bytes = await drawn(40);
  const [one, other] = [await fileOf(bytes), await fileOf(bytes)];
  expect(other.state()).toBe(one.state());
  expect(await canDecode(one.path, one.state())).toBe(true);
  rmSync(other.path);
  expect(await canDecode(other.path, one.state())).toBe(true);
});

test.each([40, 400])('one of %d pixels that was replaced is decoded, and refused where it is damaged', async (side) => {
  const bytes = await drawn(side);
  const { path, state } = await fileOf(bytes);
  const whole = state();
  expect(await canDecode(path, whole)).toBe(true);
  const cut = bytes.subarray(0, bytes.length / 2);
  writeFileSync(path, cut);
  const after = stateOf(path, statSync(path), cut);
  expect(after).not.toBe(whole);
  expect([await canDecode(path, after), await canDecode(path, after)]).toEqual([false, false]);
  writeFileSync(path, bytes);
  expect(await canDecode(path, after)).toBe(true);
});
