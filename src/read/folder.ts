// A folder of content on a disk: the only place of `read/` that opens a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteSheet, siteSchema } from './schema/site.ts';
import { readYaml } from './yaml.ts';

/** The text of a file, to show one of its lines; undefined where it cannot be read. @param folder absolute path */
export function sourceOf(folder: string, file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The sheet of the site, for what must be known before anything else: the public address. Undefined where it cannot be
 * read: the check says why.
 * @param folder absolute path
 */
export function readSite(folder: string): SiteSheet | undefined {
  try {
    const shaped = siteSchema.safeParse(readYaml(readFileSync(join(folder, 'site.yaml'), 'utf8')).value);
    return shaped.success ? shaped.data : undefined;
  } catch {
    return undefined;
  }
}
