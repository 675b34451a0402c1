import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent, storyText } from '../content-folder.ts';
import { runWarm } from '../warm/run-warm.ts';

function run(content: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01', NO_COLOR: '1' };
  return runWarm('src/cli/check.ts', args, { cwd: join(import.meta.dirname, '../..'), env });
}

test('a right content exits with 0 and says how much it read', async () => {
  const { status, stdout, stderr } = run(await smallContent());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('6 récits lus : aucune erreur.\n');
});

test('a wrong story exits with 1; some files may be checked alone', async () => {
  const content = await smallContent({ 'stories/essai/story.mdx': storyText('Un {calcul}.') });
  expect(run(content).status).toBe(1);
  expect(run(content, join(content, 'stories/essai')).status).toBe(1);
  expect(run(content, join(content, 'stories/un-cafe')).status).toBe(0);
});

test('a wrong call exits with 2 and shows how to write it', async () => {
  const content = await smallContent();
  for (const args of [['--formt', 'json'], ['--format', 'pdf'], ['--lang', 'de'], [join(content, 'stories/absent')]]) {
    const { status, stderr } = run(content, ...args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr).toContain('npm run check');
  }
});

test('messages are French, or English when asked', async () => {
  const content = await smallContent({ 'stories/essai/story.mdx': storyText('Un {calcul}.') });
  expect(run(content).stderr).toContain('Un passage entre accolades est du code.');
  expect(run(content, '--lang', 'en').stderr).toContain('A passage in braces is code.');
});

test('--fix puts the front matter in order, and says so', async () => {
  const story = storyText('Un texte.').replace('title: Un récit\nkind: opinion\n', 'kind: opinion\ntitle: Un récit\n');
  const content = await smallContent({ 'stories/essai/story.mdx': story });
  const { status, stderr } = run(content, '--fix');
  expect(status).toBe(0);
  expect(stderr).toContain('stories/essai/story.mdx  L’en-tête est dans l’ordre du modèle.');
  expect(await readFile(join(content, 'stories/essai/story.mdx'), 'utf8')).toBe(storyText('Un texte.'));
  expect(run(content, '--fix').stderr).toBe('');
});

test('a story’s folder without its text is told, not thrown', async () => {
  const content = await smallContent({ 'stories/vide/comptoir.png': '' });
  const { status, stderr } = run(content);
  expect(status).toBe(1);
  expect(stderr).toContain('Le fichier stories/vide/story.mdx manque ou est vide.');
});

test('--fix mends the sheets of people too, not only the stories', async () => {
  const person =
    'displayName: Zoé\ngivenName: Zoé\nrole: Cheffe #RH\nidentifiability: full-name\nconsent: { ref: c-2026-600, date: 2026-01-02, outputs: [web] }\n';
  const content = await smallContent({ 'people/zoe.yaml': person });
  expect(run(content).status).toBe(1);
  expect(run(content, '--fix').status).toBe(0);
  expect(await readFile(join(content, 'people/zoe.yaml'), 'utf8')).toBe(person.replace('Cheffe #RH', '"Cheffe #RH"'));
});

test('with --lang en, every word of the check is English', async () => {
  const content = await smallContent({
    'stories/essai/story.mdx': storyText('Un {calcul}.').replace(
      'title: Un récit\nkind: opinion\n',
      'kind: opinion\ntitle: Un récit\n',
    ),
  });
  const french = /récit|erreur|fichier|conseil|Corrigé|aide|aucune|«|ligne|règle \b/;
  const own = (text: string) =>
    text
      .split('\n')
      .filter((line) => !/^ *\d* +│|story\.mdx/.test(line))
      .join('\n');
  const lines: [words: string[], status: number, said: string][] = [
    [['--help'], 0, 'this help'],
    [['--format', 'pdf'], 2, '“pdf” is not a value of --format'],
    [['--frmat'], 2, 'There is no option “--frmat”.'],
    [['--format'], 2, 'The option “--format” needs a value.'],
    [['--fix=1'], 2, 'The option “--fix” takes no value.'],
    [[join(content, 'absent')], 2, 'is not in'],
    [['--format', 'markdown'], 1, '**1 error in 1 file**'],
    [[], 1, '7 stories read: 1 error in 1 file.'],
    [['--fix'], 0, 'The front matter is in the order of the model.'],
  ];
  for (const [words, status, said] of lines) {
    const { stdout, stderr, ...end } = run(content, '--lang', 'en', ...words);
    expect(end.status, words.join(' ')).toBe(status);
    expect(`${stdout}${stderr}`).toContain(said);
    expect(own(`${stdout}${stderr}`)).not.toMatch(french);
  }
  expect(run(await smallContent(), '--lang=en').stdout).toBe('6 stories read: no error.\n');
});

test('a page is checked with the rest, alone where its file is named, and mended by --fix', async () => {
  const page = '---\ndescription: Une page.\ntitle: À l’essai\n---\n\nUn <3 amical.\n';
  const content = await smallContent({ 'pages/essai.mdx': page });
  expect(run(content).stderr).toContain('pages/essai.mdx:6:4  Le signe « < »');
  expect(run(content, join(content, 'pages/essai.mdx')).status).toBe(1);
  expect(run(content, join(content, 'pages/a-propos.mdx')).status).toBe(0);
  expect(run(content, join(content, 'pages')).status).toBe(1);
  expect(run(content, '--fix').status).toBe(0);
  expect(await readFile(join(content, 'pages/essai.mdx'), 'utf8')).toBe(
    '---\ntitle: À l’essai\ndescription: Une page.\n---\n\nUn \\<3 amical.\n',
  );
});
