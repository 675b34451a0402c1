// What crawlers are told: everything may be read, and here is the list.
import type { Site } from '../../model/library.ts';
import { absolute } from './address.ts';

export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, '/sitemap-index.xml')}\n`;
}
