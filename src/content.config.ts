// Astro's door: content is read and checked here, and only a content without error goes through.

import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pageSchema } from './read/schema/page.ts';
import { settings } from './settings.ts';

const { root, content: folder, today } = settings();
/** Loaded by Node itself: through Vite, each of their three hundred files would be transformed first, for seconds. */
const load = createRequire(join(root, 'src/content-layer/'));
const { contentLoader }: typeof import('./content-layer/content-loader.ts') = load('./content-loader.ts');
const { pagesLoader }: typeof import('./content-layer/pages-loader.ts') = load('./pages-loader.ts');

const content = defineCollection({ loader: contentLoader(folder, today) });

/** The editors' own pages, ordinary MDX. */
const pages = defineCollection({ loader: pagesLoader(folder), schema: pageSchema });

export const collections = { content, pages };
