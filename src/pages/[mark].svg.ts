import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../library.ts';
import { markFile } from '../publish/web/icons/icon-svg.ts';

export const getStaticPaths = (async () => {
  const { identity } = (await getLibrary()).site;
  return identity.mark ? [{ params: { mark: 'marque' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(markFile((await getLibrary()).site), { headers: { 'Content-Type': 'image/svg+xml' } });
