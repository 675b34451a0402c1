// The files of letters → what draws a card.
import { unzipSync } from 'fflate';
import type { FacesId } from '../../design/faces.ts';
import { type CardFonts, cardTypeOf, EMOJI, FACE_FONTS, type Face } from '../../publish/card/card-faces.ts';
import { type Ruler, rulerBy } from '../../publish/card/ruler.ts';
import type { Typesetter } from '../../publish/card/to-svg.ts';

export interface CardTools {
  ruler: Ruler;
  fonts: CardFonts;
  set: Typesetter;
}

/** @param archives as `letterFile` makes them: one of letters, and that of emoji where a card has some */
export function cardTools(archives: readonly Uint8Array[], faces: FacesId, set: Typesetter): CardTools {
  const files: Record<string, Uint8Array> = Object.assign({}, ...archives.map((archive) => unzipSync(archive)));
  const type = cardTypeOf({ id: faces });
  const text = Object.entries(FACE_FONTS).map(([face, { family, weight, style }]) => {
    return { family, weight, style, bytes: files[`${face}.ttf`] as Uint8Array };
  });
  const emoji = files['emoji.ttf'] ? [{ ...EMOJI, bytes: files['emoji.ttf'] }] : [];
  return { set, fonts: { type, fonts: [...text, ...emoji] }, ruler: rulerBy(advanceIn(files), type.text) };
}

function advanceIn(files: Record<string, Uint8Array>) {
  const table: Advances = JSON.parse(new TextDecoder().decode(files['advances.json']));
  const places = new Map(table.points.map((point, place) => [point, place]));
  return (point: number, face: Face) => table[face][places.get(point) ?? -1] ?? 0;
}

/** How far each point moves the pen, in ems. */
type Advances = Record<Face, number[]> & { points: number[] };
