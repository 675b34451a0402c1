// A draft → what tells it from the others in a list: its name, and how long it is.
import { Node } from 'prosemirror-model';
import { countWords } from '../../model/prose/plain-text.ts';
import { schema } from '../document/schema.ts';
import type { Draft } from '../draft/draft.ts';

interface DraftTold {
  /** Its title, or its first words; empty where it has neither. */
  name: string;
  words: number;
  pictures: number;
}

export function toldOf({ facts, document, pictures }: Pick<Draft, 'facts' | 'document' | 'pictures'>): DraftTold {
  const written = writtenIn(document);
  const text = written?.textBetween(0, written.content.size, ' ', ' ').replace(/\s+/g, ' ').trim() ?? '';
  return {
    name: facts.title?.trim() || firstWords(text),
    words: countWords(text),
    pictures: Object.keys(pictures).length,
  };
}

/** Whether this page can show its text: another version of it may have kept what this one does not know. */
export function isReadable({ document }: Pick<Draft, 'document'>): boolean {
  return writtenIn(document) !== undefined;
}

function writtenIn(document: unknown): Node | undefined {
  try {
    const written = Node.fromJSON(schema, document);
    written.check();
    return written.type === schema.topNodeType ? written : undefined;
  } catch {
    return undefined;
  }
}

/** Whether nothing would be lost with it. */
export function isEmpty(draft: Pick<Draft, 'facts' | 'document' | 'pictures'>): boolean {
  if (!isReadable(draft)) return false;
  const { name, words, pictures } = toldOf(draft);
  return name === '' && words === 0 && pictures === 0;
}

const MOST = 60;

/** Cut between two words. */
function firstWords(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).replace(/[\s,;:–—-]+$/, '')}…`;
}
