import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { atomFeed } from '../publish/feeds/atom.ts';
import { forTheWeb } from '../publish/web/for-the-web.ts';
import { fullTextOf } from '../publish/web/prose/full-text.ts';

export const GET: APIRoute = async () => {
  const library = forTheWeb(await getLibrary());
  return new Response(atomFeed(library, fullTextOf(library)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
