// The formats in which a feed and the catalogue are served: the ending of each address → its type and who writes it.
import { atomFeed, atomReactions } from './atom.ts';
import { jsonFeed, jsonReactions } from './json-feed.ts';
import { opdsFeed, opdsJson } from './opds.ts';

export const FEED_FORMATS = {
  xml: { type: 'application/atom+xml; charset=utf-8', write: atomFeed, writeReactions: atomReactions },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed, writeReactions: jsonReactions },
} as const;

export const CATALOGUE_FORMATS = {
  xml: { type: 'application/atom+xml;profile=opds-catalog;kind=acquisition', write: opdsFeed },
  json: { type: 'application/opds+json', write: opdsJson },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;
