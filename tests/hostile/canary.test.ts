// A verification of the whole corpus says nothing of the place where it runs: neither of its environment, nor of the files beside.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySmall, temporaryFolder } from '../content-folder.ts';
import { ROOT } from '../press.ts';
import { runApart } from '../warm/run-warm.ts';
import { folderCases, lay, refusedCases, underName } from './corpus.ts';

const CANARY = 'canari-7f3a91c2e5';
const FILE_CANARY = 'canari-fichier-b81d40';

/** Name from the content folder → what it leads to. */
const LINKS = new Map([
  ['stories/canaris/story.mdx', '../../../secret.mdx'],
  ['stories/canaris/photo.jpg', '../../../../secret.txt'],
  ['people/canari.yaml', '../../../secret.yaml'],
  ['stories/canari', '../../..'],
]);

/** The place of a workflow: the program elsewhere, the content apart, and a file beside that nobody may read. */
async function place() {
  const folder = await temporaryFolder();
  const content = join(folder, 'envoi/content');
  mkdirSync(content, { recursive: true });
  copySmall(content);
  for (const name of ['secret.txt', 'secret.yaml', 'envoi/secret.mdx'])
    writeFileSync(join(folder, name), `---\ntitle: ${FILE_CANARY}\n---\n\n${FILE_CANARY} <b>\n`);
  return { folder, content, out: join(folder, 'verification') };
}

/** @param files from the content folder: links are named, never followed */
function verify({ folder, content, out }: Awaited<ReturnType<typeof place>>, files: readonly string[]) {
  const listed = join(folder, 'changements');
  writeFileSync(listed, files.map((file) => `:000000 100644 0000000 1234567 A\0content/${file}\0`).join(''));
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01', CANARY, GITHUB_TOKEN: CANARY };
  const ran = runApart('src/cli/verify.ts', ['--changes', listed, '--out', out], { cwd: ROOT, env });
  const written = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) =>
    readFileSync(join(out, name), 'utf8'),
  );
  return { status: ran.status, said: [ran.stdout, ran.stderr, ...written].join('\n') };
}

test('the corpus, with links to what stands beside', async () => {
  const work = await place();
  const cases = [...refusedCases(), ...folderCases('advised'), ...folderCases('accepted')];
  const laid: string[] = [];
  for (const [index, { files }] of cases.entries()) {
    const own = underName(files, `essai-${String(index).padStart(4, '0')}`);
    await lay(own, work.content);
    laid.push(...own.keys());
  }
  mkdirSync(join(work.content, 'stories/canaris'));
  for (const [name, to] of LINKS) symlinkSync(to, join(work.content, name));
  const { status, said } = verify(work, [...laid, ...LINKS.keys()]);
  expect(status).toBe(1);
  expect(said.length).toBeGreaterThan(10_000);
  expect([CANARY, FILE_CANARY].filter((canary) => said.includes(canary))).toEqual([]);
});
