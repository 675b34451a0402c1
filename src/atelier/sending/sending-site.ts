// What the writing page has to know of its site to hand a text over. All of it is on the site's pages already.
import type { Site } from '../../model/library.ts';

export type SendingSite = Pick<Site, 'name' | 'lang' | 'licence' | 'repository'> & {
  publisher: string;
  contribute: Site['contribute'];
};

export function sendingSite({ name, lang, licence, publisher, contribute, repository }: Site): SendingSite {
  return { name, lang, licence, publisher: publisher.name, contribute, ...(repository && { repository }) };
}
