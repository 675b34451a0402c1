// What is said of a draft before it goes, and with what words it goes.
import { describe, expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import type { Draft, DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import type { Remark } from '../../../src/atelier/live/check-draft.ts';
import { preparedOf } from '../../../src/atelier/sending/prepared.ts';
import { readinessOf } from '../../../src/atelier/sending/readiness.ts';
import { newReceipt } from '../../../src/atelier/sending/receipt.ts';
import { offeredLicences } from '../../../src/atelier/sending/rights.ts';
import type { SendingSite } from '../../../src/atelier/sending/sending-site.ts';
import { messageWithFile, parcelName, textToPaste } from '../../../src/atelier/sending/sending-words.ts';
import { LICENCES } from '../../../src/model/rights.ts';
import { linkOf } from '../../../src/publish/web/frame/way-link.ts';
import { atelierWords } from '../../../src/words/atelier/atelier-words.ts';
import { readBack } from '../../import/read-back.ts';
import { PICTURE } from './drafts.ts';

const say = atelierWords('fr-FR').sending;
const SITE: SendingSite = {
  ...{ name: 'Petit florilège', lang: 'fr-FR', licence: 'CC-BY-4.0', publisher: 'Banc d’essai' },
  contribute: { email: 'redaction@exemple.fr', repository: true },
  repository: { url: 'https://github.com/maison/anthologie', branch: 'main' },
};
const FACTS: DraftFacts = {
  title: 'Un café à Rennes',
  summary: 'Un chapeau.',
  author: { name: 'Léa Malo' },
  people: [{ name: 'Zoé' }],
  themes: ['emploi'],
  contact: 'lea@exemple.fr',
  licence: 'CC-BY-4.0',
  outputs: ['print', 'web'],
};
const draftOf = (text: string, facts = FACTS): Draft => ({
  ...{ key: 'k', changed: 0, facts, document: fromTree(readBack(text)).toJSON() },
  pictures: { 'banc.png': PICTURE },
});
const error = (about: Partial<Remark>): Remark => ({
  ...{ rule: 'r', severity: 'error', message: 'm', remedy: 'r', words: '' },
  ...about,
});

describe('what stands in the way', () => {
  test('an empty draft lacks all that its writer alone can say, and nothing of what the editors can', () => {
    const readiness = readinessOf(newDraft(0), undefined);
    expect(readiness).toMatchObject({ state: 'blocked', errors: [] });
    expect(readiness.state === 'blocked' && readiness.missing.map(({ answer }) => answer)).toEqual([
      'text',
      'title',
      'author',
      'contact',
      'outputs',
      'licence',
    ]);
  });

  test('an answer of spaces is none', () => {
    const readiness = readinessOf(
      draftOf('Un mot.', { ...FACTS, title: ' ', contact: '\n', author: { name: ' ' } }),
      [],
    );
    expect(readiness.state === 'blocked' && readiness.missing.map(({ answer }) => answer)).toEqual([
      'title',
      'author',
      'contact',
    ]);
  });

  test('an error of the check blocks; advice does not; what is not said at all is told once', () => {
    const wrong = error({ words: '06 12 34 56 78' });
    expect(readinessOf(draftOf('Un mot.'), [wrong, error({ severity: 'advice' })])).toEqual({
      ...{ state: 'blocked', missing: [], errors: [wrong] },
    });
    const { title: _, ...untitled } = FACTS;
    expect(readinessOf(draftOf('Un mot.', untitled), [error({ field: 'title' })])).toMatchObject({ errors: [] });
  });

  test('a draft that has not been checked is not ready', () => {
    expect(readinessOf(draftOf('Un mot.'), undefined)).toEqual({ state: 'unchecked' });
  });

  test('what the editors can complete is told, and blocks nothing', () => {
    const { summary: _, themes: __, ...bare } = FACTS;
    const readiness = readinessOf(draftOf('Un mot.', { ...bare, kind: 'encounter' }), []);
    expect(readiness.state === 'ready' && readiness.left.map(({ answer }) => answer)).toEqual([
      'summary',
      'encounters',
      'themes',
    ]);
    expect(readinessOf(draftOf('Un mot.'), [])).toEqual({ state: 'ready', left: [] });
  });
});

test('licences are offered from the one that gives nothing away to the one that gives all, each of the model once', () => {
  const offered = offeredLicences();
  expect([offered[0], offered.at(-2), offered.at(-1)]).toEqual(['all-rights-reserved', 'CC-BY-4.0', 'CC0-1.0']);
  expect([...offered].sort()).toEqual([...LICENCES].sort());
});

test('a receipt is said without spelling, and fits docs/envoi.md', () => {
  const receipts = new Set(Array.from({ length: 500 }, newReceipt));
  expect(receipts.size).toBeGreaterThan(490);
  for (const receipt of receipts) expect(receipt).toMatch(/^e-\d{4}-\d{4}$/);
});

describe('the words that go with it', () => {
  const sent = { facts: FACTS, receipt: 'e-4827-3916' };

  test('the file is called by its title and its number', () => {
    expect(parcelName(sent)).toBe('un-cafe-a-rennes-e-4827-3916.zip');
    expect(parcelName({ facts: {}, receipt: 'e-1' })).toBe('e-1.zip');
  });

  test('the mail says the number, and to attach the file', () => {
    const { href } = linkOf({ kind: 'email', address: 'redaction@exemple.fr' }, SITE, messageWithFile(sent, SITE, say));
    const { pathname, searchParams } = new URL(href);
    expect(pathname).toBe('redaction@exemple.fr');
    expect(searchParams.get('subject')).toBe('Un texte pour Petit florilège (e-4827-3916)');
    expect(searchParams.get('body')).toMatch(
      /«\u202fUn café à Rennes\u202f»[\s\S]*un-cafe-a-rennes-e-4827-3916\.zip[\s\S]*joindre/,
    );
    expect(href.length).toBeLessThan(1800);
  });

  test('the text that is pasted ends with what was said of it', () => {
    expect(textToPaste(sent, 'Un mot.', 'fr-FR', say)).toBe(
      [
        'Un café à Rennes',
        'Un chapeau.',
        'Un mot.',
        'Signature\u00a0: Léa Malo\nPour me répondre\u00a0: lea@exemple.fr\nPeut paraître\u00a0: sur le site et dans un livre imprimé\nLicence\u00a0: CC BY 4.0\nNuméro\u00a0: e-4827-3916\n',
      ].join('\n\n'),
    );
  });
});

describe('the repository', () => {
  const prepared = (text: string, facts = FACTS, stories: string[] = []) =>
    preparedOf(
      draftOf(text, facts),
      { day: '2026-07-01', receipt: 'e-4827-3916' },
      { ...SITE, stories: new Set(stories) },
      undefined,
    );

  test('has a page for each file, and none of them says how to answer', () => {
    const { repository, words } = prepared('Un mot.\n\n<Figure src="./banc.png" alt="Un banc" />');
    expect(repository?.story.isFilled).toBe(true);
    expect(new URL(repository!.story.url).searchParams.get('filename')).toBe(
      'content/stories/un-cafe-a-rennes/story.mdx',
    );
    expect(repository?.people.map(({ name }) => name)).toEqual(['Léa Malo', 'Zoé']);
    expect(repository).toMatchObject({
      ...{ pictures: ['banc.png'], isGitHub: true },
      upload: 'https://github.com/maison/anthologie/upload/main/content/stories/un-cafe-a-rennes',
    });
    expect(decodeURIComponent(JSON.stringify(repository))).not.toContain('lea@exemple.fr');
    expect(words).toContain('Un mot.');
  });

  test('is asked for a folder that no story has', () => {
    const { repository } = prepared('Un mot.', FACTS, ['un-cafe-a-rennes', 'un-cafe-a-rennes-2']);
    expect(new URL(repository!.story.url).searchParams.get('filename')).toBe(
      'content/stories/un-cafe-a-rennes-3/story.mdx',
    );
    expect(repository?.upload).toMatch(/un-cafe-a-rennes-3$/);
  });

  test('tells who does not want to be read there, and who has not agreed yet', () => {
    const people: DraftFacts['people'] = [
      { name: 'Zoé', agreed: 'no' },
      { name: 'Paul', agreed: 'asked' },
      { name: 'Nour', agreed: 'yes' },
      { name: 'Ali ' },
      { name: ' ' },
    ];
    expect(prepared('Un mot.', { ...FACTS, people }).repository).toMatchObject({
      ...{ refused: ['Zoé'], awaited: ['Paul', 'Ali'] },
    });
  });

  test('a text that is too long for an address is pasted', () => {
    const { repository, story } = prepared('Un mot de plus. '.repeat(600));
    expect(repository?.story.isFilled).toBe(false);
    expect(repository!.story.url.length).toBeLessThan(8000);
    expect(story.length).toBeGreaterThan(9000);
  });
});
