// What the clipboard holds → blocks of the document, by the mapping of `src/import/`, and what of it could not be kept.
import type { Node } from 'prosemirror-model';
import type { Arrival, Loss, SentPicture } from '../../import/arrival.ts';
import { htmlArrival } from '../../import/html/import-html.ts';
import { ImportRefused } from '../../import/import-refused.ts';
import { importText } from '../../import/text/import-text.ts';
import { fromTree } from '../document/from-tree.ts';

export interface Pasted {
  /** A whole document: its blocks, then the notes that they call. */
  document: Node;
  losses: Loss[];
  /** What the source says of itself, to be offered. */
  title?: string;
  summary?: string;
  hashtags: readonly string[];
  /** Those that were pasted with the words, by the name that the document gives them. */
  pictures: ReadonlyMap<string, SentPicture>;
}

/** The flavours that a clipboard may hold; `html` is absent where words alone were copied. */
export interface Flavours {
  html?: string;
  text: string;
}

/** Words that cannot be received as what they claim to be are received as plain words: nothing that is pasted is lost. */
export async function pasted({ html, text }: Flavours): Promise<Pasted | undefined> {
  const arrival = (html && /\S/.test(html) ? arrivalOf(html) : undefined) ?? (await plainArrival(text));
  if (!arrival) return undefined;
  const { body, losses, title, summary, hashtags, pictures } = arrival;
  return {
    ...{ document: fromTree(body), losses, hashtags, pictures },
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
  };
}

function arrivalOf(html: string): Arrival | undefined {
  try {
    return htmlArrival(html, NAME);
  } catch (error) {
    if (error instanceof ImportRefused) return undefined;
    throw error;
  }
}

async function plainArrival(text: string): Promise<Arrival | undefined> {
  try {
    return (await importText({ name: NAME, bytes: new TextEncoder().encode(text) }))[0];
  } catch (error) {
    if (error instanceof ImportRefused) return undefined;
    throw error;
  }
}

/** Of what is pasted, nobody knows a file. */
const NAME = 'presse-papiers';
