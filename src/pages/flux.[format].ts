import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../library.ts';
import { FEED_FORMATS, type FeedFormat } from '../publish/feeds/formats.ts';
import { fullTextOf } from '../publish/web/prose/full-text.ts';

export const getStaticPaths = (() =>
  Object.keys(FEED_FORMATS).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = await getLibrary();
  const { type, write } = FEED_FORMATS[params.format as FeedFormat];
  return new Response(write(library, fullTextOf(library)), { headers: { 'Content-Type': type } });
};
