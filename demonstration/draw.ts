// Draws the demonstration anthology's pictures and writes them as PNG beside their stories and people.
//
//   npm run draw                         every picture, into the demonstration: content/ (or CONTENT_DIR), or where it was set aside
//   npm run draw -- --to other/content   into another copy of the demonstration, or an empty folder
//   npm run draw -- --only terrasse      only the pictures whose path holds this word
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { readOptions, readSettings, refuse } from '../src/cli/command.ts';
import { type Picture, toPng } from './drawing/picture.ts';
import { pictures } from './drawing/pictures.ts';

const maximumBytes = 250 * 1024;

const usage = `npm run draw [-- options]   dessine les images de la démonstration

  --to       le dossier de contenu où les écrire : la démonstration, ou un dossier vide
  --only     seulement les images dont le chemin contient ce mot
  --help     cette aide`;
const values = readOptions(usage, {
  to: { type: 'string', default: relative(process.cwd(), demonstrationFolder()) },
  only: { type: 'string', default: '' },
});
if (!mayHold(values.to)) refuse(`« ${values.to} » n’est pas la démonstration : rien n’y a été dessiné.`, usage);
const chosen = pictures.filter(({ path }) => path.includes(values.only));
if (chosen.length === 0) fail(`Aucune image ne porte le nom « ${values.only} ».`);
for (const picture of chosen) await write(picture, join(values.to, picture.path));

/** Once an anthology has been begun, the demonstration stands beside this file. */
function demonstrationFolder(): string {
  const { content } = readSettings();
  const aside = join(import.meta.dirname, 'content');
  return !isDemonstration(join(content, 'site.yaml')) && existsSync(aside) ? aside : content;
}

/** Another anthology may have a picture of its own at the same address. */
function mayHold(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('site.yaml') && isDemonstration(join(folder, 'site.yaml')));
}

function isDemonstration(sheet: string): boolean {
  try {
    return parse(readFileSync(sheet, 'utf8'))?.demonstration === true;
  } catch {
    return false;
  }
}

async function write(picture: Picture, file: string): Promise<void> {
  const png = await toPng(picture);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
  console.log(`${file} : ${picture.width} × ${picture.height}, ${Math.ceil(png.length / 1024)} Ko`);
  if (png.length > maximumBytes) fail(`${file} dépasse ${maximumBytes / 1024} Ko.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
