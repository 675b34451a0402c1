// The formats in which a feed and the catalogue are served: the ending of each address → its type and who writes it.
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { opdsFeed, opdsJson } from './opds.ts';

export const FEED_FORMATS = {
  xml: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
} as const;

export const CATALOGUE_FORMATS = {
  xml: { type: 'application/atom+xml;profile=opds-catalog;kind=acquisition', write: opdsFeed },
  json: { type: 'application/opds+json', write: opdsJson },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;
