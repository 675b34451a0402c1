// Checks the content without building anything: npm run check [paths]
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkContent } from '../check/check.ts';
import { toSummary, toText } from '../check/report.ts';
import { readContent } from '../read/content.ts';
import { buildDate, contentFolder } from '../read/content-folder.ts';

const folder = contentFolder();
const wanted = process.argv.slice(2).map((path) => relative(folder, resolve(path)).replaceAll('\\', '/'));
const content = await readContent(folder);
const problems = checkContent(content, { today: buildDate() }).filter(
  ({ file }) => wanted.length === 0 || wanted.some((path) => isIn(path, file)),
);
const root = relative(process.cwd(), folder) || '.';
const sourceOf = (file: string) => readFileSync(join(folder, file), 'utf8');
if (problems.length > 0) console.error(`${toText(problems, { root, sourceOf })}\n`);
console.log(problems.length > 0 ? toSummary(problems) : `${content.stories.length} récits vérifiés : aucune erreur.`);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function isIn(path: string, file: string): boolean {
  return path === '' || file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
}
