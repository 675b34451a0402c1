// The content of a request to merge, read by this program: npm run verify

import { appendFileSync } from 'node:fs';
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { toGithub, toMarkdown, toSummary } from '../check/report.ts';
import { CONTENT_ROOT } from '../model/in-repository.ts';
import { readContent, sourceOf } from '../read/folder.ts';
import { FOLDERS, SHEETS } from '../read/given-files.ts';
import { changesCode, changesIn } from '../review/changes.ts';
import { strayProblems } from '../review/stray-problems.ts';
import { concerned, verificationOf } from '../review/verification.ts';
import { environment } from '../settings.ts';
import { readOptions, readSettings, refuse } from './command.ts';

const USAGE = `npm run verify -- --changes FICHIER [options]   vérifie le contenu d’une demande de fusion (docs/securite.md)

  --changes   ce que donne git diff --raw -z --no-renames
  --author    ce que la forge dit de qui demande : OWNER, MEMBER, COLLABORATOR… ; tout autre mot : quelqu’un d’inconnu
  --out       le dossier du rapport (verification)
  --help      cette aide

CONTENT_DIR dit où est le contenu proposé. Rend 0 sans erreur, 1 avec, 2 pour une commande mal écrite.`;

const text = { type: 'string' } as const;
const {
  changes: listed,
  author,
  out,
} = readOptions(USAGE, {
  changes: text,
  author: { ...text, default: '' },
  out: { ...text, default: 'verification' },
});
if (listed === undefined) refuse('Il manque --changes.', USAGE);
const { content: folder, today } = readSettings();
const changes = changesIn(await readFile(listed, 'utf8'));
appendOutput(`code=${changesCode(changes)}\n`);
const followed = await linksIn(folder);
if (followed.length > 0) {
  console.log(`::error::Rien n’a été lu : ${followed.join(', ')} mène ailleurs que dans le contenu.`);
  process.exitCode = 1;
} else process.exitCode = await verify();

async function verify(): Promise<0 | 1> {
  const problems = concerned(checkContent(await readContent(folder), { today }), changes);
  const verification = verificationOf(problems, changes, (file) => sourceOf(folder, file));
  const options = { root: CONTENT_ROOT };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'report.json'), JSON.stringify(verification));
  await writeFile(join(out, 'rapport.md'), toMarkdown(problems, options));
  if (verification.stories.length > 0) await writeFile(join(out, 'recits.txt'), `${verification.stories.join('\n')}\n`);
  const strays = strayProblems(changes, author);
  for (const line of [toGithub(problems, options), toGithub(strays), toSummary(problems)]) if (line) console.log(line);
  return [...problems, ...strays].some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Folders and sheets that the reading would follow elsewhere; what stands deeper is never followed. */
async function linksIn(root: string): Promise<string[]> {
  const named = ['.', ...FOLDERS, 'vocabularies', ...Object.values(SHEETS)];
  const facts = await Promise.all(named.map((name) => lstat(join(root, name)).catch(() => undefined)));
  return named.filter((_, index) => facts[index]?.isSymbolicLink());
}

/** For the steps after this one. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function appendOutput(line: string): void {
  const { GITHUB_OUTPUT: file } = environment();
  if (file) appendFileSync(file, line);
}
