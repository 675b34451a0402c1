// Card → its address, which changes with anything that its picture is made from.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../../settings.ts';
import { type Card, type CardFormat, WIDE } from './card.ts';
import { workshopDigest } from './workshop.ts';

export interface CardAddress {
  /** /cartes/recits/un-cafe.0123456789.png */
  path: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
  type: 'image/png';
}

/** Where a card's picture is published, and what a page says of it. Reads the photograph's bytes once. */
export function cardAddress(card: Card, format: CardFormat = WIDE): CardAddress {
  const { kind, card: file } = cardParams(card, format);
  const { width, height } = format;
  return { path: `/cartes/${kind}/${file}.png`, width, height, alt: card.alt, type: 'image/png' };
}

/** The parts of the address that change from card to card. */
export function cardParams(card: Card, format: CardFormat = WIDE): { kind: string; card: string } {
  return { kind: card.kind, card: `${card.id}${format.suffix}.${digestOf(card, format).slice(0, 10)}` };
}

/**
 * SHA-256, in hexadecimal, of all that makes the picture: the card, its format, the photograph's bytes, the code that
 * composes and draws, the faces, and the versions of what sets, draws and packs.
 */
export function digestOf(card: Card, format: CardFormat = WIDE): string {
  const photograph = card.picture ? fileDigest(join(contentFolder(), card.picture.path)) : '';
  workshop ??= workshopDigest(resolve());
  return sha256(JSON.stringify([card, format, photograph, workshop]));
}

/** Computed once: `dev` is to be restarted after a change in this code. */
let workshop: string | undefined;

const photographs = new Map<string, string>();

function fileDigest(path: string): string {
  const { mtimeMs, size } = statSync(path);
  const key = `${path} ${mtimeMs} ${size}`;
  const digest = photographs.get(key) ?? sha256(readFileSync(path));
  photographs.set(key, digest);
  return digest;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
