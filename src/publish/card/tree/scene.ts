// Card → the scene to draw: one composition a look.
import { type Card, type CardFormat, WIDE } from '../card.ts';
import type { Ruler } from '../ruler.ts';
import type { Scene } from './node.ts';
import { personScene } from './person.ts';
import { skyScene } from './sky.ts';
import { storyScene } from './story.ts';
import { volumeScene } from './volume.ts';

/** The scene of a card. */
export function sceneOf(card: Card, ruler: Ruler, format: CardFormat = WIDE): Scene {
  switch (card.look) {
    case 'personnes':
      return personScene(card, format, ruler);
    case 'volumes':
      return volumeScene(card, format, ruler);
    case 'reseaux':
    case 'themes':
    case 'lieux':
    case 'collections':
    case 'site':
      return skyScene(card, card.look, format, ruler);
    default:
      return storyScene(card, card.look, format, ruler);
  }
}
