import type { APIRoute } from 'astro';
import { getLibrary, getPages } from '../library.ts';
import { sitemap } from '../publish/feeds/sitemap.ts';
import { forTheWeb } from '../publish/web/for-the-web.ts';

export const GET: APIRoute = async () => {
  const pages = (await getPages()).map(({ id }) => id);
  return new Response(sitemap(forTheWeb(await getLibrary()), pages), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
