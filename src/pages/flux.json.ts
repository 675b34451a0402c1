import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { jsonFeed } from '../publish/feeds/json-feed.ts';
import { absolute } from '../publish/web/address.ts';
import { forTheWeb } from '../publish/web/for-the-web.ts';
import { renderProse } from '../publish/web/prose.ts';

export const GET: APIRoute = async () => {
  const library = forTheWeb(await getLibrary());
  const json = jsonFeed(library, ({ body, lang }) =>
    renderProse(body, { lang, address: (path) => absolute(library.site, path) }),
  );
  return new Response(json, { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
