// What micromark says where it stops → the same place and words as Sätteri, from which the check tells a person what to do.
import { offsetAt, positionAt } from './lines.ts';
import type { TagTrace } from './micromark-tags.ts';

/** @param error what `fromMarkdown` threw; what is no message of micromark is given back as it is */
export function likeSatteri(error: unknown, source: string, trace: TagTrace): unknown {
  if (!isMessage(error)) return error;
  const { line, column } = error.place?.start ?? error.place ?? { line: 1, column: 1 };
  const { code, at } = haltOf(error, offsetAt(source, { line, column }), source, trace);
  const place = positionAt(source, at);
  return new Error(`${place.line}:${place.column}: ${code}`);
}

/** https://github.com/vfile/vfile-message#api */
interface Message {
  reason: string;
  ruleId: string;
  source: string;
  place?: { line: number; column: number; start?: { line: number; column: number } };
}

function isMessage(error: unknown): error is Message {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

interface Halt {
  code: string;
  at: number;
}

function haltOf({ reason, ruleId, source: room }: Message, at: number, text: string, trace: TagTrace): Halt {
  if (reason.startsWith('Expected a closing tag')) return unclosed(reason, text, trace.open);
  const code = reason.replace(RANGE, '($1)');
  if (/lazy line in expression/.test(reason)) return { code, at: trace.opened ?? at };
  if (/expression/.test(reason)) return { code, at };
  // It cuts a text into tags first, then makes elements of them.
  const start = (room === 'mdast-util-mdx-jsx' ? trace.entered : trace.started) ?? at;
  // Of a tag that says too much, Sätteri says that it is none.
  if (/^Unexpected (?:attribute|self-closing slash)/.test(reason)) return { code: NO_TAG, at: start };
  if (ruleId !== 'unexpected-closing-slash') return { code, at: start };
  const name = /^<\/\s*([^\s>]*)\s*>/.exec(text.slice(start))?.[1];
  if (name === undefined) return { code: NO_TAG, at: start };
  return { code: `Unexpected closing tag \`</${name}>\`, expected an open tag first`, at: start };
}

/** Of a tag without its end, Sätteri gives the place of the tag; at the end of the text, of the outermost. */
function unclosed(reason: string, source: string, open: TagTrace['open']): Halt {
  const first = open[0];
  if (first && !reason.includes('before the end of')) {
    const { line, column } = positionAt(source, first.start.offset);
    const code = `Expected a closing tag for \`<${first.name ?? ''}>\` (${line}:${column})`;
    return { code, at: first.start.offset };
  }
  const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return {
    code: reason.replace(RANGE, '($1)'),
    at: offsetAt(source, { line: Number(line), column: Number(column) }),
  };
}

const NO_TAG = 'Unexpected character after `<`, expected a valid JSX tag';

/** `(3:1-3:8)`, of which Sätteri says `(3:1)`. */
const RANGE = /\((\d+:\d+)-\d+:\d+\)/g;
