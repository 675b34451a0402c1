// What a picture carries besides its points stays with whoever sent it.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { house } from '../../src/design/palette.ts';
import { pictureFacts } from '../../src/pictures/facts.ts';
import { readContent } from '../../src/read/folder.ts';
import { storyText } from '../content-folder.ts';
import { pressFor } from '../press.ts';
import { smallCopy, TODAY } from './corpus.ts';
import { bytesOf, exifSegment, jpeg, jpegSegment, png, pngChunk } from './pictures.ts';

const SECRET = 'Chez Paul 48.11 -1.67';
const XMP = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- ${SECRET} --></x:xmpmeta>`;
const PAGE = `<script>alert('${SECRET}')</script>`;

const PICTURES: Record<string, Uint8Array> = {
  'exif.jpg': jpeg([exifSegment(SECRET)]),
  'xmp.jpg': jpeg([jpegSegment(0xe1, bytesOf(XMP))]),
  'iptc.jpg': jpeg([jpegSegment(0xed, bytesOf(`Photoshop 3.0\0${SECRET}`))]),
  'comment.jpg': jpeg([jpegSegment(0xfe, bytesOf(SECRET))]),
  'page.jpg': jpeg([], PAGE),
  'archive.jpg': jpeg([], `PK\u0003\u0004${SECRET}`),
  'text.png': png({ width: 8, height: 8, extra: [pngChunk('tEXt', bytesOf(`Comment\0${SECRET}`))] }),
  'international.png': png({
    width: 8,
    height: 8,
    extra: [pngChunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`))],
  }),
  'exif.png': png({ width: 8, height: 8, extra: [pngChunk('eXIf', exifSegment(SECRET).subarray(10))] }),
  'private.png': png({ width: 8, height: 8, extra: [pngChunk('prVt', bytesOf(SECRET))] }),
  'page.png': png({ width: 8, height: 8, trailing: PAGE }),
};

let folder: string;

beforeAll(async () => {
  folder = await smallCopy();
  await mkdir(join(folder, 'stories/essai'), { recursive: true });
  const body = Object.keys(PICTURES)
    .map((name) => `![Un banc au soleil](./${name})`)
    .join('\n\n');
  await writeFile(join(folder, 'stories/essai/story.mdx'), storyText(body));
  for (const [name, bytes] of Object.entries(PICTURES)) await writeFile(join(folder, 'stories/essai', name), bytes);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('pictures that carry something else are accepted for what they show', async () => {
  const errors = checkContent(await readContent(folder), { today: TODAY }).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
});

test.each(Object.entries(PICTURES))('%s is published without what it carries', async (name, source) => {
  const facts = pictureFacts(source);
  if (!facts) throw new Error(`${name} is no picture.`);
  expect(Buffer.from(source).includes(SECRET)).toBe(true);
  const { bytes, type } = await pressFor(folder).pictures.read(
    { path: `stories/essai/${name}`, name, alt: 'Un banc', ...facts },
    house,
    1600,
  );
  const published = Buffer.from(bytes);
  expect([SECRET, 'Exif', 'xmpmeta', '<script', 'PK\u0003'].filter((words) => published.includes(words))).toEqual([]);
  const { exif, xmp, iptc, format } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, type: `image/${format}` }).toEqual({
    exif: undefined,
    xmp: undefined,
    iptc: undefined,
    type,
  });
});
