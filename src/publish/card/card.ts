// What a card says, as plain data: all that its picture is made from, and nothing that draws.

import type { Identity } from '../../design/identity.ts';
import type { Picture } from '../../model/prose/prose.ts';
import type { Constellation, Sky } from '../../model/sky/constellation.ts';
import type { StoryKind } from '../../model/story.ts';

/** The folder of a card's address: /cartes/<kind>/… */
type CardKind = 'recits' | 'personnes' | 'reseaux' | 'themes' | 'lieux' | 'collections' | 'volumes' | 'site';

/** Every text may hold any character: what the faces cannot draw is left out when it is drawn. */
export interface Card {
  kind: CardKind;
  id: string;
  /** How it is composed: a story by its kind, the rest by what they list. */
  look: StoryKind | Exclude<CardKind, 'recits'>;
  title: string;
  /** Above the title, in order of importance; the last ones are left out where they do not fit. */
  overline: string[];
  /** Under the title: who wrote it, or what a person does. */
  by: string;
  /** The anthology's colours and faces. */
  identity: Identity;
  /** The site's name: the signature. */
  signature: string;
  /** #rrggbb, of the series or the volume. */
  accent: string;
  figure: Figure;
  /** The given photograph; the figure then stays small. */
  picture?: Picture;
  /** What the card shows, for those who do not see it. */
  alt: string;
}

/** The emblem: of one story, of a person among those they met, or of many stories together. */
export type Figure =
  | { type: 'constellation'; constellation: Constellation }
  /** `turn`: where on its ring the first star stands, 0 to 1; `met`: how each person was met. */
  | { type: 'medallion'; initials: string; turn: number; met: ('solid' | 'dashed')[] }
  | { type: 'sky'; sky: Sky };

/** A size of card. `suffix` stands in its address between the id and the hash. */
export interface CardFormat {
  suffix: string;
  /** Pixels. */
  width: number;
  height: number;
  /** What matters stays inside, for networks crop the edges. */
  safe: { left: number; top: number; right: number; bottom: number };
}

/** 1.91:1, what Facebook, LinkedIn and X ask for (developers.facebook.com/docs/sharing/webmasters/images). */
export const WIDE: CardFormat = {
  suffix: '',
  width: 1200,
  height: 630,
  safe: { left: 100, top: 65, right: 1100, bottom: 565 },
};

/** Every size that the site makes, the usual one first. */
export const FORMATS: readonly CardFormat[] = [WIDE];
