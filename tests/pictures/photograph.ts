// A photograph as a telephone makes it: turned, with its place and its camera.
import sharp from 'sharp';

export async function photograph({ width, height }: { width: number; height: number }): Promise<Buffer> {
  const colours = { width, height, channels: 3, background: '#3a6b8c' } as const;
  return sharp({ create: colours })
    .withExif({ IFD0: { Make: 'Telephone', Copyright: 'Marie' }, IFD3: { GPSLatitude: '43/1 24/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
