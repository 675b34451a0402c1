// What crawlers are told: everything may be read, and here is the list.
import { absolute, paths } from '../../model/addresses.ts';
import type { Site } from '../../model/library.ts';

export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, paths.sitemapIndex)}\n`;
}
