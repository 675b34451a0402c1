// The people of the demonstration anthology → how each of them is drawn.
import { blue, deep, ink, mix, night, ochre, paper, red, slate } from '../palette.ts';
import { hairs, skins } from '../people/look.ts';
import { library, market, page, pantry, porthole, signal, snow, ward } from './backgrounds.ts';
import type { Bust } from './bust.ts';

/** By id of the person, in the order in which they are drawn. */
export const portraits: Record<string, Bust> = {
  'camille-oeuvrard': {
    look: { skin: skins.rosy, hair: 'bob', shade: hairs.auburn, glasses: true },
    cloth: deep,
    collar: 'roll',
    behind: page,
  },
  'paul-le-goff': {
    look: { skin: skins.rosy, hair: 'cap', shade: hairs.white, moustache: true, hat: night },
    cloth: mix(blue, ink, 0.3),
    collar: 'shirt',
    flip: true,
    behind: signal,
  },
  'lea-martin': {
    look: { skin: skins.fair, hair: 'bun', shade: hairs.blond, earrings: true },
    cloth: red,
    collar: 'apron',
    behind: pantry,
  },
  'oumar-diarra': {
    look: { skin: skins.dark, hair: 'crop', shade: hairs.black, beard: true },
    cloth: ochre,
    collar: 'coat',
    turn: 2,
    behind: market,
  },
  'maelle-kerdraon': {
    look: { skin: skins.fair, hair: 'bun', shade: hairs.brown },
    cloth: slate,
    collar: 'tunic',
    turn: 3,
    behind: ward,
  },
  'anais-delmotte': {
    look: { skin: skins.brown, hair: 'curls', shade: hairs.black, earrings: true },
    cloth: mix(ochre, paper, 0.2),
    collar: 'round',
    behind: library,
  },
  'josiane-thibodeau': {
    look: { skin: skins.rosy, hair: 'short', shade: hairs.grey, glasses: true },
    cloth: mix(red, ink, 0.1),
    collar: 'roll',
    flip: true,
    behind: snow,
  },
  'petit-cargo': {
    look: { skin: skins.olive, hair: 'knit', shade: hairs.brown, beard: true, hat: red },
    cloth: paper,
    stripes: blue,
    turn: 5,
    behind: porthole,
  },
};
