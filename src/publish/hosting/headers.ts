// What a static host is asked to say with the files: one table, from which each host's own format is written.

import { paths, withBase } from '../../model/addresses.ts';
import { VOLUME_FORMATS } from '../../model/book/volume-formats.ts';
import { ownOrigin } from '../../model/own-origin.ts';

/** Headers of the addresses that a pattern names. */
export interface HeaderRule {
  /** From the site's root: `:name` stands for one segment, a last `*` for all that follows. */
  pattern: `/${string}`;
  headers: Readonly<Record<string, string>>;
}

/** A file whose name holds a digest of its bytes never changes: RFC 8246. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Feeds and catalogues are read by programs on other sites. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };

const typed = (type: string) => ({ 'Content-Type': type, ...OPEN });

/** Of every address. @param to origins that its pages may call besides their own */
export function everywhere(to: readonly string[] = []): HeaderRule {
  return {
    pattern: '/*',
    headers: {
      // The rest of the policy is in each page, with the digests of what it holds; a worker has this one alone.
      'Content-Security-Policy': [['frame-ancestors', "'none'"], ...ownOrigin(to)]
        .map((one) => one.join(' '))
        .join('; '),
      'X-Content-Type-Options': 'nosniff',
      // Where a reader goes next is not told what was read here.
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  };
}

/** Besides: no header is given twice to an address, for hosts do not agree on what two of them mean. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { pattern: '/_astro/*', headers: FOR_EVER },
  { pattern: '/cartes/*', headers: FOR_EVER },
  { pattern: paths.worker, headers: { 'Cache-Control': 'no-cache' } },
  { pattern: paths.feed, headers: typed('application/atom+xml; charset=utf-8') },
  { pattern: paths.jsonFeed, headers: typed('application/feed+json; charset=utf-8') },
  { pattern: paths.seriesFeed(':series', 'xml'), headers: typed('application/atom+xml; charset=utf-8') },
  { pattern: paths.seriesFeed(':series', 'json'), headers: typed('application/feed+json; charset=utf-8') },
  { pattern: paths.opds, headers: typed('application/atom+xml;profile=opds-catalog;kind=acquisition') },
  { pattern: paths.opdsJson, headers: typed('application/opds+json') },
  { pattern: '/opds/volumes/*', headers: typed('application/opds-publication+json') },
  ...(['recits', 'volumes'] as const).flatMap((folder): HeaderRule[] => [
    { pattern: `/${folder}/:id/citation.bib`, headers: typed('application/x-bibtex; charset=utf-8') },
    { pattern: `/${folder}/:id/citation.ris`, headers: typed('application/x-research-info-systems; charset=utf-8') },
    { pattern: `/${folder}/:id/citation.json`, headers: typed('application/vnd.citationstyles.csl+json') },
  ]),
];

/** Types that a server may not know by the extension of a file; those of feeds and citations are in the table above. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  epub: VOLUME_FORMATS.epub.type,
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/** The same pattern as a regular expression, for hosts that read these: https://www.pcre.org */
export function toRegExp(pattern: string, base: string): string {
  const escaped = withBase(base, pattern).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escaped.replace(/\/:[a-z]+/g, '/[^/]+').replace(/\*$/, '')}${pattern.endsWith('*') ? '' : '$'}`;
}
