// Runs in a thread of its own: a font → some characters of it, as a TrueType file with every OpenType feature.
import subsetFont from 'subset-font';

export interface SubsetJob {
  font: Uint8Array;
  characters: string;
}

export async function subset({ font, characters }: SubsetJob): Promise<Uint8Array> {
  const { buffer, byteOffset, length } = font;
  return new Uint8Array(
    await subsetFont(Buffer.from(buffer, byteOffset, length), characters, { targetFormat: 'sfnt' }),
  );
}
