// YAML whose words after ` #` are a comment: where a writer's value was cut.
import { type Document, isScalar, Scalar, visit } from 'yaml';

/** Offsets of a value that is not quoted, from its first sign to the last one that the writer meant. */
export interface Cut {
  start: number;
  end: number;
}

/**
 * Values written without quotes that a `#word` cuts. A comment starts with `# ` in the models; what is glued to its
 * `#` is a hashtag to whoever writes it.
 */
export function cutsOf(document: Document.Parsed, text: string): Cut[] {
  const cuts: Cut[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (key === 'key' || !isScalar(node) || node.type !== Scalar.PLAIN) return;
      const gap = /^[ \t]*(?:\r?\n[ \t]+)?/.exec(text.slice(end, end + 400))?.[0] ?? '';
      const isEmpty = start === end;
      if (isEmpty && gap.includes('\n')) return;
      if ((isEmpty || gap !== '') && HASHTAG.test(text.slice(end + gap.length, end + gap.length + 3)))
        cuts.push({ start, end: endOfValue(text, start, end + gap.length) });
    },
  });
  return cuts;
}

const HASHTAG = /^#[^\s#]/;

/** The line of the `#`, and those below that stand deeper than the key: the value goes on there. */
function endOfValue(text: string, start: number, hash: number): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const indent = before.includes(':') ? (/^[ \t]*(?:-[ \t]+)*/.exec(before)?.[0].length ?? 0) : before.lastIndexOf('-');
  let end = lineEnd(text, hash);
  for (let next = end; next < text.length; ) {
    const from = text.indexOf('\n', next) + 1;
    if (from === 0) break;
    next = lineEnd(text, from);
    const line = text.slice(from, next);
    const deep = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '') continue;
    if (deep <= indent || /^[ \t]*#[ \t]/.test(line)) break;
    end = next;
  }
  return start + text.slice(start, end).trimEnd().length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
