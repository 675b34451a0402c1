// Where reports go: they hold names, addresses and messages, and no site, no content, no code may have them within.
import { existsSync } from 'node:fs';
import type { Language } from '../../check/problem.ts';
import type { Settings } from '../../settings.ts';
import { demandFolder } from '../command.ts';
import { demandApart, endRefused, ownPlaces } from '../own-folder.ts';

/** Stops the command with 2 where RECEIVED_DIR is no folder, or one whose files are published or replaced. */
export async function demandReceived(settings: Settings, language: Language): Promise<void> {
  const { output, received } = settings;
  const { holders, readers } = ownPlaces(settings);
  const published = { ...readers, 'le dossier de sortie (OUT_DIR)': output };
  await demandApart(received, 'RECEIVED_DIR', holders, published).catch(endRefused);
  if (existsSync(received)) demandFolder(received, 'RECEIVED_DIR', language);
}
