import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { atomFeed } from '../publish/feeds/atom.ts';
import { absolute, paths, type SitePath } from '../publish/web/address.ts';
import { forTheWeb } from '../publish/web/for-the-web.ts';
import { renderProse } from '../publish/web/prose.ts';

export const GET: APIRoute = async () => {
  const library = forTheWeb(await getLibrary());
  const address = (path: SitePath) => absolute(library.site, path);
  const xml = atomFeed(library, ({ id, body, lang }) =>
    renderProse(body, { lang, address, page: address(paths.story(id)) }),
  );
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
