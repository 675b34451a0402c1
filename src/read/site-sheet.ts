// content/site.yaml, read and typed, for what must be known before anything else: the public address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../settings.ts';
import { type SiteSheet, siteSchema } from './schema/site.ts';
import { readYaml } from './yaml.ts';

/** The site's sheet, or undefined where it cannot be read: the check says why. */
export function readSite(): SiteSheet | undefined {
  try {
    const shaped = siteSchema.safeParse(readYaml(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')).value);
    return shaped.success ? shaped.data : undefined;
  } catch {
    return undefined;
  }
}
