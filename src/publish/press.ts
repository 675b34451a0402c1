// What products are made with on this machine. They ask for bytes; here is who reads files, draws, cuts fonts and composes.
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { penIn } from '../pictures/pen.ts';
import { openPictures, type Pictures } from '../pictures/pictures.ts';
import { type Settings, settings } from '../settings.ts';
import { type Assets, assetsIn } from './assets.ts';
import { CardMaker } from './card/render.ts';
import type { EpubTools } from './epub/epub-tools.ts';
import { keptBytes, programDigest } from './kept-bytes.ts';
import type { PdfTools } from './pdf/build-pdf.ts';
import { type Composer, composerIn } from './pdf/compose.ts';

export interface Press {
  assets: Assets;
  pictures: Pictures;
  cards: CardMaker;
  epub: EpubTools;
  pdf: PdfTools & Composer;
  /** Bytes made by the program alone from its own assets, whatever the content: from the cache, or made now. */
  keep(name: string, make: (assets: Assets) => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>>;
}

/** The press of this build, opened once. */
export function press(): Press {
  opened ??= openPress(settings());
  return opened;
}

let opened: Press | undefined;

export function openPress(wanted: Settings): Press {
  const assets = assetsIn(wanted.root);
  const pictures = openPictures(wanted);
  return {
    assets,
    pictures,
    cards: new CardMaker(wanted, pictures),
    epub: { assets, pictures, penOf: (faces) => penIn(wanted.root, faces), subset },
    pdf: { assets, pictures, ...composerIn(wanted.root) },
    keep: (name, make) =>
      keptBytes(join(wanted.cache, 'made', `${name}-${programDigest(wanted.root)}`), () => make(assets)),
  };
}

async function subset(font: Uint8Array, characters: string): Promise<Uint8Array> {
  const { buffer, byteOffset, length } = font;
  return new Uint8Array(
    await subsetFont(Buffer.from(buffer, byteOffset, length), characters, { targetFormat: 'sfnt' }),
  );
}
