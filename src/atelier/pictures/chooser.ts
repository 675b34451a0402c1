// Pictures of the gallery or the camera, pasted or dropped → figures after the words where the caret is.
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { schema } from '../document/schema.ts';
import { putBlock } from '../editor/end-of-block.ts';
import type { App } from '../page/app.ts';
import { h } from '../page/h.ts';
import { freePictureName } from './picture-names.ts';
import { readPicture } from './read-picture.ts';

interface PictureChooser {
  /** The field of files, which nobody sees. */
  element: HTMLElement;
  choose(): void;
  add(files: readonly File[]): void;
}

export function pictureChooser(app: App, view: () => EditorView, say: (words: string) => void): PictureChooser {
  const { picture: words } = app.words.text;
  // Types of images alone: a phone then offers its camera beside its gallery.
  const element = h('input', {
    ...{ type: 'file', accept: 'image/*,image/heic,image/heif', multiple: true, hidden: true, class: 'picture-files' },
    'aria-label': app.words.text.tools.picture,
  });
  const add = async (files: readonly File[]) => {
    say(words.reading);
    const told = new Set<string>();
    let count = 0;
    const [home, { key }] = [view(), app.draft];
    for (const file of files) {
      const read = await readPicture(file);
      if ('refused' in read) told.add(words.refused[read.refused]);
      else if (home.isDestroyed || app.draft.key !== key) told.add(words.dropped);
      else {
        const name = freePictureName(app.draft.pictures, read.extension);
        app.addPicture(name, read.picture);
        if (read.isCut) told.add(words.cut);
        insertFigure(home, `./${name}`);
        count++;
      }
    }
    say([...(count > 0 ? [words.done(count)] : []), ...told].join(' '));
  };
  const begin = (files: readonly File[]) => app.arrivals.add(add(files));
  element.addEventListener('change', () => {
    const files = [...(element.files ?? [])];
    element.value = '';
    if (files.length > 0) begin(files);
  });
  return { element, choose: () => element.click(), add: begin };
}

/** After the block of the caret, and before the notes; its alternative text is asked at once. */
function insertFigure(view: EditorView, src: string): void {
  const { nodes } = schema;
  const { tr } = view.state;
  const figure = nodes.Figure!.create({ src }, nodes.paragraph!.create());
  const at = putBlock(tr, figure);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + figure.nodeSize + 1)).scrollIntoView());
  const shown = view.nodeDOM(at);
  if (shown instanceof HTMLElement) shown.querySelector<HTMLElement>('textarea')?.focus();
}
