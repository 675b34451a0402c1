// The parser of the browser and that of the command line: one grammar. `npm run bench -- --parsers 10000` tries many more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusedCases } from '../hostile/corpus.ts';
import { STORY_FILE } from '../hostile/marks.ts';
import { mutations } from '../hostile/mutations.ts';
import { differenceOf } from './two-parsers.ts';

const TESTS = join(import.meta.dirname, '..');

function storiesIn(folder: string): string[] {
  return readdirSync(join(TESTS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'story.mdx')
    .map(({ parentPath, name }) => join(parentPath, name));
}

test.each(['golden/elements', 'hostile/accepted', 'hostile/advised', 'fixtures'])(
  'both read each text of tests/%s alike',
  async (folder) => {
    const stories = storiesIn(folder);
    expect(stories.length).toBeGreaterThan(2);
    for (const story of stories) expect(await differenceOf(readFileSync(story)), story).toBeUndefined();
  },
);

test('both refuse what is refused at the same signs, in the same words', async () => {
  for (const { name, files } of refusedCases()) {
    const story = files.get(STORY_FILE);
    if (story instanceof Uint8Array) expect(await differenceOf(story), name).toBeUndefined();
  }
});

/** `npm run bench -- --parsers 4000` compares many more. */
test('both say the same of right stories made wrong', async () => {
  for (const { bytes, told } of mutations(75, 612)) expect(await differenceOf(bytes), told).toBeUndefined();
});

const HEAD = '---\ntitle: Essai\n---\n\n';
test.each([
  '- [x] camille@exemple.fr\n- [ ] www.exemple.fr et la suite\n- [x] https://exemple.fr',
  '- [x] *fait* hier\n- [ ] `code`\n- [x] ~~non~~\n- [x] ![Un quai](quai.png)',
  '1. [x] [un lien](https://exemple.fr)\n2. [ ]  deux blancs\n   - [x] **dedans**\n\n     Une suite.',
  'Un a@b.fr et a&#64;b.fr, www.exemple.fr/a_b et https://exemple.fr/é.',
  'Une ligne \\@ici @là, &eacute;crite &amp; lue a@b.fr.',
  'Un\u0000deux a@b.fr',
  '![a <rien> *b* {c}](./x.png)',
  'export du café\r\n\r\nSuite.',
  '<Aside>\n\n<Question>\n\nSans fin',
  'un <b> deux <i> trois',
  '> <Aside>\n\ntexte\n\n</Aside>',
  'Un </Aside>',
  'Un </Aside a="b">',
  '<Aside title=`a`>',
  'Un {a b} et {c} et {{ d }} et {...e} et {',
  '<Foreign lang="en">deux\n\nmots</Foreign>',
  '<Foreign lang="en">deux</Foreign> <Foreign lang="en">mots</Foreign>',
  '[^1]: <KeyFigure value="1">\n\nmembres\n\n</KeyFigure>\n\nUn mot[^1].',
  'Un mot[^1].\n\n      [^1]: Sa note.',
  'Un mot[a].\n\n> [a]: https://exemple.fr\n\n1. un\n\n[b]: data:x',
  '<>fragment</>',
  '> <Foreign l\n> ang="en">deux</Foreign>',
  '- <Aside\n  title="a">\n\n  Texte.\n\n  </Aside>',
  '  <Aside\n  title="a">\n\nTexte.\n\n</Aside>',
  'Un <Foreign l𝐚ng="en">mot</Foreign>, <Foreign lang="𝐞n">un autre</Foreign> et <𝐅oreign/>.',
  '> Trois <3 toi\n> et moi',
  'Un nom *de_*variable, une *suite __*là, **b_**y, *b_c_*é',
  'Un y*_b* et y**_b** c, mais *a_b*y, **_x_** et _b*_ y',
  'Un **mot !**😀, *un autre*🎉 ~~et~~👏🏽 un ~~dernier…~~🎈.',
  'Un *😀*mot, **🎉un**, _👏🏽_ et deux 😀😀**mots 😀**😀.',
  '1. > - un\n   > deux\n   > \n\nSuite.',
  'Un mot[^1].\n\n  [^1]:\n  ',
  'Un mot[^1].\n\n[^1]: \n\n    \nSuite.',
  '1. \n\n    - [ ] à faire\n    - [x] fait\n    ',
  '- \n\n\tun\n\tdeux',
  '> 1)\n> \n>     - un\n>     - deux',
])('both read alike: %j', async (body) => {
  expect(await differenceOf(new TextEncoder().encode(HEAD + body))).toBeUndefined();
});

test.each([
  '---\ntitle: a\n...\n---\n\nTexte.',
  '---\r\ntitle: a\r\n---\r\n\r\nTexte.',
  '--- \ntitle: a\n---\t\nTexte.',
  '',
])('both end the front matter at the same line: %j', async (text) =>
  expect(await differenceOf(new TextEncoder().encode(text))).toBeUndefined(),
);
