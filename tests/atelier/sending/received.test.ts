// Whatever is written and answered, what the writing page hands over is received: words, people, pictures, and a right draft.
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import type { Draft } from '../../../src/atelier/draft/draft.ts';
import { parcelOf } from '../../../src/atelier/draft/parcel.ts';
import { storyTextOf } from '../../../src/atelier/draft/story-text.ts';
import { checkDraft } from '../../../src/atelier/live/check-draft.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { type Parcel, readParcel } from '../../../src/import/parcel.ts';
import { LICENCES } from '../../../src/model/rights.ts';
import { cleanPicture } from '../../../src/pictures/clean.ts';
import { pictureFacts } from '../../../src/pictures/facts.ts';
import { contentOf } from '../../../src/read/content.ts';
import { frontMatterOf } from '../../../src/read/front-matter.ts';
import type { GivenFile } from '../../../src/read/given-files.ts';
import { satteri } from '../../../src/read/satteri.ts';
import { STORY_KINDS } from '../../../src/read/schema/story.ts';
import { readYaml } from '../../../src/read/yaml.ts';
import { parcelDraft } from '../../../src/receive/parcel-draft.ts';
import { SMALL } from '../../content-folder.ts';
import { givenFiles } from '../../given-files.ts';
import { readBack } from '../../import/read-back.ts';
import { anyDraft, PICTURE } from './drafts.ts';

const ANTHOLOGY = givenFiles(SMALL);
const DAY = '2026-07-01';
const CONTENT = await contentOf(ANTHOLOGY, { parser: satteri, isThere: () => true });
const CLEAN = await cleanPicture(PICTURE.bytes);
/** The sheets of the site, as the writing page has them. */
const SITE = new Map([...ANTHOLOGY].filter(([path]) => !/^(?:stories|volumes|pages)\//.test(path)));

const sent = (draft: Draft): Parcel =>
  readParcel(new Map(Object.entries(unzipSync(parcelOf(draft, { day: DAY, receipt: 'e-4827-3916' })))), 'a.zip');

function received(parcel: Parcel) {
  const pictures = new Map([...parcel.pictures.keys()].flatMap((name) => (CLEAN ? [[name, CLEAN] as const] : [])));
  const taken = { stories: new Set(CONTENT.stories.map(({ id }) => id)), people: new Map<string, string>() };
  const setting = { content: CONTENT, parser: satteri, taken, day: DAY, answers: new Map<string, string>() };
  const draft = parcelDraft(parcel, { pictures, portraits: new Map() }, setting);
  if (!draft) throw new Error(`refused:\n${parcel.story}`);
  return draft;
}

/** Rules of the errors that the whole anthology has with what was received. */
async function errorsWith(files: ReadonlyMap<string, string | Uint8Array>): Promise<string[]> {
  const all = new Map<string, GivenFile>(ANTHOLOGY);
  for (const [path, words] of files) {
    const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : words;
    const picture = pictureFacts(bytes);
    all.set(path.slice(0, path.lastIndexOf('/')), { kind: 'folder', size: 0 });
    all.set(path, { kind: 'file', size: bytes.length, bytes, ...(picture && { picture, decodes: true }) });
  }
  const content = await contentOf(all, { parser: satteri, isThere: () => true });
  return checkContent(content, { today: DAY })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, words }) => `${rule} ${words}`);
}

const storyIn = (files: ReadonlyMap<string, string | Uint8Array>) =>
  [...files].find(([path]) => path.endsWith('/story.mdx'))?.[1] as string;
const factsOf = (story: string) => readYaml(frontMatterOf(story)!.yaml).value as Record<string, unknown>;
const bodyOf = (story: string) => story.slice(frontMatterOf(story)!.bodyStart).trim();

test('any draft is received: its words are the same, and the check finds nothing that its writer was not told', async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, async (draft) => {
      const { files } = received(sent(draft));
      expect(bodyOf(storyIn(files))).toBe(bodyOf(storyTextOf(draft, DAY).text));
      expect([...files.keys()].filter((path) => path.endsWith('.png'))).toHaveLength(1);
      const told = (await checkDraft(draft, { site: SITE, today: DAY }))
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, words }) => `${rule} ${words}`);
      const found = await errorsWith(files);
      expect(found.filter((error) => !told.includes(error))).toEqual([]);
    }),
    { seed: 612, numRuns: 150 },
  );
});

const READY: Draft = {
  key: 'k',
  changed: 0,
  facts: {
    title: 'Un café à Rennes',
    summary: 'Nous nous écrivions depuis deux ans sans nous être jamais vus ; un matin de mars, la pluie a décidé.',
    author: { name: 'Léa Malo', role: 'libraire' },
    people: [
      { name: 'Paul Le Goff', id: 'paul-le-goff' },
      { name: 'Zoé', agreed: 'asked' },
    ],
    themes: ['emploi'],
    meeting: { with: [0, 1], via: 'mail', direction: 'online-to-irl', evidence: 'Nous avons bu un café.' },
    licence: 'CC-BY-4.0',
    outputs: ['web', 'epub'],
    contact: 'lea@exemple.fr',
  },
  document: fromTree(
    readBack('Il pleuvait. Nous avons bu un café.\n\n<Figure src="./banc.png" alt="Un banc" />'),
  ).toJSON(),
  pictures: { 'banc.png': PICTURE },
};

test.each(STORY_KINDS.flatMap((kind) => LICENCES.map((licence) => [kind, licence] as const)))(
  'a text of kind %s under %s passes the check as a draft, under the licence that was chosen',
  async (kind, licence) => {
    const { files } = received(sent({ ...READY, facts: { ...READY.facts, kind, licence } }));
    expect(await errorsWith(files)).toEqual([]);
    expect(factsOf(storyIn(files))).toMatchObject({ kind, licence, status: 'draft', authors: ['lea-malo'] });
  },
);

test('who has a sheet on the site is known by it, and who has none gets one', () => {
  const { files, signatures } = received(sent({ ...READY, facts: { ...READY.facts, kind: 'encounter' } }));
  expect(factsOf(storyIn(files))).toMatchObject({
    people: ['paul-le-goff', 'zoe'],
    encounters: [{ with: ['paul-le-goff', 'zoe'], evidence: 'Nous avons bu un café.' }],
  });
  expect([...signatures.sheets.keys()].sort()).toEqual(['lea-malo', 'zoe']);
  expect([...files.keys()]).not.toContain('people/paul-le-goff.yaml');
});

test('what its writer allows, and says of the others, is told to the editors and is no consent', () => {
  const { files, allowed, signatures, todo } = received(sent(READY));
  expect(allowed).toBe('CC-BY-4.0\u202f; web, epub');
  expect(signatures.agreements).toEqual([{ id: 'zoe', said: 'asked' }]);
  expect(todo).toEqual(['consent']);
  expect(factsOf(storyIn(files))).toMatchObject({ consent: { ref: 'a-completer', outputs: ['web'] } });
  expect([...files.values()].join('\n')).not.toMatch(/asked|lea@exemple\.fr/);
});

test('where nobody has said anything yet, all is left to complete and nothing is invented', async () => {
  const { files, todo } = received(sent({ ...READY, facts: { title: 'Un café', kind: 'encounter' } }));
  expect(todo).toEqual(['author', 'summary', 'theme', 'evidence', 'consent']);
  expect(await errorsWith(files)).toEqual([]);
  expect(factsOf(storyIn(files))).toMatchObject({ authors: ['a-completer'], themes: ['a-completer'] });
});
