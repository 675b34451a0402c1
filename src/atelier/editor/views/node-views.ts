// Which nodes of the text are drawn by a view of their own.
import type { NodeViewConstructor } from 'prosemirror-view';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { asideLook, type ElementLook, keyFigureLook, pictureLook, pullQuoteLook } from './element-looks.ts';
import { ElementView } from './element-view.ts';
import { NoteCallView, NoteView } from './note-views.ts';
import type { PictureUrl } from './view-place.ts';

export function nodeViews(words: TextWords, urlOf: PictureUrl): Record<string, NodeViewConstructor> {
  const looks: ElementLook[] = [
    ...[asideLook(words), pullQuoteLook(words), keyFigureLook(words)],
    ...[pictureLook('Figure', words, urlOf), pictureLook('GroupPhoto', words, urlOf)],
  ];
  return {
    ...Object.fromEntries(
      looks.map((look): [string, NodeViewConstructor] => [
        look.name,
        (node, view, getPos) => new ElementView(node, view, getPos, look),
      ]),
    ),
    footnoteReference: (node, view, _getPos, decorations) => new NoteCallView(node, view, decorations, words.note),
    footnoteDefinition: (node, view, getPos, decorations) => new NoteView(node, view, getPos, decorations, words.note),
  };
}
