// Files that say that they are pictures.
import { deflateSync, gzipSync } from 'node:zlib';
import { about, type Built, type Contents, story } from '../marks.ts';
import { bytesOf, joined, jpeg, jpegSegment, png, pngChunk } from '../pictures.ts';

/** A story with one more file, of which the rule on files of pictures must speak. */
function refusedPicture(name: string, contents: Contents): Built {
  return about(
    'picture-file',
    `stories/essai/${name}`,
  )(story('Un texte.', {}, { [`stories/essai/${name}`]: contents }));
}

const right = png({ width: 40, height: 30 });

export const pictureCases: Record<string, () => Built> = {
  'picture-file-empty': () => refusedPicture('banc.png', ''),
  'picture-file-text': () => refusedPicture('banc.png', 'Un banc.'),
  'picture-file-html': () => refusedPicture('banc.jpg', '<!DOCTYPE html><script>alert(1)</script>'),
  'picture-file-svg': () =>
    refusedPicture(
      'banc.png',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
    ),
  'picture-file-svgz': () =>
    refusedPicture('banc.png', new Uint8Array(gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>'))),
  'picture-file-gif': () => refusedPicture('banc.png', bytesOf('GIF89a\u0001\0\u0001\0\0\0\0;')),
  'picture-file-gif-script': () => refusedPicture('banc.jpg', 'GIF89a/*\0*/=1;alert(1)//'),
  'picture-file-pdf': () =>
    refusedPicture('banc.png', '%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript >> >> endobj'),
  'picture-file-zip': () => refusedPicture('banc.png', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)),
  'picture-file-webp': () => refusedPicture('banc.jpg', bytesOf('RIFF\u0010\0\0\0WEBPVP8 ')),
  'picture-file-tiff': () => refusedPicture('banc.jpg', Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0)),
  'picture-file-bmp': () => refusedPicture('banc.png', bytesOf('BM\0\0\0\0\0\0\0\0')),
  'picture-file-heic': () => refusedPicture('banc.jpg', bytesOf('\0\0\0\u0018ftypheic\0\0\0\0')),
  'picture-file-avif': () => refusedPicture('banc.png', bytesOf('\0\0\0\u0018ftypavif\0\0\0\0')),
  'picture-file-elf': () => refusedPicture('banc.png', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1)),
  'picture-file-script-with-shebang': () => refusedPicture('banc.jpg', '#!/bin/sh\nid\n'),
  'picture-file-signature-only': () => refusedPicture('banc.png', right.subarray(0, 8)),
  'picture-file-header-only': () => refusedPicture('banc.png', right.subarray(0, 33)),
  'picture-file-truncated-png': () =>
    refusedPicture('banc.png', png({ width: 200, height: 200, pixels: noise(200).subarray(0, 9000) })),
  'picture-file-jpeg-marker-only': () => refusedPicture('banc.jpg', Uint8Array.of(0xff, 0xd8, 0xff)),
  'picture-file-truncated-jpeg': () => refusedPicture('banc.jpg', jpeg().subarray(0, 240)),
  'picture-file-jpeg-without-scan': () =>
    refusedPicture('banc.jpg', joined([jpeg().subarray(0, 200), Uint8Array.of(0xff, 0xd9)])),
  'picture-file-broken-pixels': () =>
    refusedPicture('banc.png', png({ width: 40, height: 30, pixels: bytesOf('pas des points') })),
  'picture-file-too-few-pixels': () =>
    refusedPicture('banc.png', png({ width: 40, height: 300, pixels: new Uint8Array(deflateSync(Buffer.alloc(41))) })),
  'picture-file-no-width': () =>
    refusedPicture('banc.png', png({ width: 40, height: 30, told: { width: 0, height: 30 } })),
  'picture-file-giant': () =>
    refusedPicture('banc.png', png({ width: 1, height: 1, told: { width: 60_000, height: 60_000 } })),
  'picture-file-greatest': () =>
    refusedPicture('banc.png', png({ width: 1, height: 1, told: { width: 0x7fffffff, height: 0x7fffffff } })),
  'picture-file-overflow': () =>
    refusedPicture('banc.png', png({ width: 1, height: 1, told: { width: 0xffffffff, height: 0xffffffff } })),
  'picture-file-just-too-large': () => refusedPicture('banc.png', png({ width: 8000, height: 5001 })),
  'picture-file-bomb': () => refusedPicture('banc.png', png({ width: 12_000, height: 12_000 })),
  'picture-file-giant-jpeg': () => refusedPicture('banc.jpg', withSize(jpeg(), 65_000, 65_000)),
  'picture-file-too-heavy': () =>
    refusedPicture(
      'banc.png',
      png({ width: 40, height: 30, extra: [pngChunk('tEXt', new Uint8Array(11 * 1024 * 1024))] }),
    ),
  'picture-file-metadata-bomb': () =>
    refusedPicture('banc.jpg', jpeg(Array.from({ length: 10 }, () => jpegSegment(0xe1, new Uint8Array(65_000))))),
  'picture-file-of-person': () =>
    about('picture-file', 'people/nour.png')(story('Un texte.', {}, { 'people/nour.png': '<svg onload="alert(1)"/>' })),
  'picture-file-too-large-of-person': () =>
    about(
      'picture-file',
      'people/nour.jpg',
    )(story('Un texte.', {}, { 'people/nour.jpg': withSize(jpeg(), 65_000, 65_000) })),
};

/** Pixels that do not compress. */
function noise(size: number): Uint8Array {
  let state = 1;
  const rows = Uint8Array.from({ length: (size + 1) * size }, (_, index) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return index % (size + 1) === 0 ? 0 : state >>> 16;
  });
  return new Uint8Array(deflateSync(rows));
}

/** The same JPEG, whose header tells another size. */
function withSize(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let offset = 2; offset < changed.length; offset += 2 + view.getUint16(offset + 2)) {
    if (changed[offset + 1] === 0xc0) {
      view.setUint16(offset + 5, height);
      view.setUint16(offset + 7, width);
      break;
    }
  }
  return changed;
}
