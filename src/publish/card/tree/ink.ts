// The colours of one card, from its ground and its accent, and how it sets its words; every text of it can be read.

import { otherThan } from '../../../design/accent.ts';
import { mix } from '../../../design/contrast.ts';
import type { Identity } from '../../../design/identity.ts';
import type { Mark } from '../../../design/mark.ts';
import type { Palette } from '../../../design/palette.ts';
import { readableOn } from '../../../design/tones.ts';
import { type CardType, cardTypeOf } from '../card-faces.ts';

export interface Ink {
  ground: string;
  title: string;
  /** The line under the title, and the signature. */
  soft: string;
  /** The overline. */
  accent: string;
  /** Hairlines of the ground. */
  rule: string;
  /** The figure: its lines and nameless stars, those who tell, those who were met. */
  line: string;
  teller: string;
  met: string;
  type: CardType;
  /** The anthology's own, and the paper that it was drawn for. */
  mark?: { mark: Mark; paper: string; ink: string };
}

export type Ground = 'night' | 'paper' | 'paperDeep' | 'accent';

/** The inks for a ground and an accent (#rrggbb). Text contrasts by 4.5 at least. */
export function inkOf(ground: Ground, accent: string, { palette, faces, mark }: Identity): Ink {
  const { paper, ink } = palette;
  const own = mark && { mark: { mark, paper, ink } };
  return { ...coloursOf(ground, accent, palette), type: cardTypeOf(faces), ...own };
}

type Colours = Omit<Ink, 'type' | 'mark'>;

function coloursOf(ground: Ground, accent: string, palette: Palette): Colours {
  if (ground === 'night') return nightInk(palette.night, accent, palette);
  if (ground === 'accent') return accentInk(accent, palette);
  return paperInk(palette[ground], accent, palette);
}

function nightInk(ground: string, accent: string, palette: Palette): Colours {
  return {
    ground,
    title: palette.chalk,
    soft: readableOn(palette.chalkSoft, ground, 5),
    accent: readableOn(accent, ground, 7.5),
    rule: palette.ruleNight,
    line: mix(ground, palette.chalk, 0.72),
    teller: readableOn(accent, ground, 7.5),
    met: otherThan(accent, palette).night,
  };
}

function paperInk(ground: string, accent: string, palette: Palette): Colours {
  return {
    ground,
    title: palette.ink,
    soft: readableOn(palette.inkSoft, ground, 5),
    accent: readableOn(accent, ground, 5),
    rule: palette.rule,
    line: mix(ground, palette.ink, 0.78),
    teller: readableOn(accent, ground, 5),
    met: otherThan(accent, palette).day,
  };
}

function accentInk(accent: string, palette: Palette): Colours {
  const ground = readableOn(accent, palette.chalk, 7);
  return {
    ground,
    title: palette.paper,
    soft: readableOn(mix(palette.chalk, ground, 0.15), ground, 4.6),
    accent: readableOn(mix(palette.chalk, ground, 0.1), ground, 4.6),
    rule: mix(ground, palette.chalk, 0.22),
    line: mix(ground, palette.chalk, 0.7),
    teller: palette.paper,
    met: mix(ground, palette.chalk, 0.85),
  };
}
