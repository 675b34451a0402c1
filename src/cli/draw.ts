// Draws the demonstration anthology's pictures and writes them as PNG beside their stories and people.
//
//   npm run draw                         every picture, into content/ (or CONTENT_DIR)
//   npm run draw -- --to other/content   into another content folder
//   npm run draw -- --only terrasse      only the pictures whose path holds this word
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { contentFolder } from '../read/content-folder.ts';
import { readOptions } from './command.ts';
import { type Picture, toPng } from './draw/picture.ts';
import { pictures } from './draw/pictures.ts';

const maximumBytes = 250 * 1024;

const values = readOptions(
  `npm run draw [-- options]   dessine les images de la démonstration

  --to       le dossier de contenu où les écrire
  --only     seulement les images dont le chemin contient ce mot
  --help     cette aide`,
  {
    to: { type: 'string', default: relative(process.cwd(), contentFolder()) },
    only: { type: 'string', default: '' },
  },
);
const chosen = pictures.filter(({ path }) => path.includes(values.only));
if (chosen.length === 0) fail(`Aucune image ne porte le nom « ${values.only} ».`);
for (const picture of chosen) await write(picture, join(values.to, picture.path));

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
