// The share image of a draft, as one SVG: the tree of the site's own cards, set by the same engine, in the page.

import type { Preview } from '../../faces/preview.ts';
import { type CardFormat, WIDE } from '../../publish/card/card.ts';
import { storyCard } from '../../publish/card/cards.ts';
import { toSvg } from '../../publish/card/to-svg.ts';
import { placedPhoto } from '../../publish/card/tree/node.ts';
import { sceneOf } from '../../publish/card/tree/scene.ts';
import type { CardTools } from './card-tools.ts';

export interface CardFace {
  svg: string;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/**
 * @param photo the `data:` address of its photograph, where it has one
 * @param format one of the site's; a feed shows it smaller
 */
export async function cardFace(
  { story, library }: Preview,
  { ruler, fonts, set }: CardTools,
  photo?: string,
  format: CardFormat = WIDE,
): Promise<CardFace> {
  const card = storyCard(story, library);
  const scene = sceneOf(card, ruler, format);
  const filled = { href: photo ?? '', preserveAspectRatio: 'xMidYMid slice' };
  const behind = scene.photo && photo ? placedPhoto(scene.photo, filled) : [];
  return { svg: await toSvg({ ...scene, shapes: [...behind, ...scene.shapes] }, format, fonts, set), alt: card.alt };
}
