// The table of headers → `.htaccess`, which Apache reads in the folder of the site.
import { withBase } from '../../model/addresses.ts';
import { everywhere, FILE_TYPES, HEADER_RULES, type HeaderRule, toRegExp } from './headers.ts';

/**
 * Apache 2.4, as most shared hosting has it; what a module would do is left out where the module is absent.
 * https://httpd.apache.org/docs/2.4/howto/htaccess.html
 */
export function apacheFile(base: string, to?: readonly string[]): string {
  const set = ({ headers }: HeaderRule, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}Header set ${name} ${quoted(value)}`);
  const lines = [
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${withBase(base, '/404.html')}`,
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...Object.entries(FILE_TYPES).map(([extension, type]) => `  AddType ${type} .${extension}`),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`,
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...set(everywhere(to), '  '),
    ...HEADER_RULES.flatMap((rule) => [
      `  <If "%{REQUEST_URI} =~ m#${toRegExp(rule.pattern, base)}#">`,
      ...set(rule, '    '),
      '  </If>',
    ]),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What is text; fonts, pictures and books are compressed already. */
const COMPRESSED = [
  'text/html',
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/atom+xml',
  'application/feed+json',
  'image/svg+xml',
];

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
