// A backslash at the end of a paragraph breaks no line, since none follows: it would be printed.

import type { Content } from '../../read/content.ts';
import { positionAt } from '../../read/lines.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { readableTexts, spanOf, walk } from '../tree.ts';

export function* lastBackslashes(content: Content): Generator<Finding> {
  for (const { text, tree } of readableTexts(content)) {
    const { file, source } = text;
    if (!source.includes('\\')) continue;
    for (const { node } of walk(tree)) {
      if (node.type !== 'paragraph' && node.type !== 'heading') continue;
      const { start, end } = spanOf(node);
      const typed = source.slice(start, end).trimEnd();
      const last = start + typed.length - 1;
      if (source[last] !== '\\' || !LAST.test(typed.slice(-80))) continue;
      // A sign alone may be what the text speaks of.
      if (/\s\\$/.test(typed) && !/\\\r?\n/.test(typed)) continue;
      yield {
        file,
        position: positionAt(source, last),
        words: '\\',
        ...wording,
        fix: { start: last, end: last + 1, text: '' },
      };
    }
  }
}

/** One, or three; and not that of a path, « C:\\Temp\\ ». */
const LAST = /(?:^|[^\\])(?:\\\\)*(?<![\p{L}\p{N}]\\[^\s]*|:)\\$/u;

const wording: Bilingual = {
  fr: {
    message: 'Cette barre oblique inverse serait imprimée : aucune ligne ne la suit dans le paragraphe.',
    remedy: 'Retirez-la ; pour l’imprimer, écrivez-en deux : \\\\.',
  },
  en: {
    message: 'This backslash would be printed: no line follows it in the paragraph.',
    remedy: 'Remove it; to print it, write two: \\\\.',
  },
};
