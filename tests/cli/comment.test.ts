// The comment of a request, asked of a forge as a workflow asks it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { MARK } from '../../src/review/comment.ts';
import { verificationOf } from '../../src/review/verification.ts';
import { temporaryFolder } from '../content-folder.ts';
import { BOT } from '../mailbox/fake-discussion.ts';
import { type FakeGithub, fakeGithub } from '../mailbox/fake-github.ts';
import { inWorkflow, REPOSITORY } from './in-workflow.ts';

const COMMIT = 'c'.repeat(40);
const FORK = { full_name: 'ines/site' };
const event = (changes: object = {}) => ({
  repository: REPOSITORY,
  workflow_run: { id: 7, head_sha: COMMIT, head_branch: 'mon/récit #1', head_repository: FORK, ...changes },
});
const FILE = 'stories/un-cafe/story.mdx';
const verification = verificationOf(
  [
    {
      ...{ rule: 'points', severity: 'error', file: FILE, line: 1, column: 1, words: '...' },
      ...{ message: 'Trois points.', remedy: 'Écrivez « … ».', fix: { start: 3, end: 6, text: '…' } },
    },
  ],
  [{ path: `content/${FILE}`, kind: 'added', isPlain: true }],
  () => 'un ...\n',
);

let fake: FakeGithub;
let report: string;
beforeEach(async () => {
  fake = await fakeGithub();
  onTestFinished(() => fake.close());
  const pull = { title: 'Un récit', body: '', labels: [], state: 'open' as const, head: 'mon/récit #1' };
  fake.pulls.push(
    { ...pull, number: 1, sha: 'd'.repeat(40), repository: 'ines/site' },
    { ...pull, number: 2, sha: COMMIT, repository: 'paul/site' },
    { ...pull, number: 3, sha: COMMIT, repository: 'ines/site' },
  );
  report = join(await temporaryFolder(), 'report.json');
  writeFileSync(report, JSON.stringify(verification));
});
const comment = (asked: unknown = event()) => inWorkflow('src/cli/comment.ts', ['--report', report], asked, fake);

describe('the comment', () => {
  test('goes to the request whose head is the commit that ran, of the repository that ran; and is written again in its place', async () => {
    fake.comments.push({ id: 1, issue: 3, body: `${MARK} à moi`, user: { login: 'ines' } });
    expect(await comment()).toMatchObject({ status: 0, stderr: '' });
    expect(fake.comments.map(({ issue }) => issue)).toEqual([3, 3]);
    expect(fake.comments[1]?.body).toContain('Trois points.');
    writeFileSync(
      report,
      JSON.stringify({ ...verification, report: { version: 2, errors: 0, advice: 0, problems: [] } }),
    );
    expect(await comment()).toMatchObject({ status: 0, stderr: '' });
    expect(fake.comments).toHaveLength(2);
    expect(fake.comments[0]?.body).toBe(`${MARK} à moi`);
    expect(fake.comments[1]?.body).toContain('✅');
    expect(fake.faults).toEqual([]);
  });

  test('is found among more than a hundred', async () => {
    for (let id = 1; id <= 130; id++)
      fake.comments.push({ id, issue: 3, body: id === 120 ? MARK : 'mot', user: id === 120 ? BOT : { login: 'paul' } });
    await comment();
    expect(fake.comments).toHaveLength(130);
    expect(fake.comments[119]?.body).toContain('Trois points.');
  });

  test('offers each line once a commit', async () => {
    await comment();
    await comment();
    expect(fake.reviews).toHaveLength(1);
    expect(fake.reviews[0]).toMatchObject({
      ...{ pull: 3, commit_id: COMMIT },
      comments: [{ path: `content/${FILE}`, line: 1, body: '```suggestion\nun …\n```' }],
    });
    expect(fake.faults).toEqual([]);
  });

  test('stays where the forge refuses the lines', async () => {
    fake.trouble = ({ method, path }) => (method === 'POST' && /reviews$/.test(path) ? { status: 422 } : undefined);
    expect(await comment()).toMatchObject({ status: 0 });
    expect([fake.comments.length, fake.reviews.length]).toEqual([1, 0]);
  });

  test.each([
    ['is absent', undefined],
    ['is none', '{"number": 1}'],
    ['is heavy', `"${'x'.repeat(2_000_000)}"`],
  ])('says so where the report %s', async (_, text) => {
    if (text === undefined) report += '.absent';
    else writeFileSync(report, text);
    expect(await comment()).toMatchObject({ status: 0 });
    expect(fake.comments[0]?.body).toContain('n’a pas pu aller à son terme');
    expect(fake.reviews).toEqual([]);
  });

  test.each([
    ['has another commit by now', { head_sha: 'e'.repeat(40) }],
    ['comes from a repository that is gone', { head_repository: null }],
    ['is of another branch', { head_branch: 'autre' }],
  ])('is not written where the request %s', async (_, changes) => {
    expect(await comment(event(changes))).toMatchObject({ status: 0 });
    expect(fake.comments).toEqual([]);
  });
});

test('out of a workflow, and without a report, the command says how it is written', async () => {
  const bare = await inWorkflow('src/cli/comment.ts', ['--report', report], event(), fake, { GITHUB_TOKEN: '' });
  expect([bare.status, bare.stderr.includes('GITHUB_TOKEN')]).toEqual([2, true]);
  expect(await inWorkflow('src/cli/comment.ts', [], event(), fake)).toMatchObject({ status: 2 });
});
