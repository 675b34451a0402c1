// A new word of a vocabulary → the text of its list, where every word and every comment of before stays.
import { isSeq, parse, parseDocument } from 'yaml';
import type { TermSheet } from '../read/schema/vocabulary.ts';
import { listed, quoted } from './yaml-words.ts';

/** @throws where the list cannot be read: the check says why */
export function withTerm(text: string, term: TermSheet): string {
  const line = `- { id: ${quoted(term.id)}, label: ${quoted(term.label)}${term.altLabels.length > 0 ? `, altLabels: ${listed(term.altLabels)}` : ''} }`;
  const indent = /^( *)- /m.exec(text)?.[1] ?? '';
  const added = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${indent}${line}\n`;
  return isSameAndMore(text, added) ? added : rewritten(text, term);
}

/** A line at the end is the gentlest way, where it is one: a list in brackets, or words after it, are no such place. */
function isSameAndMore(text: string, added: string): boolean {
  try {
    const before = (parse(text) as unknown[] | null) ?? [];
    const after = parse(added) as unknown[];
    return Array.isArray(after) && after.length === before.length + 1 && isSame(after.slice(0, -1), before);
  } catch {
    return false;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function rewritten(text: string, { id, label, altLabels }: TermSheet): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isSeq(document.contents)) throw new Error('the vocabulary is not a list');
  document.add(document.createNode({ id, label, ...(altLabels.length > 0 && { altLabels }) }, { flow: true }));
  return document.toString({ lineWidth: 0 });
}
