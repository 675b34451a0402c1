// Questions and answers → the body of an interview.
import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import type { Arrival, Caution } from '../arrival.ts';
import { flow } from '../dialect/flow.ts';
import { toDialect } from '../dialect/to-dialect.ts';
import { oneLine } from '../plain-words.ts';
import { importText } from '../text/import-text.ts';
import type { Part } from './row.ts';

interface Interview extends Pick<Arrival, 'body' | 'losses' | 'hashtags' | 'people' | 'words'> {
  /** Wishes that stand at the end of an answer. */
  cautions: Caution[];
}

/** What is known of who answers, with what they wish at the end of an answer: who asks for no name there signs only as they chose to. */
export function heeding<Facts extends Partial<Arrival>>(facts: Facts, said: readonly Caution[]): Facts {
  const cautions = [...new Set([...(facts.cautions ?? []), ...said])];
  const isUnnamed = said.includes('anonymity') && !facts.provenance?.signature;
  return { ...facts, ...(cautions.length > 0 && { cautions }), ...(isUnnamed && { authors: [] }) };
}

/** Answers are read as pasted text is: their lists and paragraphs are kept. @param name of the file, for what is refused */
export async function interviewOf(parts: readonly Part[], name: string): Promise<Interview> {
  const read: Interview = {
    body: { type: 'root', children: [] },
    losses: [],
    hashtags: [],
    people: [],
    words: '',
    cautions: [],
  };
  for (const part of parts) await add(read, part, name);
  return read;
}

async function add(read: Interview, { role, words }: Part, name: string): Promise<void> {
  if (!/\S/.test(words)) return;
  if (role === 'question') {
    // A question of a form is one line, whatever it begins with: « 1. Qui êtes-vous ? » is no list.
    const { body, losses } = toDialect({ type: 'root', children: [asked(words)] }, { pictures: new Map() });
    read.words += `${words}\n`;
    read.losses.push(...losses);
    read.body.children.push(flow('Question', {}, body.children as BlockContent[]));
    return;
  }
  for (const arrival of await importText({ name, bytes: new TextEncoder().encode(words) })) {
    read.words += `${arrival.words}\n`;
    read.losses.push(...arrival.losses);
    read.hashtags.push(...arrival.hashtags);
    read.people.push(...arrival.people);
    read.cautions.push(...(arrival.cautions ?? []));
    const blocks = withTitle(arrival);
    if (role === 'quotation') read.body.children.push({ type: 'blockquote', children: blocks as Blocks });
    else read.body.children.push(...blocks);
  }
}

type Blocks = (BlockContent | DefinitionContent)[];

function asked(words: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value: oneLine(words) }] };
}

/** An answer has no title: the line that was taken for one is its first. */
function withTitle({ title, body }: { title?: string; body: Root }): RootContent[] {
  return title === undefined ? body.children : [asked(title) as RootContent, ...body.children];
}
