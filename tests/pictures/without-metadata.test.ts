// Nothing of what a device wrote in a picture is left.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { withoutMetadata } from '../../src/pictures/without-metadata.ts';

const drawing = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#a63' } }).withExif({
    IFD0: { Make: 'Téléphone', Copyright: 'Camille' },
    IFD3: { GPSLatitude: '48/1 6/1 0/1', GPSLatitudeRef: 'N' },
  });

test.each(['jpeg', 'png'] as const)('%s: Exif, and the place, are gone; the pixels are the same', async (format) => {
  const bytes = new Uint8Array(await drawing()[format]().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').toBuffer());
  expect(words(bytes)).toMatch(/Exif|eXIf/);
  const made = withoutMetadata(bytes);
  expect(words(made)).not.toMatch(/exif|xmp|GPS|adobe|Camille/i);
  const metadata = await sharp(made).metadata();
  expect(metadata.exif ?? metadata.xmp).toBeUndefined();
  expect(await sharp(made).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
});

test('what is neither is left as it is', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(withoutMetadata(bytes)).toBe(bytes);
});

function words(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
