// The content of a request, verified as the workflow does it.
import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readVerification } from '../../src/review/verification.ts';
import { smallContent, storyText, temporaryFolder } from '../content-folder.ts';
import { ROOT } from '../press.ts';
import { runWarm } from '../warm/run-warm.ts';

const STORY = 'stories/essai/story.mdx';

async function verify(
  files: Record<string, string>,
  { paths = Object.keys(files).map((file) => `content/${file}`), author = 'NONE', spoil = (_: string) => {} } = {},
) {
  const [content, work] = [await smallContent(files), await temporaryFolder()];
  spoil(content);
  const [listed, out, output] = ['changes', 'out', 'output'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(listed, paths.map((path) => `:000000 100644 0000000 1234567 A\0${path}\0`).join(''));
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01', GITHUB_OUTPUT: output, NO_COLOR: '1' };
  const words = ['--changes', listed, '--author', author, '--out', out];
  const ran = runWarm('src/cli/verify.ts', words, { cwd: ROOT, env });
  const textOf = (name: string) => (existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : undefined);
  return {
    ...ran,
    textOf,
    output: readFileSync(output, 'utf8'),
    verification: readVerification(textOf('report.json') ?? ''),
  };
}

describe('a request', () => {
  test('that is right', async () => {
    const { status, verification, textOf, output } = await verify({ [STORY]: storyText('Un mot, puis un autre.') });
    expect(status).toBe(0);
    expect(verification).toMatchObject({ stories: ['essai'], strays: [], report: { errors: 0 } });
    expect(textOf('recits.txt')).toBe('essai\n');
    expect(output).toBe('code=false\n');
  });

  test('whose story is wrong is told on its lines, as the repository names them', async () => {
    const { status, stdout, verification, textOf } = await verify({
      [STORY]: storyText('Un mot <b>.', { themes: '[inconnu]' }),
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=content\/stories\/essai\/story\.mdx,line=\d+,col=\d+,title=/m);
    expect(verification?.report.errors).toBeGreaterThan(0);
    expect(textOf('rapport.md')).toContain('`content/stories/essai/story.mdx`');
  });

  test.each([
    ['NONE', 1, '::error file=src/x.ts'],
    ['FIRST_TIME_CONTRIBUTOR', 1, '::error file=src/x.ts'],
    ['CONTRIBUTOR', 1, '::error file=src/x.ts'],
    ['MEMBER', 0, '::notice file=src/x.ts'],
    ['OWNER', 0, '::notice file=src/x.ts'],
  ])('of somebody who is %s, outside of the content', async (author, expected, line) => {
    const { status, stdout, output, verification } = await verify({}, { paths: ['src/x.ts'], author });
    expect([status, stdout.includes(line), output]).toEqual([expected, true, 'code=true\n']);
    expect(verification?.strays).toEqual([{ path: 'src/x.ts', why: 'outside' }]);
  });

  test('whose names hold a command of the workflow says them, and nothing else', async () => {
    const name = 'content/stories/essai/\n::error::faux\r::stop-commands::x/100%,a:b';
    const { stdout } = await verify({}, { paths: [name, `src/${name}`] });
    expect(stdout).toContain('file=src/content/stories/essai/');
    expect(stdout.split(/[\r\n]+/).filter((line) => /^::(?!error file=|notice file=)/.test(line))).toEqual([]);
  });

  test.each([
    ['site.yaml', '/etc/passwd'],
    ['people', '/'],
    ['vocabularies', '/etc'],
  ])('in which %s leads elsewhere is not read', async (name, to) => {
    const spoil = (content: string) => {
      renameSync(join(content, name), join(content, '.avant'));
      symlinkSync(to, join(content, name));
    };
    const { status, stdout, verification, textOf } = await verify({}, { spoil });
    expect([status, verification, textOf('recits.txt')]).toEqual([1, undefined, undefined]);
    expect(stdout).toBe(`::error::Rien n’a été lu : ${name} mène ailleurs que dans le contenu.\n`);
  });
});

test('without a list of changes, the command says how it is written', () => {
  const { status, stderr } = runWarm('src/cli/verify.ts', [], { cwd: ROOT, env: process.env });
  expect([status, stderr.includes('npm run verify')]).toEqual([2, true]);
});
