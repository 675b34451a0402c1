// Pictures made byte by byte: right ones, broken ones, and files that pretend.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export interface PngParts {
  width: number;
  height: number;
  /** The size that the header tells, where it lies. */
  told?: { width: number; height: number };
  /** Chunks between the header and the pixels. */
  extra?: Uint8Array[];
  /** Instead of the right pixels. */
  pixels?: Uint8Array;
  /** After the end. */
  trailing?: string;
}

/** A greyscale PNG of one tone (ISO/IEC 15948). */
export function png({ width, height, told, extra = [], pixels, trailing = '' }: PngParts): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, told?.width ?? width);
  header.setUint32(4, told?.height ?? height);
  header.setUint8(8, 8);
  const rows = pixels ?? new Uint8Array(deflateSync(Buffer.alloc((width + 1) * height, 0)));
  return joined([
    SIGNATURE,
    pngChunk('IHDR', new Uint8Array(header.buffer)),
    ...extra,
    pngChunk('IDAT', rows),
    pngChunk('IEND', new Uint8Array()),
    bytesOf(trailing),
  ]);
}

export function pngChunk(type: string, contents: Uint8Array): Uint8Array {
  const body = joined([bytesOf(type), contents]);
  const chunk = new DataView(new ArrayBuffer(body.length + 8));
  chunk.setUint32(0, contents.length);
  new Uint8Array(chunk.buffer).set(body, 4);
  chunk.setUint32(body.length + 4, crc32(body));
  return new Uint8Array(chunk.buffer);
}

/** A grey JPEG of 8 × 8 points: the smallest that decoders accept (ITU-T T.81). */
export function jpeg(segments: Uint8Array[] = [], trailing = ''): Uint8Array {
  return joined([SMALLEST_JPEG.subarray(0, 2), ...segments, SMALLEST_JPEG.subarray(2), bytesOf(trailing)]);
}

/** A segment of a JPEG: APP1 is 0xe1, a comment 0xfe. */
export function jpegSegment(marker: number, contents: Uint8Array): Uint8Array {
  const length = contents.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), contents]);
}

/** An EXIF segment with one ASCII tag and a GPS directory of one entry (Exif 2.32). */
export function exifSegment(words: string): Uint8Array {
  const ascii = bytesOf(`${words}\0`);
  const tiff = new DataView(new ArrayBuffer(56 + ascii.length));
  tiff.setUint32(0, 0x4d4d002a);
  tiff.setUint32(4, 8);
  tiff.setUint16(8, 2);
  // ImageDescription, then the pointer to the GPS directory.
  entry(tiff, 10, 0x010e, 2, ascii.length, 56);
  entry(tiff, 22, 0x8825, 4, 1, 38);
  tiff.setUint16(38, 1);
  entry(tiff, 40, 0x0001, 2, 2, 0x4e000000);
  new Uint8Array(tiff.buffer).set(ascii, 56);
  return jpegSegment(0xe1, joined([bytesOf('Exif\0\0'), new Uint8Array(tiff.buffer)]));
}

export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function entry(view: DataView, offset: number, tag: number, type: number, count: number, value: number): void {
  view.setUint16(offset, tag);
  view.setUint16(offset + 2, type);
  view.setUint32(offset + 4, count);
  view.setUint32(offset + 8, value);
}

const SMALLEST_JPEG = new Uint8Array(
  Buffer.from(
    '/9j/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBD' +
      'AVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAIAAgD' +
      'ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAA' +
      'AP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAD/9k=',
    'base64',
  ),
);
