// The table of headers → what nginx reads: a map for each header, then the server that uses them.
import { everywhere, FILE_TYPES, HEADER_RULES, toRegExp } from './headers.ts';

/**
 * A configuration to include in `http { … }`. A `location` with a header of its own would lose those of its server, so each
 * header is given once, with a value that depends on the address; an empty one is not sent.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginxConfiguration(base = '/'): string {
  const names = new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)));
  names.delete(TYPE);
  const maps = [...names].map((name) => [
    `map $uri $${variable(name)} {`,
    '  default "";',
    ...HEADER_RULES.flatMap(({ pattern, headers }) =>
      headers[name] === undefined ? [] : [`  "~${toRegExp(pattern, base)}" "${headers[name]}";`],
    ),
    '}',
    '',
  ]);
  const types = HEADER_RULES.flatMap(({ pattern, headers }) => {
    const type = headers[TYPE];
    return type === undefined ? [] : [`  location ~ "${toRegExp(pattern, base)}" { types {} default_type "${type}"; }`];
  });
  const lines = [
    ...maps.flat(),
    'server {',
    '  listen 80;',
    '  server_name florilege.example.org;',
    '  root /var/www/florilege;',
    '  error_page 404 /404.html;',
    '  charset utf-8;',
    '',
    // Types given to a server replace those above it, unless it names them again: ngx_http_core_module, « types ».
    '  # Some versions of nginx know these types already, and warn of it as they start.',
    '  include mime.types;',
    '  types {',
    ...Object.entries(FILE_TYPES).map(([extension, type]) => `    ${type} ${extension};`),
    '  }',
    '',
    ...Object.entries(everywhere().headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ...[...names].map((name) => `  add_header ${name} $${variable(name)};`),
    '',
    ...types,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const TYPE = 'Content-Type';

function variable(header: string): string {
  return `florilege_${header.toLowerCase().replaceAll('-', '_')}`;
}
