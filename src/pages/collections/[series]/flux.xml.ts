import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { atomFeed } from '../../../publish/feeds/atom.ts';
import { forTheWeb } from '../../../publish/web/for-the-web.ts';
import { fullTextOf } from '../../../publish/web/prose/full-text.ts';

export const getStaticPaths = (async () => {
  const { series } = forTheWeb(await getLibrary());
  return [...series.keys()].map((id) => ({ params: { series: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const library = forTheWeb(await getLibrary());
  return new Response(atomFeed(library, fullTextOf(library), params.series), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
