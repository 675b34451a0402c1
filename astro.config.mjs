// Wiring only.
import { createHash } from 'node:crypto';

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { guardFolders } from './src/cli/guard-folders.ts';
import { identityOf } from './src/design/identity.ts';

import { inlineScripts } from './src/publish/web/browser-scripts.ts';
import { bundledWorkers } from './src/publish/web/bundled-worker.ts';
import { fonts } from './src/publish/web/fonts/serve-fonts.ts';
import { writeWorker } from './src/publish/web/offline/write-worker.ts';
import { raisePages, typesetPages } from './src/publish/web/prose/typeset-pages.ts';
import { readSite } from './src/read/folder.ts';
import { settings } from './src/settings.ts';
import { labelWords } from './src/words/labels/label-words.ts';
import { siteWords } from './src/words/site/site-words.ts';

const { root, content, output, cache, base } = settings();
const site = readSite(content);
const lang = site?.lang ?? 'fr-FR';
const url = new URL(site?.url ?? 'https://florilege.invalid');

export default defineConfig({
  site: url.origin,
  base: base ?? url.pathname,
  outDir: output,
  // One store a content: what another one left in it would be taken for this one's.
  cacheDir: `${cache}/astro-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`,
  // Pages end with a slash, by their own links; files that one door serves in several formats have none, in `dev` too.
  trailingSlash: 'ignore',
  // Pages go on while the cards are drawn by other threads.
  // Every script and style is a file: the Content-Security-Policy of a page names only what its head writes inline.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [typesetPages(lang)],
      hastPlugins: [raisePages(lang)],
      features: {
        smartPunctuation: false,
        gfm: {
          footnotes: { label: labelWords(lang).notes, backLabel: siteWords(lang).prose.backToCall('{reference}') },
        },
      },
    }),
  },
  integrations: [
    guardFolders(settings()),
    mdx(),
    fonts(settings(), identityOf(site?.identity).faces),
    writeWorker(root, site?.offline ?? false),
  ],
  vite: {
    // The worker of the writing page loads its parts as they are asked for.
    worker: { format: 'es' },
    // Packages that have it give what asks for no page: the others stop in a worker.
    environments: { client: { resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] } } },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    plugins: [inlineScripts(), bundledWorkers({ root, cache }, base ?? url.pathname)],
  },
});
