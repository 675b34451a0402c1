// What a paste says of the text besides its words goes to the answers, and is told.
import { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import type { App } from '../../../src/atelier/page/app.ts';
import type { PasteNotice } from '../../../src/atelier/paste/paste-notice.ts';
import { readPaste } from '../../../src/atelier/paste/read-paste.ts';
import { atelierWords } from '../../../src/words/atelier/atelier-words.ts';

test('hashtags are told as they are written', async () => {
  const doc = schema.node('doc', null, schema.node('paragraph'));
  const made = { document: doc.toJSON(), losses: [], hashtags: ['#mer', '#Rencontre'], pictures: new Map() };
  const told: string[] = [];
  const answers: unknown[] = [];
  const app = {
    draft: newDraft(0),
    words: atelierWords('fr'),
    engine: { ask: async () => made },
    answer: (facts: unknown) => answers.push(facts),
  } as unknown as App;
  const notice = { pasted: ({ also }: { also: string[] }) => told.push(...also) } as unknown as PasteNotice;
  const view = { state: EditorState.create({ doc }) } as unknown as EditorView;
  const read = await readPaste(
    app,
    notice,
    () => {},
    () => view,
  ).read({ text: '#mer #Rencontre', pictures: [] });
  read?.bring();
  read?.told();
  expect(told).toEqual(['Les mots-dièse sont passés dans la présentation\u00a0: #mer #Rencontre.']);
  expect(answers).toEqual([{ hashtags: ['#mer', '#Rencontre'] }]);
});
