// A line right under a quotation, an item or a note, without its sign → what is said of it.
import { lineEnding, positionAt } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import { GLUED, type Holder, type LazyLine, lazyIn } from '../lazy-lines.ts';
import { linesOf } from '../paragraph-lines.ts';
import type { Bilingual, Edit, Finding } from '../problem.ts';
import { shown } from '../shown.ts';
import type { Step } from '../tree.ts';

export function lazyFinding(step: Step, { file, source }: Text): Finding | undefined {
  if (step.node.type !== 'paragraph') return undefined;
  const lazy = lazyIn(step, linesOf(step.node, source), source);
  if (!lazy) return undefined;
  const fix = lazy.holder === 'glued' ? spaced(lazy) : emptyLineAbove(lazy, source);
  return {
    ...{ file, position: positionAt(source, lazy.line.start), words: shown(lazy.line.words, 60) },
    ...WORDINGS[lazy.holder],
    ...(fix && { fix }),
  };
}

function spaced({ line }: LazyLine): Edit | undefined {
  const [whole, sign] = GLUED.exec(line.words) ?? [];
  return whole === undefined ? undefined : { start: line.start, end: line.start + whole.length, text: `${sign} ` };
}

/** Only of signs can one tell which are meant: those that are typed. */
function emptyLineAbove({ holder, isApart, start, before }: LazyLine, source: string): Edit | undefined {
  if (holder !== 'level' || !isApart) return undefined;
  return { start, end: start, text: `${before.trimEnd()}${lineEnding(source)}` };
}

const WORDINGS: Record<Holder, Bilingual> = {
  quotation: {
    fr: {
      message: 'Cette ligne, collée sous une citation, en ferait partie.',
      remedy: 'Si elle n’en est pas, laissez une ligne vide au-dessus d’elle ; si elle en est, commencez-la par « > ».',
    },
    en: {
      message: 'This line, right under a quotation, would be part of it.',
      remedy: 'If it is not, leave an empty line above it; if it is, start it with “> ”.',
    },
  },
  level: {
    fr: {
      message: 'Cette ligne a moins de signes « > » que celle d’au-dessus, et ferait partie de la même citation.',
      remedy:
        'Si elle est d’une autre personne, mettez au-dessus d’elle une ligne qui n’a que ses signes « > » ; sinon, donnez-lui autant de signes.',
    },
    en: {
      message: 'This line has fewer signs “>” than the one above, and would be part of the same quotation.',
      remedy: 'If someone else says it, put a line above it with its signs “>” alone; if not, give it as many signs.',
    },
  },
  item: {
    fr: {
      message: 'Cette ligne, collée sous un point de liste, serait imprimée à sa suite.',
      remedy:
        'Si elle n’est pas de ce point, laissez une ligne vide au-dessus d’elle ; si elle en est, écrivez-la sur la même ligne.',
    },
    en: {
      message: 'This line, right under an item of a list, would be printed after its words.',
      remedy: 'If it is not of this item, leave an empty line above it; if it is, write it on the same line.',
    },
  },
  glued: {
    fr: {
      message: 'Ce point de liste serait imprimé à la suite de celui d’au-dessus : il lui manque une espace.',
      remedy: 'Mettez une espace, au clavier, après le signe ou le numéro : « - Un point », « 2. Un point ».',
    },
    en: {
      message: 'This item of a list would be printed after the one above: it lacks a space.',
      remedy: 'Put a space, from the keyboard, after the sign or the number: “- An item”, “2. An item”.',
    },
  },
  note: {
    fr: {
      message: 'Cette ligne, collée sous une note, en ferait partie.',
      remedy:
        'Si elle n’en est pas, laissez une ligne vide au-dessus d’elle ; si elle en est, écrivez-la sur la même ligne.',
    },
    en: {
      message: 'This line, right under a note, would be part of it.',
      remedy: 'If it is not, leave an empty line above it; if it is, write it on the same line.',
    },
  },
};
