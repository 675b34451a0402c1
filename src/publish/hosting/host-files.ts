// The table of headers → the files that static hosts read at the root of what they serve.
import { withBase } from '../../model/addresses.ts';
import { apacheFile } from './apache.ts';
import { everywhere, HEADER_RULES } from './headers.ts';

/** File name → its writer: what a build puts at the root of the site. @param base `/` or `/florilege/` @param to origins that its pages may call besides their own */
export const HOST_FILES: Readonly<Record<string, (base: string, to?: readonly string[]) => string>> = {
  _headers: headersFile,
  'vercel.json': vercelFile,
  '.htaccess': apacheFile,
  // GitHub Pages leaves folders out whose name starts with an underscore, as /_astro/, unless it finds this.
  '.nojekyll': () => '\n',
};

/** Netlify and Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/ */
export function headersFile(base: string, to?: readonly string[]): string {
  return [everywhere(to), ...HEADER_RULES]
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${withBase(base, pattern)}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Vercel: https://vercel.com/docs/project-configuration/vercel-json */
export function vercelFile(base: string, to?: readonly string[]): string {
  const headers = [everywhere(to), ...HEADER_RULES].map((rule) => ({
    source: withBase(base, rule.pattern).replace(/\*$/, '(.*)'),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
