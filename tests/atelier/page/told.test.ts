// What the check says of an answer, as its writer was asked for it.
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import type { DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import { siteFiles } from '../../../src/atelier/knowledge.ts';
import { checkDraft } from '../../../src/atelier/live/check-draft.ts';
import { toldRemarks } from '../../../src/atelier/page/told.ts';
import { atelierWords } from '../../../src/words/atelier/atelier-words.ts';

const files = { 'site.yaml': '', 'vocabularies/networks.yaml': '[]', 'vocabularies/themes.yaml': '[]' };
const site = siteFiles({ files, portraits: {} });

const said = (words: string) => schema.node('paragraph', null, schema.text(words));

async function told(facts: DraftFacts, lang: 'fr' | 'en' = 'fr'): Promise<string[]> {
  const draft = newDraft(0, facts);
  const remarks = await checkDraft(draft, { site, today: '2026-03-14' }, lang);
  return toldRemarks({ remarks, draft, words: atelierWords(lang) })
    .filter(({ field }) => field !== undefined)
    .map(({ message, remedy }) => `${message} ${remedy}`.trim());
}

const KEYS =
  /[a-zA-Z]+: ["[{]|\.yaml|[«“]\s?(?:summary|title|encounters|original|hashtags|places|networks|url|online)\b|\p{L}»/u;

test('what has not been answered yet is not told', async () => {
  expect(await told({})).toEqual([]);
});

describe('no key of the front matter, and no line of YAML, is ever read', () => {
  test.each<[string, DraftFacts]>([
    ['a standfirst that is short', { summary: 'Trop court.' }],
    ['one that is long', { summary: 'Encore une phrase. '.repeat(30) }],
    ['a title of one letter', { title: 'A' }],
    ['a title with a hashtag', { title: 'Ma #rencontre de mars' }],
    ['a place between quotation marks', { places: ['“Lyon”'] }],
    ['a hashtag with a hyphen', { hashtags: ['#saint-malo'] }],
    ['an address that is none', { original: { url: 'mon blog' } }],
    ['a day that is none', { kind: 'encounter', meeting: { with: [], online: 'un soir' } }],
    [
      'a title that is long',
      { title: 'Un thé à Nantes, un mardi de pluie, avec un aiguilleur qui corrigeait mes virgules' },
    ],
    ['six networks', { networks: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ])('%s', async (_, facts) => {
    for (const lang of ['fr', 'en'] as const) {
      const words = await told(facts, lang);
      expect(words.length).toBeGreaterThan(0);
      for (const said of words) expect(said).not.toMatch(KEYS);
    }
  });
});

describe('of the text, no sign of the dialect is ever read', () => {
  const KIND = /<[A-Z]|\.mdx|="|\\|U\+|[«“]\s?(?:alt|year|title|url|value|source)\b/u;
  test.each<[string, Node]>([
    ['a picture without words', schema.node('Figure', { src: './a.jpg' })],
    ['a year that is none', schema.node('KeyFigure', { value: '3', source: 'Insee', year: 'hier' }, said('ans'))],
    ['an aside without a title', schema.node('Aside', null, said('Un encadré.'))],
    ['a question of nothing', schema.node('Question', null, schema.node('paragraph'))],
    ['a group without names', schema.nodes.GroupPhoto!.createAndFill({ src: './a.jpg', alt: 'Un groupe' })!],
    ['a sign that no eye sees', said('Un mot\uFEFFcoupé.')],
    ['a line that is none', said('Une ligne\u2028coupée.')],
  ])('%s', async (_, block) => {
    for (const lang of ['fr', 'en'] as const) {
      const draft = { ...newDraft(0), document: schema.node('doc', null, [block, said('Fin.')]).toJSON() };
      const remarks = await checkDraft(draft, { site, today: '2026-03-14' }, lang);
      const words = toldRemarks({ remarks, draft, words: atelierWords(lang) });
      expect(words.length).toBeGreaterThan(0);
      for (const { message, remedy } of words) expect(`${message} ${remedy}`).not.toMatch(KIND);
    }
  });
});
