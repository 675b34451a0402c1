// A text, and what readers wrote of it → the text as a book prints both: each reaction is quoted after it, with its name and its day.
import { reactionWords } from '../../words/reactions/reaction-words.ts';
import { dateInWords } from '../in-words.ts';
import type { Block, Prose } from '../prose/prose.ts';
import type { Reaction } from '../reaction.ts';

/** @param reactions to this text, the oldest first @param lang of the text, BCP 47 */
export function withReactions(text: Prose, reactions: readonly Reaction[], lang: string): Prose {
  if (reactions.length === 0) return text;
  const children = [{ type: 'text', value: reactionWords(lang).title } as const];
  const title: Block = { type: 'heading', depth: 2, id: HEADING, children };
  return { ...text, blocks: [...text.blocks, title, ...reactions.map((one) => quoted(one, lang))] };
}

/** No heading of a text has an underscore in its id. */
const HEADING = 'readers_reactions';

function quoted({ text, name, date }: Reaction, lang: string): Block {
  const signed = { type: 'text', value: `${name}, ${dateInWords(date, lang)}` } as const;
  const signature: Block = { type: 'paragraph', children: [{ type: 'emphasis', children: [signed] }] };
  return { type: 'blockquote', children: [...text.blocks, signature] };
}
