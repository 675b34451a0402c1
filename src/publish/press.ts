// What products are made with on this machine. They ask for bytes; here is who reads files, draws, cuts fonts and composes.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { penIn } from '../pictures/pen.ts';
import { openPictures, type Pictures } from '../pictures/pictures.ts';
import { type Settings, settings } from '../settings.ts';
import { type Assets, assetsIn } from './assets.ts';
import { CardMaker } from './card/render.ts';
import type { EpubTools } from './epub/epub-tools.ts';
import { keptBytes, programDigest } from './kept-bytes.ts';
import type { PdfTools } from './pdf/build-pdf.ts';
import { type Composer, composerIn } from './pdf/compose.ts';
import type { SubsetJob } from './subset-worker.ts';

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
    epub: { assets, pictures, penOf: (faces) => penIn(wanted.root, faces), subset: subsetterIn(wanted.root) },
    pdf: { assets, pictures, ...composerIn(wanted.root) },
    keep: (name, make) =>
      keptBytes(join(wanted.cache, 'made', `${name}-${programDigest(wanted.root)}`), () => make(assets)),
  };
}

/** In another thread: the fonts of a book take a second. */
function subsetterIn(root: string): Press['epub']['subset'] {
  let pool: Tinypool | undefined;
  return (font, characters) => {
    pool ??= new Tinypool({
      filename: pathToFileURL(join(root, 'src/publish/subset-worker.ts')).href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
    });
    return pool.run({ font, characters } satisfies SubsetJob, { name: 'subset' });
  };
}
