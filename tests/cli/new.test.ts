import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/read/folder.ts';
import { STORY_KINDS } from '../../src/read/schema/story.ts';
import { personId } from '../../src/start/new-person.ts';
import { smallContent } from '../content-folder.ts';
import { runWarm } from '../warm/run-warm.ts';

function run(content: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01' };
  return runWarm('src/cli/new.ts', args, { cwd: join(import.meta.dirname, '../..'), env });
}

test.each(STORY_KINDS)('a new %s is a folder that the check accepts', async (kind) => {
  const content = await smallContent();
  const { status, stdout } = run(
    content,
    '--kind',
    kind,
    '--title',
    'L’été : « retour » à Sète',
    '--author',
    'Zoé de La Fère',
    '--theme',
    'emploi',
    '--network',
    'linkedin',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('npm run check');
  expect(existsSync(join(content, 'stories/l-ete-retour-a-sete/story.mdx'))).toBe(true);
  expect(existsSync(join(content, 'people/zoe-de-la-fere.yaml'))).toBe(true);
  expect(
    checkContent(await readContent(content), { today: '2026-07-01' }).filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

test('a name of one or two signs is a name', async () => {
  const content = await smallContent();
  for (const author of ['田中', 'Ng', 'Bo']) {
    const made = run(
      content,
      ...['--kind', 'opinion', '--title', author.padEnd(3, '!'), '--author', author, '--theme', 'emploi'],
    );
    expect([author, made.stderr, made.status]).toEqual([author, '', 0]);
  }
  const errors = checkContent(await readContent(content), { today: '2026-07-01' });
  expect(errors.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the same title twice makes two folders, and a known author keeps their file', async () => {
  const content = await smallContent();
  const args = ['--kind', 'opinion', '--title', 'Un café', '--author', 'Paul Le Goff', '--theme', 'emploi'];
  const second = run(content, ...args).stdout;
  expect(second).toContain('un-cafe-2');
  expect(second).toContain('Le dossier « un-cafe » existe déjà : celui-ci porte un numéro.');
  expect(run(content, ...args.with(3, 'Un tome 2')).stdout).not.toContain('numéro');
  expect(run(content, ...args).stdout).toContain('un-cafe-3');
  const problems = checkContent(await readContent(content), { today: '2026-07-01' });
  expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(['to-complete']);
});

test('a missing or a wrong answer is told in French, and nothing is written', async () => {
  const content = await smallContent();
  const missing = run(content, '--kind', 'opinion');
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('Il manque --title, --author, --theme.');
  const wrong = run(
    content,
    '--kind',
    'opinon',
    '--title',
    'Un #mot',
    '--author',
    'Paul Le Goff',
    '--theme',
    'emplois',
    '--date',
    '2026-02-30',
  );
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('--kind « opinon » n’existe pas : vouliez-vous écrire « opinion » ?');
  expect(wrong.stderr).toContain('--theme « emplois » n’existe pas : vouliez-vous écrire « emploi » ?');
  expect(wrong.stderr).toContain('Un titre ne contient ni mot-dièse ni @nom.');
  expect(wrong.stderr).toContain('Une date s’écrit AAAA-MM-JJ');
  const broken = run(
    content,
    ...['--kind', 'opinion', '--title', 'Un\ntitre', '--author', 'A\u2028B', '--theme', 'emploi'],
  );
  expect(broken.stderr).toContain('Un titre tient sur une ligne.');
  expect(broken.stderr).toContain('Un nom tient sur une ligne.');
  expect(run(content, '--titre', 'x').stderr).toContain('L’option « --titre » n’existe pas');
  expect(existsSync(join(content, 'stories/un-mot'))).toBe(false);
});

test.each([
  ['Анна Петрова', 'anna-petrova'],
  ['Łukasz Żółć', 'lukasz-zolc'],
  ['王', 'wang'],
  ['Ed', 'personne-ed'],
])('the sheet of %s has a name that can be typed', (author, id) => {
  expect(personId(author)).toBe(id);
});
