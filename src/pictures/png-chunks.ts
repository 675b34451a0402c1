// The bytes of a PNG → its chunks, in their order (ISO/IEC 15948), up to the one that ends it, or as far as they can be read.

interface PngChunk {
  /** « IHDR »; what is not needed to draw has a small first letter. */
  name: string;
  at: number;
  /** After it, its sum included; past the bytes where these were cut. */
  end: number;
}

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether they begin as those of a PNG do. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { name, at, end };
    if (name === 'IEND') return;
    at = end;
  }
}
