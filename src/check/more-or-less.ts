// « + d’infos », « - de 12 ans »: signs read aloud as « plus » and « moins », which Markdown takes for bullets.
import type { List, Nodes } from 'mdast';
import { lineEnding } from '../read/lines.ts';
import type { Edit } from './problem.ts';
import { type Step, spanOf } from './tree.ts';

/** A list whose points all begin so; `fix` where nothing else than words can be meant. Those of recipes (« + de la farine ») are lists. */
export function moreOrLess({ node, parent }: Step, source: string): { fix?: Edit } | undefined {
  if (node.type !== 'list' || node.ordered || !parent || parent.node.type === 'listItem') return undefined;
  const above = siblingOf(node, parent.node, -1);
  if (!everyItem(node, source, MORE) && !isLess(node, source, [above, siblingOf(node, parent.node, 1)]))
    return undefined;
  return mend(node, above, source);
}

const COUNTED = 'million|milliard|millier|an|mois|jour|heure|semaine|siècle|tiers|quart|fois|[a-zé]+aine';
/** « plus de la moitié », « plus d’un an » count; « + de la farine », « + d’une écharpe » do not. */
const MORE = new RegExp(
  String.raw`^\+[ \t]+(?:qu[’']|que[ \t]|d[’'](?!une?[ \t](?!(?:${COUNTED})))|de[ \t]+(?!la[ \t](?!moitié)|l[’']))`,
  'u',
);
const LESS = /^-[ \t]+(?:qu[’']|que[ \t]|d[’']|de[ \t])/u;
const AGE = /^-[ \t]+de[ \t]+\d+[ \t]*ans?[ \t]*[:=(–-]/u;

/** « - de blabla, + d’action », next to a « + de … », or ages with their prices. */
function isLess(list: List, source: string, around: readonly (Nodes | undefined)[]): boolean {
  if (everyItem(list, source, AGE)) return true;
  if (!everyItem(list, source, LESS)) return false;
  return (
    everyItem(list, source, /^[^\n]*[,;:][ \t]+\+[ \t]+d(?:e[ \t]|[’'])/u) ||
    around.some((other) => other?.type === 'list' && everyItem(other, source, MORE))
  );
}

function everyItem({ children }: List, source: string, pattern: RegExp): boolean {
  return children.every((item) => pattern.test(source.slice(spanOf(item).start, spanOf(item).end)));
}

function siblingOf(node: Nodes, holder: Nodes, step: 1 | -1): Nodes | undefined {
  const children: readonly Nodes[] = 'children' in holder ? (holder.children as Nodes[]) : [];
  return children[children.indexOf(node) + step];
}

/** Each line kept a line. A hyphen would be set as the dash of speech: a minus sign stays one. */
function mend(list: List, above: Nodes | undefined, source: string): { fix?: Edit } {
  const { start, end } = spanOf(list);
  const lines = source.slice(start, end).trimEnd().split(/\r?\n/);
  if (lines.length !== list.children.length || !lines.every((line) => /^[-+][ \t]/.test(line))) return {};
  const text = lines
    .map((line) => line.trimEnd().replace(/^-/, '−').replace(/^\+/, '\\+'))
    .reduce((above, line) => `${above}${breakAfter(above, source)}${line}`);
  const to = start + source.slice(start, end).trimEnd().length;
  if (above?.position?.end.line !== (list.position?.start.line ?? 0) - 1) return { fix: { start, end: to, text } };
  const from = spanOf(above).end;
  const isOfWords = above.type === 'paragraph' || (above.type === 'list' && !above.spread);
  if (!isOfWords || source[from - 1] === '\\' || !/^[ \t]*\r?\n$/.test(source.slice(from, start))) return {};
  return { fix: { start: from, end: to, text: breakAfter(source.slice(0, from), source) + text } };
}

/** An address would take the backslash with it. */
function breakAfter(above: string, source: string): string {
  const isAddress = /(?:https?:\/\/|www\.)\S{1,2000}$/i.test(above.slice(-2000));
  return `${isAddress ? ' ' : ''}\\${lineEnding(source)}`;
}
