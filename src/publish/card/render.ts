// Card → PNG bytes, drawn off the main thread and kept in the cache under all that they are made from.

import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { undrawnIn } from '../../model/glyphs/drawings.ts';
import { remark } from '../../progress.ts';
import { cacheFolder } from '../../settings.ts';
import { digestOf } from './address.ts';
import { type Card, type CardFormat, WIDE } from './card.ts';
import type { Job } from './card-worker.ts';
import { WORKER } from './workshop.ts';

/**
 * A card's PNG, from the cache or drawn now.
 * @throws where its photograph cannot be read or a title cannot be set; the card's address is in the message.
 */
export async function renderCard(card: Card, format: CardFormat = WIDE): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileOf(card, format);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  await draw(card, format, file);
  return new Uint8Array(await readFile(file));
}

/**
 * Draws many cards ahead of those who will ask for them, for a build asks one after the other, and warns of the
 * characters that they leave out. Only the cards wait in memory: the pictures go to the cache.
 */
export function startCards(cards: readonly Card[], format: CardFormat = WIDE): void {
  for (const card of cards) {
    const missing = undrawable(card);
    if (missing.length > 0) remark(`Carte ${card.kind}/${card.id}, laissé de côté\u00a0: ${missing.join(' ')}`);
    const file = fileOf(card, format);
    // Whoever asks for this card gets the error.
    const drawn = access(file).then(
      () => undefined,
      () => draw(card, format, file),
    );
    drawn.catch(() => undefined);
  }
}

/** The characters of a card that its faces cannot draw, and that its picture leaves out. */
export function undrawable(card: Card): string[] {
  const texts = [card.title, ...card.overline, card.by, card.signature];
  return [...new Set(texts.flatMap((text) => undrawnIn(text).map(({ written }) => written)))];
}

const drawing = new Map<string, Promise<void>>();
let pool: Tinypool | undefined;

function draw(card: Card, format: CardFormat, file: string): Promise<void> {
  const known = drawing.get(file);
  if (known) return known;
  pool ??= new Tinypool({
    filename: pathToFileURL(resolve(WORKER)).href,
    minThreads: 1,
    maxThreads: 2,
    idleTimeout: 1000,
  });
  const job: Job = { card, format, file };
  const drawn = pool
    .run(job, { name: 'makeCard' })
    .catch((cause: unknown) => {
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`sa carte, /cartes/${card.kind}/${card.id}, ne se dessine pas : ${said}`, { cause });
    })
    .finally(() => drawing.delete(file));
  drawing.set(file, drawn);
  return drawn;
}

function fileOf(card: Card, format: CardFormat): string {
  return join(cacheFolder(), 'cards', `${digestOf(card, format)}.png`);
}
