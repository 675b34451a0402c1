// Runs in a thread of its own: a card → its PNG, in a file.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Picture } from '../../model/prose.ts';
import { openPictures, type Pictures } from '../../pictures/pictures.ts';
import type { Settings } from '../../settings.ts';
import type { Card, CardFormat } from './card.ts';
import { drawScene } from './draw.ts';
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
  const scene = sceneOf(card, format);
  const photo = card.picture && scene.photo && (await photograph(card.picture, scene.photo, openPictures(folders)));
  const png = await drawScene(scene, format, photo);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}-${process.hrtime.bigint()}`;
  await writeFile(draft, png);
  await rename(draft, file);
}

/** The photograph just large enough to fill its place, through our own decoder and encoder only. */
async function photograph(picture: Picture, place: Photo, pictures: Pictures): Promise<Uint8Array> {
  const scale = Math.max(place.width / picture.width, place.height / picture.height);
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)];
  return (await pictures.read(picture, width, height)).bytes;
}
