import type { APIRoute } from 'astro';
import { getLibrary, getPages } from '../library.ts';
import { sitemap } from '../publish/feeds/sitemap.ts';

export const GET: APIRoute = async () => {
  const pages = (await getPages()).map(({ id }) => id);
  return new Response(sitemap(await getLibrary(), pages), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
