// One table of headers, and the files in which each host reads it.
import { describe, expect, test } from 'vitest';
import { withBase } from '../../../src/model/addresses.ts';
import { apacheFile } from '../../../src/publish/hosting/apache.ts';
import { everywhere, FILE_TYPES, HEADER_RULES, toRegExp } from '../../../src/publish/hosting/headers.ts';
import { headersFile, vercelFile } from '../../../src/publish/hosting/host-files.ts';
import { nginxConfiguration } from '../../../src/publish/hosting/nginx.ts';

const RULES = [everywhere(), ...HEADER_RULES];
const ADDRESSES = [
  '/',
  '/recits/un-cafe/',
  '/recits/un-cafe/citation.ris',
  '/volumes/tome-1/citation.json',
  '/collections/rencontres/flux.xml',
  '/_astro/Shell.css',
  '/sw.js',
  '/opds/catalogue.xml',
];

/** The headers that an address gets, by the regular expressions. */
function headersOf(address: string, base = '/') {
  return RULES.filter(({ pattern }) => new RegExp(toRegExp(pattern, base)).test(address)).flatMap(({ headers }) =>
    Object.entries(headers),
  );
}

describe('the table', () => {
  test.each(ADDRESSES)('%s gets each header once', (address) => {
    const names = headersOf(address).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('X-Content-Type-Options');
  });

  test('what is named by its bytes is kept for ever; the rest is not', () => {
    expect(headersOf('/_astro/Shell.css')).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable']);
    expect(headersOf('/recits/un-cafe/').map(([name]) => name)).not.toContain('Cache-Control');
    expect(headersOf('/sw.js')).toContainEqual(['Cache-Control', 'no-cache']);
  });

  test('a worker, which has the policy of its own file alone, calls no other server', () => {
    for (const address of ['/_astro/worker-a1.js', '/sw.js', '/_astro/suggest-worker-a1.js'])
      expect(headersOf(address)).toContainEqual([
        'Content-Security-Policy',
        "frame-ancestors 'none'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'",
      ]);
  });

  test('a pattern is one segment, a whole address, under the folder of the site', () => {
    expect(toRegExp('/recits/:id/citation.ris', '/')).toBe('^/recits/[^/]+/citation\\.ris$');
    expect(headersOf('/florilege/flux.xml', '/florilege/')).toContainEqual([
      'Content-Type',
      'application/atom+xml; charset=utf-8',
    ]);
    expect(headersOf('/flux.xml', '/florilege/')).toEqual([]);
    expect(withBase('/florilege/', '/*')).toBe('/florilege/*');
  });
});

describe('the files of the hosts', () => {
  test('_headers: an address, then its headers, indented; stars only at the end; at most a hundred rules', () => {
    const lines = headersFile('/florilege/').split('\n').filter(Boolean);
    expect(lines[0]).toBe('/florilege/*');
    expect(lines.filter((line) => !/^(\/florilege\/[^\s*]*\*?| {2}[A-Z][A-Za-z-]+: \S.*)$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  });

  test('vercel.json holds the same rules', () => {
    const { headers } = JSON.parse(vercelFile('/'));
    expect(headers).toHaveLength(RULES.length);
    expect(headers[0].source).toBe('/(.*)');
    expect(headers[1]).toEqual({
      source: '/_astro/(.*)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    });
  });

  test('.htaccess sets every header, the page of lost readers, and closes what it opens', () => {
    const text = apacheFile('/florilege/');
    expect(text).toContain('ErrorDocument 404 /florilege/404.html\n');
    expect(text).toContain('  <If "%{REQUEST_URI} =~ m#^/florilege/_astro/#">\n    Header set Cache-Control');
    const tags = (pattern: RegExp) => [...text.matchAll(pattern)].length;
    expect(tags(/<If/g)).toBe(tags(/<\/If/g));
    const set = RULES.flatMap(({ headers }) => Object.entries(headers));
    expect(set.filter(([name, value]) => !text.includes(`Header set ${name} "${value}"`))).toEqual([]);
  });

  test('Apache and nginx know the same types, besides those they had', () => {
    const apache = [...apacheFile('/').matchAll(/^ +AddType (\S+) \.(\S+)$/gm)];
    const [, block = ''] = /include mime\.types;\n {2}types \{\n([^}]*)\}/.exec(nginxConfiguration()) ?? [];
    const nginx = [...block.matchAll(/^ +(\S+) (\S+);$/gm)];
    const known = (found: RegExpExecArray[]) =>
      Object.fromEntries(found.map(([, type, extension]) => [extension, type]));
    expect(known(apache)).toEqual(FILE_TYPES);
    expect(known(nginx)).toEqual(FILE_TYPES);
    expect(FILE_TYPES.epub).toBe('application/epub+zip');
  });

  test('nginx gives each header once to its server, types by address', () => {
    const text = nginxConfiguration();
    const given = [...text.matchAll(/^ {2}add_header (\S+)/gm)].map((match) => match[1]);
    expect(new Set(given).size).toBe(given.length);
    expect(given).toContain('Cache-Control');
    expect(text).toContain('map $uri $florilege_cache_control {\n  default "";\n  "~^/_astro/" "public,');
    expect(text).toContain(
      'location ~ "^/flux\\.xml$" { types {} default_type "application/atom+xml; charset=utf-8"; }',
    );
  });
});

test('the mailbox of a site may be called wherever a host says the policy', () => {
  const policy = "connect-src 'self' https://boite.example;";
  const files = [headersFile, vercelFile, apacheFile].map((write) => write('/', ['https://boite.example']));
  expect(files.map((text) => text.split(policy).length)).toEqual([2, 2, 2]);
  expect(headersFile('/')).toContain("connect-src 'self';");
});
