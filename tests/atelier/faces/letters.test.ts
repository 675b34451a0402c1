// The letters of the writing page draw what those of the build draw, and weigh what is said of them.
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { CARD_WEIGHTS } from '../../../src/atelier/faces/card-maker.ts';
import { cardTools } from '../../../src/atelier/faces/card-tools.ts';
import { letterFile } from '../../../src/atelier/faces/letter-files.ts';
import { LETTER_SETS, lettersOf } from '../../../src/atelier/faces/letters.ts';
import { FACES, FACES_IDS } from '../../../src/design/faces.ts';
import { identityOf } from '../../../src/design/identity.ts';
import { type Card, WIDE } from '../../../src/publish/card/card.ts';
import { fontsOf } from '../../../src/publish/card/card-faces.ts';
import { storyCard } from '../../../src/publish/card/cards.ts';
import { rulerOf } from '../../../src/publish/card/font-ruler.ts';
import { toSvg } from '../../../src/publish/card/to-svg.ts';
import { sceneOf } from '../../../src/publish/card/tree/scene.ts';
import { pressFor } from '../../press.ts';
import { library, story } from '../../sample.ts';

const { assets } = pressFor();

describe.each(FACES_IDS)('in the faces of %s', (id) => {
  const files = new Map(LETTER_SETS.map((set) => [set, letterFile(set, FACES[id], assets)]));

  test.each(LETTER_SETS)('the letters « %s » weigh no more than is said before they are loaded', async (set) => {
    const { length } = (await files.get(set))!;
    expect(length / 1000).toBeLessThanOrEqual(CARD_WEIGHTS[set]);
  });

  test.each([
    ['l’œuvre de José, « où ? » 1er, fi fl ffi : AVATAR…', ['usual']],
    ['Łódź, Τὸ καλόν и мир, ½ et 3⁄4', ['whole']],
    ['Un café ☕ à deux 👩🏽‍💻 1️⃣', ['usual', 'emoji']],
  ])('%s', async (title, sets) => {
    const card: Card = {
      ...storyCard(story('un-cafe'), library([story('un-cafe')])),
      title,
      identity: identityOf({ faces: id }),
    };
    expect(lettersOf(card)).toEqual(sets);
    const archives = await Promise.all(lettersOf(card).map((set) => files.get(set)!));
    const tools = cardTools(archives, id, satori);
    const fonts = await fontsOf(id, assets);
    const built = await toSvg(sceneOf(card, rulerOf(fonts)), WIDE, fonts, satori);
    expect(await toSvg(sceneOf(card, tools.ruler), WIDE, tools.fonts, tools.set)).toBe(built);
  });
});
