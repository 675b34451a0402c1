// Astro's door: content is read and checked here, and only a content without error goes through.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentLoader } from './content-loader.ts';
import { contentFolder } from './read/content-folder.ts';

const content = defineCollection({ loader: contentLoader(contentFolder()) });

/** The editors' own pages, ordinary MDX. */
const pages = defineCollection({
  loader: glob({ base: `${contentFolder()}/pages`, pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { content, pages };
