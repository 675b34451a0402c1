// What the editors' pages may say of the site, by its name in `<Site fact="…" />`: every fact comes from site.yaml.
import type { Site } from './library.ts';

/** Facts in words; the contact and the licence are links, and the page makes them. */
export const SITE_FACTS = [
  'name',
  'description',
  'publisher',
  'publisher-address',
  'director',
  'host',
  'host-address',
  'contact',
  'licence',
] as const;

export type SiteFact = (typeof SITE_FACTS)[number];

/** Undefined where site.yaml does not say. */
export function siteFact({ name, description, publisher, legal, licence }: Facts, fact: SiteFact): string | undefined {
  const facts: Record<SiteFact, string | undefined> = {
    name,
    description,
    publisher: publisher.name,
    'publisher-address': [publisher.address, publisher.country].filter(Boolean).join(', '),
    director: legal.director,
    host: legal.host.name,
    'host-address': legal.host.address,
    contact: legal.contact,
    licence,
  };
  return facts[fact];
}

/** Of the site, or of its sheet. */
interface Facts extends Pick<Site, 'name' | 'description' | 'licence'> {
  publisher: { name: string; address: string; country?: string | undefined };
  legal: { director: string; contact?: string | undefined; host: { name: string; address: string } };
}
