// Astro's door: content is read and checked here, and only a content without error goes through.
import { defineCollection } from 'astro:content';
import { contentLoader } from './content-layer/content-loader.ts';
import { pagesLoader } from './content-layer/pages-loader.ts';
import { pageSchema } from './read/schema/page.ts';
import { settings } from './settings.ts';

const { content: folder, today } = settings();
const content = defineCollection({ loader: contentLoader(folder, today) });

/** The editors' own pages, ordinary MDX. */
const pages = defineCollection({ loader: pagesLoader(folder), schema: pageSchema });

export const collections = { content, pages };
