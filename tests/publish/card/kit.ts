// The faces of cards, opened once for the tests of a file, and what is drawn with them.
import type { Card, CardFormat } from '../../../src/publish/card/card.ts';
import { WIDE } from '../../../src/publish/card/card.ts';
import { fontsOf } from '../../../src/publish/card/card-faces.ts';
import { toSvg } from '../../../src/publish/card/draw.ts';
import { rulerOf } from '../../../src/publish/card/ruler.ts';
import type { Scene } from '../../../src/publish/card/tree/node.ts';
import * as scenes from '../../../src/publish/card/tree/scene.ts';
import { pressFor } from '../../press.ts';

const fonts = await fontsOf('source-serif', pressFor().assets);

export const ruler = rulerOf(fonts);
export const sceneOf = (card: Card, format: CardFormat = WIDE): Scene => scenes.sceneOf(card, ruler, format);
export const svgOf = (drawn: Scene): Promise<string> => toSvg(drawn, WIDE, fonts);
