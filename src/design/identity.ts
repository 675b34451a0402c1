// What an editor chose in `site.yaml: identity` → colours and faces, from which every product takes its own.
import { type ChosenColours, houseAccent, paletteOf } from './chosen-colours.ts';
import { FACES, type Faces, type FacesId } from './faces.ts';
import type { Mark } from './mark.ts';
import { house, type Palette } from './palette.ts';
import { isWarm } from './shades.ts';

/** The look of one anthology, as plain data. */
export interface Identity {
  /** What an editor gave; without it, a constellation is drawn. */
  mark?: Mark;
  palette: Palette;
  roles: Roles;
  faces: Faces;
  /** Whether the sky that opens the home page is night by day too: beside a chosen ground whose hue no sky takes, it is of that ground. */
  isSkyNight: boolean;
}

interface Choice extends ChosenColours {
  faces?: FacesId | undefined;
}

/** Whatever is not chosen is the house's. */
export function identityOf(choice: Choice = {}, mark?: Mark): Identity {
  const palette = paletteOf(choice);
  return {
    palette,
    roles: rolesOf(palette, choice.accent ?? houseAccent),
    faces: FACES[choice.faces ?? 'source-serif'],
    isSkyNight: palette.paper === house.paper || palette.nightDeep !== house.nightDeep,
    ...(mark && { mark }),
  };
}

/** Colours by what they do: by day, and at night. Products use these; the palette only names them. */
interface Roles {
  ground: Tones;
  groundDeep: Tones;
  ink: Tones;
  inkSoft: Tones;
  rule: Tones;
  accent: Tones;
  second: Tones;
  /** A sky is night by day too. */
  plate: Tones;
  plateInk: Tones;
  plateSoft: Tones;
}

interface Tones {
  day: string;
  night: string;
}

function rolesOf(palette: Palette, accent: string): Roles {
  const warm = { day: palette.warm, night: palette.warmNight };
  const cool = { day: palette.cool, night: palette.coolNight };
  return {
    ground: { day: palette.paper, night: palette.night },
    groundDeep: { day: palette.paperDeep, night: palette.nightDeep },
    ink: { day: palette.ink, night: palette.chalk },
    inkSoft: { day: palette.inkSoft, night: palette.chalkSoft },
    rule: { day: palette.rule, night: palette.ruleNight },
    accent: isWarm(accent) ? warm : cool,
    second: isWarm(accent) ? cool : warm,
    plate: { day: palette.nightDeep, night: palette.nightDeep },
    plateInk: { day: palette.chalk, night: palette.chalk },
    plateSoft: { day: palette.chalkSoft, night: palette.chalkSoft },
  };
}
