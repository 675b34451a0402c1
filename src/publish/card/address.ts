// Card → its address, which changes with anything that its picture is made from.
import type { Card, CardFormat } from './card.ts';

export interface CardAddress {
  /** /cartes/recits/un-cafe.0123456789.png */
  path: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
  type: 'image/png';
}

/** Where a card's picture is published, and what a page says of it. @param digest of all that makes the picture */
export function addressOf(card: Card, format: CardFormat, digest: string): CardAddress {
  const { kind, card: file } = paramsOf(card, format, digest);
  const { width, height } = format;
  return { path: `/cartes/${kind}/${file}.png`, width, height, alt: card.alt, type: 'image/png' };
}

/** The parts of the address that change from card to card. */
export function paramsOf(card: Card, format: CardFormat, digest: string): { kind: string; card: string } {
  return { kind: card.kind, card: `${card.id}${format.suffix}.${digest.slice(0, 10)}` };
}
