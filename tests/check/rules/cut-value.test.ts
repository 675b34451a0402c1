import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { applyEdits } from '../../../src/check/fix.ts';
import { readContent } from '../../../src/read/content.ts';
import { readYaml } from '../../../src/read/yaml.ts';
import { smallContent, storyText } from '../../content-folder.ts';
import { TODAY } from './said.ts';

/** What a person’s sheet becomes when it is mended, read again. */
async function mendedPerson(lines: string): Promise<unknown> {
  const source = `displayName: Zoé\ngivenName: Zoé\nidentifiability: full-name\nconsent: { ref: c-1, date: 2026-01-02, outputs: [web] }\n${lines}\n`;
  const content = await readContent(await smallContent({ 'people/zoe.yaml': source }));
  const edits = checkContent(content, { today: TODAY }).flatMap(({ file, fix }) =>
    file === 'people/zoe.yaml' && fix ? [fix] : [],
  );
  expect(edits, lines).not.toEqual([]);
  return readYaml(applyEdits(source, edits)).value;
}

test.each([
  ['role: Cheffe de projet #RH et formation', { role: 'Cheffe de projet #RH et formation' }],
  ['role: #RH', { role: '#RH' }],
  ['role: dit "le" C:\\x #RH', { role: 'dit "le" C:\\x #RH' }],
  ['bio: Une phrase\n  sur #trois lignes\n  et plus', { bio: 'Une phrase sur #trois lignes et plus' }],
  ['bio: Une phrase\n  #rencontres #emploi', { bio: 'Une phrase #rencontres #emploi' }],
  ['bio: Une phrase #RH # une note', { bio: 'Une phrase #RH # une note' }],
  ['role: 1.10', { role: '1.10' }],
  ['role: 007', { role: '007' }],
  ['role: true', { role: 'true' }],
  ['role: null', { role: 'null' }],
])('« %s » is mended into what was typed', async (lines, value) => {
  expect(await mendedPerson(lines)).toMatchObject(value);
});

test('a story’s title and a list keep their words', async () => {
  const source = storyText('Un texte.', { title: 'Un café #Rennes et #Brest', places: '\n  - Rennes #Bretagne' });
  const content = await readContent(await smallContent({ 'stories/essai/story.mdx': source }));
  const cuts = checkContent(content, { today: TODAY }).filter(({ rule }) => rule === 'cut-value');
  expect(cuts.map(({ words, message }) => `${words} : ${message}`)).toEqual([
    'Un café #Rennes et #Brest : Tout ce qui suit le signe « # » n’est pas lu : « #Rennes et #Brest ».',
    'Rennes #Bretagne : Tout ce qui suit le signe « # » n’est pas lu : « #Bretagne ».',
  ]);
});

test('a comment, a quoted hashtag and a block of words are left alone', () => {
  expect(readYaml('a: un # note\nb: "x" #note\nc: >-\n  un #mot\n# tout\nd: a#b\ne: \'#x\'\n').cuts).toEqual([]);
});
