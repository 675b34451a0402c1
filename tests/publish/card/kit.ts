// The faces of cards, opened once for the tests of a file, and what is drawn with them.
import satori from 'satori';
import type { FacesId } from '../../../src/design/faces.ts';
import type { Card, CardFormat } from '../../../src/publish/card/card.ts';
import { WIDE } from '../../../src/publish/card/card.ts';
import { fontsOf } from '../../../src/publish/card/card-faces.ts';
import { rulerOf } from '../../../src/publish/card/font-ruler.ts';
import { toSvg } from '../../../src/publish/card/to-svg.ts';
import type { Scene } from '../../../src/publish/card/tree/node.ts';
import * as scenes from '../../../src/publish/card/tree/scene.ts';
import { pressFor } from '../../press.ts';

/** What draws cards in a pair of faces. */
export async function kitOf(faces: FacesId) {
  const fonts = await fontsOf(faces, pressFor().assets);
  const ruler = rulerOf(fonts);
  return {
    ruler,
    sceneOf: (card: Card, format: CardFormat = WIDE): Scene => scenes.sceneOf(card, ruler, format),
    svgOf: (drawn: Scene): Promise<string> => toSvg(drawn, WIDE, fonts, satori),
  };
}

export type Kit = Awaited<ReturnType<typeof kitOf>>;

export const house = await kitOf('source-serif');
export const { ruler, sceneOf, svgOf } = house;
