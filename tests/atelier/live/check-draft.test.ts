// The rules of the check, said where the writer of a draft sees what they are about.
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { schema } from '../../../src/atelier/document/schema.ts';
import type { Draft, DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { checkDraft, mended, type Remark } from '../../../src/atelier/live/check-draft.ts';
import { SMALL } from '../../content-folder.ts';
import { givenFiles } from '../../given-files.ts';
import { png } from '../../hostile/pictures.ts';
import { readBack } from '../../import/read-back.ts';

const SITE = new Map([...givenFiles(SMALL)].filter(([path]) => !/^(?:stories|volumes|pages)\//.test(path)));
const TODAY = '2026-07-01';
const FACTS: DraftFacts = {
  title: 'Un café à Rennes',
  summary:
    'Nous nous écrivions depuis deux ans sans nous être jamais vus ; un matin de mars, la pluie a décidé pour nous.',
  author: { name: 'Léa Malo' },
  themes: ['emploi'],
};

function draftOf(text: string, facts: DraftFacts = FACTS): Draft {
  return { key: 'k', changed: 0, facts, document: fromTree(readBack(text)).toJSON(), pictures: {} };
}

async function remarksOn(draft: Draft) {
  const remarks = await checkDraft(draft, { site: SITE, today: TODAY });
  const document = schema.nodeFromJSON(draft.document);
  return remarks.map(({ rule, severity, field, place }) => ({
    rule,
    severity,
    at: place ? document.textBetween(place.from, place.to, '|') : field,
  }));
}

test('a right text has no remark', async () => {
  expect(await remarksOn(draftOf('Un matin de mars, il pleuvait.\n\nNous avons bu un café.'))).toEqual([]);
});

test.each([
  ['Son numéro : 06 12 34 56 78, je crois.', 'private-data', '06 12 34 56 78'],
  ['Avant.\n\n> Elle dit "oui" deux fois.', 'english-quotes', '"oui"'],
])('in %j, what %s says stands on « %s »', async (text, rule, words) => {
  expect(await remarksOn(draftOf(text))).toContainEqual(expect.objectContaining({ rule, at: words }));
});

test.each<[string, DraftFacts, string]>([
  ['a title with a hashtag', { ...FACTS, title: 'Un café #Rennes' }, 'title'],
  ['a standfirst that is too short', { ...FACTS, summary: 'Trop court.' }, 'summary'],
  ['a theme that nobody knows', { ...FACTS, themes: ['inconnu'] }, 'themes'],
])('%s is said beside its field', async (_, facts, field) => {
  expect(await remarksOn(draftOf('Un texte.', facts))).toContainEqual(expect.objectContaining({ at: field }));
});

test('a fix changes the words that it is about, and no other', async () => {
  const draft = draftOf('Elle dit "oui" deux fois.\n\nEt *voilà* tout.');
  const [remark] = (await checkDraft(draft, { site: SITE, today: TODAY })).filter(({ fix }) => fix);
  expect(remark?.rule).toBe('english-quotes');
  expect(mended(draft, [remark!.fix!], TODAY)?.textContent).toMatch(
    /^Elle dit «\s?oui\s?» deux fois\.Et voilà tout\.$/,
  );
});

test('a picture of the draft is known to be there, another is not', async () => {
  const pictures = {
    'banc.png': { bytes: new Uint8Array(png({ width: 1600, height: 1200 })), width: 1600, height: 1200 },
  };
  const figure = (name: string) => ({
    ...draftOf(`Un banc.\n\n<Figure src="./${name}" alt="Un banc sous la pluie" />`),
    pictures,
  });
  expect((await remarksOn(figure('banc.png'))).filter(({ rule }) => rule === 'picture')).toEqual([]);
  expect((await remarksOn(figure('autre.png'))).filter(({ rule }) => rule === 'picture')).not.toEqual([]);
});

const p = (...words: (string | Node)[]) =>
  schema.node(
    'paragraph',
    null,
    words.map((one) => (typeof one === 'string' ? schema.text(one) : one)),
  );
const call = schema.node('footnoteReference', { identifier: '1' });
const note = (...blocks: Node[]) => schema.node('footnoteDefinition', { identifier: '1' }, blocks);
const written = (...blocks: Node[]) => schema.node('doc', null, blocks);
const ODD = p('Elle dit "oui" deux fois.');

test.each([
  ['a note that is still blank', written(p('Un mot', call, ' ici.'), ODD, note(p()))],
  [
    'a blank note that is called in the very words',
    written(p('Un mot.'), p('Voir', call, ' : "oui" deux fois.'), note(p())),
  ],
  ['empty paragraphs', written(p(), p('Un.'), p(), p(), ODD, p())],
  [
    'an element without words',
    written(schema.nodes.KeyFigure!.createAndFill()!, ODD, schema.nodes.Aside!.createAndFill()!),
  ],
  ['an address that is no link yet', written(p('Voir https://exemple.fr ici.'), ODD)],
  ['an item without words', written(schema.nodes.list!.createAndFill()!, ODD)],
  ['words in a note', written(p('Un mot', call, ' ici.'), p(), note(p('Elle dit "oui".')))],
  ['words at the start of a quotation', written(p(), schema.node('blockquote', null, [p('"Oui", dit-elle.'), p()]))],
])('a fix leaves %s as it was', async (_, document) => {
  const draft = { ...draftOf(''), document: document.toJSON() };
  const quotes = (await checkDraft(draft, { site: SITE, today: TODAY })).filter(
    ({ rule }) => rule === 'english-quotes',
  );
  expect(quotes).toHaveLength(1);
  const [{ place, words, fix }] = quotes as [Remark];
  expect(document.textBetween(place!.from, place!.to)).toBe(words);
  const next = mended(draft, [fix!], TODAY)!;
  expect(next.textContent).not.toContain('"');
  const signs = (node: Node) => node.toString().replace(/"|\\"|[«»\s\u00a0\u202f]/g, '');
  expect(signs(next)).toBe(signs(document));
});
