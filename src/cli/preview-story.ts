// Every face of some stories, without building the rest: npm run preview-story un-cafe
import { join, resolve } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { nearestOf } from '../check/nearest.ts';
import { toSummary, toText } from '../check/report.ts';
import type { Content } from '../read/content.ts';
import { readContent, sourceOf } from '../read/folder.ts';
import { environment } from '../settings.ts';
import { canRun, findBrowser } from '../story-preview/find-browser.ts';
import { previewFolder } from '../story-preview/preview-folder.ts';
import { errorsOf, type Judged } from '../story-preview/shown-library.ts';
import { openTools } from '../story-preview/tools.ts';
import { readCommand, readSettings, refuse } from './command.ts';
import { near } from './near.ts';
import { demandApart, demandOwn, endRefused, MARK, mark, markIfFree, ownPlaces, trueFolder } from './own-folder.ts';

const USAGE = `npm run preview-story -- <récit…> [options]   toutes les faces de quelques récits, sans construire le site

  <récit>            le nom d’un dossier de content/stories, ou un chemin qui y mène
  --out DOSSIER      où les mettre (apercus par défaut) : ce dossier est remplacé en entier
  --browser CHEMIN   le Chrome, Chromium ou Edge qui photographie les pages ; celui de la machine par défaut
  --help             cette aide

La feuille à ouvrir est index.html, dans ce dossier. Brouillons, relectures, embargos et textes retirés s’y voient aussi.
Rend 0, 1 si un récit a des erreurs, 2 pour une commande mal écrite.`;

// First: --help reads nothing.
const { values, words } = readCommand(
  USAGE,
  { out: { type: 'string', default: 'apercus' }, browser: { type: 'string' } },
  { takesWords: true },
);
if (words.length === 0) refuse('De quel récit ? Son nom est celui de son dossier.', USAGE);
const browser = browserAtHand(values.browser);
const settings = readSettings();
const ids = [...new Set(words.map(idIn))];
const folder = await ownFolder();
// A build fills the cache too, where it is told that Florilège made it.
await markIfFree(await trueFolder(settings.cache));
const tools = openTools(settings);
const judged = await judgedContent();
await refuseUnknown(judged.content);
await refuseWrong(judged);
try {
  await mark(folder);
  const why = await previewFolder({ ids, folder, kept: MARK, browser, tools }, judged, settings);
  if (why) console.error(`Les pages ne sont pas photographiées (${why}) : la feuille les montre elles-mêmes.`);
  if (!browser)
    console.log(
      'Pas de navigateur à photographier ici : la feuille montre les pages elles-mêmes (--browser en donne un).',
    );
  console.log(`À ouvrir : ${near(join(folder, 'index.html'))}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
// Threads that wait for another card would keep it here for a second.
process.exit();

/** `content/stories/un-cafe/story.mdx` → `un-cafe` */
function idIn(word: string): string {
  const plain = word.replaceAll('\\', '/').replace(/\/+$/, '');
  return /(?:^|\/)stories\/([^/]+)/.exec(plain)?.[1] ?? plain;
}

function browserAtHand(asked: string | undefined): string | undefined {
  if (asked === undefined) return findBrowser(environment().PATH ?? '');
  if (!canRun(asked)) refuse(`« ${asked} » n’est pas un programme que l’on peut lancer.`, USAGE);
  return asked;
}

/** @returns the folder, which holds nothing but what a preview made */
async function ownFolder(): Promise<string> {
  const out = await trueFolder(resolve(values.out));
  const { cache, output, received } = settings;
  const { holders, readers } = ownPlaces(settings);
  try {
    await demandApart(
      out,
      '--out',
      { ...holders, 'le cache (CACHE_DIR)': cache },
      { ...readers, 'le site construit (OUT_DIR)': output, 'les rapports reçus (RECEIVED_DIR)': received },
    );
    await demandOwn(out, '--out');
    await demandOwn(cache, 'CACHE_DIR');
    return out;
  } catch (error) {
    return endRefused(error);
  }
}

async function judgedContent(): Promise<Judged> {
  const content = await readContent(settings.content);
  return { content, problems: checkContent(content, { today: settings.today }) };
}

async function refuseUnknown({ stories }: Content): Promise<void> {
  const known = stories.map(({ id }) => id);
  const absent = ids.filter((id) => !known.includes(id));
  if (absent.length === 0) return;
  for (const id of absent) {
    const some = nearestOf(id, known, 3).map((one) => `« ${one} »`);
    console.error(
      `« ${id} » n’est le nom d’aucun récit.${some.length > 0 ? ` Les plus proches : ${some.join(', ')}.` : ''}`,
    );
  }
  console.error(`\n${USAGE}`);
  await stop(2);
}

async function refuseWrong(read: Judged): Promise<void> {
  const errors = errorsOf(ids, read);
  if (errors.length === 0) return;
  const options = { root: near(settings.content), sourceOf: (file: string) => sourceOf(settings.content, file) };
  console.error(`${toText(errors, options)}\n\n${toSummary(errors, options)} : rien n’est montré tant qu’il en reste.`);
  await stop(1);
}

/** Fonts that are half made stay in no cache. */
async function stop(status: number): Promise<never> {
  await tools.settled;
  return process.exit(status);
}
