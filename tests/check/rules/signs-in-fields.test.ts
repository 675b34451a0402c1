// Signs of formatting in a title or a name, where nothing is formatted: told, and taken away where they can be nothing else.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';

async function titled(title: string) {
  const text = storyText('Un texte.', { title });
  const errors = (await problemsIn({ [FILE]: text })).filter(({ file, rule }) => file === FILE && rule === 'left-sign');
  const mended = applyEdits(
    text,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  return { words: errors.map(({ words }) => words), line: mended.split('\n')[1] };
}

test.each([
  ['<i>Le Horla</i> et moi', '<i>Le Horla</i>', 'Le Horla et moi'],
  ['Un <b class="x">mot</b>', '<b class="x">mot</b>', 'Un mot'],
  ['H<sub>2</sub>O', '<sub>2</sub>', 'H<sub>2</sub>O'],
  ['Un<br/>titre', '<br/>', 'Un<br/>titre'],
  ['Titre avec note[^1]', '[^1]', 'Titre avec note[^1]'],
  ['Le \\{x\\} de Paul', '\\{x\\}', 'Le {x} de Paul'],
  ["L\\'été", "L\\'été", "L'été"],
  ['Rock \\& folk', '\\&', 'Rock & folk'],
  ['Le \\*mot\\* dit', '\\*mot\\*', 'Le \\*mot\\* dit'],
  ['Le `code` ici', '`code`', 'Le code ici'],
  ['Un ` seul', '`', 'Un ` seul'],
])('%s', async (title, words, right) => {
  expect(await titled(title)).toEqual({ words: [words], line: `title: ${right}` });
});

test.each([
  '¯\\_(ツ)_/¯',
  'De C:\\Temp\\(x)\\_y à \\\\serveur\\[partage]',
  'Le <b> de HTML, a<b et c>d, <3',
  'Le \\d+ et \\alpha',
  'Un tableau t[i] et [sic]',
])('%s is words', async (title) => {
  expect((await titled(title)).words).toEqual([]);
});

test('points in a field are told: nothing makes a list of them', async () => {
  const saidOf = async (bio: string) => {
    const sheet = `displayName: Nour\ngivenName: Nour\nidentifiability: given-name\nbio: |\n${bio}\n`;
    const problems = await problemsIn({ 'people/nour.yaml': sheet });
    return problems.filter(({ file }) => file === 'people/nour.yaml').map(({ line, rule }) => `${line} ${rule}`);
  };
  expect(await saidOf('  Elle a deux métiers\n\n  - libraire\n  - relieuse')).toEqual(['7 left-sign']);
  expect(await saidOf('  • libraire\n  • relieuse')).toEqual(['5 left-sign']);
  expect(await saidOf('  Elle est libraire\n  - et relieuse - à Rennes.')).toEqual([]);
});
