// Writes what is generated from the tables: docs/regles/, docs/schemas/ and docs/nginx.conf.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions } from './command.ts';
import { generatedDocs } from './generated-docs.ts';

readOptions(
  'npm run docs   écrit docs/regles/, docs/schemas/ et docs/nginx.conf d’après les tables\n\n  --help     cette aide',
  {},
);
for (const [file, text] of generatedDocs()) {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}
console.log(`${generatedDocs().size} fichiers écrits dans docs/`);
