// A line of words → its parts, the words and the emoji apart: satori takes the spaces between from the face of emoji.
import { runsOf } from '../../../model/glyphs/drawings.ts';
import { lettersOf } from '../../../model/letters/graphemes.ts';
import { type CardType, EMOJI, FACE_FONTS } from '../card-faces.ts';
import { EMOJI_WIDTH } from '../ruler.ts';

/** A part of a line, in one face. */
export interface PartNode {
  type: 'div';
  props: { style: Record<string, string | number>; children: string };
}

/**
 * The parts of a line, or its words where it has no emoji.
 * @param baseline that of the words in their line, in ems
 */
export function partsOf(
  content: string,
  { size, colour, type }: { size: number; colour: string; type: CardType },
  baseline: number,
): string | PartNode[] {
  const runs = runsOf(content, type.text);
  if (runs.every(({ face }) => face === 'text')) return content;
  return runs.flatMap(({ face, words }): PartNode[] => {
    if (face === 'text') return [part({}, words)];
    return lettersOf(words).map((emoji) =>
      KEYCAP.test(emoji)
        ? part(keycapStyle(size, colour, baseline), emoji.charAt(0))
        : part(
            { fontFamily: EMOJI.family, fontStyle: EMOJI.style, marginTop: (baseline - EMOJI_BASELINE) * size },
            emoji,
          ),
    );
  });
}

function part(style: PartNode['props']['style'], children: string): PartNode {
  return { type: 'div', props: { style, children } };
}

/** Satori asks for a picture of these, whatever the faces have: they are drawn as a key, a figure in a square. */
const KEYCAP = /^[0-9#*]\u20e3$/;

/** Where the baseline falls in a line as high as the type is large. */
const EMOJI_BASELINE = 0.84;

/** A key hangs a little under the line, as the other emoji do. */
function keycapStyle(size: number, colour: string, baseline: number): PartNode['props']['style'] {
  const side = 0.94 * size;
  const around = ((EMOJI_WIDTH - 0.94) / 2) * size;
  const { family, weight, style } = FACE_FONTS.label;
  return {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: side,
    height: side,
    marginTop: (baseline - 0.83) * size,
    marginLeft: around,
    marginRight: around,
    border: `${0.06 * size}px solid ${colour}`,
    borderRadius: 0.12 * size,
    fontFamily: family,
    fontWeight: weight,
    fontStyle: style,
    fontSize: 0.66 * size,
  };
}
