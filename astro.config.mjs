// Wiring only.

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { search } from './src/publish/search/index-pages.ts';
import { cacheFolder, outputFolder } from './src/read/content-folder.ts';
import { readSite } from './src/site.ts';

export default defineConfig({
  site: readSite()?.url ?? 'https://florilege.invalid',
  base: process.env.BASE_PATH || '/',
  outDir: outputFolder(),
  cacheDir: `${cacheFolder()}/astro`,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Notes', backLabel: 'Retour à la note {reference}' } },
      },
    }),
  },
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(404|recherche)\/$/.test(page) }), search()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
