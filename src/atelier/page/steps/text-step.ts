// The first screen: one box, in which one writes or pastes.
import type { Editor } from '../../editor/editor.ts';
import { releaseUrls } from '../../pictures/picture-names.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { writingSurface } from '../writing-surface.ts';
import type { Step } from './step.ts';

interface TextStep extends Step {
  editor: Editor;
}

export function textStep(app: App): TextStep {
  const { elements, editor } = writingSurface(app, {
    ...{ document: app.draft.document, words: app.words.text },
    onChange: (document) => app.write(document),
  });
  let shown = app.draft.key;
  app.on('document', () => {
    // The text of another draft is not one that an undo brings back.
    editor.replace(app.draft.document, app.draft.key === shown);
    if (app.draft.key !== shown) releaseUrls(app.draft.pictures);
    shown = app.draft.key;
  });
  app.on('remarks', () => editor.showRemarks(app.remarks ?? []));
  return { id: 'text', element: h('div', { class: 'step-text' }, elements), editor };
}
