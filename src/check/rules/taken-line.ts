// Lines that Markdown takes for something else because of where they stand: a row of the table above, an item in a sentence,
// words of the quotation or of the item above.
import type { List, Nodes, Table } from 'mdast';
import { lineEnding } from '../../read/lines.ts';
import type { Bilingual, Said } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { inTexts } from '../searches.ts';
import { foundAt, type Step, spanOf, walk } from '../tree.ts';
import { fenceFinding } from './fence-line.ts';
import { lazyFinding } from './lazy-line.ts';
import { loneSignFinding } from './lone-sign.ts';

export const rule: Rule = {
  id: 'taken-line',
  severity: 'error',
  fr: {
    title: 'Une ligne serait prise pour une autre chose',
    what: 'Une ligne collée sous un tableau en devient une rangée ; une ligne de la phrase qui commence par « + 4 », « - 5 » ou « 1. » devient un point de liste ; un « - » seul, un point vide ; une ligne collée sous une citation, un point de liste ou une note s’y ajoute ; une ligne « ~~~ » ou « ``` » que rien ne ferme fait du code de toute la suite.',
    why: 'Le signe ne serait pas imprimé, et la phrase serait coupée. Laissez une ligne vide sous un tableau, une liste ou une citation ; un signe qui s’imprime au début d’une ligne s’écrit \\+, \\- ou 1\\.',
  },
  en: {
    title: 'A line would be taken for something else',
    what: 'A line right under a table becomes a row of it; a line of a sentence that starts with “+ 4”, “- 5” or “1.” becomes an item of a list; a “-” alone, an empty item; a line right under a quotation, an item of a list or a note goes on with it; a line “~~~” or “```” that nothing closes makes code of all that follows.',
    why: 'The sign would not be printed, and the sentence would be cut. Leave an empty line under a table, a list or a quotation; a sign that is printed at the start of a line is written \\+, \\- or 1\\.',
  },
  example: {
    part: 'body',
    wrong: 'La somme fait 3\n+ 4, et rien de plus.',
    right: 'La somme fait 3\n\\+ 4, et rien de plus.',
  },
  find: inTexts(function* ({ text, tree }) {
    const seen: Seen = { last: new Map(), cut: new Set() };
    for (const step of walk(tree)) {
      const told = step.node.type === 'table' ? rowIn(step.node, step, text.source) : itemIn(step, text.source, seen);
      if (step.parent) seen.last.set(step.parent.node, step.node);
      const whole = lazyFinding(step, text) ?? fenceFinding(step.node, text) ?? loneSignFinding(step, text);
      if (whole) yield whole;
      else if (told) yield { ...foundAt(told.node, text), ...told.said };
    }
  }),
};

interface Told {
  node: Nodes;
  said: Said;
}

/** On the way through a tree. */
interface Seen {
  /** The last child of each node so far. */
  last: Map<Nodes, Nodes>;
  /** The lists that were told to cut a sentence. */
  cut: Set<Nodes>;
}

/** A row without a single bar, in a table of several columns. */
function rowIn(table: Table, { parent }: Step, source: string): Told | undefined {
  if ((table.children[0]?.children.length ?? 0) < 2) return undefined;
  const isBare = (row: Nodes) => {
    const { start, end } = spanOf(row);
    return !source.slice(start, end).includes('|');
  };
  const index = table.children.findIndex((row, at) => at > 0 && isBare(row));
  const row = table.children[index];
  if (!row) return undefined;
  const { start } = spanOf(row);
  const isWhole = parent?.node.type === 'root' && table.children.slice(index).every(isBare);
  return { node: row, said: { ...asRow, ...(isWhole && { fix: { start, end: start, text: lineEnding(source) } }) } };
}

/** The first item of a list that cuts a sentence, or an item without words. */
function itemIn({ node, parent }: Step, source: string, { last, cut }: Seen): Told | undefined {
  if (node.type === 'listItem' && node.children.length === 0) return { node, said: emptyItem };
  const above = parent && last.get(parent.node);
  const item = node.type === 'list' ? node.children[0] : undefined;
  // A list inside of an item has no line before it.
  if (node.type !== 'list' || !item || !above || parent.node.type === 'listItem') return undefined;
  if (above.position?.end.line !== (node.position?.start.line ?? 0) - 1) return undefined;
  const { start, end } = spanOf(item);
  const typed = source.slice(start, end);
  const sentence =
    above.type === 'paragraph' || cut.has(above) ? source.slice(spanOf(above).start, spanOf(above).end) : '';
  const line = sentence.slice(sentence.lastIndexOf('\n') + 1).trimEnd();
  if (!line || ENDED.test(line)) return undefined;
  const isSum = isOfSum(node, typed, line) || (cut.has(above) && SUM.test(typed));
  if (!isSum && !isInSentence(node, typed, line)) return undefined;
  cut.add(node);
  return { node: item, said: { ...inSentence(typed), ...(isSum && { fix: { start, end: start, text: '\\' } }) } };
}

const ENDED = /[.:!?;…][»”)*_\s]*$/u;
const SUM = /^[-+*][ \t]+\d/;

/** « 3⏎+ 4 », « 3⏎- 4 »; « Il faut⏎- 5 œufs » is a list. */
function isOfSum({ children }: List, typed: string, above: string): boolean {
  return SUM.test(typed) && (/\d$/.test(above) || (typed.startsWith('+') && children.length === 1));
}

/** So long is a line that its writer wraps. */
const LONG = 45;

/** One point alone, in a line that does not end: « ce matin⏎- malgré la pluie - pour voir », « elle en avait⏎1. Puis ». */
function isInSentence({ children, ordered }: List, typed: string, above: string): boolean {
  if (children.length > 1) return false;
  return ordered
    ? /^\d/.test(typed)
    : /^.\s+\p{Ll}/u.test(typed) && (/\s[-–—]\s/.test(typed.slice(2)) || above.length >= LONG);
}

const asRow: Bilingual = {
  fr: {
    message: 'Cette ligne, collée sous le tableau, en deviendrait une rangée.',
    remedy: 'Laissez une ligne vide sous le tableau ; une rangée s’écrit avec ses barres : | un | deux |.',
  },
  en: {
    message: 'This line, right under the table, would become a row of it.',
    remedy: 'Leave an empty line under the table; a row is written with its bars: | one | two |.',
  },
};

const emptyItem: Bilingual = {
  fr: {
    message: 'Ce signe seul sur sa ligne serait imprimé comme un point de liste vide.',
    remedy:
      'Écrivez les mots de ce point, ou retirez la ligne ; une séparation s’écrit « --- », entre deux lignes vides.',
  },
  en: {
    message: 'This sign alone on its line would be printed as an empty item of a list.',
    remedy: 'Write the words of this item, or remove the line; a break is written “---”, between two empty lines.',
  },
};

function inSentence(typed: string): Bilingual {
  const [marker = '-'] = /^\S+/.exec(typed) ?? [];
  const escaped = `${marker.slice(0, -1)}\\${marker.slice(-1)}`;
  return {
    fr: {
      message: `Le signe « ${marker} » au début de la ligne couperait la phrase par un point de liste.`,
      remedy: `S’il est de la phrase, écrivez ${escaped} ; si c’est une liste, laissez une ligne vide au-dessus d’elle.`,
    },
    en: {
      message: `The sign “${marker}” at the start of the line would cut the sentence with an item of a list.`,
      remedy: `If it is of the sentence, write ${escaped}; if this is a list, leave an empty line above it.`,
    },
  };
}
