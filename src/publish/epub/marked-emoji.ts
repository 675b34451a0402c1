// A text of the book → the same words, each run of emoji marked: few reading systems look for a sign that a face lacks in
// the next face of a list, and hardly any for one of several code points.
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { emojiIn, runsOf } from '../../model/glyphs/drawings.ts';
import type { TextFace } from '../../model/glyphs/text-face.ts';

/** What no face draws stays as it is written; the selectors of colours go, that some readers print as a box. */
export function wordsWithEmoji(text: string, face: TextFace): ElementContent[] {
  if (face.drawsAll(text)) return [{ type: 'text', value: text }];
  return runsOf(text, face, ({ written }) => written.replace(/[\uFE0E\uFE0F]/g, '')).map(({ face: drawnBy, words }) =>
    drawnBy === 'emoji' ? x('span', { class: 'emoji' }, words) : { type: 'text', value: words },
  );
}

/** The emoji that some pages print in their bodies, each once. */
export function emojiOf(pages: readonly Element[], face: TextFace): Set<string> {
  return new Set(pages.flatMap((page) => [...printedIn(page, face)]));
}

function* printedIn(node: ElementContent, face: TextFace): Generator<string> {
  if (node.type === 'text') yield* emojiIn(node.value, face);
  if (node.type === 'element' && node.name !== 'head') for (const child of node.children) yield* printedIn(child, face);
}
