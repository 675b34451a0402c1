// Plain text as it was typed or pasted → a text of the dialect.
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Arrival, Importer } from './arrival.ts';
import { decodeText } from './decode-text.ts';
import { fancyPieces } from './fancy-letters.ts';
import { ImportRefused } from './import-refused.ts';

/** `.txt`, and what is pasted from a network. */
export const importText: Importer = async (file) => {
  const text = decodeText(file);
  if (!/\S/.test(text)) throw new ImportRefused('empty', file.name);
  return [arrivalOf(text)];
};

function arrivalOf(text: string): Arrival {
  const body: Root = {
    type: 'root',
    children: text
      .trim()
      .split(/\n[^\S\n]*\n\s*/)
      .map(paragraphOf),
  };
  return {
    ...{ authors: [], people: [], hashtags: [], themes: [], networks: [], places: [] },
    ...{ body, pictures: new Map(), losses: [], words: text },
  };
}

/** The lines of a paragraph are kept: who pastes verse or an address means them. */
function paragraphOf(text: string): Paragraph {
  const children = text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...fancyPieces(line.trim()).map(wordsOf),
    ]);
  return { type: 'paragraph', children };
}

function wordsOf({ words, emphasis }: ReturnType<typeof fancyPieces>[number]): PhrasingContent {
  const text = { type: 'text', value: words } as const;
  return emphasis ? { type: emphasis, children: [text] } : text;
}
