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
  ['bio:\n  Une phrase de #Rencontres', { bio: 'Une phrase de #Rencontres' }],
  ['bio:\n    Une phrase\n    de #Rencontres\n    et plus', { bio: 'Une phrase de #Rencontres et plus' }],
  ['role: 2026 #Rencontres', { role: '2026 #Rencontres' }],
  ['role: true #Oui', { role: 'true #Oui' }],
  ['role: 1.10', { role: '1.10' }],
  ['role: 007', { role: '007' }],
  ['role: true', { role: 'true' }],
  ['role: null', { role: 'null' }],
])('« %s » is mended into what was typed', async (lines, value) => {
  expect(await mendedPerson(lines)).toMatchObject(value);
});

test.each([
  ['summary', '\n  Un récit de #Rencontres qui tient en quatre-vingts signes, ou peu s’en faut, et même un peu plus.'],
  ['summary', 'Un récit de #Rencontres qui tient en quatre-vingts signes, ou peu s’en faut,\n  et même un peu plus.'],
  ['socialTitle', '2026 #Rencontres'],
  ['socialTitle', '\n  2026 #Rencontres'],
  ['places', '\n- 75011 #Paris\n- Brest #Finistère\n- Rennes'],
  ['places', '\n  - 75011 #Paris\n  -\n    Brest #Finistère\n    et #Bretagne\n  - Rennes'],
  ['places', '[Rennes #Bretagne]'],
  ['places', '[Brest,\n  Rennes #Bretagne\n  ]'],
  ['sponsor', '\n  name: Un café #Rennes\n  disclosure:\n    Ce récit est payé par #Rennes'],
])('the mend of « %s: %s » gives that value its words, and changes no other', async (key, typed) => {
  const source = storyText('Un texte.', { [key]: typed, hashtags: '["#Brest"]', lang: 'fr-FR' });
  const content = await readContent(await smallContent({ 'stories/essai/story.mdx': source }));
  const edits = checkContent(content, { today: TODAY }).flatMap(({ file, fix }) =>
    file === 'stories/essai/story.mdx' && fix ? [fix] : [],
  );
  const { [key]: value, ...others } = frontMatterIn(applyEdits(source, edits));
  const bare = frontMatterIn(storyText('Un texte.', { [key]: 'x', hashtags: '["#Brest"]', lang: 'fr-FR' }));
  expect(others).toEqual({ ...bare, [key]: undefined });
  const words = JSON.stringify(value).replaceAll(/[^\p{L}\p{N}#]/gu, '');
  expect(words).toBe(typed.replaceAll(/[^\p{L}\p{N}#]/gu, ''));
});

function frontMatterIn(source: string): Record<string, unknown> {
  const { value, flaws } = readYaml(source.split('---\n')[1] ?? '');
  expect(flaws).toEqual([]);
  return value as Record<string, unknown>;
}

test.each([
  ['status', 'published #relu'],
  ['published', '2026-03-01 #à revoir'],
  ['licence', 'CC-BY-4.0 #vu'],
  ['themes', '\n  - emploi #vu\n  - entraide'],
  ['themes', '\n  - emploi\n  #- entraide'],
  ['themes', '\n- emploi\n#- entraide'],
  ['places', '\n  - Rennes\n  #- Brest'],
  ['places', '\n  - Rennes\n  #Brest'],
  ['places', '\n  - Rennes\n    #- Brest'],
  ['sponsor', '\n  name: Un café\n  #url: https://exemple.fr\n  disclosure: Ce récit est payé.'],
  ['sponsor', '\n  name: Un café\n  disclosure: Ce récit est payé.\n    #url: https://exemple.fr'],
])('in « %s: %s » a note is a note', async (key, typed) => {
  const source = storyText('Un texte.', { [key]: typed });
  const content = await readContent(await smallContent({ 'stories/essai/story.mdx': source }));
  const problems = checkContent(content, { today: TODAY }).filter(({ file }) => file === 'stories/essai/story.mdx');
  expect(problems.filter(({ rule }) => ['cut-value', 'schema'].includes(rule))).toEqual([]);
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
