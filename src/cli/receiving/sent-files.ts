// What was typed after `npm run receive` → the files to receive, one by one, without those that only serve another.
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export interface SentPath {
  path: string;
  /** Without its folders. */
  name: string;
  /** In bytes. */
  size: number;
}

/** In the order of their names. @returns the paths that are no files, too */
export function sentFiles(typed: readonly string[]): { files: SentPath[]; absent: string[] } {
  const absent: string[] = [];
  const files = new Map<string, SentPath>();
  for (const path of typed) {
    const whole = resolve(path);
    // A link that leads nowhere is as absent as what is not there.
    if (statSync(whole, { throwIfNoEntry: false }) === undefined) absent.push(path);
    // A link that somebody typed is followed; those within a folder are not.
    else for (const file of filesIn(realpathSync(whole))) files.set(file.path, file);
  }
  return { files: [...files.values()], absent };
}

function filesIn(path: string): SentPath[] {
  const facts = lstatSync(path);
  if (facts.isFile()) return [{ path, name: basename(path).normalize('NFC'), size: facts.size }];
  if (!facts.isDirectory()) return [];
  const names = readdirSync(path)
    .filter((name) => !LEFT_BEHIND.test(name))
    .sort();
  return names.filter((name) => !isBelonging(name, names)).flatMap((name) => filesIn(join(path, name)));
}

/** What systems and word processors leave beside files: nobody sent it. */
const LEFT_BEHIND = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini|Icon\r)$/i;

/** « page_fichiers », that a browser saves beside « page.html ». */
function isBelonging(name: string, names: readonly string[]): boolean {
  const page = /^(.*)[_-](?:files|fichiers)$|^(.*)\.(?:files|fld)$/i.exec(name);
  const own = page?.[1] ?? page?.[2];
  return own !== undefined && names.some((other) => other === `${own}.html` || other === `${own}.htm`);
}
