// « Corriger » for an answer: what the remark is about changes in it, and nothing else.
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import type { Draft, DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { answersMended, checkDraft, mended } from '../../../src/atelier/live/check-draft.ts';
import { SMALL } from '../../content-folder.ts';
import { givenFiles } from '../../given-files.ts';
import { readBack } from '../../import/read-back.ts';

const SITE = new Map([...givenFiles(SMALL)].filter(([path]) => !/^(?:stories|volumes|pages)\//.test(path)));
const DAY = '2026-07-01';
const SUMMARY =
  'Nous nous écrivions depuis deux ans sans nous être jamais vus ; un matin, la pluie a décidé pour nous.';
const FACTS: DraftFacts = {
  ...{ title: 'Un café à Rennes', summary: SUMMARY, author: { name: 'Léa Malo' }, themes: ['emploi'] },
};

async function fixesOf(facts: DraftFacts) {
  const document = fromTree(readBack('Elle dit "oui" deux fois. Il pleuvait sur la place.')).toJSON();
  const draft: Draft = { key: 'k', changed: 0, facts: { ...FACTS, ...facts }, document, pictures: {} };
  const remarks = await checkDraft(draft, { site: SITE, today: DAY });
  return remarks.flatMap(({ field, fix }) =>
    field === undefined || !fix
      ? []
      : [{ field, answers: answersMended(draft, fix, DAY), text: mended(draft, [fix], DAY) }],
  );
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));

test.each<[string, DraftFacts, DraftFacts]>([
  ['a title', { title: 'Un "café" à Rennes' }, { title: 'Un « café » à Rennes' }],
  ['a standfirst', { summary: `${SUMMARY} Ou "presque".` }, { summary: `${SUMMARY} Ou « presque ».` }],
  ['a theme', { themes: ['emploi', 'Entraide'] }, { themes: ['emploi', 'entraide'] }],
  ['a hashtag', { hashtags: ['#mer', 'Rennes'] }, { hashtags: ['#mer', '#Rennes'] }],
  ['a series', { series: 'Rencontres' }, { series: 'rencontres' }],
  [
    'a part of what is said of an earlier publication',
    { original: { url: 'https://exemple.fr/a', published: '3 mars 2019' } },
    { original: { url: 'https://exemple.fr/a', published: '2019-03-03' } },
  ],
  [
    'the network of a meeting',
    { kind: 'encounter', meeting: { with: [], via: 'LinkedIn', irl: { form: 'other', place: 'Brest' } } },
    { meeting: { with: [], via: 'linkedin', irl: { form: 'other', place: 'Brest' } } },
  ],
])('%s', async (_, facts, expected) => {
  const [fix, ...others] = await fixesOf(facts);
  expect(others).toEqual([]);
  expect(plain(fix?.answers)).toEqual(expected);
  expect(fix?.text).toBeUndefined();
});

test('what was not answered, and the words of the text, are no answer to mend', async () => {
  expect(await fixesOf({})).toEqual([]);
});
