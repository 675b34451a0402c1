import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { jsonFeed } from '../publish/feeds/json-feed.ts';
import { forTheWeb } from '../publish/web/for-the-web.ts';
import { fullTextOf } from '../publish/web/prose/full-text.ts';

export const GET: APIRoute = async () => {
  const library = forTheWeb(await getLibrary());
  return new Response(jsonFeed(library, fullTextOf(library)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
