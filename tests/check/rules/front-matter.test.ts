// A front matter that is not written between two lines « --- » is told as it is, with nothing false beside it.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { frontMatterOf } from '../../../src/read/front-matter.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';
const RIGHT = storyText('Un texte.');
/** The lines between the two `---`, and the text. */
const [, YAML = '', BODY = ''] = RIGHT.split(/^---\n/m);

async function said(text: string | Uint8Array): Promise<string[]> {
  const problems = await problemsIn({ [FILE]: text });
  return problems
    .filter(({ file, severity }) => file === FILE && severity === 'error')
    .map(({ line, column, rule, message, remedy }) => `${line}:${column} ${rule} ${message} → ${remedy}`);
}

/** Applies the fixes until nothing more is mended. */
async function mended(text: string, rounds = 4): Promise<string> {
  const fixes = (await problemsIn({ [FILE]: text })).flatMap(({ file, fix }) => (file === FILE && fix ? [fix] : []));
  return fixes.length > 0 && rounds > 0 ? mended(applyEdits(text, fixes), rounds - 1) : text;
}

test.each([
  ['—', '—', ['1:1', '11:1']],
  ['–––', '–––', ['1:1', '11:1']],
  ['—-', '---', ['1:1']],
  ['---', '—', ['11:1']],
  ['---', '———', ['11:1']],
  ['----', '---', ['1:1']],
  ['−−−', '‑‑‑', ['1:1', '11:1']],
  ['- - -', '- - -', ['1:1', '11:1']],
  ['---\u00A0', '---', ['1:1']],
  ['***', '***', ['1:1', '11:1']],
  ['* * *', '---', ['1:1']],
  ['---', '___', ['11:1']],
  ['======', '~~~', ['1:1', '11:1']],
])('dashes of another kind are named and mended: %s … %s', async (open, close, places) => {
  const text = `${open}\n${YAML}${close}\n${BODY}`;
  const words = await said(text);
  expect(words.map((line) => line.split(' ')[0])).toEqual(places);
  for (const line of words)
    expect(line).toMatch(/unreadable « .+ » tient lieu de la ligne « --- » qui (ouvre|ferme) l’en-tête/);
  expect(await mended(text)).toBe(RIGHT);
});

test.each([
  ['\n', '1:1', 'une ligne vide le précède.'],
  ['\n  \n\n', '1:1', '3 lignes vides le précèdent.'],
  ['\u200B', '1:1', 'un signe invisible (U+200B) le précède.'],
  [' ', '1:1', 'un signe invisible (U+0020) le précède.'],
])('what precedes a front matter is named and removed: %j', async (before, place, message) => {
  const words = await said(before + RIGHT);
  expect(words.filter((line) => !line.includes('hidden-characters'))).toEqual([expect.stringContaining(message)]);
  expect(words[0]).toContain(place);
  expect(await mended(before + RIGHT)).toBe(RIGHT);
});

test('a byte-order mark changes nothing', async () => {
  expect(await said(new TextEncoder().encode(`\uFEFF${RIGHT}`))).toEqual([]);
  expect(frontMatterOf(`\uFEFF${RIGHT}`)).toMatchObject({ firstLine: 2, slips: [] });
});

test.each([
  ['a text below an empty line', `---\n${YAML}${BODY}`],
  ['a text with a line of its own between paragraphs', `---\n${YAML}\nUn texte.\n\n---\n\nLa suite : deux.\n`],
  ['no text', `---\n${YAML}`],
  ['Windows lines', `---\n${YAML}${BODY}`.replaceAll('\n', '\r\n')],
])('a front matter that nothing closes is told so, and nothing else: %s', async (what, text) => {
  const words = (await said(text)).filter((line) => !line.includes(' unfinished '));
  expect(words).toEqual([
    expect.stringMatching(
      /^1:1 unreadable L’en-tête s’ouvre à cette ligne, et rien ne le ferme\. → Ajoutez une ligne --- sous la ligne 10/,
    ),
  ]);
  if (what !== 'no text') expect(frontMatterOf(await mended(text))).toMatchObject({ slips: [], firstLine: 2 });
});

test('keys without a line above them, or with words above them', async () => {
  expect(await said(`${YAML}---\n${BODY}`)).toEqual([
    expect.stringContaining('1:1 unreadable La ligne « --- » qui ouvre'),
  ]);
  expect(await mended(`${YAML}${BODY}`)).toBe(RIGHT);
  expect(await said(`Mon récit\n\n${RIGHT}`)).toEqual([
    expect.stringContaining('1:1 unreadable Du texte se trouve avant l’en-tête'),
  ]);
  expect(await said(`\`\`\`yaml\n${RIGHT}`)).toEqual([
    expect.stringContaining('1:1 unreadable Du texte se trouve avant l’en-tête'),
  ]);
});

const SECOND = `title: "Un autre... récit"\n${YAML.replace(/^title.*\n/, '')}`;

test.each([
  ['between lines ---', `---\n${SECOND}---\n`],
  ['between lines ***', `***\n${SECOND}***\n`],
  ['without lines', SECOND],
  ['without its end', `---\n${SECOND}`],
])(
  'a second story in the file is told where it starts, and its front matter is left as it is: %s',
  async (_, second) => {
    const text = `${RIGHT}\n${second}\nUn autre texte.\n\n---\n\nLa fin.\n`;
    const words = await said(text);
    expect(words).toEqual([expect.stringMatching(/^15:1 unreadable Un autre en-tête commence ici/)]);
    expect(await mended(text)).toBe(text);
    expect(await mended(text.replace('Un autre texte.', 'Un autre texte...'))).toBe(
      text.replace('Un autre texte.', 'Un autre texte…'),
    );
  },
);

test('a third story is told too, and facts that a text shows as an example are none', async () => {
  const words = await said(`${RIGHT}\n---\n${SECOND}---\n\nDeux.\n\n---\n${SECOND}---\n\nTrois.\n`);
  expect(words.map((line) => line.split(' ')[0])).toEqual(['15:1', '29:1']);
  for (const text of [`\`\`\`yaml\n---\n${SECOND}---\n\`\`\``, 'title: un mot\nkind: un autre\n\nFin.'])
    expect(frontMatterOf(`${RIGHT}\n${text}\n`)?.slips).toEqual([]);
});

test('TOML is called by its name', async () => {
  const toml = '+++\ntitle = "Un {récit}"\nauthors = ["paul <b>"]\n+++\n\nUn texte.\n';
  expect(await said(toml)).toEqual([expect.stringContaining('1:1 unreadable Cet en-tête est écrit en TOML')]);
});

test('it hides no other problem of the file', async () => {
  const wrong = YAML.replace('themes:', 'theme:').replace('paul-le-goff', 'paul-le-gof');
  const words = await said(`—\n${wrong}—\n\nUn {a b} et <br> deux.\n`);
  expect(words.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    '1:1 unreadable',
    '4:11 reference',
    '8:1 schema',
    '11:1 unreadable',
    '13:4 unreadable',
    '13:13 unreadable',
  ]);
});

test('what is no front matter is a text', async () => {
  for (const text of [
    '---\n\nUn texte.\n',
    '— Bonjour.\n\n— Au revoir.\n',
    '—\n\nUn texte.\n',
    'Un texte : deux.\n\n---\n\nTrois.\n',
  ]) {
    expect(frontMatterOf(text)).toBeUndefined();
  }
});

test('a front matter that is right stays so, whatever its values and the text below', async () => {
  for (const text of [
    `---\ntitle: >\n  Un\n\n  deux\nkind: a\n---\n\nUn.\n\n---\n\nDeux.\n`,
    '---\ntitle: a\nsummary: "Un\n\n  deux"\n---\n\n— Un.\n',
    '---\n# note\n\ntitle: a\n\nkind: b\nauthors:\n- a\n- b\n---\n',
  ]) {
    const found = frontMatterOf(text);
    expect(found?.slips, text).toEqual([]);
    expect(text.slice(0, found?.bodyStart)).toMatch(/\n---\n$/);
  }
});
