// A line of ``` or ~~~ that nothing closes takes all that follows for code; two lines of ~~~ take what stands between them.
import type { Code, Nodes } from 'mdast';
import { positionAt } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { shown } from '../shown.ts';
import { spanOf } from '../tree.ts';

export function fenceFinding(node: Nodes, { file, source }: Text): Finding | undefined {
  if (node.type !== 'code') return undefined;
  const { start, end } = spanOf(node);
  const lines = source.slice(start, end).split(/\r?\n/);
  const [first = '', sign = ''] = /^((?:`|~){3,})[^\n]*/.exec(lines[0] ?? '') ?? [];
  if (!sign) return undefined;
  const wording = !isClosed(lines, sign) ? open(sign) : isBreak(first, node) ? between : undefined;
  return wording && { file, position: positionAt(source, start), words: shown(first, 60), ...wording };
}

/** The line that closes has as many signs or more, and nothing else. */
function isClosed(lines: readonly string[], sign: string): boolean {
  const last = lines.length > 1 ? (/^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[1] ?? '') : '';
  return last[0] === sign[0] && last.length >= sign.length;
}

/** Two lines of tildes, with sentences between them that stand apart as paragraphs do. */
function isBreak(first: string, { value }: Code): boolean {
  if (!/^~+\s*$/.test(first) || !/^\s*\n/.test(value) || /[{}<>=;$]|\/\//.test(value)) return false;
  return /^\p{Lu}[^\n]* [^\n]*[.!?…][»”]?$/mu.test(value);
}

const open = (sign: string): Bilingual => ({
  fr: {
    message: `Rien ne ferme la ligne « ${shown(sign, 12)} » : tout ce qui la suit serait imprimé comme du code.`,
    remedy: `Pour séparer deux passages, écrivez « --- » entre deux lignes vides ; du code finit par une ligne « ${shown(sign, 12)} ».`,
  },
  en: {
    message: `Nothing closes the line “${shown(sign, 12)}”: all that follows it would be printed as code.`,
    remedy: `To separate two passages, write “---” between two empty lines; code ends with a line “${shown(sign, 12)}”.`,
  },
});

const between: Bilingual = {
  fr: {
    message: 'Entre deux lignes de tildes, le texte serait imprimé comme du code.',
    remedy: 'Pour séparer deux passages, écrivez « --- » entre deux lignes vides.',
  },
  en: {
    message: 'Between two lines of tildes, the text would be printed as code.',
    remedy: 'To separate two passages, write “---” between two empty lines.',
  },
};
