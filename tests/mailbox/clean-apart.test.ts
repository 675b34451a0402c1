// Pictures of strangers, decoded in a process apart.
import { expect, test } from 'vitest';
import { cleanApart } from '../../src/mailbox/hosts/clean-apart.ts';
import { cleanPicture } from '../../src/pictures/clean.ts';
import { png } from '../hostile/pictures.ts';

test('a picture is what it is when it is cleaned here', async () => {
  const source = new Uint8Array(png({ width: 40, height: 30 }));
  expect(await cleanApart(source)).toEqual(await cleanPicture(source));
});

test.each([
  ['nothing', new Uint8Array()],
  ['no picture', new TextEncoder().encode('un mot')],
  ['one that is cut', new Uint8Array(png({ width: 40, height: 30 })).subarray(0, 60)],
])('%s is no picture', async (_, source) => {
  expect(await cleanApart(source)).toBeUndefined();
});

test('several at once are each their own', async () => {
  const sizes = [10, 20, 30];
  const cleaned = await Promise.all(sizes.map((width) => cleanApart(new Uint8Array(png({ width, height: 30 })))));
  const widths = cleaned.map((one) => one && new DataView(one.bytes.buffer, one.bytes.byteOffset).getUint32(16));
  expect(widths).toEqual(sizes);
});
