// Runs in a thread of its own: a card → its PNG, in a file.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Picture } from '../../model/prose/prose.ts';
import { openPictures, type Pictures } from '../../pictures/pictures.ts';
import { packInOneThread } from '../../pictures/pixels.ts';
import type { Settings } from '../../settings.ts';
import { assetsIn } from '../assets.ts';
import type { Card, CardFormat } from './card.ts';
import { type CardFonts, fontsOf } from './card-faces.ts';
import { drawScene } from './draw.ts';
import { type Ruler, rulerOf } from './ruler.ts';
import type { Photo } from './tree/node.ts';
import { sceneOf } from './tree/scene.ts';

export interface CardJob {
  card: Card;
  format: CardFormat;
  /** Absolute path of the PNG to write. */
  file: string;
  folders: Pick<Settings, 'root' | 'content' | 'cache'>;
}

/** Draws a card into its file, which appears whole or not at all. */
export async function makeCard({ card, format, file, folders }: CardJob): Promise<void> {
  const { fonts, ruler } = await kitIn(folders.root);
  const scene = sceneOf(card, ruler, format);
  const photo = card.picture && scene.photo && (await photograph(card.picture, scene.photo, openPictures(folders)));
  const png = await drawScene(scene, format, fonts, photo);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}-${process.hrtime.bigint()}`;
  await writeFile(draft, png);
  await rename(draft, file);
}

// Each card has a thread already.
packInOneThread();

interface Kit {
  fonts: CardFonts;
  ruler: Ruler;
}
let kit: Promise<Kit> | undefined;

/** The faces, read once a thread. */
function kitIn(root: string): Promise<Kit> {
  kit ??= fontsOf(assetsIn(root)).then((fonts) => ({ fonts, ruler: rulerOf(fonts) }));
  return kit;
}

/** The photograph just large enough to fill its place, through our own decoder and encoder only. */
async function photograph(picture: Picture, place: Photo, pictures: Pictures): Promise<Uint8Array> {
  const scale = Math.max(place.width / picture.width, place.height / picture.height);
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)];
  return (await pictures.read(picture, width, height)).bytes;
}
