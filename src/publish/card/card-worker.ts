// Runs in a thread of its own: a card → its PNG, in a file.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FacesId } from '../../design/faces.ts';
import type { Picture } from '../../model/prose/prose.ts';
import type { Grounds } from '../../pictures/encode.ts';
import { openPictures, type Pictures } from '../../pictures/pictures.ts';
import { packInOneThread } from '../../pictures/pixels.ts';
import type { Settings } from '../../settings.ts';
import { assetsIn } from '../assets.ts';
import type { Card, CardFormat } from './card.ts';
import { type CardFonts, fontsOf } from './card-faces.ts';
import { drawScene } from './draw.ts';
import { rulerOf } from './font-ruler.ts';
import type { Ruler } from './ruler.ts';
import type { Photo } from './tree/node.ts';
import { sceneOf } from './tree/scene.ts';

export interface CardJob {
  card: Card;
  format: CardFormat;
  /** Absolute path of the PNG to write. */
  file: string;
  folders: Pick<Settings, 'root' | 'content' | 'cache'>;
}

/** What every card asks for is there by then. */
export async function loaded({ faces, root }: { faces: FacesId; root: string }): Promise<void> {
  await kitOf(faces, root);
}

/** Draws a card into its file, which appears whole or not at all. */
export async function makeCard({ card, format, file, folders }: CardJob): Promise<void> {
  const { palette, faces } = card.identity;
  const { fonts, ruler } = await kitOf(faces.id, folders.root);
  const scene = sceneOf(card, ruler, format);
  const photo =
    card.picture && scene.photo && (await photograph(card.picture, palette, scene.photo, openPictures(folders)));
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
const kits = new Map<FacesId, Promise<Kit>>();

/** The faces, read once a thread. */
function kitOf(id: FacesId, root: string): Promise<Kit> {
  const kit = kits.get(id) ?? fontsOf(id, assetsIn(root)).then((fonts) => ({ fonts, ruler: rulerOf(fonts) }));
  kits.set(id, kit);
  return kit;
}

/** The photograph just large enough to fill its place, through our own decoder and encoder only. */
async function photograph(picture: Picture, grounds: Grounds, place: Photo, pictures: Pictures): Promise<Uint8Array> {
  const scale = Math.max(place.width / picture.width, place.height / picture.height);
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)];
  return (await pictures.read(picture, grounds, width, height)).bytes;
}
