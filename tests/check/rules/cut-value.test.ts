import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { applyEdits } from '../../../src/check/fix.ts';
import { readContent } from '../../../src/read/folder.ts';
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
  ['places', '[Québec #QC, Lévis]'],
  ['places', '[Québec #QC, Lévis #Bellechasse]'],
  ['places', '[Québec #QC]'],
  ['places', '[Lévis, #Québec, Trois-Rivières # au nord]'],
  ['places', '[\n  Québec #QC,\n  Lévis #QC, Rimouski\n  ]'],
  ['sponsor', '{ name: Un café #Rennes, disclosure: Ce récit est payé par #Rennes }'],
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

/** What is said of a file as it stands, without its advice, and of what its fixes make of it. */
async function saidOf(file: string, source: string) {
  const errorsIn = async (text: string) =>
    checkContent(await readContent(await smallContent({ [file]: text })), { today: TODAY }).filter(
      (problem) => problem.file === file && problem.severity === 'error',
    );
  const problems = await errorsIn(source);
  const text = applyEdits(
    source,
    problems.flatMap(({ fix }) => fix ?? []),
  );
  return {
    said: problems.map(({ rule, line, words }) => `${line} ${rule} ${words}`),
    remedies: problems.map(({ remedy }) => remedy),
    text,
    left: await errorsIn(text),
  };
}

const NETWORKS = '- { id: linkedin, label: LinkedIn #Pro }\n- { id: mastodon, label: Mastodon #Fediverse }\n';

test.each([
  ['stories/essai/story.mdx', storyText('Un.', { hashtags: '[#Rencontres, #Emploi]' }), '"#Rencontres", "#Emploi"'],
  ['stories/essai/story.mdx', storyText('Un.', { places: '[Do # Ré, Mi]' }), '["Do # Ré", Mi]'],
  [
    'vocabularies/networks.yaml',
    NETWORKS,
    'label: "LinkedIn #Pro" }\n- { id: mastodon, label: "Mastodon #Fediverse" }',
  ],
])(
  'between brackets a hashtag is told alone, and quoted up to what closes its value: %s',
  async (file, source, right) => {
    const { said, text, left } = await saidOf(file, source);
    expect(said.every((line) => line.includes(' cut-value '))).toBe(true);
    expect(text).toContain(right);
    expect(left).toEqual([]);
  },
);

test('a colour between braces is quoted, and no line below it is wrong', async () => {
  const source = 'title: Un\naccent: {\n  day: #1f5673, night: #000000 }\n';
  expect(readYaml(source).value).toEqual({ title: 'Un', accent: { day: '#1f5673', night: '#000000' } });
  const { said } = await saidOf('volumes/tome-2.yaml', 'number: 2\ncover: { accent: #1f5673 }\ntitle: Deux\n');
  expect(said.filter((line) => !line.includes(' schema '))).toEqual(['2 cut-value #1f5673']);
});

test('a note between brackets that hides what closes them is to be removed', async () => {
  const { said, remedies, left } = await saidOf(
    'stories/essai/story.mdx',
    storyText('Un.', { themes: '[emploi #vu, entraide]' }),
  );
  expect(said).toEqual(['8 cut-value emploi #vu']);
  expect(remedies[0]).toMatch(/^Retirez « #vu », qui cache la fin de la ligne/);
  expect(left).toHaveLength(1);
});

test('a note between brackets that hides nothing is a note, whatever is wrong elsewhere', () => {
  const { cuts, flaws } = readYaml('a: [\n  un, # note\n  deux\n  ]\nb: "x" y\n');
  expect(cuts).toEqual([]);
  expect(flaws.map(({ position }) => position.line)).toEqual([5]);
});

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
