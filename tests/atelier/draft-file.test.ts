// A draft is put in a file and taken out whole; a file that is none is refused, whatever it holds.
import { expect, test } from 'vitest';
import { schema } from '../../src/atelier/document/schema.ts';
import type { Draft } from '../../src/atelier/draft/draft.ts';
import { newDraft } from '../../src/atelier/draft/new-draft.ts';
import { isEmpty, isReadable, toldOf } from '../../src/atelier/keep/draft-facts.ts';
import { draftFile, draftFileName } from '../../src/atelier/keep/draft-file.ts';
import { readDraftFile } from '../../src/atelier/keep/read-draft-file.ts';
import { photograph } from '../pictures/photograph.ts';

const p = (words: string) => schema.node('paragraph', null, words ? schema.text(words) : []);
const textOf = (...paragraphs: string[]) => schema.node('doc', null, paragraphs.map(p)).toJSON();

const whole = async (): Promise<Draft> => ({
  ...newDraft(1_790_000_000_000, {
    title: 'Un café',
    kind: 'encounter',
    author: { name: 'Zoé Martin', role: 'libraire' },
    people: [{ name: 'Paul', agreed: 'asked' }],
    meeting: { with: [0], via: 'linkedin', direction: 'online-to-irl', irl: { form: 'coffee', date: '2026-03' } },
    outputs: ['web', 'epub'],
    licence: 'CC-BY-4.0',
    original: { url: 'https://exemple.fr/a' },
    contact: 'zoe@exemple.fr',
  }),
  document: textOf('Il pleuvait.', '« Deux » œufs 😀.'),
  pictures: {
    'image-1.jpg': { bytes: new Uint8Array(await photograph({ width: 60, height: 40 })), width: 40, height: 60 },
  },
  receipt: 'e-7f3k-2026',
  handed: { day: '2026-03-14', version: 12 },
  interview: { series: 'nuits', title: 'Nuits', questions: ['Qui ?'], at: 1, isOpen: false, invited: 'Zoé Martin' },
});

test('all of a draft comes back, its pictures byte for byte', async () => {
  const draft = await whole();
  expect(readDraftFile(draftFile(draft))).toEqual(draft);
  expect(readDraftFile(draftFile(newDraft(3)))?.facts).toEqual({});
});

test('an answer that nobody knows any more is asked again, and the text is kept', async () => {
  const draft = await whole();
  const facts = { ...draft.facts, kind: 'poem', themes: 'emploi', hat: 'green' } as unknown as Draft['facts'];
  const read = readDraftFile(draftFile({ ...draft, facts }));
  expect(read?.document).toEqual(draft.document);
  const { kind: _, ...known } = draft.facts;
  expect(read?.facts).toEqual(known);
});

test('what is typed comes back, fit for the model or not; somebody who cannot be read keeps their place', async () => {
  const draft = await whole();
  const typed: Draft['facts'] = {
    ...draft.facts,
    summary: 'Un mot de plus. '.repeat(200).trim(),
    meeting: { with: [1], online: 'mars 2021', irl: { form: 'lunch', date: 'un mardi', place: 'Sète' } },
    people: [{ name: 'Paul', agreed: 'no' }, { name: 'Zoé' }],
  };
  expect(readDraftFile(draftFile({ ...draft, facts: typed }))?.facts).toEqual(typed);
  const people = [{ name: 3 }, { name: 'Zoé' }] as unknown as NonNullable<Draft['facts']['people']>;
  const read = readDraftFile(draftFile({ ...draft, facts: { ...typed, people } }))?.facts;
  expect(read?.people).toEqual([{ name: '' }, { name: 'Zoé' }]);
  expect(read?.meeting?.with).toEqual([1]);
});

test.each([
  ['words', 'Il pleuvait.'],
  ['another JSON', '{"format":"autre","version":1}'],
  ['a later version', draftFile(newDraft(1)).replace('"version":1', '"version":2')],
  [
    'a text that the page cannot hold',
    draftFile({ ...newDraft(1), document: { type: 'doc', content: [{ type: 'script' }] } }),
  ],
  ['a text that is no document', draftFile({ ...newDraft(1), document: { type: 'paragraph' } })],
  [
    'a picture that is none',
    draftFile({ ...newDraft(1), pictures: { 'a.jpg': { bytes: new Uint8Array(9), width: 1, height: 1 } } }),
  ],
  [
    'a name of a picture that leads elsewhere',
    draftFile(newDraft(1)).replace('"pictures":{}', '"pictures":{"../a.jpg":{"bytes":""}}'),
  ],
  ['a key that is none', draftFile({ ...newDraft(1), key: '<b>' })],
])('%s is no draft', (_, text) => {
  expect(readDraftFile(text)).toBeUndefined();
});

test('a draft is known by its title, or by its first words', () => {
  const told = (document: unknown, title?: string) => toldOf({ facts: title ? { title } : {}, document, pictures: {} });
  expect(told(textOf('Il pleuvait.', 'Deux.'), 'Un café')).toEqual({ name: 'Un café', words: 3, pictures: 0 });
  expect(told(textOf('', 'Il pleuvait ', 'sur Sète.')).name).toBe('Il pleuvait sur Sète.');
  expect(told(textOf('Un mot '.repeat(40))).name).toMatch(/^(?:Un mot ){8}Un?…$|^[\w ]{30,60}…$/);
  expect(isEmpty(newDraft(1))).toBe(true);
  expect(draftFileName('Un café d’été : 2')).toBe('un-cafe-d-ete-2.brouillon.json');
  expect(draftFileName('«»')).toBe('texte.brouillon.json');
});

test.each([
  ['a block that this page does not know', { type: 'doc', content: [{ type: 'Poem' }] }],
  [
    'a mark that it does not',
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'b' }] }] }] },
  ],
  ['blocks where none stand', { type: 'doc', content: [{ type: 'listItem' }] }],
  ['no document', undefined],
])('a kept draft of %s is named in the list, and is not taken for an empty one', (_, document) => {
  const draft = { ...newDraft(1, { title: 'Un café' }), document };
  expect([isReadable(draft), isEmpty(draft), toldOf(draft).name]).toEqual([false, false, 'Un café']);
  expect(isReadable(newDraft(1))).toBe(true);
});
