// Where reports go: they hold names, addresses and messages, and no site, no content, no code may have them within.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../check/problem.ts';
import type { Settings } from '../../settings.ts';
import { demandFolder } from '../command.ts';
import { demandApart, FolderRefused } from '../own-folder.ts';

/** Stops the command with 2 where RECEIVED_DIR is no folder, or one whose files are published or replaced. */
export async function demandReceived({ root, content, output, received }: Settings, language: Language): Promise<void> {
  const kept = { 'le dossier du projet': root, 'votre dossier personnel': homedir() };
  const published = {
    'le contenu': content,
    'le dossier public': join(root, 'public'),
    'le dossier de sortie (OUT_DIR)': output,
    'le code (src)': join(root, 'src'),
  };
  await demandApart(received, 'RECEIVED_DIR', kept, published).catch((error: unknown) => {
    if (!(error instanceof FolderRefused)) throw error;
    console.error(error.message);
    process.exit(2);
  });
  if (existsSync(received)) demandFolder(received, 'RECEIVED_DIR', language);
}
