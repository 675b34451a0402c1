// YAML whose words after ` #` are a comment: where a writer's value was cut.
import { type Document, isCollection, isNode, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';

/** Offsets of a value that is not quoted, from its first sign to the last one that the writer meant. */
export interface Cut {
  start: number;
  end: number;
  /** Where it stands in the data: keys of maps, indexes of lists. */
  path: (string | number)[];
  /** Whether the sign hides a bracket or a brace too, and with it what follows. */
  hides?: true;
}

/**
 * Values written without quotes that a `#word` cuts. A comment starts with `# ` in the models; what is glued to its
 * `#` is a hashtag to whoever writes it.
 */
export function cutsOf(document: Document.Parsed, text: string): Cut[] {
  const cuts: Cut[] = [];
  if (!text.includes('#')) return cuts;
  visit(document, {
    Scalar: (key, node, above) => {
      const [start, end] = node.range ?? [0, 0];
      const indent = indentOf(above.at(-1), text);
      if (key === 'key' || !isScalar(node) || node.type !== Scalar.PLAIN || indent === undefined) return undefined;
      const gap = /^[ \t]*(?:\r?\n[ \t]+)?/.exec(text.slice(end, end + 400))?.[0] ?? '';
      const hash = end + gap.length;
      if (gap.includes('\n') ? start === end || !isGoingOn(text, hash, indent) : !isHashtag(text, end, hash, start))
        return undefined;
      const stop = isInBrackets(above) ? endInBrackets(text, hash) : endOfValue(text, hash, indent);
      cuts.push({ start, end: stop, path: pathOf([...above, node]) });
      return cuts.length < MANY ? undefined : visit.BREAK;
    },
  });
  return cuts;
}

/** Between the brackets of a list, or the braces of a group. */
export function isInBrackets(above: readonly unknown[]): boolean {
  return above.some((one) => isCollection(one) && one.flow === true);
}

/** More of them are not told. */
export const MANY = 500;

/** The column of the key or of the dash that a value belongs to: what stands deeper below is of the value. */
function indentOf(holder: unknown, text: string): number | undefined {
  const owner = isPair(holder) ? holder.key : holder;
  if (!isNode(owner) || !owner.range) return undefined;
  return owner.range[0] - lineStart(text, owner.range[0]);
}

function isHashtag(text: string, end: number, hash: number, start: number): boolean {
  return (hash > end || start === end) && /^#[^\s#]/.test(text.slice(hash, hash + 3));
}

/** On a line of its own, what is no letter after the `#`, or is a key, was put out of the way: `#- un`, `#date: …` */
function isGoingOn(text: string, hash: number, indent: number): boolean {
  const line = text.slice(hash, lineEnd(text, hash));
  return (
    hash - lineStart(text, hash) > indent && /^#\p{L}/u.test(line) && !/^#[\p{L}\p{N}_-]+[ \t]*:(?:\s|$)/u.test(line)
  );
}

/** The line of the `#`, and those below that stand deeper than the key: the value goes on there. */
function endOfValue(text: string, hash: number, indent: number): number {
  let end = lineEnd(text, hash);
  for (let next = end; next < text.length; ) {
    const from = next + 1;
    next = lineEnd(text, from);
    const line = text.slice(from, next);
    const depth = line.search(/\S/);
    if (depth < 0) continue;
    if (depth <= indent || (line[depth] === '#' && !isGoingOn(text, from + depth, indent))) break;
    end = next;
  }
  return trimmed(text, hash, end);
}

/** Between brackets a value ends with its line, or with what separates it from the next. */
function endInBrackets(text: string, hash: number): number {
  const line = text.slice(hash, lineEnd(text, hash));
  return trimmed(text, hash, hash + (/[,[\]{}]|$/.exec(line)?.index ?? 0));
}

function trimmed(text: string, from: number, end: number): number {
  return from + text.slice(from, end).trimEnd().length;
}

export function pathOf(nodes: readonly unknown[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (const [index, node] of nodes.entries()) {
    if (isPair(node)) path.push(isScalar(node.key) ? String(node.key.value) : '');
    else if (isSeq(node)) path.push(node.items.indexOf(nodes[index + 1]));
  }
  return path;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
