// From the first key to the published page: nobody needs git but the editors, and what they merge is what was written.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { github } from '../../../src/mailbox/forges/github.ts';
import { mailbox } from '../../../src/mailbox/mailbox.ts';
import { smallContent, temporaryFolder } from '../../content-folder.ts';
import { TOKEN } from '../../mailbox/fake-forge.ts';
import { fakeGithub } from '../../mailbox/fake-github.ts';
import { opened } from '../../mailbox/opened.ts';
import { gitStore } from '../../mailbox/store.ts';
import { build, SHARED_CACHE } from '../../site/build.ts';
import { runWarm } from '../../warm/run-warm.ts';
import { TOUCH } from './device.ts';
import { answered, atTheDoor } from './door.ts';
import { serveDrafts } from './open-draft.ts';

const atelier = serveDrafts();
const closing: { close(): void }[] = [];
afterAll(() => {
  for (const one of closing) one.close();
});

test('written in a browser, handed over, verified, completed, merged, built', { timeout: 300_000 }, async () => {
  const repository = await temporaryFolder();
  const git = (...words: string[]) => execFileSync('git', [...EDITOR, ...words], { cwd: repository, encoding: 'utf8' });
  cpSync(await smallContent(), join(repository, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Le site');
  const fake = await fakeGithub({}, gitStore(repository));
  closing.push(fake);

  const page = await atTheDoor(atelier, TOUCH);
  const forge = github({ root: fake.root, name: 'florilege/site', branch: 'main', token: TOKEN });
  const { setting, fake: unused } = await opened({ origins: [new URL(page.url()).origin], forge });
  closing.push(unused);
  await answered(page, mailbox(setting));
  await page.getByRole('button', { name: 'Remettre le texte aux éditeurs' }).tap();
  await page.locator('.after:not([hidden])').waitFor();

  const [request] = fake.pulls;
  const branch = request?.head ?? '';
  expect(git('diff', '--name-only', `main...${branch}`).trim().split('\n')).toEqual([
    'content/people/lea-malo.yaml',
    'content/stories/un-cafe-a-rennes/banc.png',
    'content/stories/un-cafe-a-rennes/story.mdx',
  ]);
  const work = join(await temporaryFolder(), 'envoi');
  git('worktree', 'add', '--quiet', work, branch);
  const verified = runWarm('src/cli/check.ts', ['--format', 'markdown'], {
    cwd: ROOT,
    env: envOf(join(work, 'content')),
  });
  expect([verified.status, verified.stderr]).toEqual([0, '']);
  complete(join(work, 'content'));
  const inWork = ['-C', work, 'commit', '--quiet', '--all', '--message=Complète le récit'];
  git(...inWork);
  git('merge', '--quiet', '--no-edit', branch);

  const out = join(await temporaryFolder(), 'dist');
  const built = build(join(repository, 'content'), out, SHARED_CACHE);
  expect(built.status, built.output).toBe(0);
  const html = readFileSync(join(out, 'recits/un-cafe-a-rennes/index.html'), 'utf8');
  expect(html.replace(/<[^>]+>/g, '')).toContain('Il pleuvait. Nous avons bu un café.');
  expect(html).not.toContain('lea@exemple.fr');
});

const ROOT = join(import.meta.dirname, '../../..');
const EDITOR = ['-c', 'user.name=Camille', '-c', 'user.email=camille@exemple.fr', '-c', 'commit.gpgsign=false'];
const CONSENT = 'consent: { ref: c-2026-300, date: 2026-06-20, outputs: [web, pdf, epub, print, social] }';

function envOf(content: string) {
  return { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01', NO_COLOR: '1' };
}

/** What the editors do once the writer has said yes in writing. */
function complete(content: string): void {
  const story = join(content, 'stories/un-cafe-a-rennes/story.mdx');
  const text = readFileSync(story, 'utf8').replace(/^status: draft$/m, 'status: published');
  writeFileSync(story, text.replace(/^consent:(?: .*\n|\n(?: +.*\n)+)/m, `${CONSENT}\n`));
  const sheet = join(content, 'people/lea-malo.yaml');
  writeFileSync(sheet, `${readFileSync(sheet, 'utf8').trimEnd()}\n${CONSENT}\n`);
}
