import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { sitemapIndex } from '../publish/feeds/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapIndex(await getLibrary()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
