// Markdown counts a list from its first number and forgets the others: « 2016. », « 1998. » would be printed 2016, 2017.
import type { List, Nodes } from 'mdast';
import { lineEnding } from '../../read/lines.ts';
import { BEGINS, ENDED } from '../line-finders.ts';
import type { Bilingual, Edit } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { atSteps } from '../searches.ts';
import { foundAt, isElement, type Step, spanOf } from '../tree.ts';

export const rule: Rule = {
  id: 'list-number',
  severity: 'error',
  fr: {
    title: 'Un numéro serait imprimé autrement qu’il est écrit',
    what: 'Une liste numérotée se suit : 1, 2, 3. Une année ou un jour en début de ligne s’écrit avec une barre oblique inverse avant le point : 2016\\. C’est alors un paragraphe.',
    why: 'Une liste compte toute seule à partir de son premier numéro : sans cela, 2016 puis 1998 seraient imprimés 2016 puis 2017.',
  },
  en: {
    title: 'A number would be printed otherwise than it is written',
    what: 'A numbered list counts one by one: 1, 2, 3. A year or a day that starts a line is written with a backslash before its dot: 2016\\. It is then a paragraph.',
    why: 'A list counts by itself from its first number: otherwise 2016 then 1998 would be printed 2016 then 2017.',
  },
  example: {
    part: 'body',
    wrong: '2016. Je reçois un message de Paul.\n\n1998. L’année de la finale.',
    right: '2016\\. Je reçois un message de Paul.\n\n1998\\. L’année de la finale.',
  },
  find: atSteps((step, { text }) => {
    if (step.node.type !== 'list' || !step.node.ordered) return undefined;
    const markers = markersOf(step.node, text.source);
    const first = markers[0];
    const index = markers.findIndex(({ number }, at) => number !== String(Number(first?.number) + at));
    const item = step.node.children[index];
    const written = markers[index];
    if (!item || !written || !first) return undefined;
    const printed = String(Number(first.number) + index);
    const fix = fixOf(step, markers, text.source);
    return { ...foundAt(item, text), ...wordingOf(written, printed), ...(fix && { fix }) };
  }),
};

interface Marker {
  number: string;
  /** `.` or `)` */
  sign: string;
  /** Where its first digit stands in the file. */
  start: number;
}

function markersOf(list: List, source: string): Marker[] {
  return list.children.flatMap((item) => {
    const { start } = spanOf(item);
    const match = /^\s*(\d{1,9})([.)])/.exec(source.slice(start, start + 20));
    if (!match) return [];
    const [whole, number, sign] = match as unknown as [string, string, string];
    return [{ number, sign, start: start + whole.length - number.length - 1 }];
  });
}

/** A list that is « 1. » throughout is counted again; elsewhere each item becomes a paragraph, with its number as typed. */
function fixOf({ node, parent }: Step, markers: readonly Marker[], source: string): Edit | undefined {
  const holder = parent?.node;
  const isNames = holder !== undefined && isElement(holder) && holder.name === 'GroupPhoto';
  const isCounted = markers.every(({ number }) => number === '1');
  const [first, last] = [markers[0], markers.at(-1)];
  if (!first || !last || markers.length !== (node as List).children.length) return undefined;
  if (!isCounted && (isNames || hasLazyLine(node, source))) return undefined;
  // Inside a quotation or another list, each line has a beginning that only its writer knows.
  if (!isCounted && holder?.type !== 'root' && !(holder && isElement(holder))) return undefined;
  const newline = lineEnding(source);
  const start = isCounted ? first.start : lineStart(source, first.start);
  let text = '';
  let from = start;
  for (const [index, marker] of markers.entries()) {
    const between = source.slice(from, marker.start);
    const above = source.slice(0, marker.start).trimEnd();
    const isApart = /\n[ \t]*\r?\n[ \t]*$/.test(source.slice(above.length, marker.start)) || above === '';
    const number = isCounted ? String(Number(first.number) + index) : marker.number;
    const gap = isCounted || isApart ? '' : newline;
    text += (index === 0 ? gap + between : between + gap) + number + (isCounted ? '' : '\\') + marker.sign;
    from = marker.start + marker.number.length + 1;
  }
  return { start, end: last.start + last.number.length + 1, text };
}

/** « 2001. École⏎Puis plus rien. »: whose the second line is, only its writer knows. */
function hasLazyLine(list: Nodes, source: string): boolean {
  const { start, end } = spanOf(list);
  const lines = source.slice(start, end).split(/\r?\n/);
  return lines.some((line, index) => {
    const above = lines[index - 1]?.trim();
    if (!above || /^(?:[ \t]|\d{1,9}[.)]|$)/.test(line)) return false;
    return ENDED.test(above) || BEGINS.test(line);
  });
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function wordingOf({ number, sign }: Marker, printed: string): Bilingual {
  return {
    fr: {
      message: `Le numéro ${number} serait imprimé ${printed} : une liste compte à partir de son premier numéro.`,
      remedy: `Écrivez ${number}\\${sign} pour garder ce nombre, de même à chaque ligne, avec une ligne vide entre deux ; ou numérotez la liste dans l’ordre.`,
    },
    en: {
      message: `The number ${number} would be printed ${printed}: a list counts from its first number.`,
      remedy: `Write ${number}\\${sign} to keep this number, the same in each line, with an empty line between two; or number the list in order.`,
    },
  };
}
