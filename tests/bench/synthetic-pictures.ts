// A seed → pictures that weigh what photographs do: soft shapes under a grain, the same bytes each time.
import sharp from 'sharp';
import { mulberry32 } from '../../src/model/sky/random.ts';

/** A JPEG of that size. */
export async function photograph(width: number, height: number, seed = 612): Promise<Uint8Array> {
  const random = mulberry32(seed);
  const grains = (columns: number, rows: number, least: number, span: number) =>
    sharp(
      Uint8Array.from({ length: columns * rows * 3 }, () => least + random() * span),
      {
        raw: { width: columns, height: rows, channels: 3 },
      },
    )
      .resize(width, height, { kernel: 'cubic', fit: 'fill' })
      .png({ compressionLevel: 1 })
      .toBuffer();
  const shapes = await grains(12, 9, 20, 200);
  const grain = await grains(Math.round(width / 3), Math.round(height / 3), 90, 76);
  return new Uint8Array(
    await sharp(shapes)
      .composite([{ input: grain, blend: 'overlay' }])
      .jpeg({ quality: 88 })
      .toBuffer(),
  );
}
