// The workflows hold no danger; and each rule that says so is shown to fail on a copy that was made wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../press.ts';
import { flowOf, KNOWN_FLOWS, RULES } from './rules.ts';

const FOLDER = join(ROOT, '.github/workflows');
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const names = readdirSync(FOLDER).sort();
const faultsOf = (name: string, text = textOf(name)) => {
  const flow = flowOf(name, text);
  return Object.entries(RULES).flatMap(([rule, find]) => (find(flow).length > 0 ? [rule] : []));
};

test('each workflow is in the table, and only those', () => {
  expect(names).toEqual([...KNOWN_FLOWS].sort());
});

describe.each(names)('%s', (name) => {
  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(RULES[rule]?.(flowOf(name, textOf(name)))).toEqual([]);
  });
});

describe('each danger is told', () => {
  const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
  test.each([
    ['only known triggers', 'verifier.yml', 'pull_request:', 'pull_request_target:'],
    ['only known triggers', 'commenter.yml', '  workflow_run:', '  issue_comment:\n  workflow_run:'],
    ['only known triggers', 'flux.yml', '  push:', '  workflow_dispatch:\n  push:'],
    ['no rights at the top', 'planifier.yml', 'permissions: {}', 'permissions: write-all'],
    ['no rights at the top', 'planifier.yml', 'permissions: {}\n', ''],
    ['each job has the rights of the table', 'verifier.yml', 'contents: read', 'contents: write'],
    ['each job has the rights of the table', 'verifier.yml', 'contents: read', 'contents: read\n      id-token: write'],
    ['each job has the rights of the table', 'flux.yml', '    permissions:\n      contents: read\n', ''],
    [
      'actions are known, and pinned by commit with their version',
      'flux.yml',
      `${CHECKOUT} # v5.0.0`,
      'actions/checkout@v5',
    ],
    ['actions are known, and pinned by commit with their version', 'flux.yml', '# v5.0.0', '# v5'],
    [
      'actions are known, and pinned by commit with their version',
      'flux.yml',
      'actions/checkout@',
      'somebody/checkout@',
    ],
    [
      'actions are known, and pinned by commit with their version',
      'planifier.yml',
      './.github/workflows/publier.yml',
      './.github/actions/x',
    ],
    [
      'no expression in a script',
      'formulaires.yml',
      'from-issue\n',
      'from-issue "$' + '{{ github.event.issue.title }}"\n',
    ],
    ['no expression in a script', 'verifier.yml', '- run: npm test', '- run: echo $' + '{{ github.head_ref }}'],
    ['no expression but those of the list', 'verifier.yml', 'pull_request.author_association', 'pull_request.title'],
    ['no expression but those of the list', 'commenter.yml', 'workflow_run.id', 'workflow_run.head_branch'],
    ['no expression but those of the list', 'verifier.yml', 'pull_request.number }}', 'pull_request.head.ref }}'],
    ['a time limit', 'commenter.yml', '    timeout-minutes: 10\n', ''],
    ['a time limit', 'commenter.yml', 'timeout-minutes: 10', 'timeout-minutes: 360'],
    ['one at a time', 'publier.yml', 'concurrency:\n  group: publier\n', 'env:\n'],
    ['a machine of the forge', 'publier.yml', 'runs-on: ubuntu-24.04', 'runs-on: self-hosted'],
    [
      'no credentials left behind by a checkout',
      'publier.yml',
      'persist-credentials: false',
      'persist-credentials: true',
    ],
    ['no credentials left behind by a checkout', 'formulaires.yml', '          persist-credentials: false\n', ''],
    ['no secret', 'commenter.yml', 'github.token', 'secrets.GITHUB_TOKEN'],
    ['no secret', 'planifier.yml', 'uses: ./', 'secrets: inherit\n    uses: ./'],
    ['nothing that changes the steps after it', 'planifier.yml', '>> "$GITHUB_OUTPUT"', '>> "$GITHUB_ENV"'],
    ['nothing that changes the steps after it', 'verifier.yml', 'AUTHOR:', 'NODE_OPTIONS:'],
    [
      'with rights, only the program of the published branch runs',
      'commenter.yml',
      'repository.default_branch',
      'workflow_run.head_sha',
    ],
    [
      'with rights, only the program of the published branch runs',
      'formulaires.yml',
      '          ref:',
      '          repository: x/y\n          ref:',
    ],
    ['with rights, only the program of the published branch runs', 'verifier.yml', 'contents: read', 'issues: write'],
    ['what a stranger sends apart is read, never run', 'verifier.yml', '- run: npm ci', '- run: npm ci --prefix envoi'],
    [
      'what a stranger sends apart is read, never run',
      'verifier.yml',
      '- run: npm ci',
      '- run: npm ci\n        working-directory: envoi',
    ],
    [
      'what a stranger sends apart is read, never run',
      'verifier.yml',
      'sparse-checkout: /content/',
      'sparse-checkout: /',
    ],
    [
      'what a stranger sends apart is read, never run',
      'verifier.yml',
      'pull_request.base.sha',
      'pull_request.head.sha',
    ],
  ])('%s: %s, %j', (rule, name, from, to) => {
    const text = textOf(name);
    expect(text).toContain(from);
    expect(
      faultsOf(
        name,
        text.replace(from, () => to),
      ),
    ).toContain(rule);
  });

  test('every rule has been shown to fail', () => {
    const spoilt = readFileSync(join(import.meta.dirname, 'workflows.test.ts'), 'utf8');
    expect(Object.keys(RULES).filter((rule) => !spoilt.includes(`['${rule}', '`))).toEqual([]);
  });
});

test('what comments has fewer than sixty lines', () => {
  expect(textOf('commenter.yml').split('\n').length).toBeLessThan(60);
});

test('every command that a workflow runs is one of the program', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const asked = names.flatMap((name) => [...textOf(name).matchAll(/npm run (?:--silent )?([\w-]+)/g)]);
  const verbs = asked.map(([, verb = '']) => verb).filter((verb) => !verb.startsWith('--'));
  expect(verbs.length).toBeGreaterThan(3);
  expect(verbs.filter((verb) => !(verb in scripts))).toEqual([]);
});

test('the run that is commented is that of the verification, by its name', () => {
  expect(parse(textOf('commenter.yml')).on.workflow_run.workflows).toEqual([parse(textOf('verifier.yml')).name]);
});

test('docs/securite.md tells each workflow, each of its jobs and its rights', () => {
  const told = readFileSync(join(ROOT, 'docs/securite.md'), 'utf8');
  for (const name of names) {
    expect(told).toContain(`\`${name}\``);
    for (const [id, { permissions = {} }] of flowOf(name, textOf(name)).jobs) {
      const rights = Object.entries(permissions).map(([what, how]) => `\`${what}: ${how}\``);
      const line = told.split('\n').find((one) => one.startsWith(`| \`${id}\` |`));
      for (const right of rights) expect(line, `${name}: ${id}`).toContain(right);
    }
  }
});
