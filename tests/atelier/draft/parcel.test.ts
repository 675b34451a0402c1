// What the writing page hands over is what `npm run receive` reads.
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { schema } from '../../../src/atelier/document/schema.ts';
import type { Draft } from '../../../src/atelier/draft/draft.ts';
import { parcelOf } from '../../../src/atelier/draft/parcel.ts';
import { storyTextOf } from '../../../src/atelier/draft/story-text.ts';
import { readParcel } from '../../../src/import/parcel.ts';
import { frontMatterOf } from '../../../src/read/front-matter.ts';
import { readYaml } from '../../../src/read/yaml.ts';
import { png } from '../../hostile/pictures.ts';
import { readBack } from '../../import/read-back.ts';

const PICTURE = { bytes: new Uint8Array(png({ width: 40, height: 30 })), width: 40, height: 30 };
const DRAFT: Draft = {
  key: 'k',
  changed: 0,
  facts: {
    title: 'Le banc : « # » et fin',
    kind: 'encounter',
    author: { name: 'Анна Петрова', role: 'menuisière' },
    people: [{ name: 'Paul Le Goff', id: 'paul-le-goff' }, { name: 'Zoé' }],
    meeting: { with: [0, 1], via: 'mastodon', direction: 'online-to-irl', evidence: 'Un banc.' },
    contact: 'anna@exemple.fr',
  },
  document: fromTree(readBack('Un banc.\n\n<Figure src="./banc.png" alt="Un banc" />')).toJSON(),
  pictures: { 'banc.png': PICTURE, 'retiree.png': PICTURE },
};

const parcel = () =>
  readParcel(
    new Map(Object.entries(unzipSync(parcelOf(DRAFT, { day: '2026-07-01', receipt: 'e-7f3k-2026' })))),
    'a.zip',
  );

test.each([
  ['mars 2019', '2019-03'],
  ['le 3 mars 2019', '2019-03-03'],
  ['March 2019', '2019-03'],
  ['2019/03', '2019-03'],
  ['2019', '2019'],
  ['un soir', 'un soir'],
])('a day is written as the schema takes it: « %s »', (typed, written) => {
  const meeting = { with: [0], online: typed, irl: { form: 'other' as const, date: typed } };
  const { text } = storyTextOf({ ...DRAFT, facts: { ...DRAFT.facts, meeting } }, '2026-07-01');
  const { encounters } = readYaml(frontMatterOf(text)!.yaml).value as { encounters: Record<string, object>[] };
  expect([String(encounters[0]?.online), encounters[0]?.irl]).toEqual([written, { form: 'other', date: written }]);
});

test.each([
  ['www.exemple.fr/a', 'https://www.exemple.fr/a'],
  ['exemple.fr', 'https://exemple.fr'],
  ['http://exemple.fr', 'http://exemple.fr'],
  ['mon blog', 'mon blog'],
])('so is an address: « %s »', (url, written) => {
  const figure = schema.node(
    'KeyFigure',
    { value: '3', source: 'Insee', url },
    schema.node('paragraph', null, schema.text('a')),
  );
  const document = schema.node('doc', null, figure).toJSON();
  const { text } = storyTextOf({ facts: { original: { url } }, document }, '2026-07-01');
  expect(text).toContain(`url="${written}"`);
  expect((readYaml(frontMatterOf(text)!.yaml).value as { original: object }).original).toMatchObject({ url: written });
});

test('the archive holds the story, what it shows and whom it names', () => {
  const { note, story, pictures, people } = parcel();
  expect(note).toMatchObject({ receipt: 'e-7f3k-2026', sender: 'Анна Петрова <anna@exemple.fr>' });
  expect([...pictures.keys()]).toEqual(['banc.png']);
  expect([...people.keys()].sort()).toEqual(['anna-petrova', 'paul-le-goff', 'zoe']);
  const facts = readYaml(frontMatterOf(story)!.yaml).value as Record<string, unknown>;
  expect(facts).toMatchObject({
    title: 'Le banc : « # » et fin',
    authors: ['anna-petrova'],
    people: ['paul-le-goff', 'zoe'],
    encounters: [{ with: ['paul-le-goff', 'zoe'], via: 'mastodon' }],
  });
  expect(story).not.toContain('exemple.fr');
});

test('the same draft gives the same bytes', () => {
  const sending = { day: '2026-07-01', receipt: 'e-7f3k-2026' };
  expect(parcelOf(DRAFT, sending)).toEqual(parcelOf(structuredClone(DRAFT), sending));
});
